import { debtorsIn, debtorsNamed } from '../../../src/core/bulletin/debtor-names';
import { contentOf, DECEMBER } from './county';
import { MID_CAMPAIGN } from './situations';

const EMPLOYERS = [
  { uscc: '91450329MA5XN00001', name: '资源县虚构（集团）有限责任公司' },
  { uscc: undefined, name: '资源' },
  { uscc: '', name: undefined },
];

describe('employers named in a text', () => {
  it.each([
    '督促资源县虚构（集团）有限责任公司缴费。',
    '督促资源县虚构(集团) 有限公司缴费。',
    '（原：资源县虚构集团有限公司）',
  ])('are found in %s', (text) => {
    expect(debtorsIn(text, EMPLOYERS)).toEqual(['资源县虚构（集团）有限责任公司']);
  });

  it('are found by their code', () => {
    expect(debtorsIn('代码91450329ma5xn00001的单位', EMPLOYERS)).toEqual(['91450329MA5XN00001']);
  });

  it('are not found where a short name is a word of the language', () => {
    expect(debtorsIn('资源县人社局', EMPLOYERS)).toEqual([]);
  });

  it('are found in what staff typed, and not in what is composed', () => {
    const typed = {
      section: 'problems',
      mode: 'add',
      paragraph: '',
      texts: ['资源县虚构集团有限公司长期欠费。'],
    } as const;
    const composed = contentOf(MID_CAMPAIGN, DECEMBER);
    const withName = contentOf(MID_CAMPAIGN, DECEMBER, { kind: 'summary' }, [typed]);
    expect(debtorsNamed(composed, EMPLOYERS)).toEqual([]);
    expect(debtorsNamed(withName, EMPLOYERS)).toEqual(['资源县虚构（集团）有限责任公司']);
  });
});
