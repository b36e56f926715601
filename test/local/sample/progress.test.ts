import type { Scalar } from '../../../local/book/model';
import { sampleCounty } from '../../../local/sample';
import { isoOf } from '../../../local/sample/days';
import { understoodRows, type UnderstoodRow } from './read-sample';

const county = sampleCounty();

describe('progress', () => {
  const log = understoodRows(county, '扩面登记');
  const targets = understoodRows(county, '乡镇');

  /** The township itself, a team's townships, or every township. */
  function townshipsOf(name: string): Scalar[] {
    const ofName = ({ cell }: UnderstoodRow) =>
      name === '全县' || cell('乡镇') === name || cell('工作组') === name;
    return targets.filter(ofName).map(({ cell }) => cell('乡镇'));
  }

  /** 新增参保人数 and 征缴金额 of a township, a team or 全县, as understood, without planted copies. */
  function reached(name: string, lastDay: string): [number, number] {
    const townships = townshipsOf(name);
    const counted = log.filter(({ cell, peculiarities }) => {
      const day = dayOf(cell('日期'));
      const known = townships.includes(cell('乡镇'));
      const copy = peculiarities.some(({ kind }) => kind === 'duplicateRow');
      return known && !copy && day >= '2023-01-01' && day <= lastDay;
    });
    return [sum(counted, '新增参保人数'), sum(counted, '征缴金额(元)')];
  }

  function dayOf(cell: Scalar): string {
    if (typeof cell !== 'number') return cell === null ? 'never' : String(cell);
    return isoOf(cell);
  }

  function sum(rows: typeof log, heading: string): number {
    return rows.reduce((total, { cell }) => total + Number(cell(heading) ?? 0), 0);
  }

  const rates = targets.map((row) => {
    const [people] = reached(String(row.cell('乡镇')), '2023-10-20');
    return people / Number(row.cell('扩面目标(人)'));
  });

  it('is between 60 % and 75 % for the county on 20 October', () => {
    const [people, yuan] = reached('全县', '2023-10-20');
    const peopleTarget = targets.reduce((all, { cell }) => all + Number(cell('扩面目标(人)')), 0);
    const wanTarget = targets.reduce((all, { cell }) => all + Number(cell('征缴目标(万元)')), 0);
    expect(people / peopleTarget).toBeGreaterThan(0.6);
    expect(people / peopleTarget).toBeLessThan(0.75);
    expect(yuan / 10_000 / wanTarget).toBeGreaterThan(0.55);
    expect(yuan / 10_000 / wanTarget).toBeLessThan(0.8);
  });

  it('differs from township to township: one past its target, one below 40 %', () => {
    expect(Math.max(...rates)).toBeGreaterThan(1);
    expect(Math.min(...rates)).toBeLessThan(0.4);
    expect(new Set(rates.map((rate) => rate.toFixed(2))).size).toBeGreaterThanOrEqual(6);
  });

  it('agrees with both snapshots of every township, team and the county', () => {
    const snapshots = understoodRows(county, '进度快照');
    expect(snapshots).toHaveLength(22);
    for (const { cell } of snapshots) {
      const [people, yuan] = reached(String(cell('名称')), dayOf(cell('日期')));
      expect(cell('已完成(人)')).toBe(people);
      expect(Number(cell('征缴(万元)'))).toBeCloseTo(yuan / 10_000, 6);
    }
  });
});
