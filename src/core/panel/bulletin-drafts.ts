import type { BulletinContent, BulletinParagraph, SectionKey } from '../bulletin/content-type';
import { applyOverrides, type BulletinOverride } from '../bulletin/override';

/** What staff typed, as `composeBulletin` takes and keeps it. */
export type Overrides = readonly BulletinOverride[];

/** What is edited: a paragraph by its key, a whole section (''), or what is added to it. */
export interface EditPlace {
  readonly section: SectionKey;
  readonly mode: 'replace' | 'add';
  readonly paragraph: string;
}

/** The typed text of a place, its paragraphs a line each; undefined if nobody typed there. */
export function typedText(overrides: Overrides, place: EditPlace): string | undefined {
  return overrides.find((one) => isAt(one, place))?.texts.join('\n');
}

/**
 * The overrides with one place changed. undefined brings the composed text back; '' in the place of a paragraph takes it
 * away, and '' added is nothing.
 */
export function withText(
  overrides: Overrides,
  place: EditPlace,
  text: string | undefined,
): Overrides {
  const others = overrides.filter((one) => !isAt(one, place));
  const isNothing = text === undefined || (place.mode === 'add' && text.trim() === '');
  return isNothing ? others : [...others, { ...place, texts: text.split('\n') }];
}

function isAt(one: BulletinOverride, { section, mode, paragraph }: EditPlace): boolean {
  return one.section === section && one.mode === mode && one.paragraph === paragraph;
}

/** A section as it would be printed. */
export interface PreviewSection {
  readonly key: SectionKey;
  readonly heading: string;
  readonly paragraphs: readonly BulletinParagraph[];
}

/**
 * The sections with what was typed, as the server will compose them. One left without paragraphs is not printed.
 *
 * @param composed the bulletin without anything typed
 */
export function previewSections(
  composed: BulletinContent,
  overrides: Overrides,
): readonly PreviewSection[] {
  return composed.sections
    .map(({ key, heading, paragraphs }) => ({
      key,
      heading,
      paragraphs: applyOverrides(key, paragraphs, overrides),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/** How many places are typed over. */
export function changedPlaces(kept: Overrides, overrides: Overrides): number {
  const texts = (all: Overrides) =>
    new Set(all.map((one) => JSON.stringify([one.section, one.mode, one.paragraph, one.texts])));
  const [before, after] = [texts(kept), texts(overrides)];
  const isNew = [...after].filter((one) => !before.has(one)).length;
  const isGone = [...before].filter((one) => !after.has(one)).length;
  return Math.max(isNew, isGone);
}
