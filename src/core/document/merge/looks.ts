import { resolvedTarget } from '../part-names';
import { kindOf } from '../relationships';
import { partText } from '../part-text';
import type { RenderedDocument, TemplatePackage } from '../types';
import { addLook, type Lists, type LookLists } from './numbering';
import { parseSection, type Section } from './sections';
import { styleNames, type StyleNames } from './styles';

/** The parts that make text look as it does. */
export interface LookParts {
  /** Before every style's name and number of this look; empty for the first. */
  readonly prefix: string;
  readonly styles: string;
  readonly theme: string;
  readonly numbering: string;
}

/** What makes text look as it does: templates of one look share it in a merged file. */
export interface Look extends LookParts {
  readonly names: StyleNames;
  readonly lists: LookLists;
}

/** One template in a merged file. */
export interface MergedTemplate {
  readonly template: TemplatePackage;
  /** Before every part and relationship of this template; empty for the first. */
  readonly prefix: string;
  readonly look: Look;
  readonly sections: readonly Section[];
}

/** A document with its template as it stands in the merged file. */
export interface MergedDocument {
  readonly document: RenderedDocument;
  readonly one: MergedTemplate;
}

/** The XML of the part that a kind of the main part's relationships leads to; empty if there is none. */
export function partOfKind(template: TemplatePackage, kind: string): string {
  return partText(template.parts, nameOfKind(template, kind));
}

/** The name of that part; empty if there is none. */
export function nameOfKind(template: TemplatePackage, kind: string): string {
  const found = template.relationships.find((one) => !one.external && kindOf(one) === kind);
  return found === undefined ? '' : resolvedTarget(template.mainName, found.target);
}

/**
 * Finds what a template is in one merged file; two of the same content are one. The first that is asked for is the
 * file's first.
 *
 * @param lists the file's lists, to which those of every new look are added
 */
export function templateFinder(lists: Lists): (template: TemplatePackage) => MergedTemplate {
  const found: MergedTemplate[] = [];
  const looks: Look[] = [];
  const byPackage = new Map<TemplatePackage, MergedTemplate>();
  return (template) => {
    const known =
      byPackage.get(template) ?? found.find((one) => sameContent(one.template, template));
    const merged = known ?? {
      template,
      prefix: found.length === 0 ? '' : `t${found.length + 1}_`,
      look: lookOf(template, looks, lists),
      sections: template.sections.map(parseSection),
    };
    if (known === undefined) found.push(merged);
    byPackage.set(template, merged);
    return merged;
  };
}

function lookOf(template: TemplatePackage, looks: Look[], lists: Lists): Look {
  const styles = partOfKind(template, 'styles');
  const theme = partOfKind(template, 'theme');
  const numbering = partOfKind(template, 'numbering');
  const known = looks.find(
    (one) => one.styles === styles && one.theme === theme && one.numbering === numbering,
  );
  if (known !== undefined) return known;
  const prefix = looks.length === 0 ? '' : `s${looks.length + 1}_`;
  const parts = { prefix, styles, theme, numbering };
  const look = { ...parts, names: styleNames(parts), lists: addLook(lists, parts) };
  looks.push(look);
  return look;
}

function sameContent(one: TemplatePackage, other: TemplatePackage): boolean {
  if (one.parts.size !== other.parts.size) return false;
  return Array.from(one.parts).every(([name, content]) => {
    const same = other.parts.get(name);
    if (typeof content === 'string' || typeof same === 'string') return content === same;
    return same?.length === content.length && content.every((byte, at) => byte === same[at]);
  });
}
