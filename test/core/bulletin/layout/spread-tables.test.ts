import { COLUMN_KIND_MARKS, CELL_END } from '../../../../src/core/bulletin/layout/cell-marks';
import { spreadTables } from '../../../../src/core/bulletin/layout/spread-tables';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1" w:type="dxa"/></w:tcPr><w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

describe('spreadTables', () => {
  it('leaves a table that is nothing of ours as it is', () => {
    const plain = table(cell('甲') + cell('乙'));

    expect(spreadTables(`<w:p/>${plain}`)).toBe(`<w:p/>${plain}`);
  });

  it('keeps every property that must stand behind an alignment behind it', () => {
    const marks = COLUMN_KIND_MARKS.name + COLUMN_KIND_MARKS.figure;
    const styled = '<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr>';
    const spread = spreadTables(
      table(cell(`${marks}乡镇`) + cell('人数'), cell('中峰镇') + cell('12', styled)),
    );

    expect(spread).toContain('<w:pPr><w:jc w:val="right"/><w:outlineLvl w:val="1"/></w:pPr>');
    expect(spread).toContain('<w:pPr><w:jc w:val="left"/></w:pPr>');
    expect(spread.match(/w:jc /g)).toHaveLength(2);
  });

  it('sets one sample cell out over as many columns as it holds texts', () => {
    const marks = COLUMN_KIND_MARKS.name + COLUMN_KIND_MARKS.figure + COLUMN_KIND_MARKS.figure;
    const spread = spreadTables(
      table(
        cell(`${marks}乡镇`) + cell(`人数${CELL_END}万元`),
        cell('中峰镇') + cell(`12${CELL_END}3`),
      ),
    );
    const widths = (spread.match(/<w:gridCol w:w="\d+"/g) ?? []).map((one) =>
      Number(/\d+/.exec(one)?.[0]),
    );

    expect(widths).toHaveLength(3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(6_000);
    expect(spread.match(/<w:tc>/g)).toHaveLength(6);
  });

  it('sets out a table that staff merged cells in, or took the text out of', () => {
    const marks = COLUMN_KIND_MARKS.name + COLUMN_KIND_MARKS.figure;
    const blank = '<w:tc><w:tcPr><w:tcW w:w="1" w:type="dxa"/></w:tcPr><w:p/></w:tc>';
    const spread = spreadTables(
      table(
        cell(`${marks}乡镇`) + cell('人数'),
        cell('全县'),
        cell('中峰镇') + blank + cell('12') + cell('备注'),
      ),
    );

    expect(spread.match(/<w:tc>/g)).toHaveLength(7);
    expect(spread.match(/w:w="0" w:type="dxa"/g)).toHaveLength(2);
    expect(spread.match(/<w:gridCol /g)).toHaveLength(2);
  });

  it('leaves one without a row as it is, and a row without a cell', () => {
    const bare = table().replace('</w:tbl>', `${COLUMN_KIND_MARKS.name}</w:tbl>`);
    expect(spreadTables(bare)).toBe(bare);
    const head = cell(`${COLUMN_KIND_MARKS.name}乡镇`);
    expect(spreadTables(table(head, '<w:trPr/>'))).toContain('<w:tr><w:trPr/></w:tr></w:tbl>');
  });

  it('gives one that does not say how wide it is the whole line', () => {
    const head = cell(`${COLUMN_KIND_MARKS.name}乡镇`);
    const spread = spreadTables(table(head).replace(/<w:gridCol [^>]*>/g, ''));
    expect(spread).toContain('<w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>');
  });

  it('writes rows that read the same each in its place', () => {
    const marks = COLUMN_KIND_MARKS.name + COLUMN_KIND_MARKS.figure;
    const same = cell('中峰镇') + cell('12');
    const spread = spreadTables(table(cell(`${marks}乡镇`) + cell('人数'), same, same));
    const kept = spread.split('<w:tr>').map((row) => row.includes('<w:keepNext/>'));
    // The last row of a table has nothing to be kept with.
    expect(kept).toEqual([false, true, true, false]);
  });
});
