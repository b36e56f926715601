import { relationshipsName, relativeTarget, resolvedTarget, withPrefix } from '../part-names';
import { kindOf, relationshipsOf, relationshipsXml } from '../relationships';
import type { PartContent, Relationship, TemplatePackage } from '../types';
import type { MergedTemplate } from './looks';

/** The parts, their types and the main part's relationships of a merged file while it is put together. */
export interface MergedParts {
  readonly parts: Map<string, PartContent>;
  readonly types: Map<string, string>;
  readonly relationships: Map<string, Relationship>;
}

/** Kinds of which a file has one part, put together from all templates. */
const ONE_OF_A_KIND: ReadonlySet<string> = new Set([
  'styles',
  'stylesWithEffects',
  'settings',
  'numbering',
  'theme',
  'fontTable',
  'webSettings',
  'footnotes',
  'endnotes',
  'glossaryDocument',
]);

/**
 * Copies what a template's main part refers to, headers, footers, pictures and links, under names that no other
 * template has.
 *
 * @param finished a part's text as it stands in the merged file
 */
export function copyTemplateParts(
  merged: MergedParts,
  { template, prefix }: MergedTemplate,
  finished: (xml: string) => string,
): void {
  template.relationships.forEach((one) => {
    if (ONE_OF_A_KIND.has(kindOf(one))) return;
    const id = `${prefix}${one.id}`;
    if (one.external) {
      merged.relationships.set(id, { ...one, id });
      return;
    }
    const name = resolvedTarget(template.mainName, one.target);
    if (template.ownParts.includes(name)) return;
    const target = copyPart(merged, template, name, prefix, finished);
    merged.relationships.set(id, { ...one, id, target: relativeTarget(template.mainName, target) });
  });
}

/** Copies one part and all it leads to; returns its name in the merged file. */
export function copyPart(
  merged: MergedParts,
  template: TemplatePackage,
  name: string,
  prefix: string,
  finished: (xml: string) => string,
): string {
  const own = withPrefix(name, prefix);
  const content = template.parts.get(name);
  const type = template.contentTypes.get(name);
  if (content === undefined || type === undefined || merged.parts.has(own)) return own;
  const isText = typeof content === 'string' && template.sharedParts.includes(name);
  merged.parts.set(own, isText ? finished(content) : content);
  merged.types.set(own, type);
  copyRelationships(merged, template, name, own, prefix, finished);
  return own;
}

/** Gives a copied part the relationships of the template's part, to copies of what they lead to. */
export function copyRelationships(
  merged: MergedParts,
  template: TemplatePackage,
  name: string,
  own: string,
  prefix: string,
  finished: (xml: string) => string,
): void {
  const relationships = relationshipsOf(template.parts, name);
  if (relationships.length === 0) return;
  const copied = relationships.map((one) => {
    if (one.external) return one;
    const target = copyPart(merged, template, resolvedTarget(name, one.target), prefix, finished);
    return { ...one, target: relativeTarget(own, target) };
  });
  merged.parts.set(relationshipsName(own), relationshipsXml(copied));
}
