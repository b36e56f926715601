import {
  briefingOpening,
  briefingTitle,
  firstLevel,
  secondLevel,
  sectionHeading,
  summaryOpening,
  summaryTitle,
} from '../words/bulletin';
import { attachments } from './attachments';
import {
  type BulletinContent,
  type BulletinParagraph,
  type BulletinSection,
  type FrozenFigure,
  SECTION_KEYS,
  type SectionKey,
} from './content-type';
import type { Draft } from './draft';
import type { BulletinFacts } from './facts-type';
import { applyOverrides, type BulletinOverride } from './override';
import { actionsSection } from './sections/actions';
import { enforcementSection } from './sections/enforcement';
import { nextStepsSection } from './sections/next-steps';
import { overallSection } from './sections/overall';
import { problemsSection } from './sections/problems';
import { publicitySection } from './sections/publicity';
import { actionsName } from './sections/shared';
import { townshipsSection } from './sections/townships';

/** What a bulletin says before it is laid out, by section. */
export type SectionDrafts = Readonly<Record<SectionKey, readonly Draft[]>>;

/**
 * The bulletin that the facts come to, with what staff typed. Pure: the same facts give the same text, to the letter.
 */
export function composeContent(
  facts: BulletinFacts,
  overrides: readonly BulletinOverride[],
): BulletinContent {
  const { issue, period, asOf } = facts;
  const [title, opening] =
    period === undefined
      ? [summaryTitle(issue.office, issue.year), summaryOpening(issue.planNumber, asOf)]
      : [
          briefingTitle(issue.office, period.start, period.end),
          briefingOpening(issue.planNumber, period.start, period.end),
        ];
  return assemble(facts, composeSections(facts), overrides, {
    ...{ kind: facts.kind, title, opening },
  });
}

/** All sections but `changes`, which only a correction has. */
export function composeSections(facts: BulletinFacts): SectionDrafts {
  return {
    changes: [],
    overall: overallSection(facts),
    townships: townshipsSection(facts),
    actions: actionsSection(facts),
    publicity: publicitySection(facts),
    enforcement: enforcementSection(facts),
    problems: problemsSection(facts),
    nextSteps: nextStepsSection(facts),
  };
}

/** What tells the kinds of bulletin apart. */
export interface Frame {
  readonly kind: BulletinContent['kind'];
  readonly title: string;
  readonly opening: string;
  /** Headings that differ from the usual ones. */
  readonly headings?: Readonly<Partial<Record<SectionKey, string>>>;
}

/** Sections with headings, attachments and everything around them. A section without a paragraph is left out. */
export function assemble(
  facts: BulletinFacts,
  drafts: SectionDrafts,
  overrides: readonly BulletinOverride[],
  { kind, title, opening, headings = {} }: Frame,
): BulletinContent {
  const { issue, asOf, actions } = facts;
  const present = SECTION_KEYS.map((key) => ({
    key,
    paragraphs: applyOverrides(key, numbered(drafts[key]), overrides),
  })).filter(({ paragraphs }) => paragraphs.length > 0);
  const sections = present.map(({ key, paragraphs }, index): BulletinSection => {
    const heading = headings[key] ?? sectionHeading(key, actionsName(actions));
    return { key, heading: firstLevel(index + 1, heading), paragraphs };
  });
  const used = new Set(
    sections.flatMap((one) => one.paragraphs.flatMap(({ facts: keys }) => keys)),
  );
  return {
    ...{ format: 1, kind, number: issue.number, office: issue.office, title },
    addressees: issue.addressees,
    opening: { key: 'opening', lead: '', text: opening, facts: [], by: 'composed' },
    sections,
    attachments: attachments(facts),
    ...{ day: issue.day, asOf, copiesTo: issue.copiesTo, printingOffice: issue.office },
    ...(facts.period === undefined ? {} : { period: facts.period }),
    figures: frozen(drafts).filter(({ key }) => used.has(key)),
  };
}

/** Headings of the second level are counted where there are several; a single one needs none. */
function numbered(drafts: readonly Draft[]): BulletinParagraph[] {
  const withLead = drafts.filter(({ lead }) => lead !== '');
  return drafts.map((one): BulletinParagraph => {
    const ordinal = withLead.indexOf(one) + 1;
    const lead = ordinal > 0 && withLead.length > 1 ? secondLevel(ordinal, one.lead) : '';
    const facts = one.figures.map(({ key }) => key);
    return { key: one.key, lead, text: one.text, facts, by: 'composed' };
  });
}

function frozen(drafts: SectionDrafts): FrozenFigure[] {
  const figures = SECTION_KEYS.flatMap((key) => drafts[key]).flatMap((one) => one.figures);
  const byKey = new Map(
    figures.map(({ key, text, unit, sources }) => [key, { key, text, unit, sources }]),
  );
  return [...byKey.values()];
}
