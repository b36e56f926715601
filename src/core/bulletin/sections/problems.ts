import type { MeasureKind } from '../../progress/measure';
import type { HitKind } from '../../screening/hit';
import { actionNamed } from '../../words/bulletin-actions';
import {
  byPlace,
  cause,
  causesOf,
  CAUSES_ARE_PRELIMINARY,
  expiredNotices,
  NO_PROBLEMS,
  NOT_SCREENED_CAUSES,
  NOT_VERIFIED,
  notVerifiableClaims,
  overClaims,
  PROBLEM_LEADS,
  unassignedClaims,
  unservedNotices,
} from '../../words/bulletin-problems';
import { sentence } from '../../words/bulletin-sentences';
import { type Draft, draft, type Write } from '../draft';
import type { BulletinFacts } from '../facts-type';
import { gapsText, paceText, targetsText } from './gaps';
import { requirementText } from './publicity';
import { eachOf, isUnverified, mostOf } from './shared';

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
