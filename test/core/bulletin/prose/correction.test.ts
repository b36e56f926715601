import { correctionContent, correctionRequest } from '../../../../src/core/bulletin/correction';
import { contentOf, factsOf, linesOf } from '../county';
import { CLAIMS_CORRECTED, OVER_CLAIMS } from '../situations';

const FORMER = contentOf(OVER_CLAIMS);

describe('a correction', () => {
  it('is a new issue that says which figures change from what to what', () => {
    const content = correctionContent(FORMER, factsOf(CLAIMS_CORRECTED), []);
    expect(content.kind).toBe('correction');
    expect(content.number).toBe('资扩面办〔2023〕2号');
    expect(content.title).toBe(
      '资源县企业职工基本养老保险扩面征缴工作领导小组办公室关于更正资扩面办〔2023〕1号通报有关数据的通报',
    );
    expect(linesOf(content)).toEqual([
      '《关于2023年扩面征缴任务完成情况的通报》（资扩面办〔2023〕1号）印发后，经复核，部分数据需要更正。现将更正后的情况通报如下：',
      '一、更正内容',
      '附件1《各乡（镇）参保扩面人数完成情况表》：资源镇已完成数由17人更正为10人，完成率由17.0%更正为10.0%，与序时差由-80.0个百分点更正为-87.0个百分点，差额由83人更正为90人，删去备注“多报7人”；一组已完成数由17人更正为10人，完成率由8.5%更正为5.0%，与序时差由-88.5个百分点更正为-92.0个百分点，差额由183人更正为190人，删去备注“多报7人”；合计已完成数由29人更正为22人，完成率由4.1%更正为3.1%，与序时差由-92.8个百分点更正为-93.8个百分点，差额由671人更正为678人，备注由“多报8人，无法核实4人”更正为“多报1人，无法核实4人”。',
      '附件2《各乡（镇）征缴收入完成情况表》：资源镇已完成数由3.00万元更正为2.80万元，完成率由30.0%更正为28.0%，与序时差由-67.0个百分点更正为-69.0个百分点，差额由7.00万元更正为7.20万元；一组已完成数由3.00万元更正为2.80万元，完成率由15.0%更正为14.0%，与序时差由-82.0个百分点更正为-83.0个百分点，差额由17.00万元更正为17.20万元；合计已完成数由3.95万元更正为3.75万元，完成率由5.6%更正为5.4%，与序时差由-91.3个百分点更正为-91.6个百分点，差额由66.05万元更正为66.25万元。',
      '附件3《“八大行动”进展情况表》：未归入行动新增参保由29人更正为22人，征缴收入由3.95万元更正为3.75万元；合计新增参保由29人更正为22人，征缴收入由3.95万元更正为3.75万元。',
      '其他数据不变，以本通报附件为准。',
      '二、更正后的总体情况',
      '截至2023年12月20日，全县参保扩面目标任务700人，已完成22人，完成率3.1%，低于年度序时进度（97.0%）93.8个百分点，距目标任务还差678人。',
      '全县征缴收入目标任务70.00万元，已完成3.75万元，完成率5.4%，低于年度序时进度（97.0%）91.6个百分点，距目标任务还差66.25万元。',
      '经与参保数据逐户核对（2022年12月至2023年11月参保缴费人数的增加数），上报的新增参保22人中，已核实17人、多报1人、暂无法核实4人。',
    ]);
  });

  it('leaves the issue it corrects as it was', () => {
    const before = JSON.stringify(FORMER);
    correctionContent(FORMER, factsOf(CLAIMS_CORRECTED), []);
    expect(JSON.stringify(FORMER)).toBe(before);
  });

  it('is refused where nothing has changed', () => {
    expect(() => correctionContent(FORMER, factsOf(OVER_CLAIMS), [])).toThrow(
      '现有数据与资扩面办〔2023〕1号通报一致，没有需要更正的内容',
    );
  });

  it('is refused for figures of another day', () => {
    const later = factsOf(CLAIMS_CORRECTED, '2023-12-21');
    expect(() => correctionContent(FORMER, later, [])).toThrow('截至2023年12月20日');
  });

  it('asks for figures of the same day, though it is made later', () => {
    const facts = factsOf(CLAIMS_CORRECTED, '2024-01-05', correctionRequest(FORMER));
    const content = correctionContent(FORMER, facts, []);
    expect([content.asOf, content.day]).toEqual(['2023-12-20', '2024-01-05']);
    expect(linesOf(content)[2]).toContain('资源镇已完成数由17人更正为10人');
  });

  it('corrects a briefing over the same days', () => {
    const period = { start: '2023-10-01', end: '2023-10-31' } as const;
    const former = contentOf(OVER_CLAIMS, '2023-11-02', { kind: 'briefing', period });
    expect(correctionRequest(former)).toEqual({ kind: 'briefing', period });
    const facts = factsOf(CLAIMS_CORRECTED, '2023-12-21', correctionRequest(former));
    expect(correctionContent(former, facts, []).period).toEqual(period);
  });

  it('names rows that are new and rows that are gone', () => {
    const former = { ...CLAIMS_CORRECTED, actions: [[1, '甲行动', '', '', '', '', '']] };
    const next = { ...CLAIMS_CORRECTED, actions: [[1, '乙行动', '', '', '', '', '']] };
    const content = correctionContent(contentOf(former), factsOf(next), []);
    expect(linesOf(content)[2]).toBe('附件3《专项行动进展情况表》：乙行动增列；甲行动不再列入。');
  });
});
