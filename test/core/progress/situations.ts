import { addDays, type IsoDay } from '../../../src/core/calendar/day';
import { workingCalendar } from '../../../src/core/calendar/working-calendar';
import type { EnrolmentEntry, SnapshotRow, Township } from '../../../src/core/campaign/records';
import type { TownshipResolver } from '../../../src/core/progress/place-entries';
import type { SocialInsuranceRow } from '../../../src/core/screening/records';
import {
  progressReport,
  type ProgressInput,
  type ProgressReport,
} from '../../../src/core/progress/progress-report';

/** The plan's townships in its order, with their teams. */
export const PLAN: readonly (readonly [name: string, team: string])[] = [
  ['资源镇', '一组'],
  ['中峰镇', '一组'],
  ['梅溪镇', '二组'],
  ['瓜里乡', '二组'],
  ['车田苗族乡', '三组'],
  ['两水苗族乡', '三组'],
  ['河口瑶族乡', '三组'],
];

export const NAMES = PLAN.map(([name]) => name);

export function township(name: string, fields: Partial<Township> = {}): Township {
  return {
    rowNumber: 2,
    name,
    aliases: [],
    team: PLAN.find(([planned]) => planned === name)?.[1],
    enrolmentTargetPeople: 100,
    collectionTargetFen: 100_000_000,
    email: undefined,
    ...fields,
  };
}

/** All seven, each with 100 people and 100 万元 to do, but for the fields given by name. */
export function townships(fields: Readonly<Record<string, Partial<Township>>> = {}): Township[] {
  return NAMES.map((name) => township(name, fields[name]));
}

/** Knows the plan's names, 车田乡 as an alias, and 苗族乡 as a spelling that fits two. */
export const RESOLVER: TownshipResolver = {
  find(spelling) {
    if (spelling === '苗族乡') return { kind: 'ambiguous' };
    const name = spelling === '车田乡' ? '车田苗族乡' : spelling;
    return NAMES.includes(name) ? { kind: 'found', township: { name } } : { kind: 'unknown' };
  },
};

export function entry(
  day: IsoDay | undefined,
  place: string | undefined,
  newlyInsuredPeople: number | undefined,
  collectedFen?: number,
  rowNumber = 2,
): EnrolmentEntry {
  return {
    rowNumber,
    day,
    township: place,
    employerName: undefined,
    uscc: undefined,
    newlyInsuredPeople,
    collectedFen,
  };
}

export function snapshot(
  day: IsoDay | undefined,
  name: string | undefined,
  enrolledPeople: number | undefined,
  collectedFen?: number,
  rowNumber = 2,
): SnapshotRow {
  return { rowNumber, day, name, enrolledPeople, collectedFen };
}

export const AS_OF: IsoDay = '2023-10-20';

/** A claim of 11 October for the employer of this letter. */
export function claim(
  place: string,
  letter: string,
  people: number,
  rowNumber = 2,
): EnrolmentEntry {
  const employer = { uscc: codeOf(letter), employerName: `资源县${letter}公司` };
  return { ...entry('2023-10-11', place, people, undefined, rowNumber), ...employer };
}

/** Insured payers of the employer of this letter in 2022-12 and in 2023-10. */
export function payers(
  place: string,
  letter: string,
  before: number | undefined,
  after: number | undefined,
): SocialInsuranceRow[] {
  const row: Omit<SocialInsuranceRow, 'period' | 'insuredPeople'> = {
    ...{ rowNumber: 2, uscc: codeOf(letter), name: `资源县${letter}公司`, township: place },
    ...{ socialInsuranceNumber: undefined, status: '参保缴费' },
    ...{ declaredBaseFen: undefined, duePremiumFen: undefined, paidPremiumFen: undefined },
  };
  return [
    { ...row, period: '2022-12', insuredPeople: before },
    { ...row, period: '2023-10', insuredPeople: after },
  ];
}

/** An invented code; what is tested does not depend on its check character. */
function codeOf(letter: string): string {
  return `91450329MA5XN0000${letter}`;
}

/** A report of the plan's campaign on 20 October 2023 with nothing logged, but for what is given. */
export function report(changes: Partial<ProgressInput> = {}): ProgressReport {
  return progressReport({ ...emptyInput(), ...changes });
}

export function emptyInput(): ProgressInput {
  return {
    settings: {
      countyName: '资源县',
      campaignName: '企业职工基本养老保险扩面征缴',
      year: 2023,
      timeBase: '年度',
      drive: { start: '2023-10-01', end: '2023-11-30' },
      severelyBehindPoints: 10,
      verificationBasePeriod: '2022-12',
    },
    asOf: AS_OF,
    calendar: workingCalendar([]),
    townships: townships(),
    teams: [{ name: '一组' }, { name: '二组' }, { name: '三组' }],
    resolver: RESOLVER,
    entries: [],
    snapshots: [],
    social: undefined,
  };
}

/** A day of 2023 by its number, 0 for 1 January. */
export function dayOf2023(index: number): IsoDay {
  return addDays('2023-01-01', index);
}
