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
});
