import { otherSubject } from '../../../src/core/import/kept-rows';

const NOTHING = { insurance: '', incomeKind: '', levyItem: '' };

describe('otherSubject', () => {
  it.each([
    ['socialInsurance', {}, undefined],
    ['socialInsurance', { insurance: '企业职工基本养老保险' }, undefined],
    ['socialInsurance', { insurance: '110' }, undefined],
    ['socialInsurance', { insurance: '失业保险' }, '失业保险'],
    ['socialInsurance', { insurance: '机关事业单位养老保险' }, '机关事业单位养老保险'],
    ['socialInsurance', { levyItem: '基本养老保险（单位缴纳）' }, undefined],
    ['socialInsurance', { levyItem: '工伤保险费' }, '工伤保险费'],
    ['socialInsurance', { levyItem: '城乡居民养老保险' }, '城乡居民养老保险'],
    ['tax', {}, undefined],
    ['tax', { incomeKind: '工资、薪金所得' }, undefined],
    ['tax', { incomeKind: '劳务报酬所得' }, '劳务报酬所得'],
  ] as const)('of a row of %s that says %j is %s', (kind, subject, other) => {
    expect(otherSubject(kind, { ...NOTHING, ...subject })).toBe(other);
  });
});
