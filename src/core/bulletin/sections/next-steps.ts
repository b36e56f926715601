import { HIT_KINDS } from '../../screening/hit';
import {
  auditEmployers,
  closeGap,
  confirmEmployers,
  CLAIM_FAULTS,
  claimDemands,
  EXCHANGE_DATA,
  explainGap,
  followUpNotices,
  holdEvents,
  KEEP_UP,
  NEXT_LEADS,
  paceOfCollection,
  paceOfCounty,
  paceOfEnrolment,
  serveNotices,
  SET_TARGETS,
} from '../../words/bulletin-next-steps';
import { ALL_TOWNSHIPS, names, sentence } from '../../words/bulletin-sentences';
import { type Draft, draft, type Say } from '../draft';
import type { BulletinFacts } from '../facts-type';
import { isUnverified } from './shared';

/** 下一步工作要求: one demand for each problem, and what is always asked for. */
export function nextStepsSection(facts: BulletinFacts): Draft[] {
  return [
    ...draft('nextSteps.targets', () => targetsText(facts), NEXT_LEADS.targets),
    ...draft('nextSteps.gap', (say) => gapText(say, facts), NEXT_LEADS.gap),
    ...draft('nextSteps.employers', (say) => employersText(say, facts), NEXT_LEADS.employers),
    ...draft(
      'nextSteps.data',
      () => (facts.screening.state === 'done' ? '' : EXCHANGE_DATA),
      NEXT_LEADS.data,
    ),
    ...draft('nextSteps.notices', (say) => noticesText(say, facts), NEXT_LEADS.notices),
    ...draft('nextSteps.claims', (say) => claimsText(say, facts), NEXT_LEADS.claims),
    ...draft(
      'nextSteps.publicity',
      (say) =>
        facts.publicity.missing.value === 0 ? '' : holdEvents(say.all(facts.publicity.missing)),
      NEXT_LEADS.publicity,
    ),
    ...draft('nextSteps.keep', () => KEEP_UP, NEXT_LEADS.keep),
  ];
}

function targetsText({ enrolment, collection }: BulletinFacts): string {
  const isMissing = [enrolment, collection].some(
    ({ townships, ranked }) => ranked.value < townships.length,
  );
  return isMissing ? SET_TARGETS : '';
}

function gapText(say: Say, facts: BulletinFacts): string {
  const { enrolment, collection, time } = facts;
  const left = enrolment.townships.filter((line, index) => {
    const other = collection.townships[index];
    return [line.remaining, other?.remaining].some((rest) => (rest?.value ?? 0) > 0);
  });
  if (left.length === 0) return '';
  const isAll = left.length === enrolment.townships.length && left.length > 1;
  const subject = isAll ? ALL_TOWNSHIPS : names(left.map(({ name }) => name));
  if (time.remainingWorkingDays.value === 0) return explainGap(subject);
  const people = say.some(enrolment.county.perWorkingDay);
  const money = say.some(collection.county.perWorkingDay);
  const amounts = [
    ...(people === '' ? [] : [paceOfEnrolment(people)]),
    ...(money === '' ? [] : [paceOfCollection(money)]),
  ];
  return closeGap(
    subject,
    amounts.length === 0
      ? ''
      : paceOfCounty(time.base, say.all(time.remainingWorkingDays), amounts),
  );
}

function employersText(say: Say, { screening }: BulletinFacts): string {
  const { state, total, byKind } = screening;
  if (state !== 'done' || total.employers.value === 0) return '';
  const kinds = HIT_KINDS.filter((kind) => byKind[kind].employers.value > 0);
  const awaiting = say.some(total.awaiting);
  const confirm = awaiting === '' ? '' : confirmEmployers(awaiting);
  return `${auditEmployers(say.all(total.employers), kinds)}${confirm}`;
}

function noticesText(say: Say, { notices }: BulletinFacts): string {
  const { awaiting, expired } = notices.total;
  return sentence([
    awaiting.value === 0 ? '' : serveNotices(say.all(awaiting)),
    expired.value === 0 ? '' : followUpNotices(say.all(expired)),
  ]);
}

function claimsText(say: Say, facts: BulletinFacts): string {
  const { verification, unassigned } = facts;
  const verified = verification?.kind === 'verified' ? verification : undefined;
  const faults = [
    { word: CLAIM_FAULTS.overClaimed, figure: verified?.overClaimed },
    { word: CLAIM_FAULTS.notVerifiable, figure: verified?.notVerifiable },
    { word: CLAIM_FAULTS.unassigned, figure: unassigned?.entries },
  ].flatMap(({ word, figure }) => {
    if (figure === undefined || figure.value === 0) return [];
    say.note(figure);
    return [word];
  });
  return claimDemands(faults, isUnverified(facts));
}
