import type { MeasureKind } from '../../progress/measure';
import type { HitKind } from '../../screening/hit';
import { ALL_TOWNSHIPS, allOf, sentence, TIME_NAME } from '../../words/bulletin-sentences';
import {
  byPlace,
  cause,
  causesOf,
  CAUSES_ARE_PRELIMINARY,
  expiredNotices,
  gapOf,
  gapOfAll,
  gapOfOne,
  NO_PROBLEMS,
  NOT_SCREENED_CAUSES,
  NOT_VERIFIED,
  notVerifiableClaims,
  overClaims,
  PROBLEM_LEADS,
  slowest,
  slowestQuarter,
  unassignedClaims,
  unservedNotices,
  withoutTarget,
} from '../../words/bulletin-problems';
import { actionNamed } from '../../words/bulletin-actions';
import { type Draft, draft, type Say } from '../draft';
import type { BulletinFacts, LineFacts, MeasureFacts } from '../facts-type';
import { requirementText } from './publicity';
import {
  eachOf,
  isUnverified,
  gapText as againstTime,
  mostOf,
  rankedLines,
  townshipCount,
  townshipsCounted,
} from './shared';

/** 查找差距、分析原因 (plan, stage three): a paragraph for each thing that the figures show, and none for what they do not. */
export function problemsSection(facts: BulletinFacts): Draft[] {
  const found = [
    ...draft('problems.targets', targetsText(facts), PROBLEM_LEADS.targets),
    ...draft('problems.gap', gapsText(facts), PROBLEM_LEADS.gap),
    ...draft('problems.pace', paceText(facts), PROBLEM_LEADS.pace),
    ...draft('problems.situations', situationsText(facts), PROBLEM_LEADS.situations),
    ...draft('problems.screening', screeningText(facts), PROBLEM_LEADS.screening),
    ...draft('problems.notices', noticesText(facts), PROBLEM_LEADS.notices),
    ...draft('problems.claims', claimsText(facts), PROBLEM_LEADS.claims),
    ...draft('problems.unverified', unverifiedText(facts), PROBLEM_LEADS.unverified),
    ...draft('problems.publicity', publicityText(facts), PROBLEM_LEADS.publicity),
  ];
  return found.length > 0 ? found : draft('problems.none', () => NO_PROBLEMS);
}

type Write = (say: Say) => string;

function measuresOf({ enrolment, collection }: BulletinFacts): readonly MeasureFacts[] {
  return [enrolment, collection];
}

function targetsText(facts: BulletinFacts): Write {
  return (say) => {
    const missing = measuresOf(facts).map((measure) => {
      const lines = measure.townships.filter(({ rate }) => rate === undefined);
      const isAll = lines.length === measure.townships.length && lines.length > 1;
      const townships =
        isAll || lines.length === 0
          ? ALL_TOWNSHIPS
          : townshipsCounted(say, measure, 'withoutTarget', lines);
      return { kind: measure.kind, townships, count: lines.length };
    });
    const [one, other] = missing;
    const isSame = one?.townships === other?.townships && one?.count === other?.count;
    const groups = isSame ? missing.slice(0, 1) : missing;
    return sentence(
      groups.map(({ kind, townships, count }) =>
        count === 0
          ? ''
          : withoutTarget(isSame ? missing.map((each) => each.kind) : [kind], townships),
      ),
    );
  };
}

/** By name, or `7个乡（镇）均` where it is all of several. */
function subjectOf(
  say: Say,
  measure: MeasureFacts,
  what: string,
  lines: readonly LineFacts[],
): string {
  const isAll = lines.length === measure.townships.length && lines.length > 1;
  if (isAll) return allOf(say.all(townshipCount(measure, what, lines)));
  return townshipsCounted(say, measure, what, lines);
}

function gapsText(facts: BulletinFacts): Write {
  return (say) => sentence(measuresOf(facts).map((measure) => gapText(say, measure)));
}

function gapText(say: Say, measure: MeasureFacts): string {
  const { kind } = measure;
  const missed = measure.townships.filter(({ remaining }) => (remaining?.value ?? 0) > 0);
  const [first, ...others] = missed;
  if (first?.remaining === undefined) return '';
  if (others.length === 0) return gapOfOne(kind, first.name, say.all(first.remaining));
  const subject = subjectOf(say, measure, 'withRemaining', missed);
  const { value } = first.remaining;
  if (others.every(({ remaining }) => remaining?.value === value)) {
    return gapOfAll(kind, subject, say.all(first.remaining));
  }
  return gapOf(
    kind,
    subject,
    mostOf(say, missed, ({ remaining }) => remaining),
  );
}

