import type { BulletinParagraph, SectionKey } from './content-type';

/**
 * What staff typed for one section: `replace` puts it in the place of what was composed (of one paragraph, if `paragraph`
 * names it), `add` puts it below. Plain data, kept for the next bulletin.
 */
export interface BulletinOverride {
  readonly section: SectionKey;
  readonly mode: 'replace' | 'add';
  /** Key of the one paragraph to replace; '' for all of the section. */
  readonly paragraph: string;
  /** Each a paragraph of its own; blank ones are dropped. */
  readonly texts: readonly string[];
}

/**
 * A section's paragraphs with what staff typed. Replacing with nothing takes the composed text away. A paragraph to replace
 * that is not composed this time takes its text along: what it was about is not there.
 */
export function applyOverrides(
  section: SectionKey,
  composed: readonly BulletinParagraph[],
  overrides: readonly BulletinOverride[],
): BulletinParagraph[] {
  const own = overrides.filter((override) => override.section === section);
  const replaced = own
    .filter(({ mode }) => mode === 'replace')
    .reduce<readonly BulletinParagraph[]>(
      (paragraphs, override) =>
        override.paragraph === ''
          ? typed(section, override, 'replaced', '')
          : paragraphs.flatMap((one) =>
              one.key === override.paragraph && one.by === 'composed'
                ? typed(section, override, one.key, one.lead)
                : [one],
            ),
      composed,
    );
  const added = own.filter(({ mode }) => mode === 'add');
  return [
    ...replaced,
    ...added.flatMap((override, index) => typed(section, override, `added${index + 1}`, '')),
  ];
}

/** The heading of the replaced paragraph stays in front of the first one typed. */
function typed(
  section: SectionKey,
  { texts }: BulletinOverride,
  name: string,
  lead: string,
): BulletinParagraph[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({
      key: `${section}.staff.${name}.${index + 1}`,
      lead: index === 0 ? lead : '',
      ...{ text, facts: [], by: 'staff' },
    }));
}
