import { ALL_TOWNSHIPS, allOf, sentence, TIME_NAME } from '../../words/bulletin-sentences';
import {
  gapOf,
  gapOfAll,
  gapOfOne,
  slowest,
  slowestQuarter,
  withoutTarget,
} from '../../words/bulletin-problems';
import type { Say, Write } from '../draft';
import type { BulletinFacts, LineFacts, MeasureFacts } from '../facts-type';
import {
  gapText as againstTime,
  mostOf,
  rankedLines,
  townshipCount,
  townshipsCounted,
} from './shared';

function measuresOf({ enrolment, collection }: BulletinFacts): readonly MeasureFacts[] {
  return [enrolment, collection];
}

/** Who has no target; of people and money in one sentence where it is the same. */
export function targetsText(facts: BulletinFacts): Write {
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

/** How much is missing to the targets, and to whom most. */
export function gapsText(facts: BulletinFacts): Write {
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
export function paceText(facts: BulletinFacts): Write {
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
