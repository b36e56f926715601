import type { IsoDay } from '../calendar/day';
import { issuedNotices } from '../enforcement/case-standing';
import type { EnforcementCase } from '../enforcement/case-type';
import type { Inspection } from '../enforcement/inspection';
import { planBatch } from '../enforcement/plan-batch';
import type { BatchPlan } from '../enforcement/plan-type';
import { confirmedAmounts } from './confirmed-amounts';
import type { IssueRequest } from './issue-request';
import type { NoticeSources } from './issue-sources';
import { namedInspectors } from './named-inspectors';
import type { StoredNotice } from './notice-content';

/**
 * The batch that a request comes to.
 *
 * @param today 成文日期 where the request names none
 * @param filed the notices whose documents were made: their numbers stay given (design rule 9) where somebody deleted their rows
 * @throws SetupError if a period runs into a year without a holiday arrangement
 */
export function planIssue(
  sources: NoticeSources,
  request: IssueRequest,
  today: IsoDay,
  filed: readonly StoredNotice[],
): BatchPlan {
  const { settings, rules, legalBases, register, cases, audits } = sources;
  const { caseKeys, kind, selection, nothingFoundKeys } = request;
  const day = request.day ?? today;
  const chosen = caseKeys === undefined ? undefined : new Set(caseKeys);
  const inspection = inspectionOf(sources, request, day);
  const confirmed = confirmedAmounts(cases, audits);
  const nothingFound = new Set(nothingFoundKeys);
  const named = namedInspectors(filed);
  const asked = {
    ...{ day, kind, selection },
    inspectionOf: () => inspection,
    namedInspectorsOf: ({ notices }: EnforcementCase) =>
      named.get(issuedNotices(notices).get('auditNotice')?.number ?? ''),
    wasFound: ({ key }: EnforcementCase) => !nothingFound.has(key) && confirmed.get(key) !== 0,
    confirmedAmountFenOf: ({ key }: EnforcementCase) => confirmed.get(key),
  };
  return planBatch(
    chosen === undefined ? cases : cases.filter(({ key }) => chosen.has(key)),
    asked,
    {
      ...rules,
      settings,
      legalBases,
      registeredNumbers: [
        ...register.records.map(({ number }) => number),
        ...filed.map(({ number }) => number),
      ],
    },
  );
}

/** Without inspectors there is none: the plan says what to fill in. */
function inspectionOf(
  { settings, rules }: NoticeSources,
  { inspection }: IssueRequest,
  day: IsoDay,
): Inspection | undefined {
  const { lead, inspectors: usual } = settings.inspection;
  const inspectors = inspection.inspectors ?? usual;
  if (inspectors.length === 0) return undefined;
  return {
    day: inspection.day ?? rules.calendar.deadline(day, lead.count, lead.unit),
    inspectors,
  };
}
