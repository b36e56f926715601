import { measureTable } from '../../../../src/core/bulletin/layout/column-widths';

const TEXT_WIDTH_TWIPS = 8844;

describe('measureTable', () => {
  it('gives a table with room 10.5 pt and its whole width', () => {
    const { widthsTwips, sizePoints } = measureTable(
      [
        ['序号', '乡（镇）', '已完成（人）'],
        ['1', '车田苗族乡', '300'],
      ],
      TEXT_WIDTH_TWIPS,
    );
    expect(sizePoints).toBe(10.5);
    expect(widthsTwips.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH_TWIPS);
  });

  it('makes the type of a table of many columns smaller, but not below 8 pt', () => {
    const wide = Array.from({ length: 12 }, () => '目标任务');
    const wider = Array.from({ length: 20 }, () => '目标任务');
    expect(measureTable([wide], TEXT_WIDTH_TWIPS).sizePoints).toBeLessThan(10.5);
    expect(measureTable([wider], TEXT_WIDTH_TWIPS).sizePoints).toBe(8);
  });

  it('gives what is left over to long texts first, so that they stand on one line', () => {
    const { widthsTwips, sizePoints } = measureTable(
      [
        ['乡（镇）', '备注'],
        ['资源镇', '超额51人，多报5人，无法核实13人，未申报12户'],
      ],
      TEXT_WIDTH_TWIPS,
    );
    expect((widthsTwips[1] ?? 0) / 20).toBeGreaterThanOrEqual(22 * sizePoints + 7.5);
  });

  it('gives a column of long text more than a column of figures', () => {
    const { widthsTwips } = measureTable(
      [
        ['行动', '户数'],
        ['编外聘用人员和民办非企业单位专项行动', '12'],
      ],
      TEXT_WIDTH_TWIPS,
    );
    expect(widthsTwips[0]).toBeGreaterThan((widthsTwips[1] ?? 0) * 1.5);
  });

  it('gives every column of the head its width where a row has fewer cells', () => {
    const { widthsTwips } = measureTable([['乡（镇）', '人数'], ['全县']], TEXT_WIDTH_TWIPS);
    expect(widthsTwips).toHaveLength(2);
  });

  it('has no column for no rows', () => {
    expect(measureTable([], TEXT_WIDTH_TWIPS).widthsTwips).toEqual([]);
  });
});
