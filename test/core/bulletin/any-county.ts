import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/day';
import {
  codeOf,
  type County,
  employerName,
  keyEmployerRow,
  NAMES,
  noticeRow,
  noticeRows,
  townshipRows,
} from './county';

const UNITS = ['11', '12', '13', '14', '15', '16'];
const ACTIONS = ['宾馆酒店娱乐', '矿山冶炼', '欠费清收稽核', '电站水库'];
const KINDS = ['催缴通知书', '稽核检查通知书', '稽核责令整改书', '移交函', '看不懂的文种'];

/** The employers any county is about, for looking whether one is named. */
export const DEBTORS: readonly string[] = UNITS.flatMap((unit) => [
  codeOf(unit),
  employerName(unit),
]);

const unit = fc.constantFrom(...UNITS);
const township = fc.constantFrom(...NAMES);
const day = fc.integer({ min: 0, max: 353 }).map((index) => addDays('2023-01-01', index));
const amount = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined });

/** Employers' names also stand where they do not belong: as a township, as an action. */
const placeCell = fc.oneof(
  { weight: 9, arbitrary: township },
  { weight: 1, arbitrary: unit.map(employerName) },
);
const actionCell = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...ACTIONS) },
  { weight: 1, arbitrary: unit.map(employerName) },
);

const anyTownships = fc
  .array(fc.tuple(amount(60), amount(40)), { minLength: 7, maxLength: 7 })
  .map((targets) =>
    townshipRows(Object.fromEntries(NAMES.map((name, index) => [name, targets[index]!]))),
  );

const anyEnrolment = fc
  .tuple(
    day,
    placeCell,
    unit,
    fc.integer({ min: -3, max: 25 }),
    fc.integer({ max: 90_000, min: 0 }),
  )
  .map(([on, place, of, people, yuan]) => [on, place, employerName(of), codeOf(of), people, yuan]);

const anyPayers = fc
  .tuple(unit, township, amount(30), amount(60))
  .map(([of, place, from, to]) =>
    [['2022-12', from] as const, ['2023-11', to] as const].map(([period, people]) => [
      ...[codeOf(of), employerName(of), '0001', place, period, '参保缴费', people ?? ''],
    ]),
  );

const anySnapshot = fc
  .tuple(day, fc.constantFrom('全县', '一组', ...NAMES), amount(200), amount(90))
  .map(([on, name, people, wanYuan]) => [on, name, people ?? '', wanYuan ?? '']);

const anyKeyEmployer = fc
  .record({
    unit,
    township: placeCell,
    action: actionCell,
    situation: fc.constantFrom('未申报', '人数不足', '基数不足', '欠费'),
    missingPeople: amount(30),
    missingBase: amount(90_000),
    arrears: amount(90_000),
    estimate: amount(90_000),
    explanation: fc.constantFrom('', '【待人工确认】', '【已消除 2023年10月30日】'),
    excluded: fc.constantFrom('', '', '', '退休返聘'),
  })
  .map(({ missingPeople, missingBase, arrears, estimate, ...cells }) =>
    keyEmployerRow({
      ...cells,
      ...(missingPeople === undefined ? {} : { missingPeople }),
      ...(missingBase === undefined ? {} : { missingBase }),
      ...(arrears === undefined ? {} : { arrears }),
      ...(estimate === undefined ? {} : { estimate }),
    }),
  );

const anyNotice = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    unit,
    township: placeCell,
    issuedOn: day,
    days: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    closing: fc.constantFrom('', '', '已足额补缴', '异议成立'),
    state: fc.constantFrom('', '', '', '作废'),
    yuan: fc.integer({ min: 0, max: 90_000 }),
  })
  .map(({ days, closing, ...cells }) =>
    noticeRow({
      ...cells,
      number: '资税〔2023〕1号',
      ...(days === undefined ? {} : { servedOn: addDays(cells.issuedOn, days) }),
      ...(closing === '' ? {} : { closedBy: closing, closedOn: addDays(cells.issuedOn, 40) }),
    }),
  );

const anyActivity = fc
  .tuple(
    day,
    fc.constantFrom('县人社局', '县税务局', '县教育局'),
    fc.constantFrom('是', '否', ''),
    amount(90),
  )
  .map(([on, office, large, people]) => [on, office, '入户', '讲解', large, '', people ?? '']);

/** A county that may be in any state, with employers' names wherever they can stand. */
export const anyCounty: fc.Arbitrary<County> = fc
  .record({
    townships: anyTownships,
    enrolment: fc.array(anyEnrolment, { maxLength: 25 }),
    socialInsurance: fc
      .uniqueArray(anyPayers, { maxLength: 5, selector: (rows) => rows[0]?.[0] })
      .map((rows) => rows.flat()),
    snapshots: fc.array(anySnapshot, { maxLength: 8 }),
    keyEmployers: fc.array(anyKeyEmployer, { maxLength: 12 }),
    notices: fc.array(anyNotice, { maxLength: 10 }).map(noticeRows),
    activities: fc.array(anyActivity, { maxLength: 4 }),
  })
  .map((county) => ({
    ...county,
    screeningSummary: [['重点企业比对汇总'], ['比对所属期：2023年9月']],
  }));
