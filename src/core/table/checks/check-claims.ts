import type { IsoDay, Period } from '../../calendar/day';
import { townshipDirectory } from '../../campaign/township-directory';
import { verifyClaims, type ClaimVerification } from '../../progress/verify-claims';
import type { TownshipVerification, VerificationLine } from '../../screening/verification-line';
import {
  claimFigures,
  claimRowsText,
  grownText,
  notVerifiablePeople,
  unclaimedText,
  verificationReason,
  type ClaimProblemCode,
} from '../../words/claim-problems';
import type { Problem } from '../problem';
import { shownContent } from '../shown-content';
import { enrolmentColumns, enrolmentSheet } from '../sheets/enrolment';
import { socialInsuranceColumns, socialInsuranceSheet } from '../sheets/social-insurance';
import type { ComparedTables } from './tables';

/** Which claims are checked, and against the growth since when. */
export interface ClaimLimits {
  readonly campaignYear: number;
  readonly asOf: IsoDay;
  readonly verificationBasePeriod: Period;
}

/** Payers come and go; from so many at one employer on, growth that nobody claims is worth a look. */
export const MANY_UNCLAIMED_PEOPLE = 10;

type Verified = Extract<ClaimVerification, { readonly kind: 'verified' }>;

/**
 * Claims of 扩面登记 that 参保数据 does not bear out (design rule 5): townships and employers that claim at least one
 * person too many, employers whose claim cannot be checked, and employers with much growth that nobody claims. The same
 * verification as on 进度. Nothing while 参保数据 lacks the months: 进度 says so.
 */
export function checkClaims(tables: ComparedTables, limits: ClaimLimits): Problem[] {
  const verification = verificationOf(tables, limits);
  if (verification.kind === 'notVerifiable') return [];
  return [
    ...verification.townships.flatMap(townshipProblems),
    ...verification.findings.flatMap((line) => employerProblems(line, verification)),
  ];
}

function verificationOf(
  { townships, enrolment, socialInsurance }: ComparedTables,
  { campaignYear: year, asOf, verificationBasePeriod: basePeriod }: ClaimLimits,
): ClaimVerification {
  const names = new Set<string>();
  return verifyClaims({
    ...{ year, asOf, basePeriod },
    entries: enrolment.records,
    social: socialInsurance.records,
    townships: townships.records.filter(({ name }) => !names.has(name) && names.add(name)),
    resolver: townshipDirectory(townships.records),
  });
}

function townshipProblems(township: TownshipVerification): Problem[] {
  if (township.overClaimedPeople <= 0) return [];
  const detail = claimFigures(township);
  return [claimProblem('townshipOverClaimed', undefined, township.name, detail)];
}

function employerProblems(line: VerificationLine, verified: Verified): Problem[] {
  return [
    ...(line.overClaimedPeople > 0 ? [overClaim(line, verified)] : []),
    ...(line.notVerifiablePeople > 0 ? notVerifiable(line) : []),
    ...(line.unclaimedPeople >= MANY_UNCLAIMED_PEOPLE ? [unclaimed(line, verified)] : []),
  ];
}

function overClaim(line: VerificationLine, verified: Verified): Problem {
  const { reason } = line;
  const details = [
    claimFigures(line),
    ...growthOf(line, verified),
    ...(reason === undefined ? [] : [verificationReason(reason)]),
    ...rowsOf(line),
  ];
  return employerProblem('employerOverClaimed', line, details);
}

/** Later claims than 参保数据 reaches are only waiting for the next export. */
function notVerifiable(line: VerificationLine): Problem[] {
  const { reason, notVerifiablePeople: people } = line;
  if (reason === undefined || reason === 'notDue') return [];
  const details = [notVerifiablePeople(people), verificationReason(reason), ...rowsOf(line)];
  return [employerProblem('claimNotVerifiable', line, details)];
}

function unclaimed(line: VerificationLine, verified: Verified): Problem {
  return {
    ...{ sheet: socialInsuranceSheet.name, row: undefined },
    column: socialInsuranceColumns.insuredPeople.heading,
    content: shownContent(employerName(line)),
    code: 'growthUnclaimed' satisfies ClaimProblemCode,
    detail: [...growthOf(line, verified), unclaimedText(line.unclaimedPeople)].join('，'),
  };
}

function growthOf({ grownPeople }: VerificationLine, { base, compared }: Verified): string[] {
  return grownPeople === undefined ? [] : [grownText(base, compared, grownPeople)];
}

function rowsOf({ claimRows }: VerificationLine): string[] {
  return claimRows.length > 1 ? [claimRowsText(claimRows)] : [];
}

function employerProblem(
  code: ClaimProblemCode,
  line: VerificationLine,
  details: readonly string[],
): Problem {
  return claimProblem(code, line.claimRows[0], employerName(line), details.join('；'));
}

function employerName({ name, uscc }: VerificationLine): string {
  return name ?? uscc ?? '';
}

function claimProblem(
  code: ClaimProblemCode,
  row: number | undefined,
  content: string,
  detail: string,
): Problem {
  return {
    ...{ sheet: enrolmentSheet.name, row, column: enrolmentColumns.newlyInsuredPeople.heading },
    ...{ content: shownContent(content), code, detail },
  };
}
