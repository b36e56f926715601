import type { IsoDay } from '../../../src/core/calendar/day';
import { NOTICE_TYPES } from '../../../src/core/campaign/notice-types';
import { RECEIPT_CITATIONS, citationRules } from '../../../src/core/enforcement/citation-choice';
import {
  checkCitation,
  citationBook,
  citationsFor,
  isCitation,
  resolveCitations,
} from '../../../src/core/enforcement/citations';
import { HIT_KINDS } from '../../../src/core/screening/hit';
import { citationSentence, citationText } from '../../../src/core/words/enforcement-citations';
import type { LegalBasis } from '../../../src/core/table/sheets/legal-bases';
import { legalBases } from './case-records';

const EVERY = NOTICE_TYPES.flatMap(({ code }) => HIT_KINDS.map((kind) => [code, kind] as const));
const codesOn = (day: IsoDay, ...[notice, violation]: (typeof EVERY)[number]) =>
  citationsFor(notice, violation, day, legalBases).citations.map(({ code }) => code);

describe('checkCitation', () => {
  it.each<[string, IsoDay, string | undefined]>([
    ['经办条例44', '2023-11-20', 'notYetInForce'],
    ['经办条例44', '2023-11-30', 'notYetInForce'],
    ['经办条例44', '2023-12-01', undefined],
    ['复议法2017-9', '2023-12-31', undefined],
    ['复议法2017-9', '2024-01-01', 'noLongerInForce'],
    ['复议法2023-20', '2023-12-31', 'notYetInForce'],
    ['复议法2023-20', '2024-01-01', undefined],
    ['社保法63-1', '2023-10-11', undefined],
    ['社保法 63-1', '2023-10-11', undefined],
    ['社保法163', '2023-10-11', 'unknownCitation'],
    ['征缴条例13', '2023-10-11', 'oldLateFee'],
  ])('%s on %s: %p', (code, day, problem) => {
    const checked = checkCitation(code, day, legalBases);
    expect(isCitation(checked) ? undefined : checked.code).toBe(problem);
  });

  const late: LegalBasis = {
    ...{ rowNumber: 2, code: '条例13', law: '社会保险费征缴暂行条例', article: '第十三条' },
    ...{ firstDay: '2019-03-24', lastDay: undefined, summary: '逾期不缴的加收滞纳金。' },
  };

  it.each([
    ['its article', late],
    ['its summary', { ...late, law: '某办法', article: '第三条', summary: '按日加收2‰' }],
    ['its summary in words', { ...late, law: '某办法', article: '第三条', summary: '千分之二' }],
  ])('refuses the 2‰ late fee by %s, whatever its code', (_, basis) => {
    expect(checkCitation('条例13', '2023-10-11', [basis])).toMatchObject({ code: 'oldLateFee' });
  });

  it('takes the row in force where a code has two', () => {
    const old: LegalBasis = { ...late, law: '甲法', article: '第一条', lastDay: '2023-06-30' };
    const now: LegalBasis = {
      ...old,
      article: '第二条',
      firstDay: '2023-07-01',
      lastDay: undefined,
    };
    expect(checkCitation('条例13', '2023-06-30', [now, old])).toMatchObject({ article: '第一条' });
    expect(checkCitation('条例13', '2023-07-01', [now, old])).toMatchObject({ article: '第二条' });
  });

  it('has blanks where the sheet has them, and passes over rows without a code', () => {
    const bare = { ...late, law: undefined, article: undefined, summary: undefined };
    const uncoded = { ...late, code: undefined };
    expect(checkCitation('条例13', '2023-10-11', [uncoded, bare])).toEqual({
      ...{ code: '条例13', law: '', article: '' },
    });
    expect(checkCitation('条例13', '2023-10-11', [uncoded])).toEqual({
      ...{ code: 'unknownCitation', citation: '条例13' },
    });
  });

  it('does not take an article that is not typed for the 2‰ late fee', () => {
    const basis = { ...late, article: undefined };
    expect(checkCitation('条例13', '2023-10-11', [basis])).toMatchObject({ article: '' });
  });

  it.each<[string, string]>([
    ['社会保险费征缴暂行条例', '第十二条'],
    ['某办法', '第十三条'],
    ['社会保险费征缴暂行条例', '依第十三条'],
  ])('does not take %s %s for the 2‰ late fee', (law, article) => {
    const basis = { ...late, law, article };
    expect(checkCitation('条例13', '2023-10-11', [basis])).toMatchObject({ law, article });
  });

  it('says from when the first of several later rows is in force, and until when the last of several ended ones was', () => {
    const from = (firstDay: IsoDay, lastDay?: IsoDay): LegalBasis => ({
      ...{ ...late, law: '甲法', article: '第一条' },
      ...{ firstDay, lastDay },
    });
    const rows = [
      from('2024-05-01'),
      from('2024-03-01', '2024-04-30'),
      from('2020-01-01', '2020-12-31'),
      from('2021-01-01', '2021-12-31'),
      from('2019-01-01', '2019-12-31'),
    ];
    expect(checkCitation('条例13', '2023-10-11', rows)).toEqual({
      ...{ code: 'notYetInForce', citation: '条例13', from: '2024-03-01', day: '2023-10-11' },
    });
    expect(checkCitation('条例13', '2023-10-11', rows.slice(2))).toEqual({
      ...{ code: 'noLongerInForce', citation: '条例13', until: '2021-12-31', day: '2023-10-11' },
    });
    const undated = { ...from('2020-01-01'), firstDay: undefined };
    expect(checkCitation('条例13', '2023-10-11', [undated, ...rows])).toMatchObject({
      from: '2024-03-01',
    });
  });

  it('asks for a first day that is not typed', () => {
    const basis = { ...late, law: '甲法', firstDay: undefined };
    expect(checkCitation('条例13', '2023-10-11', [basis])).toMatchObject({
      code: 'firstDayMissing',
    });
  });

  it.each<[string, IsoDay, string]>([
    [
      '经办条例44',
      '2023-11-20',
      '“经办条例44”自2023年12月1日起施行，成文日期为2023年11月20日的文书不能引用。',
    ],
    [
      '复议法2017-9',
      '2024-01-01',
      '“复议法2017-9”的有效期到2023年12月31日为止，成文日期为2024年1月1日的文书不能引用。',
    ],
    ['社保法163', '2024-01-01', '「法规依据」中没有代码“社保法163”，请补填。'],
  ])('says why %s is refused on %s', (code, day, sentence) => {
    const checked = checkCitation(code, day, legalBases);
    expect(isCitation(checked) ? '' : citationSentence(checked)).toBe(sentence);
  });
});

