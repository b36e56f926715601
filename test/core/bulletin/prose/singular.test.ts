import { contentOf, type County, enrolmentRows, linesOf, townshipRows } from '../county';
import { OVER_CLAIMS } from '../situations';

function textOf(county: County, day: Parameters<typeof contentOf>[1]): string {
  return linesOf(contentOf(county, day)).join('\n');
}

/** Claims without any month of 参保数据 that could bear them out. */
const BORNE_OUT_BY_NOTHING: County = {
  ...OVER_CLAIMS,
  socialInsurance: (OVER_CLAIMS.socialInsurance ?? []).map((row) => [...row.slice(0, 6), 5]),
};

describe('a sentence of a bulletin', () => {
  it('says that not one of the claimed people is verified without a figure of nothing', () => {
    const text = textOf(BORNE_OUT_BY_NOTHING, '2023-11-30');
    expect(text).toContain('上报的新增参保29人均未得到核实，其中多报25人、暂无法核实4人。');
    expect(text).not.toContain('已核实0人');
  });

  it('counts the days to the end of the campaign where progress is measured by it', () => {
    const county: County = { ...OVER_CLAIMS, settings: [['序时进度口径', '集中行动']] };
    expect(textOf(county, '2023-11-20')).toMatch(
      /距集中行动结束还剩\d+个工作日，全县平均每个工作日需/,
    );
  });

  it('asks one township by name, without 等', () => {
    const county: County = {
      townships: townshipRows({}),
      enrolment: enrolmentRows(
        '2023-10-11',
        [100, 100, 100, 100, 100, 100, 99],
        Array.from({ length: 7 }, () => 100_000),
      ),
    };
    const text = textOf(county, '2023-12-20');
    expect(text).toContain('河口瑶族乡要对照差额制定补差计划，逐户摸排、逐户落实。');
    expect(text).toContain('未完成的只有河口瑶族乡。');
  });
});
