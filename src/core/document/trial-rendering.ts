import { renderOpened } from './render-documents';
import { mainPart } from './open-template';
import type {
  PlaceholderDeclaration,
  TemplateData,
  TemplatePackage,
  TemplateProblemCode,
  TemplateValue,
} from './types';
import { isBalanced } from './xml';

/**
 * Fills a template once with every passage and once with none: a passage that begins in a table and ends outside of it
 * passes every other check, and leaves a file that Word cannot open.
 */
export function trialTrouble(
  template: TemplatePackage,
  declared: readonly PlaceholderDeclaration[],
): readonly TemplateProblemCode[] {
  const outer = declared.filter((one) => one.within === undefined);
  const sound = renderOpened(template, [
    sample(outer, declared, true),
    sample(outer, declared, false),
  ])
    .map((one) => [mainPart(template, one.body), ...Array.from(one.ownParts.values())])
    .every((parts) => parts.every(isBalanced));
  return sound ? [] : ['misplacedSection'];
}

function sample(
  names: readonly PlaceholderDeclaration[],
  declared: readonly PlaceholderDeclaration[],
  shown: boolean,
): TemplateData {
  return Object.fromEntries<TemplateValue>(
    names.map(({ name, kind, example }): [string, TemplateValue] => {
      if (kind === 'text') return [name, shown ? example : ''];
      if (kind === 'condition') return [name, shown];
      const inner = declared.filter((one) => one.within === name && one.kind !== 'list');
      const item = sample(inner, [], true);
      return [name, shown ? [item, item] : []];
    }),
  );
}
