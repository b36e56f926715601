import { presetTables } from '../../../src/core/campaign/preset-tables';
import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { allSheets } from '../../../src/core/table/sheets';

const tables = presetTables(DEFAULT_PRESET);

describe('presetTables', () => {
  it.each(tables)('speaks of headings that $sheet has', ({ sheet, headings }) => {
    const declared = allSheets.find(({ name }) => name === sheet)?.columns ?? [];
    expect(declared.map(({ heading }) => heading)).toEqual(expect.arrayContaining([...headings]));
  });

  it.each(tables)('has a value or a blank for every heading of $sheet', ({ headings, rows }) => {
    for (const row of rows) expect(row).toHaveLength(headings.length);
  });

  it('joins several names with 、', () => {
    const teams = tables.find(({ sheet }) => sheet === '工作组');
    expect(teams?.rows[0]?.[4]).toBe('资源镇、中峰镇');
  });

  it('leaves an empty list blank', () => {
    const actions = tables.find(({ sheet }) => sheet === '行动');
    expect(actions?.rows[7]?.[4]).toBeUndefined();
  });

  it('lists the arranged days of the campaign year and the next', () => {
    const rows = tables.find(({ sheet }) => sheet === '节假日')?.rows ?? [];
    expect(rows).toContainEqual(['2023-10-07', '班', '调休上班']);
    expect(rows).toContainEqual(['2024-01-01', '休', '元旦']);
    const years = rows.map(([day]) => String(day).slice(0, 4));
    expect(new Set(years)).toEqual(new Set(['2023', '2024']));
  });

  it('states no targets and no addresses: the plan gives none', () => {
    const headings = tables.flatMap((table) => table.headings);
    for (const unstated of ['扩面目标(人)', '征缴目标(万元)', '邮箱']) {
      expect(headings).not.toContain(unstated);
    }
  });
});
