import {
  comparableName,
  comparableNames,
  isBranchName,
  nameOrCode,
} from '../../../src/core/screening/unit-name';

describe('comparableName', () => {
  const same = '资源县兴旺商贸有限公司';

  it.each([
    ['资源县兴旺商贸有限公司', 'itself'],
    ['资源县兴旺商贸有限责任公司', '有限责任公司'],
    [' 资源县 兴旺\u00a0商贸\n有限公司　', 'spaces of every kind'],
    ['资源县（兴旺）商贸有限公司', 'full-width brackets'],
    ['资源县(兴旺)商贸有限公司', 'half-width brackets'],
    ['资源县【兴旺】商贸有限公司', 'square brackets'],
    ['资源县兴旺商贸有限公司（个体工商户）', '（个体工商户）'],
    ['资源县兴旺商贸有限公司(个体户)', '(个体户)'],
    ['资源县兴旺商贸有限公司【个体工商户】', '【个体工商户】'],
    ['资源县兴旺商贸有限公司[原资源县（旺旺）店]', 'a former name with a word in brackets'],
    ['资源县·兴旺商贸有限公司。', 'punctuation'],
    ['资源县兴旺商贸有限公司（原资源县旺旺店）', 'a former name'],
    ['资源县兴旺商贸有限公司（曾用名：旺旺店、兴兴店）', 'two former names'],
  ])('reads %p as one name: %s', (name) => {
    expect(comparableName(name)).toBe(same);
  });

  it.each([
    ['资源县兴旺商贸有限公司资源分公司', 'a branch'],
    ['资源县兴旺商贸有限公司（资源分公司）', 'a branch in brackets'],
    ['资源县兴旺商贸有限公司一店', 'a shop'],
    ['资源县兴旺商贸有限公司资源办事处', 'an office'],
    ['资源县兴旺商贸股份有限公司', 'another form'],
  ])('keeps %p apart: %s', (name) => {
    expect(comparableName(name)).not.toBe(same);
  });

  it.each<[string | undefined]>([[undefined], [''], [' '], ['（）'], ['-']])(
    'returns an empty text for %p',
    (name) => {
      expect(comparableName(name)).toBe('');
    },
  );

  it('makes no difference between capitals and small letters, digits half and full width', () => {
    expect(comparableName('资源县ＫＴＶ８８店')).toBe(comparableName('资源县ktv88店'));
  });
});

describe('comparableNames', () => {
  it.each<[string, readonly string[]]>([
    ['资源县甲店', ['资源县甲店']],
    ['资源县甲公司（原资源县乙厂）', ['资源县甲公司', '资源县乙厂']],
    ['资源县甲公司（原名：资源县乙厂）', ['资源县甲公司', '资源县乙厂']],
    ['资源县甲公司(曾用名为资源县乙厂;丙店)', ['资源县甲公司', '资源县乙厂', '丙店']],
    ['资源县甲公司（曾用名：资源县（乙）厂）', ['资源县甲公司', '资源县乙厂']],
    ['资源县甲公司（曾用名：资源县甲公司）', ['资源县甲公司']],
    ['（原资源县乙厂）', ['资源县乙厂']],
  ])('%p gives %p', (name, expected) => {
    expect(comparableNames(name)).toEqual(expected);
  });

  it('does not lend a branch the former name of its head office', () => {
    expect(comparableNames('甲有限公司资源分公司（原乙有限公司）')).toEqual([
      '甲有限公司资源分公司',
    ]);
  });
});

describe('isBranchName', () => {
  it.each<[string, boolean]>([
    ['甲有限公司资源分公司', true],
    ['甲有限公司（资源分公司）', true],
    ['甲银行资源县支行', true],
    ['甲超市二店', true],
    ['甲超市第3店', true],
    ['甲保险资源营业部', true],
    ['甲有限公司', false],
    ['资源县甲商店', false],
    ['分公司服务中心', false],
  ])('%p: %p', (name, expected) => {
    expect(isBranchName(name)).toBe(expected);
  });
});

describe('nameOrCode', () => {
  it.each([
    [{ name: '甲公司', uscc: '91450329MA5XN00001' }, '甲公司'],
    [{ name: undefined, uscc: '91450329MA5XN00001' }, '91450329MA5XN00001'],
    [{ name: undefined, uscc: undefined }, ''],
    [undefined, ''],
  ])('of %j is %j', (row, expected) => {
    expect(nameOrCode(row)).toBe(expected);
  });
});
