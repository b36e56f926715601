import { chineseNumber, periodText } from '../../../src/core/words/bulletin';
import * as actions from '../../../src/core/words/bulletin-actions';
import * as correction from '../../../src/core/words/bulletin-correction';
import * as enforcement from '../../../src/core/words/bulletin-enforcement';
import { measureLine } from '../../../src/core/words/bulletin-mail';
import * as nextSteps from '../../../src/core/words/bulletin-next-steps';
import * as overall from '../../../src/core/words/bulletin-overall';
import * as problems from '../../../src/core/words/bulletin-problems';
import * as sentences from '../../../src/core/words/bulletin-sentences';
import { HEADINGS } from '../../../src/core/words/bulletin-tables';
import * as townships from '../../../src/core/words/bulletin-townships';

describe('numbers and days of a bulletin', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
  ])('counts %i as %s', (count, numeral) => {
    expect(chineseNumber(count)).toBe(numeral);
  });

  it.each([
    ['2023-10-01', '2023-10-31', '2023年10月1日至10月31日'],
    ['2023-12-01', '2024-01-31', '2023年12月1日至2024年1月31日'],
  ] as const)('writes %s to %s as %s', (start, end, text) => {
    expect(periodText(start, end)).toBe(text);
  });
});

describe('sentences of a bulletin where something is missing, beside those where it is not', () => {
  it.each([
    [actions.actionsPlanned('各项行动', '10月11日'), '各项行动定于10月11日启动。'],
    [actions.actionsUnderWay('各项行动', '10月11日', ''), '各项行动自10月11日启动。'],
    [
      actions.actionsUnderWay('各项行动', '10月11日', '11月30日'),
      '各项行动自10月11日启动，持续至11月30日。',
    ],
    [
      actions.enrolledMost('矿山行动（12人）', ''),
      '按用人单位归类，新增参保最多的是矿山行动（12人）',
    ],
    [
      actions.enrolledMost('矿山行动（12人）', '宾馆行动（3人）'),
      '按用人单位归类，新增参保最多的是矿山行动（12人），其次是宾馆行动（3人）',
    ],
    [actions.employersMost('矿山行动（12户）', ''), '重点企业最多的是矿山行动（12户）'],
    [
      actions.employersMost('矿山行动（12户）', '宾馆行动（3户）'),
      '重点企业最多的是矿山行动（12户），其次是宾馆行动（3户）',
    ],
    [actions.actionNamed('宾馆酒店娱乐'), '宾馆酒店娱乐行动'],
    [
      overall.verifiedOf({ done: '9人', verified: '', overClaimed: '', notVerifiable: '9人' }),
      '上报的新增参保9人暂无法核实。',
    ],
    [
      overall.verifiedOf({ done: '9人', verified: '', overClaimed: '7人', notVerifiable: '2人' }),
      '上报的新增参保9人均未得到核实，其中多报7人、暂无法核实2人。',
    ],
    [
      overall.verifiedOf({ done: '9人', verified: '9人', overClaimed: '', notVerifiable: '' }),
      '上报的新增参保9人中，已核实9人。',
    ],
    [actions.actionNamed('社会监督行动'), '社会监督行动'],
    [
      enforcement.employersOfOneKind('1户', '欠费', true),
      '经将参保数据与税务数据比对，列入重点企业1户，为欠费',
    ],
    [
      enforcement.employersOfOneKind('8户', '欠费', false),
      '经将参保数据与税务数据比对，列入重点企业8户，均为欠费',
    ],
    [enforcement.noticesServed('1份', '', true), '已送达'],
    [enforcement.noticesServed('', '1份', true), '尚未登记送达'],
    [enforcement.noticesServed('3份', '', true), '已全部送达'],
    [enforcement.noticesServed('', '3份', true), '均尚未登记送达'],
    [enforcement.noticesServed('2份', '1份', false), '已送达2份，1份尚未登记送达'],
    [enforcement.casesClosed('3户', ''), '已办结3户'],
    [enforcement.casesClosed('3户', '2万元'), '已办结3户，补缴2万元'],
    [nextSteps.closeGap('中峰镇', ''), '中峰镇要对照差额制定补差计划，逐户摸排、逐户落实。'],
    [
      nextSteps.closeGap('中峰镇', '全县还剩7个工作日'),
      '中峰镇要对照差额制定补差计划，逐户摸排、逐户落实。全县还剩7个工作日。',
    ],
    [nextSteps.explainGap('中峰镇'), '中峰镇要对未完成的任务逐项分析原因，明确补齐措施和时限。'],
    [problems.slowestQuarter(2, ''), '分季度看，第二季度没有新增参保，为各季度最少'],
    [problems.slowestQuarter(2, '3人'), '分季度看，第二季度新增参保3人，为各季度最少'],
    [problems.cause('unregistered', '2户', ''), '未申报的2户'],
    [problems.cause('headCount', '2户', ''), '人数不足的2户'],
    [problems.cause('base', '2户', ''), '基数不足的2户'],
    [problems.cause('arrears', '2户', ''), '欠费的2户'],
    [problems.cause('unregistered', '2户', '9人'), '未申报的2户、涉及职工9人'],
    [problems.byPlace('中峰镇', ''), ['分乡（镇）看，涉及单位最多的是中峰镇', '']],
    [problems.byPlace('', '矿山行动'), ['', '分行动看，涉及单位最多的是矿山行动']],
    [problems.expiredNotices('3份', ''), '3份文书期限已满，用人单位仍未改正，也未转入下一步程序'],
    [
      problems.expiredNotices('3份', '中峰镇'),
      '3份文书期限已满，用人单位仍未改正，也未转入下一步程序，涉及中峰镇',
    ],
    [problems.unservedNotices('3份', ''), '3份文书尚未登记送达日期，期限无法起算'],
    [
      problems.unservedNotices('3份', '中峰镇'),
      '3份文书尚未登记送达日期，期限无法起算，涉及中峰镇',
    ],
    [problems.overClaims('9人', ''), '与参保数据核对，新增参保多报9人'],
    [problems.overClaims('9人', '中峰镇'), '与参保数据核对，新增参保多报9人，涉及中峰镇'],
    [townships.onlyOne('中峰镇', '82.05%'), '中峰镇完成率为82.05%。'],
    [townships.noneHasTarget('collection'), '各乡（镇）均未下达征缴收入目标任务，不作排名。'],
    [
      townships.growthNobody('enrolment', '10月31日'),
      '与10月31日相比，各乡（镇）参保扩面完成数均没有增加',
    ],
  ])('%j', (said, sentence) => {
    expect(said).toEqual(sentence);
  });
});

