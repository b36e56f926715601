import { HIT_KINDS } from '../../screening/hit';
import {
  awaitingClause,
  casesClosed,
  employersFound,
  employersOfOneKind,
  estimateClause,
  excludedClause,
  NO_NOTICES,
  NONE_EXPIRED,
  NONE_FOUND,
  NOT_SCREENED,
  noticeKind,
  noticesExpired,
  noticesIssued,
  noticesServed,
  situationCount,
} from '../../words/bulletin-enforcement';
import { sentence } from '../../words/bulletin-sentences';
import { HIT_KIND_WORDS } from '../../words/screening';
import { type Draft, draft, type Say } from '../draft';
import type { BulletinFacts, NoticesFacts, ScreeningFacts } from '../facts-type';

/** 重点企业核查与文书办理: totals only, never who (若干规定 18). */
export function enforcementSection({ screening, notices }: BulletinFacts): Draft[] {
  return [
    ...draft('enforcement.employers', (say) => employersText(say, screening)),
    ...draft('enforcement.notices', (say) => noticesText(say, notices)),
  ];
}

function employersText(say: Say, { state, total, byKind }: ScreeningFacts): string {
  if (state !== 'done') return NOT_SCREENED[state];
  const excluded = say.some(total.excluded);
  const exclusion = excluded === '' ? '' : excludedClause(excluded);
  if (total.employers.value === 0) return `${NONE_FOUND}${sentence([exclusion])}`;
  const kinds = HIT_KINDS.filter((kind) => byKind[kind].employers.value > 0);
  const [only, ...others] = kinds;
  const sum = kinds.reduce((all, kind) => all + byKind[kind].employers.value, 0);
  const found =
    only !== undefined && others.length === 0
      ? employersOfOneKind(
          say.all(total.employers),
          HIT_KIND_WORDS[only],
          total.employers.value === 1,
        )
      : employersFound(
          say.all(total.employers),
          kinds.map((kind) =>
            situationCount(HIT_KIND_WORDS[kind], say.all(byKind[kind].employers)),
          ),
          sum > total.employers.value,
        );
  const estimate = say.some(total.estimate);
  const awaiting = say.some(total.awaiting);
  return sentence([
    found,
    estimate === '' ? '' : estimateClause(estimate),
    awaiting === '' ? '' : awaitingClause(awaiting),
    exclusion,
  ]);
}

function noticesText(say: Say, { total, kinds }: NoticesFacts): string {
  say.note(total.issued);
  if (total.issued.value === 0) return NO_NOTICES;
  const present = kinds.filter(({ counts }) => counts.issued.value > 0);
  const issued = noticesIssued(
    say.all(total.issued),
    present.map(({ name, counts }) => noticeKind(name, say.all(counts.issued))),
    present.length === 1 && present[0]?.counts.issued.value === total.issued.value,
  );
  const { issued: all, served, awaiting } = total;
  const isAll = [served.value, awaiting.value].includes(all.value);
  const service = noticesServed(say.some(served), say.some(awaiting), isAll);
  const expired = say.some(total.expired);
  const closed = say.some(total.closedEmployers);
  return sentence([
    [issued, service].filter((part) => part !== '').join('，'),
    expired === '' ? NONE_EXPIRED : noticesExpired(expired),
    closed === '' ? '' : casesClosed(closed, say.some(total.paid)),
  ]);
}
