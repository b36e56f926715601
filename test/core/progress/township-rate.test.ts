import { townshipRate } from '../../../src/core/progress/township-rate';
import { entry, report, RESOLVER, townships } from './situations';

const current = report({
  townships: townships({ 中峰镇: { enrolmentTargetPeople: undefined } }),
  entries: [
    entry('2023-10-11', '资源镇', 40, 75_000_000),
    entry('2023-10-11', '车田苗族乡', 25, undefined),
  ],
});

function rate(name: unknown, measure: unknown = ''): number | string {
  return townshipRate(current, RESOLVER, { name, measure });
}

describe('townshipRate', () => {
  it.each<[string, unknown, number]>([
    ['资源镇', '', 0.4],
    ['资源镇', undefined, 0.4],
    ['资源镇', '扩面', 0.4],
    ['资源镇', '征缴', 0.75],
    ['车田乡', '', 0.25],
    ['三组', '', 25 / 300],
    ['全县', '征缴', 75 / 700],
    ['瓜里乡', '', 0],
  ])('of %s in %s is %d', (name, measure, expected) => {
    expect(rate(name, measure)).toBe(expected);
  });

  it.each<[unknown, unknown, string]>([
    ['', '', '请填写乡（镇）、工作组的名称或“全县”'],
    [[['资源镇'], ['中峰镇']], '', '请填写乡（镇）、工作组的名称或“全县”'],
    ['梅西镇', '', '没有“梅西镇”，请核对「乡镇」表和「工作组」表'],
    ['苗族乡', '', '“苗族乡”对得上不止一个乡（镇），请写全称'],
    ['资源镇', '人数', '没有“人数”这一项，请填“扩面”或“征缴”'],
    ['中峰镇', '', '未下达目标'],
  ])('of %j in %j says why there is none', (name, measure, message) => {
    expect(rate(name, measure)).toBe(message);
  });

  it('does not know a township that the table does not have', () => {
    const resolver = { find: () => ({ kind: 'found', township: { name: '他镇' } }) as const };
    expect(townshipRate(current, resolver, { name: '他镇', measure: '' })).toContain('没有“他镇”');
  });
});
