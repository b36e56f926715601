import { chineseDay } from '../../calendar/day';
import {
  allVerified,
  asOfClause,
  checkedAgainst,
  COMPLETED_CLAUSE,
  countyMeasure,
  excessClause,
  NO_PERIOD_SNAPSHOT,
  notVerified,
  restClause,
  someWithoutTarget,
  unassigned,
  verifiedOf,
  withoutTargets,
} from '../../words/bulletin-overall';
import { TIME_NAMES } from '../../words/bulletin-sentences';
import { type Draft, draft, type Say } from '../draft';
import type { BulletinFacts, LineFacts, MeasureFacts } from '../facts-type';
import { doneWithGrowth, gapText } from './shared';

/** 总体情况: both targets, what is verified beside what is claimed, and what could not be counted. */
export function overallSection(facts: BulletinFacts): Draft[] {
  const { enrolment, collection, kind, comparedWith } = facts;
  return [
    ...draft('overall.enrolment', (say) => {
      const text = measureText(say, facts, enrolment);
      return `${asOfClause(chineseDay(facts.asOf))}${text}`;
    }),
    ...draft('overall.collection', (say) => measureText(say, facts, collection)),
    ...draft('overall.verification', (say) => verificationText(say, facts)),
    ...draft('overall.unassigned', (say) => {
      if (facts.unassigned === undefined) return '';
      const { entries, people, money } = facts.unassigned;
      return unassigned({
        entries: say.all(entries),
        people: say.some(people),
        money: say.some(money),
      });
    }),
    ...draft('overall.noSnapshot', () =>
      kind === 'briefing' && comparedWith === undefined ? NO_PERIOD_SNAPSHOT : '',
    ),
  ];
}

function measureText(say: Say, facts: BulletinFacts, measure: MeasureFacts): string {
  const { kind, county, townships } = measure;
  const { target, rate, gap } = county;
  const done = doneWithGrowth(say, county, facts.comparedWith);
  if (target === undefined || rate === undefined || gap === undefined) {
    return withoutTargets(kind, done);
  }
  const without = townships.filter((line) => line.rate === undefined).map(({ name }) => name);
  const text = countyMeasure(kind, {
    ...{ target: say.all(target), done, rate: say.all(rate) },
    gap: facts.time.isOver ? '' : gapText(say, gap, timeName(say, facts)),
    rest: restText(say, county),
  });
  return `${text}${without.length === 0 ? '' : someWithoutTarget(kind, without)}`;
}

function timeName(say: Say, { time }: BulletinFacts): string {
  return `${TIME_NAMES[time.base]}（${say.all(time.rate)}）`;
}

function restText(say: Say, { remaining, excess }: LineFacts): string {
  if (excess !== undefined) return excessClause(say.all(excess));
  return remaining === undefined || remaining.value === 0
    ? COMPLETED_CLAUSE
    : restClause(say.all(remaining));
}

/** Nothing claimed, nothing to verify. */
function verificationText(say: Say, { verification, enrolment }: BulletinFacts): string {
  const { done } = enrolment.county;
  if (verification === undefined || done.value === 0) return '';
  if (verification.kind === 'notVerifiable') {
    return notVerified(verification.reason, verification.base);
  }
  const { verified, overClaimed, notVerifiable, base, compared } = verification;
  say.note(verified);
  const isAll = verified.value === done.value;
  const result = isAll
    ? allVerified(say.all(done))
    : verifiedOf({
        done: say.all(done),
        verified: say.some(verified),
        overClaimed: say.some(overClaimed),
        notVerifiable: say.some(notVerifiable),
      });
  return `${checkedAgainst(base, compared)}${result}`;
}
