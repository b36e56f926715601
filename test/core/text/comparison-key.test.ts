import { comparisonKey, headingKey, headingParts } from '../../../src/core/text/comparison-key';

describe('comparisonKey', () => {
  it.each([
    ['资源县Ａ矿业（集团） 公司', '资源县a矿业(集团)公司'],
    ['合　　计', '合计'],
    ['资源\u200b镇', '资源镇'],
    ['', ''],
  ])('makes %j %j', (text, expected) => {
    expect(comparisonKey(text)).toBe(expected);
  });
});

describe('headingParts', () => {
  it.each([
    ['征缴金额(元)', '征缴金额', '元'],
    ['征缴金额（元）', '征缴金额', '元'],
    ['征缴目标 (万元)', '征缴目标', '万元'],
    ['征缴目标【万元】', '征缴目标', '万元'],
    ['金额（单位：元）', '金额', '元'],
    ['扩面目标（人）', '扩面目标', '人'],
    ['与序时差(百分点)', '与序时差', '百分点'],
    ['完成率（％）', '完成率', '%'],
    ['* 单位名称', '单位名称', ''],
    ['邮箱（必填）', '邮箱', ''],
    ['*金额（元）(选填)', '金额', '元'],
    ['（人）', '', '人'],
    ['法定代表人（负责人）', '法定代表人(负责人)', ''],
    ['乡（镇）', '乡(镇)', ''],
    ['AAB004', 'aab004', ''],
    ['参保\n缴费人数', '参保缴费人数', ''],
  ])('takes %j apart', (heading, key, unit) => {
    expect(headingParts(heading)).toEqual({ key, unit });
    expect(headingKey(heading)).toBe(key);
  });
});
