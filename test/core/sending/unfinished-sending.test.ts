import { readDeliveries } from '../../../src/core/sending/delivery-record';
import { halfSentBulletin, unfinishedSending } from '../../../src/core/sending/unfinished-sending';
import { parseTable } from '../../../src/core/table/parse-table';
import { bulletinsSheet } from '../../../src/core/table/sheets/bulletins';

function bulletins(...rows: readonly (readonly [number: string, state: string])[]) {
  const grid = rows.map(([number, state]) => ['2023-12-20', number, '通报', state]);
  return parseTable(bulletinsSheet, [['日期', '文号', '标题', '状态'], ...grid]).records;
}

describe('halfSentBulletin', () => {
  it.each([
    ['发送中', '1号'],
    ['部分发送', '1号'],
    ['已发送', undefined],
    ['已拟稿', undefined],
    ['', undefined],
  ])('takes a bulletin in state %j as it must', (state, expected) => {
    expect(halfSentBulletin(bulletins(['1号', state]))).toBe(expected);
  });

  it('finds the last of several, also below a newer draft', () => {
    const rows = bulletins(['1号', '部分发送'], ['2号', '发送中'], ['3号', '已拟稿']);
    expect(halfSentBulletin(rows)).toBe('2号');
  });
});

describe('unfinishedSending', () => {
  it('counts the real mails of this bulletin by what became of them', () => {
    const row = (state: string, mode = '正式', number = '1号') => [
      ...[number, mode, '县局', `${state}@x.cn`, '主送', state],
    ];
    const records = readDeliveries([
      ['文号', '方式', '收件人', '邮箱', '类别', '状态'],
      ...['已发', '已发', '待发', '发送中', '待核实', '失败'].map((state) => row(state)),
      row('待发', '测试'),
      row('待发', '正式', '2号'),
    ]);
    expect(unfinishedSending('1号', records)).toEqual({
      ...{ number: '1号', sentCount: 2, openCount: 1, doubtCount: 2, failedCount: 1 },
    });
  });
});
