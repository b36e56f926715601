import { resolvedTarget } from '../part-names';
import { kindOf } from '../relationships';
import type { TemplatePackage } from '../types';

/** What makes text look as it does: templates of one look share it in a merged file. */
export interface Look {
  /** Before every style's name and number of this look; empty for the first. */
  readonly prefix: string;
  readonly styles: string;
  readonly theme: string;
  readonly numbering: string;
}

/** One template in a merged file. */
export interface MergedTemplate {
  readonly template: TemplatePackage;
  /** Before every part and relationship of this template; empty for the first. */
  readonly prefix: string;
  readonly look: Look;
}

/** The XML of the part that a kind of the main part's relationships leads to; empty if there is none. */
export function partOfKind(template: TemplatePackage, kind: string): string {
  const name = nameOfKind(template, kind);
  const content = name === undefined ? undefined : template.parts.get(name);
  return typeof content === 'string' ? content : '';
}

/** The name of that part. */
export function nameOfKind(template: TemplatePackage, kind: string): string | undefined {
  const found = template.relationships.find((one) => !one.external && kindOf(one) === kind);
  return found === undefined ? undefined : resolvedTarget(template.mainName, found.target);
}

/** The different templates among those of the documents, in order; two of the same content are one. */
export function distinctTemplates(
  templates: readonly TemplatePackage[],
): ReadonlyMap<TemplatePackage, MergedTemplate> {
  const found: MergedTemplate[] = [];
  const looks: Look[] = [];
  const byPackage = new Map<TemplatePackage, MergedTemplate>();
  templates.forEach((template) => {
    if (byPackage.has(template)) return;
    const same = found.find((one) => sameContent(one.template, template));
    const merged = same ?? {
      template,
      prefix: found.length === 0 ? '' : `t${found.length + 1}_`,
      look: lookOf(template, looks),
    };
    if (same === undefined) found.push(merged);
    byPackage.set(template, merged);
  });
  return byPackage;
}

function lookOf(template: TemplatePackage, looks: Look[]): Look {
  const styles = partOfKind(template, 'styles');
  const theme = partOfKind(template, 'theme');
  const numbering = partOfKind(template, 'numbering');
  const known = looks.find(
    (one) => one.styles === styles && one.theme === theme && one.numbering === numbering,
  );
  if (known !== undefined) return known;
  const prefix = looks.length === 0 ? '' : `s${looks.length + 1}_`;
  const look = { prefix, styles, theme, numbering };
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
