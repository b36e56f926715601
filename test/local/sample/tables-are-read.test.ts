import { sampleCounty } from '../../../local/sample';
import { parseTable } from '../../../src/core/table/parse-table';
import { allSheets } from '../../../src/core/table/sheets';
import { sheetNamed, understoodRows } from './read-sample';

const county = sampleCounty();
const declared = allSheets.filter(({ name }) =>
  county.book.sheets.some((sheet) => sheet.name === name),
);
const cases = declared.map((declaration) => [declaration.name, declaration] as const);

describe('the declared sheets', () => {
  it('are found in the sample wherever staff or the two systems fill them', () => {
    expect(declared.map(({ name }) => name).sort()).toEqual(
      [
        ...['乡镇', '单位台账', '参保数据', '税务数据', '扩面登记'],
        ...['宣传活动', '稽核明细', '收件人', '进度快照'],
      ].sort(),
    );
  });

  it.each(cases)('%s is read from under its titles, with every column', (name, declaration) => {
    const sheet = sheetNamed(county, name);
    const parsed = parseTable(declaration, sheet.values);
    expect(parsed.headingRow).toBe(sheet.frozenRows);
    expect(parsed.missingHeadings).toEqual([]);
    expect(parsed.personalHeadings).toEqual([]);
  });

  it.each(cases)('%s gives a record for every row but totals', (name, declaration) => {
    const parsed = parseTable(declaration, sheetNamed(county, name).values);
    expect(parsed.records).toHaveLength(understoodRows(county, name).length);
  });

  it.each(cases)('%s shows problems only where they were planted', (name, declaration) => {
    const planted = new Set(
      county.dirt.filter(({ sheet }) => sheet === name).map(({ row }) => row),
    );
    const { problems } = parseTable(declaration, sheetNamed(county, name).values);
    expect(problems.filter(({ row }) => row === undefined || !planted.has(row))).toEqual([]);
  });

  it.each(cases)('%s shows a problem wherever a cell cannot be read', (name, declaration) => {
    const { problems } = parseTable(declaration, sheetNamed(county, name).values);
    const named = new Set(problems.map(({ row }) => row));
    const refused = county.dirt.filter(
      ({ sheet, handling }) => sheet === name && handling === 'refused',
    );
    expect(refused.filter(({ row }) => !named.has(row))).toEqual([]);
  });
});
