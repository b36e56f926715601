import {
  pendingCells,
  readDeliveries,
  stateCells,
} from '../../../src/core/sending/delivery-record';

const HEADINGS = ['文号', '方式', '收件人', '邮箱', '类别', '状态', '时间', '说明'];
const NUMBER = '资扩面办〔2023〕1号';

describe('readDeliveries', () => {
  it.each([
    ['已发', 'sent'],
    ['待发', 'pending'],
    ['失败', 'failed'],
    ['不知道', 'unverified'],
    ['', 'unverified'],
  ])('takes 状态 %j for %s', (word, state) => {
    const [record] = readDeliveries([
      HEADINGS,
      [NUMBER, '正式', '中峰镇', 'A@B.cn', '主送', word, '', ''],
    ]);

    expect(record).toEqual({
      ...{
        rowNumber: 2,
        subject: NUMBER,
        mode: 'real',
        name: '中峰镇',
        address: 'a@b.cn',
        category: '主送',
        state,
      },
    });
  });

  it.each([
    ['an empty row', []],
    ['no subject', ['', '正式', '中峰镇', 'a@b.cn']],
    ['no mailbox', [NUMBER, '测试', '中峰镇']],
    ['a number where a text should stand', [20231, '正式', '中峰镇', 'a@b.cn']],
  ])('leaves out %s', (_, row) => {
    expect(readDeliveries([HEADINGS, row])).toEqual([]);
  });

  it('reads a short row of a trial, whose fate nobody knows', () => {
    expect(readDeliveries([HEADINGS, [NUMBER, '测试', '', 'a@b.cn']])).toMatchObject([
      { mode: 'test', name: '', category: '', state: 'unverified' },
    ]);
  });

  it('reads what was written', () => {
    const cells = pendingCells(
      { subject: NUMBER, mode: 'test' },
      { name: '中峰镇', address: 'a@b.cn', category: '抄送' },
    );

    expect(readDeliveries([HEADINGS, cells])).toMatchObject([
      { mode: 'test', state: 'pending', category: '抄送' },
    ]);
    expect(stateCells('sent', '2023-11-20 09:30', '')).toEqual(['已发', "'2023-11-20 09:30", '']);
  });
});