/** Told where not all are level; a township that has reached its target is nobody's problem. */
function paceText(facts: BulletinFacts): Write {
  return (say) =>
    sentence([
      ...measuresOf(facts).map((measure) => slowestText(say, facts, measure)),
      quarterText(say, facts),
    ]);
}

function slowestText(say: Say, { time }: BulletinFacts, measure: MeasureFacts): string {
  const lines = rankedLines(measure);
  const last = lines[lines.length - 1];
  if (last === undefined || last.status === 'completed' || last.rank === 1) return '';
  const level = lines.filter(({ rank }) => rank === last.rank);
  const rates = level.map(({ rate }) => say.all(rate));
  const text = slowest(
    measure.kind,
    level.map(({ name }) => name),
    rates.slice(0, 1).join(''),
  );
  const gap =
    last.gap === undefined || time.isOver ? '' : `，${againstTime(say, last.gap, TIME_NAME)}`;
  return `${text}${gap}`;
}

function quarterText(say: Say, { quarters, enrolment }: BulletinFacts): string {
  const least = Math.min(...quarters.map(({ people }) => people.value));
  const lowestOnes = quarters.filter(({ people }) => people.value === least);
  const [only, ...others] = lowestOnes;
  const isDone = enrolment.county.remaining?.value === 0;
  if (isDone || only === undefined || others.length > 0 || quarters.length < 2) return '';
  for (const { people } of quarters) say.note(people);
  return slowestQuarter(only.quarter, only.people.value > 0 ? say.all(only.people) : '');
}

const PEOPLE_KINDS: readonly HitKind[] = ['unregistered', 'headCount'];
const MONEY_KINDS: readonly HitKind[] = ['base', 'arrears'];

function situationsText({ screening, actions }: BulletinFacts): Write {
  const { state, total, byKind, townships } = screening;
  return (say) => {
    if (state !== 'done' || total.employers.value === 0) return '';
    const because = (measure: MeasureKind, kinds: readonly HitKind[]): string => {
      const present = kinds.filter((kind) => byKind[kind].employers.value > 0);
      const causes = present.map((kind) =>
        cause(kind, say.all(byKind[kind].employers), say.some(byKind[kind].gap)),
      );
      return present.length === 0 ? '' : causesOf(measure, present, causes);
    };
    const people = because('enrolment', PEOPLE_KINDS);
    const money = because('collection', MONEY_KINDS);
    const place = byPlace(
      mostOf(say, townships, ({ employers }) => employers),
      mostOf(
        say,
        actions.lines,
        ({ employers }) => employers,
        ({ name }) => actionNamed(name),
      ),
    );
    return `${people}${money}${sentence(place)}${CAUSES_ARE_PRELIMINARY}`;
  };
}

function screeningText({ screening }: BulletinFacts): Write {
  return () => (screening.state === 'done' ? '' : NOT_SCREENED_CAUSES[screening.state]);
}

function noticesText({ notices, screening }: BulletinFacts): Write {
  const { expired, awaiting } = notices.total;
  return (say) =>
    sentence([
      expired.value === 0
        ? ''
        : expiredNotices(
            say.all(expired),
            eachOf(say, screening.townships, (line) => line.notices.expired, expired),
          ),
      awaiting.value === 0
        ? ''
        : unservedNotices(
            say.all(awaiting),
            eachOf(say, screening.townships, (line) => line.notices.awaiting, awaiting),
          ),
    ]);
}

function claimsText({ verification, enrolment, unassigned }: BulletinFacts): Write {
  return (say) => {
    const verified = verification?.kind === 'verified' ? verification : undefined;
    const overClaimed = say.some(verified?.overClaimed);
    const notVerifiable = say.some(verified?.notVerifiable);
    return sentence([
      overClaimed === ''
        ? ''
        : overClaims(
            overClaimed,
            eachOf(say, enrolment.townships, (line) => line.overClaimed, verified?.overClaimed),
          ),
      notVerifiable === '' ? '' : notVerifiableClaims(notVerifiable),
      unassigned === undefined ? '' : unassignedClaims(say.all(unassigned.entries)),
    ]);
  };
}

function unverifiedText(facts: BulletinFacts): Write {
  return () => (isUnverified(facts) ? NOT_VERIFIED : '');
}

function publicityText({ publicity }: BulletinFacts): Write {
  return (say) =>
    publicity.missing.value === 0 ? '' : sentence([requirementText(say, publicity)]);
}
