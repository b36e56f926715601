import { DIRT_KINDS, DIRT_RULES, sampleCounty } from '../../../local/sample';
import { headingPositions, sheetNamed } from './read-sample';

const county = sampleCounty();

describe('planted dirt', () => {
  it.each(Object.entries(DIRT_KINDS))('has %s (%s) at least once', (kind) => {
    expect(county.dirt.some((dirt) => dirt.kind === kind)).toBe(true);
  });

  it('stands where the manifest says', () => {
    const ofCells = county.dirt
      .filter(({ column }) => column !== '')
      .map(({ sheet, row, column, cell }) => ({ sheet, row, column, cell }));
    expect(ofCells).not.toEqual([]);
    const positions = new Map(
      county.book.sheets.map((sheet) => [sheet.name, headingPositions(county, sheet)]),
    );
    const found = ofCells.map(({ sheet, row, column }) => {
      const position = positions.get(sheet)?.get(column);
      const { values } = sheetNamed(county, sheet);
      return { sheet, row, column, cell: values[row - 1]?.[position ?? -1] ?? null };
    });
    expect(found).toEqual(ofCells);
  });

  it.each(DIRT_RULES.map((rule) => [rule.kind, rule.sheet, rule.column, rule.rate] as const))(
    '%s on %s, %s, is no more frequent than %d of the rows (one row at least)',
    (kind, sheet, column, rate) => {
      const rows = sheetNamed(county, sheet).values.length;
      const planted = county.dirt.filter(
        (dirt) => dirt.kind === kind && dirt.sheet === sheet && dirt.column === column,
      );
      const alsoByConduct = ['wrongCheckCode'].includes(kind) ? rows * 0.02 : 0;
      expect(planted.length).toBeGreaterThan(0);
      expect(planted.length).toBeLessThanOrEqual(Math.ceil(rows * rate + alsoByConduct) + 1);
    },
  );

  it('doubles a row only by an exact copy', () => {
    for (const { sheet, row } of county.dirt.filter(({ kind }) => kind === 'duplicateRow')) {
      const { values } = sheetNamed(county, sheet);
      expect(values[row - 1]).toEqual(values[row - 2]);
    }
  });

  it('adds up in 小计 and 合计', () => {
    const tax = sheetNamed(county, '税务数据');
    const totals = county.dirt.filter(
      ({ sheet, kind }) => sheet === tax.name && kind === 'subtotalRow',
    );
    const sum = totals.reduce((people, { row }) => people + Number(tax.values[row - 1]?.[5]), 0);
    expect(tax.values[tax.values.length - 1]?.slice(2, 6)).toEqual(['合计', null, null, sum]);
  });
});
