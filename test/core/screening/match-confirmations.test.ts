import { decisionsOf, newPendingRows } from '../../../src/core/screening/match-confirmations';
import type { PendingMatch } from '../../../src/core/screening/pending-matches';
import type { NameConfirmation } from '../../../src/core/table/sheets/name-confirmations';
import { PENDING_REASON_WORDS } from '../../../src/core/words/screening-report';
import { CODE_A, CODE_B } from './screening-records';

const TAX = { uscc: CODE_A, name: '甲' };
const SOCIAL = { uscc: CODE_B, name: '乙' };

function confirmation(fields: Partial<NameConfirmation> = {}): NameConfirmation {
  return {
    ...{ rowNumber: 2, taxCode: CODE_A, taxName: '甲', socialCode: CODE_B, socialName: '乙' },
    ...{ situation: undefined, conclusion: undefined, day: undefined, remark: undefined },
    ...fields,
  };
}

const NO_SOCIAL = { socialCode: undefined, socialName: undefined };

describe('decisionsOf', () => {
  it.each([
    ['是同一单位', [{ tax: TAX, social: SOCIAL, verdict: 'confirmed' }]],
    ['不是同一单位', [{ tax: TAX, social: SOCIAL, verdict: 'rejected' }]],
    [
      '没有参保记录',
      [
        { tax: TAX, social: SOCIAL, verdict: 'rejected' },
        { tax: TAX, social: undefined, verdict: 'confirmed' },
      ],
    ],
    [undefined, []],
  ] as const)('takes %j for a decision about the pair', (conclusion, decisions) => {
    expect(decisionsOf([confirmation({ conclusion })])).toEqual(decisions);
  });

  it.each([
    ['是同一单位', []],
    ['不是同一单位', []],
    ['没有参保记录', [{ tax: TAX, social: undefined, verdict: 'confirmed' }]],
  ] as const)('takes %j about nobody for what it can mean', (conclusion, decisions) => {
    expect(decisionsOf([confirmation({ conclusion, ...NO_SOCIAL })])).toEqual(decisions);
  });

  it.each([
    [{ socialName: undefined }, { uscc: CODE_B, name: undefined }],
    [{ socialCode: undefined }, { uscc: undefined, name: '乙' }],
  ])('knows a unit by one of code and name: %j', (fields, social) => {
    const [decision] = decisionsOf([confirmation({ conclusion: '是同一单位', ...fields })]);
    expect(decision?.social).toEqual(social);
  });
});

describe('newPendingRows', () => {
  const pending: PendingMatch = { tax: TAX, candidates: [SOCIAL], reason: 'sameName' };

  it('lists each candidate, and a unit without one', () => {
    const other = { uscc: undefined, name: '丙' };
    const bare = { uscc: undefined, name: undefined };
    expect(
      newPendingRows(
        [
          { tax: TAX, candidates: [SOCIAL, other], reason: 'severalNames' },
          { tax: bare, candidates: [], reason: 'noCode' },
        ],
        [],
      ),
    ).toEqual([
      [CODE_A, '甲', CODE_B, '乙', PENDING_REASON_WORDS.severalNames],
      [CODE_A, '甲', '', '丙', PENDING_REASON_WORDS.severalNames],
      ['', '', '', '', PENDING_REASON_WORDS.noCode],
    ]);
  });

  it('lists no pair that stands there, whatever its conclusion', () => {
    expect(newPendingRows([pending], [confirmation()])).toEqual([]);
    expect(newPendingRows([pending], [confirmation({ conclusion: '不是同一单位' })])).toEqual([]);
    expect(newPendingRows([pending], [confirmation(NO_SOCIAL)])).toHaveLength(1);
  });

  it('lists a unit without a candidate once', () => {
    const alone: PendingMatch = { tax: TAX, candidates: [], reason: 'noCode' };
    expect(newPendingRows([alone], [confirmation()])).toHaveLength(1);
    expect(newPendingRows([alone], [confirmation(NO_SOCIAL)])).toEqual([]);
  });
});
