import fc from 'fast-check';
import { planDelivery } from '../../../src/core/sending/delivery-plan';
import {
  pendingCells,
  readDeliveries,
  stateCells,
} from '../../../src/core/sending/delivery-record';

const KEY = { subject: '资扩面办〔2023〕1号', mode: 'real' } as const;
const HEADINGS = ['文号', '方式', '收件人', '邮箱', '类别', '状态', '时间', '说明'];

function recordsOf(...rows: readonly (readonly [address: string, state: string, mode?: string])[]) {
  return readDeliveries([
    HEADINGS,
    ...rows.map(([address, state, mode = '正式']) => [
      ...[KEY.subject, mode, '县局', address, '主送', state],
    ]),
  ]);
}

const LIST = [{ address: 'a@x.cn' }, { address: 'B@x.cn' }];

function planned(records: ReturnType<typeof recordsOf>, mode: 'real' | 'test' = 'real') {
  const plan = planDelivery(LIST, records, { ...KEY, mode });
  return {
    toSend: plan.toSend.map(({ to }) => to.address),
    sent: plan.sent.map(({ address }) => address),
    unverified: plan.unverified.map(({ address }) => address),
  };
}

describe('planDelivery', () => {
  it.each([
    ['待发', { toSend: ['a@x.cn', 'B@x.cn'], sent: [], unverified: [] }],
    ['失败', { toSend: ['a@x.cn', 'B@x.cn'], sent: [], unverified: [] }],
    ['已发', { toSend: ['a@x.cn'], sent: ['B@x.cn'], unverified: [] }],
    ['发送中', { toSend: ['a@x.cn'], sent: [], unverified: ['b@x.cn'] }],
    ['待核实', { toSend: ['a@x.cn'], sent: [], unverified: ['b@x.cn'] }],
    ['谁知道', { toSend: ['a@x.cn'], sent: [], unverified: ['b@x.cn'] }],
  ])('takes a mailbox in state %s as it must, whatever its capitals', (state, expected) => {
    expect(planned(recordsOf(['b@X.cn', state]))).toEqual(expected);
  });

  it('sends nothing to a mailbox with two rows of which one forbids it', () => {
    expect(planned(recordsOf(['a@x.cn', '待发'], ['a@x.cn', '已发'])).toSend).toEqual(['B@x.cn']);
    expect(planned(recordsOf(['a@x.cn', '已发'], ['a@x.cn', '待发'])).toSend).toEqual(['B@x.cn']);
  });

  it('takes a trial for nothing real, and a finished trial for nothing at all', () => {
    const trial = recordsOf(['a@x.cn', '已发', '测试'], ['b@x.cn', '已发', '测试']);
    expect(planned(trial).toSend).toEqual(['a@x.cn', 'B@x.cn']);
    expect(planned(trial, 'test')).toEqual({
      toSend: ['a@x.cn', 'B@x.cn'],
      sent: [],
      unverified: [],
    });
  });

  it('goes on with a trial that was interrupted', () => {
    const trial = recordsOf(['a@x.cn', '已发', '测试'], ['b@x.cn', '待发', '测试']);
    expect(planned(trial, 'test').toSend).toEqual(['B@x.cn']);
  });

  it('goes on without what the run tried in vain, and leaves a finished trial alone', () => {
    const goOn = (records: ReturnType<typeof recordsOf>, mode: 'real' | 'test') => {
      const { toSend, refused, sent } = planDelivery(LIST, records, { ...KEY, mode }, 'goOn');
      return [toSend.map(({ to }) => to), refused, sent].map((list) =>
        list.map(({ address }) => address),
      );
    };
    const tried = recordsOf(['a@x.cn', '失败'], ['b@x.cn', '待发']);
    expect(goOn(tried, 'real')).toEqual([['B@x.cn'], ['a@x.cn'], []]);
    const trial = recordsOf(['a@x.cn', '已发', '测试'], ['b@x.cn', '已发', '测试']);
    expect(goOn(trial, 'test')).toEqual([[], [], ['a@x.cn', 'B@x.cn']]);
  });

  it('never puts a mailbox into two of its parts', () => {
    const state = fc.constantFrom('待发', '已发', '发送中', '待核实', '失败');
    const row = fc.tuple(fc.constantFrom('a@x.cn', 'b@x.cn'), state);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { toSend, sent, unverified } = planned(recordsOf(...rows));
        const lower = toSend.map((one) => one.toLowerCase());
        expect(lower.filter((one) => unverified.includes(one))).toEqual([]);
        expect(toSend.filter((one) => sent.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('a row of 发送记录', () => {
  it('is read back as it was written', () => {
    const to = { name: '县局', address: 'A@x.cn', category: '抄送' };
    expect(readDeliveries([HEADINGS, pendingCells(KEY, to)])).toEqual([
      { ...KEY, rowNumber: 2, name: '县局', address: 'a@x.cn', category: '抄送', state: 'pending' },
    ]);
  });

  it('has no cell that a spreadsheet would run or turn into a date', () => {
    const cells = pendingCells(KEY, { name: '=A1', address: '+x@a.cn', category: '主送' });
    expect(cells.slice(2, 4)).toEqual(["'=A1", "'+x@a.cn"]);
    expect(stateCells('sent', '2023-12-20 09:30', '')).toEqual(['已发', "'2023-12-20 09:30", '']);
  });
});
