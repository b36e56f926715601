import { planSnapshot } from '../../../src/core/progress/snapshot-plan';
import { AS_OF, entry, NAMES, report, snapshot } from './situations';

const today = report({ entries: [entry('2023-10-11', '资源镇', 5, 120_000)] });

describe('planSnapshot', () => {
  it('adds townships, teams and the county in the order of the table', () => {
    const { append, overwrite } = planSnapshot(today, []);
    expect(append.map(({ name }) => name)).toEqual([...NAMES, '一组', '二组', '三组', '全县']);
    expect(append[0]).toEqual({
      ...{ day: AS_OF, name: '资源镇' },
      ...{ enrolledPeople: 5, collectedFen: 120_000 },
    });
    expect(append[10]).toMatchObject({ name: '全县', enrolledPeople: 5, collectedFen: 120_000 });
    expect(overwrite).toEqual([]);
  });

  it('leaves the rows of other days alone', () => {
    const earlier = [snapshot('2023-10-13', '资源镇', 3), snapshot(undefined, '资源镇', 3)];
    const { append, overwrite } = planSnapshot(today, earlier);
    expect(append).toHaveLength(11);
    expect(overwrite).toEqual([]);
  });

  it('takes the place of rows of the same day', () => {
    const rows = [snapshot(AS_OF, '资源镇', 3, 7, 5), snapshot(AS_OF, '全县', 3, 7, 6)];
    const { append, overwrite } = planSnapshot(today, rows);
    expect(overwrite.map(({ rowNumber, figures }) => [rowNumber, figures.name])).toEqual([
      [5, '资源镇'],
      [6, '全县'],
    ]);
    expect(overwrite[0]?.figures).toMatchObject({ enrolledPeople: 5, collectedFen: 120_000 });
    expect(append).toHaveLength(9);
  });

  it('gives both of two rows of one day and name the new figures', () => {
    const rows = [snapshot(AS_OF, '全县', 3, 7, 5), snapshot(AS_OF, '全县', 4, 8, 9)];
    const { overwrite } = planSnapshot(today, rows);
    expect(overwrite.map(({ rowNumber }) => rowNumber)).toEqual([5, 9]);
  });

  it('has nothing more to add when carried out twice', () => {
    const first = planSnapshot(today, []).append;
    const written = first.map((row, index) => ({ ...row, rowNumber: index + 2 }));
    const { append, overwrite } = planSnapshot(today, written);
    expect(append).toEqual([]);
    expect(overwrite.map(({ figures }) => figures)).toEqual(first);
  });
});
