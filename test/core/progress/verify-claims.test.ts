import type { IsoDay, Period } from '../../../src/core/calendar/day';
import type { EnrolmentEntry } from '../../../src/core/campaign/records';
import { progressLines } from '../../../src/core/progress/progress-lines';
import { progressSummary } from '../../../src/core/progress/progress-summary';
import {
  verifiedByTownship,
  verifyClaims,
  type ClaimSources,
  type ClaimVerification,
} from '../../../src/core/progress/verify-claims';
import { AS_OF, claim, emptyInput, payers, report, RESOLVER, townships } from './situations';

function verify(changes: Partial<ClaimSources> = {}): ClaimVerification {
  return verifyClaims({
    ...{ year: 2023, asOf: AS_OF, basePeriod: '2022-12' },
    entries: [claim('资源镇', 'A', 5)],
    social: payers('资源镇', 'A', 10, 13),
    ...{ townships: townships(), resolver: RESOLVER },
    ...changes,
  });
}

function verifiedIn(verification: ClaimVerification, township = '资源镇'): number | undefined {
  return verifiedByTownship(verification).get(township);
}

/** Payers of one unit in each of these months. */
function months(...figures: readonly (readonly [Period, number])[]): ClaimSources['social'] {
  const [row] = payers('资源镇', 'A', 0, 0);
  return figures.map(([period, insuredPeople]) => ({ ...row!, period, insuredPeople }));
}

describe('verifyClaims', () => {
  it.each([
    ['one fewer than claimed', 14, 4],
    ['exactly as many', 15, 5],
    ['one more', 16, 5],
    ['none', 10, 0],
  ])('verifies 5 claimed people with growth of %s', (_situation, after, expected) => {
    expect(verifiedIn(verify({ social: payers('资源镇', 'A', 10, after) }))).toBe(expected);
  });

  it('compares the base month with the latest month up to the as-of day’s', () => {
    const social = months(['2022-12', 10], ['2023-09', 11], ['2023-10', 12], ['2023-11', 15]);
    expect(verify({ social })).toMatchObject({ base: '2022-12', compared: '2023-10' });
    expect(verifiedIn(verify({ social }))).toBe(2);
    expect(verifiedIn(verify({ social, asOf: '2023-11-01' }))).toBe(5);
  });

  it('goes by the base month of the settings', () => {
    const social = months(['2022-12', 10], ['2023-09', 11], ['2023-10', 12]);
    expect(verifiedIn(verify({ social, basePeriod: '2023-09' }))).toBe(1);
  });

  it.each<[string, ClaimSources['social'], string]>([
    ['there are no data', [], 'noData'],
    ['the base month is missing', months(['2023-09', 10], ['2023-10', 15]), 'noBase'],
    ['there is the base month only', months(['2022-12', 10]), 'noLaterMonth'],
    [
      'all others are after the as-of day',
      months(['2022-12', 10], ['2023-11', 15]),
      'noLaterMonth',
    ],
    [
      'all others are before the base month',
      months(['2022-11', 10], ['2022-12', 15]),
      'noLaterMonth',
    ],
  ])('verifies nothing when %s', (_situation, social, reason) => {
    const verification = verify({ social });
    expect(verification).toEqual({ kind: 'notVerifiable', base: '2022-12', reason });
    expect(verifiedByTownship(verification).size).toBe(0);
  });

  it.each<[string, Partial<EnrolmentEntry>]>([
    ['after the as-of day', { day: '2023-10-21' }],
    ['of another year', { day: '2022-12-31' }],
    ['without a day', { day: undefined }],
  ])('leaves out entries %s, which do not count for 已完成 either', (_situation, fields) => {
    const entries = [{ ...claim('资源镇', 'A', 5), ...fields }];
    expect(verifiedIn(verify({ entries }))).toBe(0);
  });

  it('has the townships of the directory and no other', () => {
    const entries = [claim('资源镇', 'A', 5), claim('梅西镇', 'A', 2)];
    const verification = verify({ entries });
    expect([...verifiedByTownship(verification).keys()]).toEqual(
      townships().map(({ name }) => name),
    );
  });

  it('has nothing by township where 参保数据 was not read', () => {
    expect(verifiedByTownship(undefined).size).toBe(0);
  });
});

describe('核实数 of a report', () => {
  const entries = [
    claim('资源镇', 'A', 5),
    claim('中峰镇', 'B', 4),
    claim('梅溪镇', 'C', 3),
    claim('城关外', 'D', 9),
  ];
  const social = [
    ...payers('资源镇', 'A', 10, 13),
    ...payers('中峰镇', 'B', 1, 9),
    ...payers('梅溪镇', 'C', 7, 7),
    ...payers('资源镇', 'D', 0, 9),
  ];
  const { enrolment, collection } = report({ entries, social });

  it('of a township is what 参保数据 bears out', () => {
    expect(enrolment.townships.map(({ verified }) => verified)).toEqual([3, 4, 0, 0, 0, 0, 0]);
  });

  it('of a team is the sum of its townships', () => {
    expect(enrolment.teams.map(({ name, verified }) => [name, verified])).toEqual([
      ['一组', 7],
      ['二组', 0],
      ['三组', 0],
    ]);
  });

  it('of the county is the sum of the townships', () => {
    expect(enrolment.county).toMatchObject({ done: 12, verified: 7 });
  });

  it('is unknown for premiums', () => {
    expect(collection.county.verified).toBeUndefined();
  });

  it.each([
    ['lacks the months', []],
    ['was not read', undefined],
  ])('is unknown, not 0, where 参保数据 %s', (_situation, none) => {
    const without = report({ entries, social: none }).enrolment;
    const lines = [...without.townships, ...without.teams, without.county];
    expect(lines.filter(({ verified }) => verified !== undefined)).toEqual([]);
  });

  it('stands behind the people in the lines and in the summary', () => {
    const told = report({ entries, social });
    expect(progressLines(told)[0]).toBe(
      '资源镇：扩面 5 人（核实 3 人） / 目标 100 人，5.0%，严重滞后，第 1 名；' +
        '征缴 0.00 万元 / 目标 100.00 万元，0.0%，严重滞后，第 1 名',
    );
    expect(progressSummary(told)).toContain('全县新增参保 12 人（核实 7 人），完成 1.7%');
  });

  it('leaves dashes in the lines where there is no target, and premiums out where a name has none', () => {
    const told = report({ townships: townships({ 资源镇: { enrolmentTargetPeople: undefined } }) });
    const collectionAlone = { ...told.collection, townships: [] };
    expect(progressLines({ ...told, collection: collectionAlone })[0]).toBe(
      '资源镇：扩面 0 人 / 目标 —，—，未下达目标',
    );
  });

  it('is not mentioned where it is unknown', () => {
    const told = report({ entries });
    expect([...progressLines(told), progressSummary(told)].join('')).not.toContain('核实');
  });

  it('follows the base month of the settings', () => {
    const basePeriod: Period = '2023-10';
    const settings = { ...emptyInput().settings, verificationBasePeriod: basePeriod };
    expect(report({ entries, social, settings }).verification).toMatchObject({
      kind: 'notVerifiable',
      base: '2023-10',
    });
  });

  it('never exceeds 已完成 of a township when nobody corrects', () => {
    const days: readonly IsoDay[] = ['2023-01-03', '2023-10-20', '2023-10-21'];
    const log = days.map((day) => ({ ...claim('资源镇', 'A', 2), day }));
    const [line] = report({ entries: log, social: payers('资源镇', 'A', 0, 50) }).enrolment
      .townships;
    expect([line?.done, line?.verified]).toEqual([4, 4]);
  });
});
