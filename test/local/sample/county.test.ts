import type { SheetModel } from '../../../local/book/model';
import { sampleBook, SAMPLE_LABEL, sampleCounty, sampleDirt } from '../../../local/sample';
import { headingPositions, sheetNamed, understoodRows } from './read-sample';

const county = sampleCounty();

/** True if both say the same; walking through thousands of rows as `toEqual` does takes seconds. */
function isSame(one: unknown, other: unknown): boolean {
  return spelled(one) === spelled(other);
}

function spelled(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...(part as Iterable<unknown>)] : part,
  );
}

describe('sampleCounty', () => {
  it('is the same for the same seed and another for another', () => {
    const [one, again, other] = [7, 7, 8].map((seed) => sampleCounty({ seed, employers: 150 }));
    expect(isSame(one, again)).toBe(true);
    expect(isSame(one?.book, other?.book)).toBe(false);
  });

  it('gives book and dirt that belong together', () => {
    expect(isSame(sampleBook(), county.book)).toBe(true);
    expect(isSame(sampleDirt(), county.dirt)).toBe(true);
  });

  it('has about 1,200 employers unless told otherwise', () => {
    expect(understoodRows(county, '单位台账').length).toBeGreaterThan(1_180);
    expect(understoodRows(county, '单位台账').length).toBeLessThan(1_210);
  });

  it.each([
    { employers: 0 },
    { employers: 100_001 },
    { employers: 1.5 },
    { seed: -1 },
    { seed: 0.5 },
  ])('refuses %p', (options) => {
    expect(() => sampleCounty(options)).toThrow(RangeError);
  });

  it.each([1, 2, 100, 3_000])('makes a county of %d employers with seven targets', (employers) => {
    const rows = understoodRows(sampleCounty({ employers }), '乡镇');
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      expect(Number(row.cell('扩面目标(人)'))).toBeGreaterThan(0);
      expect(Number(row.cell('征缴目标(万元)'))).toBeGreaterThan(0);
    }
  });
});

describe('labels', () => {
  it('stand in the name of the workbook', () => {
    expect(county.book.name).toContain(SAMPLE_LABEL);
  });

  it.each(county.book.sheets.map((sheet) => [sheet.name, sheet] as const))(
    'stand above or beside the headings of %s',
    (_name, sheet: SheetModel) => {
      const top = sheet.values.slice(0, sheet.frozenRows).flat();
      expect(top.some((cell) => String(cell).includes(SAMPLE_LABEL))).toBe(true);
    },
  );
});

describe('headings', () => {
  it.each([
    ['乡镇', '乡镇 别名 工作组 扩面目标(人) 征缴目标(万元) 邮箱'],
    [
      '单位台账',
      '统一社会信用代码 单位名称 乡镇 行业 行动 法定代表人 地址 联系人 电话 邮箱 状态 排除原因',
    ],
    [
      '参保数据',
      '统一社会信用代码 单位名称 社保单位编号 乡镇 所属期 参保状态 参保缴费人数 申报基数合计(元) 应缴金额(元) 实缴金额(元)',
    ],
    [
      '税务数据',
      '统一社会信用代码 纳税人名称 乡镇 所属期 登记职工人数 工资薪金收入合计(元) 缴税状态',
    ],
    ['扩面登记', '日期 乡镇 单位名称 统一社会信用代码 新增参保人数 征缴金额(元) 经办人 备注'],
    ['宣传活动', '日期 牵头单位 形式 名称 大型 覆盖单位数 覆盖人数'],
    ['稽核明细', '统一社会信用代码 单位名称 人员标识 月份 工资(元) 是否参保 申报基数(元)'],
    ['收件人', '名称 邮箱 类别 接收'],
    ['进度快照', '日期 名称 已完成(人) 征缴(万元)'],
  ])('of %s are the contract’s, aliases resolved', (name, headings) => {
    const positions = headingPositions(county, sheetNamed(county, name));
    expect([...positions.keys()]).toEqual(expect.arrayContaining(headings.split(' ')));
  });

  it('of 税务数据 stand on two rows under a title, merged as exports are', () => {
    const tax = sheetNamed(county, '税务数据');
    expect(tax.frozenRows).toBe(3);
    expect(tax.merges).toContainEqual({ startRow: 1, startColumn: 1, endRow: 2, endColumn: 1 });
    expect(tax.merges).toContainEqual({ startRow: 1, startColumn: 5, endRow: 1, endColumn: 6 });
    expect(tax.values[2]?.slice(0, 6)).toEqual([null, null, null, null, null, '登记职工人数']);
  });
});

describe('formats', () => {
  it('show codes as text and days as dates', () => {
    const log = sheetNamed(county, '扩面登记');
    const claim = understoodRows(county, '扩面登记').find(
      ({ peculiarities }) => peculiarities.length === 0,
    );
    const styles = log.styles[claim!.number - 1];
    expect(styles?.[0]?.numberFormat).toBe('yyyy-mm-dd');
    expect(styles?.[3]?.numberFormat).toBe('@');
  });

  it('are kept per row, so that one row can be changed without the others', () => {
    const { styles } = sheetNamed(county, '参保数据');
    expect(styles[5]).not.toBe(styles[6]);
  });
});