describe('citationsFor', () => {
  it.each(EVERY)('finds everything %s needs for %s in the preset', (notice, violation) => {
    for (const day of ['2023-10-11', '2023-12-01', '2024-01-02'] as const) {
      const { citations, problems } = citationsFor(notice, violation, day, legalBases);
      expect(problems).toEqual([]);
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it.each(EVERY)('cites every provision of %s for %s once', (notice, violation) => {
    const codes = codesOn('2024-01-02', notice, violation);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('cites 经办条例 from its first day on only', () => {
    const before = codesOn('2023-11-30', 'rectificationOrder', 'base');
    const after = codesOn('2023-12-01', 'rectificationOrder', 'base');
    expect(after.filter((code) => !before.includes(code))).toEqual(['经办条例44']);
  });

  it.each<[IsoDay, string]>([
    ['2023-12-31', '复议法2017-9'],
    ['2024-01-01', '复议法2023-20'],
  ])('cites on %s the one 行政复议法 in force', (day, expected) => {
    const codes = codesOn(day, 'deductionDecision', 'arrears');
    expect(codes.filter((code) => code.startsWith('复议法'))).toEqual([expected]);
  });

  it.each([
    ['unregistered', ['社保法57', '社保法58', '社保法84']],
    ['arrears', ['社保法60-1', '社保法63-1', '社保法86', '若干规定20']],
  ] as const)('cites in a 催缴 for %s what the plan lists', (violation, expected) => {
    expect(codesOn('2023-10-11', 'reminder', violation)).toEqual(expected);
  });

  it.each([
    ['headCount', '社保法58 社保法60-1 社保法62 社保法63-1 社保法86 申报规定16'],
    ['base', '社保法58 社保法60-1 社保法62 社保法63-1 社保法86 申报规定16'],
  ] as const)('cites in a 催缴 for %s the duties and what follows', (violation, expected) => {
    expect(codesOn('2023-10-11', 'reminder', violation).join(' ')).toBe(expected);
  });

  it.each<[(typeof EVERY)[number], string]>([
    [
      ['auditNotice', 'base'],
      '社保法77 征缴条例18 征缴条例20 稽核办法5 稽核办法7 稽核办法10 监察条例30 经办条例42 经办条例48',
    ],
    [['auditFindings', 'arrears'], '稽核办法10 社保法60-1 社保法63-1 社保法86'],
    [['auditFindings', 'headCount'], '稽核办法10 社保法58 社保法60-1 社保法62 社保法63-1 社保法86'],
    [
      ['rectificationOrder', 'unregistered'],
      '社保法63-1 社保法84 社保法86 稽核办法10 稽核办法11 经办条例44 复议法2017-9 行诉法46',
    ],
    [
      ['rectificationOrder', 'headCount'],
      '社保法63-1 社保法86 稽核办法10 稽核办法11 监察条例27 经办条例44 复议法2017-9 行诉法46',
    ],
    [
      ['rectificationOrder', 'base'],
      '社保法63-1 社保法86 稽核办法10 稽核办法11 监察条例27 经办条例44 复议法2017-9 行诉法46',
    ],
    [
      ['rectificationOrder', 'arrears'],
      '社保法63-1 社保法86 稽核办法10 稽核办法11 经办条例44 复议法2017-9 行诉法46',
    ],
    [
      ['transferLetter', 'unregistered'],
      '社保法82-2 社保法84 监察条例10 监察条例11 监察条例14-2 监察条例17 监察条例18 监察条例30 稽核办法11 经办条例44',
    ],
    [
      ['transferLetter', 'base'],
      '社保法82-2 社保法86 监察条例10 监察条例11 监察条例14-2 监察条例17 监察条例18 监察条例27 监察条例30 稽核办法11 经办条例44',
    ],
    [['deductionApplication', 'arrears'], '社保法63-2 若干规定28'],
    [['finalDemand', 'arrears'], '强制法35 强制法36 强制法38'],
    [
      ['deductionDecision', 'arrears'],
      '社保法63-2 强制法37 强制法38 强制法43-1 强制法47 强制法49 复议法2017-9 行诉法46',
    ],
    [['deductionAssistance', 'arrears'], '社保法63-2 强制法47 强制法49'],
  ])('cites in %p what the domain lists, on 2023-12-01', (pair, expected) => {
    expect(codesOn('2023-12-01', ...pair).join(' ')).toBe(expected);
  });

  it('remembers each notice and violation by itself, and looks each up once', () => {
    const book = citationBook('2023-10-11', legalBases);
    for (const [notice, violation] of EVERY) {
      const fresh = citationsFor(notice, violation, '2023-10-11', legalBases);
      expect(book(notice, violation)).toEqual(fresh);
    }
    expect(book('reminder', 'base')).toBe(book('reminder', 'base'));
  });

  it('refuses a provision cited when in force if its row is the 2‰ late fee', () => {
    const [basis] = legalBases.filter(({ code }) => code === '经办条例44');
    const wrong = legalBases.map((one) =>
      one === basis ? { ...one, summary: '按日加收2‰' } : one,
    );
    expect(citationsFor('rectificationOrder', 'base', '2023-12-01', wrong).problems).toEqual([
      { code: 'oldLateFee', citation: '经办条例44' },
    ]);
  });

  it('keeps what may not be cited out of what is cited', () => {
    const without = legalBases.filter(({ code }) => code !== '社保法84');
    const { citations } = citationsFor('reminder', 'unregistered', '2023-10-11', without);
    expect(citations.map(({ code }) => code)).toEqual(['社保法57', '社保法58']);
  });

  it('names what the sheet lacks', () => {
    const without = legalBases.filter(({ code }) => code !== '社保法84');
    expect(citationsFor('reminder', 'unregistered', '2023-10-11', without).problems).toEqual([
      { code: 'unknownCitation', citation: '社保法84' },
    ]);
  });

  it('names every version where none is in force', () => {
    const without = legalBases.filter(({ code }) => code !== '复议法2023-20');
    const { problems } = citationsFor('deductionDecision', 'base', '2024-01-02', without);
    expect(problems.map(({ code, citation }) => [code, citation])).toEqual([
      ['noLongerInForce', '复议法2017-9'],
      ['unknownCitation', '复议法2023-20'],
    ]);
  });

  it('never asks for the 2‰ late fee', () => {
    const rules = EVERY.flatMap(([notice, violation]) => citationRules(notice, violation));
    expect(JSON.stringify(rules)).not.toContain('征缴条例13');
  });

  it('has the receipt’s articles in the version in force', () => {
    const codesOfReceipt = (day: IsoDay) =>
      resolveCitations(RECEIPT_CITATIONS, day, legalBases).citations.map(({ code }) => code);
    expect(codesOfReceipt('2023-12-31')).toEqual(['民诉法2021-87', '民诉法2021-89']);
    expect(codesOfReceipt('2024-01-01')).toEqual(['民诉法2023-87', '民诉法2023-89']);
  });
});

describe('citationText', () => {
  it('puts the articles of one law together', () => {
    const { citations } = citationsFor('reminder', 'arrears', '2023-10-11', legalBases);
    expect(citationText(citations)).toBe(
      '《中华人民共和国社会保险法》第六十条第一款、第六十三条第一款、第八十六条、' +
        '《实施〈中华人民共和国社会保险法〉若干规定》第二十条',
    );
  });
});
