import type { IsoDay } from '../../../src/core/calendar/day';
import type { MeasureProgress } from '../../../src/core/progress/measure-progress';
import type { ProgressLine } from '../../../src/core/progress/progress-line';
import type { ProgressInput } from '../../../src/core/progress/progress-report';
import { SetupError } from '../../../src/core/text/setup-error';
import {
  AS_OF,
  emptyInput,
  entry,
  NAMES,
  report,
  snapshot,
  township,
  townships,
} from './situations';

function lineOf(progress: MeasureProgress, name: string): ProgressLine {
  const lines = [...progress.townships, ...progress.teams, progress.county];
  return lines.find((line) => line.name === name)!;
}

function enrolmentOf(name: string, changes: Partial<ProgressInput>): ProgressLine {
  return lineOf(report(changes).enrolment, name);
}

const noTarget = { enrolmentTargetPeople: undefined, collectionTargetFen: undefined };

describe('progressReport with nothing logged', () => {
  const line = enrolmentOf('资源镇', {});

  it('has every township at 0, in the order of the plan', () => {
    expect(report().enrolment.townships.map(({ name }) => name)).toEqual(NAMES);
    expect(line).toMatchObject({ kind: 'township', team: '一组', target: 100, done: 0 });
    expect(line.rate).toEqual({ numerator: 0, denominator: 100 });
  });

  it('has all to do, severely behind, and all level', () => {
    expect(line).toMatchObject({ remaining: 100, status: 'severelyBehind', rank: 1 });
    expect(report().enrolment.townships.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('knows no growth and no forecast', () => {
    expect(line.growth).toBeUndefined();
    expect(line.forecast).toEqual({ kind: 'tooLittleKnown' });
  });
});

describe('a line', () => {
  const entries = [
    entry('2023-10-11', '资源镇', 40, 30_000_000),
    entry('2023-10-12', '资源镇', -2, -1_000_000),
    entry('2023-10-21', '资源镇', 9, 9_000_000),
  ];

  it('adds people up to the as-of day, corrections included', () => {
    expect(enrolmentOf('资源镇', { entries })).toMatchObject({ done: 38, remaining: 62 });
  });

  it('adds money of the same entries in fen', () => {
    const line = lineOf(report({ entries }).collection, '资源镇');
    expect(line).toMatchObject({ target: 100_000_000, done: 29_000_000, remaining: 71_000_000 });
  });

  it('is behind by the rate less the time', () => {
    // 38/100 − 293/365
    const gap = { numerator: 38 * 365 - 293 * 100, denominator: 36_500 };
    expect(enrolmentOf('资源镇', { entries }).gap).toEqual(gap);
  });

  it('needs what is left for each working day to come', () => {
    // 29 working days to 30 November and 21 in December
    expect(enrolmentOf('资源镇', { entries }).requiredPerWorkingDay).toBe(62 / 50);
  });

  it('has no need per day once no working day is left', () => {
    const line = enrolmentOf('资源镇', { entries, asOf: '2023-12-31' });
    expect(line).toMatchObject({ done: 47, remaining: 53, requiredPerWorkingDay: undefined });
  });

  it('needs 0 a day when its target is reached, also on the last day', () => {
    const line = enrolmentOf('资源镇', {
      entries: [entry('2023-10-11', '资源镇', 100)],
      asOf: '2023-12-31',
    });
    expect(line.requiredPerWorkingDay).toBe(0);
  });

  it.each([
    ['exactly at its target', 100, 'completed', 0],
    ['one under', 99, 'onTime', 1],
    ['over it', 130, 'completed', 0],
  ])('%s has nothing below 0 to do', (_, people, status, remaining) => {
    const line = enrolmentOf('资源镇', { entries: [entry(AS_OF, '资源镇', people)] });
    expect(line).toMatchObject({ done: people, status, remaining });
    if (remaining === 0) expect(line.requiredPerWorkingDay).toBe(0);
  });

  it('may stand below 0 after corrections', () => {
    const line = enrolmentOf('资源镇', { entries: [entry(AS_OF, '资源镇', -3)] });
    expect(line).toMatchObject({ done: -3, remaining: 103, rank: 7 });
  });
});

describe('a township without a target', () => {
  it.each([undefined, 0])('of %s has no rate, no rank and nothing to do', (target) => {
    const changed = townships({ 中峰镇: { enrolmentTargetPeople: target } });
    const progress = report({ townships: changed, entries: [entry(AS_OF, '中峰镇', 7)] }).enrolment;
    expect(lineOf(progress, '中峰镇')).toMatchObject({
      ...{ target, done: 7, rate: undefined, gap: undefined, remaining: undefined },
      ...{ requiredPerWorkingDay: undefined, status: 'noTarget', rank: undefined },
    });
    expect(progress.withoutTarget).toEqual(['中峰镇']);
  });

  it('is in the sums with what it has done and not with a target', () => {
    const changed = townships({ 中峰镇: noTarget });
    const { enrolment } = report({ townships: changed, entries: [entry(AS_OF, '中峰镇', 7)] });
    expect(enrolment.county).toMatchObject({ target: 600, done: 7 });
    expect(lineOf(enrolment, '一组')).toMatchObject({ target: 100, done: 7 });
  });

  it('in one measure may have a target in the other', () => {
    const changed = townships({ 中峰镇: { collectionTargetFen: undefined } });
    const { enrolment, collection } = report({ townships: changed });
    expect(enrolment.withoutTarget).toEqual([]);
    expect(collection.withoutTarget).toEqual(['中峰镇']);
  });

  it('leaves the county without one when nobody has any', () => {
    const changed = townships(Object.fromEntries(NAMES.map((name) => [name, noTarget])));
    const { county, townships: lines } = report({ townships: changed }).enrolment;
    expect(county).toMatchObject({ target: undefined, rate: undefined, status: 'noTarget' });
    expect(lines.map(({ rank }) => rank)).toEqual(NAMES.map(() => undefined));
  });
});

describe('the sums', () => {
  const entries = NAMES.map((name, index) => entry('2023-10-11', name, index + 1, index * 100));
  const { enrolment, collection } = report({ entries });

  it('of the teams are those of their townships', () => {
    const sums = enrolment.teams.map(({ name, target, done }) => [name, target, done]);
    expect(sums).toEqual([
      ['一组', 200, 3],
      ['二组', 200, 7],
      ['三组', 300, 18],
    ]);
  });

  it('of the county are those of all, in both measures', () => {
    expect(enrolment.county).toMatchObject({ name: '全县', kind: 'county', target: 700, done: 28 });
    expect(collection.county).toMatchObject({ target: 700_000_000, done: 2_100 });
  });

  it('have no rank', () => {
    expect([...enrolment.teams, enrolment.county].map(({ rank }) => rank)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leave out a team without townships', () => {
    const { teams } = report({ teams: [{ name: '一组' }, { name: '四组' }] }).enrolment;
    expect(teams.map(({ name }) => name)).toEqual(['一组']);
  });

  it.each([undefined, '四组'])('name a township of team %s as outside the teams', (team) => {
    const changed = townships({ 瓜里乡: { team } });
    const result = report({ townships: changed, entries });
    expect(result.withoutTeam).toEqual(['瓜里乡']);
    expect(lineOf(result.enrolment, '二组').done).toBe(3);
    expect(result.enrolment.county.done).toBe(28);
  });
});

describe('entries without a place', () => {
  const entries = [
    entry('2023-10-11', '资源镇', 10, 1_000),
    entry('2023-10-11', '梅西镇', 5, 500),
    entry(undefined, '资源镇', 2, undefined),
    entry('2022-10-11', '资源镇', 1, 70),
    entry('2023-10-21', '资源镇', 50, 5_000),
  ];
  const result = report({ entries });

  it('stand in a line of their own, not in the county', () => {
    expect(result.enrolment).toMatchObject({ unassigned: 8, county: { done: 10 } });
    expect(result.collection).toMatchObject({ unassigned: 570, county: { done: 1_000 } });
    expect(result.unassignedRows).toBe(3);
  });

  it('are counted apart when they are only not due yet', () => {
    expect(result.laterRows).toBe(1);
    expect(result.setAside).toHaveLength(4);
  });
});

describe('growth and forecast', () => {
  const snapshots = [
    snapshot('2023-09-30', '资源镇', 20),
    snapshot('2023-10-13', '资源镇', 30),
    snapshot('2023-10-20', '资源镇', 38),
    snapshot('2023-10-13', '全县', 31),
    snapshot('2023-10-13', '一组', 32),
  ];
  const entries = [entry('2023-10-11', '资源镇', 38)];

  it('compares with the last snapshot before the as-of day, by name', () => {
    const { enrolment } = report({ entries, snapshots });
    expect(lineOf(enrolment, '资源镇').growth).toBe(8);
    expect(lineOf(enrolment, '一组').growth).toBe(6);
    expect(enrolment.county.growth).toBe(7);
    expect(lineOf(enrolment, '中峰镇').growth).toBeUndefined();
  });

  it('may be negative', () => {
    expect(enrolmentOf('资源镇', { snapshots }).growth).toBe(-30);
  });

  it('forecasts by the pace since the oldest snapshot', () => {
    // 18 people in 20 days, 72 days more
    const line = enrolmentOf('资源镇', { entries, snapshots });
    expect(line.forecast).toEqual({ kind: 'expected', amount: 38 + Math.round((18 * 72) / 20) });
  });
});

describe('the time base', () => {
  const settings = { ...emptyInput().settings, timeBase: '集中行动' as const };
  const entries = [entry('2023-10-05', '资源镇', 50)];

  it.each<[IsoDay, string]>([
    ['2023-09-30', 'onTime'],
    ['2023-10-20', 'onTime'],
    ['2023-11-04', 'behind'],
    ['2023-11-30', 'severelyBehind'],
  ])('of the drive makes 50 of 100 on %s %s', (asOf, status) => {
    expect(enrolmentOf('资源镇', { settings, entries, asOf }).status).toBe(status);
  });

  it('before the drive asks for all its working days', () => {
    const line = enrolmentOf('资源镇', { settings, asOf: '2023-09-15' });
    expect(line.requiredPerWorkingDay).toBe(100 / 41);
  });

  it('still forecasts for the end of the year', () => {
    const daily = Array.from({ length: 20 }, (_, index) => index + 1).map((dayOfMonth) =>
      entry(`2023-10-${String(dayOfMonth).padStart(2, '0')}`, '资源镇', 1),
    );
    const line = enrolmentOf('资源镇', { settings, entries: daily });
    expect(line.forecast).toEqual({ kind: 'expected', amount: 20 + 72 });
  });
});

describe('a leap year', () => {
  it('counts an entry of 29 February', () => {
    const settings = { ...emptyInput().settings, year: 2024 };
    const entries = [entry('2024-02-29', '资源镇', 4)];
    const result = report({ settings, asOf: '2024-02-29', entries });
    expect(result.enrolment.county.done).toBe(4);
    expect(result.time.rate).toEqual({ numerator: 60, denominator: 366 });
  });
});

describe('the table of townships', () => {
  it('goes by the first of two rows with one name', () => {
    const doubled = [township('资源镇'), township('资源镇', { enrolmentTargetPeople: 999 })];
    const { enrolment } = report({ townships: doubled, entries: [entry(AS_OF, '资源镇', 5)] });
    expect(enrolment.townships).toHaveLength(1);
    expect(enrolment.county).toMatchObject({ target: 100, done: 5 });
  });

  it('must not be empty', () => {
    expect(() => report({ townships: [] })).toThrow(SetupError);
    expect(() => report({ townships: [] })).toThrow('「乡镇」');
  });
});