describe('the overall sentences', () => {
  const figures = { target: '780人', done: '640人', rate: '82.05%', gap: '', rest: '' };

  it.each([
    [
      overall.countyMeasure('enrolment', figures),
      '全县参保扩面目标任务780人，已完成640人，完成率82.05%。',
    ],
    [
      overall.countyMeasure('enrolment', { ...figures, done: '', gap: '低于序时进度' }),
      '全县参保扩面目标任务780人，尚未登记新增参保，完成率82.05%，低于序时进度。',
    ],
    [
      overall.countyMeasure('enrolment', { ...figures, done: '-3人' }),
      '全县参保扩面目标任务780人，更正冲减后为-3人，完成率82.05%。',
    ],
    [
      overall.withoutTargets('enrolment', ''),
      '全县尚未登记新增参保。各乡（镇）参保扩面目标任务尚未下达，暂不计算完成率。',
    ],
    [
      overall.withoutTargets('collection', '3万元'),
      '全县征缴收入3万元。各乡（镇）征缴收入目标任务尚未下达，暂不计算完成率。',
    ],
    [
      overall.notVerified('noData', '2023-08'),
      '因尚未导入参保数据，上报的新增参保人数暂未核实，以上为登记数。',
    ],
    [
      overall.notVerified('noBase', '2023-08'),
      '因缺少2023年8月的参保数据，上报的新增参保人数暂未核实，以上为登记数。',
    ],
    [
      overall.notVerified('noLaterMonth', '2023-08'),
      '因缺少2023年8月以后月份的参保数据，上报的新增参保人数暂未核实，以上为登记数。',
    ],
    [
      overall.unassigned({ entries: '2笔', people: '', money: '' }),
      '另有2笔登记因日期或乡（镇）填写不明确，未计入以上数据。',
    ],
    [
      overall.unassigned({ entries: '2笔', people: '5人', money: '1万元' }),
      '另有2笔登记（新增参保5人、征缴收入1万元）因日期或乡（镇）填写不明确，未计入以上数据。',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });

  it.each([
    [0, '', '与序时进度持平', '（与10月31日持平）'],
    [-1, '', '略低于序时进度', '（比10月31日净减少）'],
    [1, '', '略高于序时进度', '（比10月31日增加）'],
    [-1, '3个百分点', '低于序时进度3个百分点', '（比10月31日净减少3个百分点）'],
    [1, '3个百分点', '高于序时进度3个百分点', '（比10月31日增加3个百分点）'],
  ])('tell a direction %i of %j', (direction, size, gap, growth) => {
    expect(sentences.gapClause(direction, size, '序时进度')).toBe(gap);
    expect(sentences.growthClause(direction, size, '10月31日')).toBe(growth);
  });
});

describe('a township’s line in a mail', () => {
  const cells = {
    target: '100',
    done: '82',
    rate: '82.05',
    gap: '-3.20',
    remaining: '18',
    rank: '2',
  };

  it.each([
    [
      {},
      '参保扩面目标任务100人，已完成82人，完成率82.05%，低于序时进度3.20个百分点，排第2位，还差18人',
    ],
    [
      { gap: '+3.20', remaining: '0' },
      '参保扩面目标任务100人，已完成82人，完成率82.05%，高于序时进度3.20个百分点，排第2位，目标任务已经完成',
    ],
    [
      { gap: '+0.00' },
      '参保扩面目标任务100人，已完成82人，完成率82.05%，与序时进度持平，排第2位，还差18人',
    ],
    [{ rate: '—' }, '新增参保82人，未下达目标任务，不参与排名'],
  ])('with %j', (parts, line) => {
    expect(measureLine('enrolment', { ...cells, ...parts })).toBe(line);
  });
});

describe('what a correction says', () => {
  it.each([
    [HEADINGS.remark, '', '补报', '增加备注“补报”'],
    [HEADINGS.remark, '补报', '', '删去备注“补报”'],
    [HEADINGS.remark, '补报', '漏报', '备注由“补报”更正为“漏报”'],
    ['完成率（%）', '82.05', '—', '完成率由82.05%更正为—'],
    ['与序时差（百分点）', '-3.2', '', '与序时差由-3.2个百分点更正为无'],
    ['乡（镇）', '3', '4', '乡（镇）由3更正为4'],
    ['排名', '3', '4', '排名由3更正为4'],
  ])('of %s from %j to %j', (heading, from, to, sentence) => {
    expect(correction.changedCell(heading, from, to)).toBe(sentence);
  });

  it('tells of publicity, which stands in no table', () => {
    const change = correction.changedPublicity('宣传活动', '3场', '4场');

    expect(correction.publicityChanged([change, '宣传覆盖群众由1人次更正为2人次'])).toBe(
      '宣传发动情况：宣传活动由3场更正为4场；宣传覆盖群众由1人次更正为2人次。',
    );
  });
});
