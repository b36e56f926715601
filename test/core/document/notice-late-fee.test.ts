import { lateFee } from '../../../src/core/enforcement/late-fee';
import { lateFeeRemark } from '../../../src/core/words/notice-late-fee';
import { LATE_FEE } from '../../templates/planned-notices';

const owed = { period: '2023-07', principalFen: 10_000, dueOn: '2023-08-31' } as const;

describe('lateFeeRemark', () => {
  it('is empty where there is nothing to explain', () => {
    expect(lateFeeRemark(LATE_FEE)).toBe('');
  });

  it('tells of exempt days, of the cap and of periods that were left out', () => {
    const fee = lateFee(
      [
        { ...owed, dueOn: '2015-01-31' },
        { ...owed, dueOn: '2011-01-31' },
      ],
      {
        asOf: '2023-12-20',
        isCapped: true,
        exemptions: [{ from: '2020-02-01', to: '2020-02-10' }],
      },
    );
    expect(lateFeeRemark(fee)).toBe(
      '天数已扣除缓缴期间共10日。部分所属期的滞纳金以欠缴本金为限。' +
        '2023-07的缴费截止日2011年1月31日早于2011年7月1日，按当时的规定处理，不能在这里计算。',
    );
  });
});
