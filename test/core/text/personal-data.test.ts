import {
  holdsPersonalNumber,
  isPersonalHeading,
  mayHoldPersonalNumber,
} from '../../../src/core/text/personal-data';

describe('isPersonalHeading', () => {
  it.each([
    ...['身份证号', '身份证号码', '职工身份证', '证件号码', '公民身份号码', '社会保障号码'],
    ...[
      '银行账号',
      '开户银行帐号',
      '银行卡号',
      '姓 名',
      '职工姓名',
      '个人手机',
      '手机号码',
      'AAC003',
      'aae135',
    ],
    '*身份证号（必填）',
  ])('is true for %s', (heading) => {
    expect(isPersonalHeading(heading)).toBe(true);
  });

  it.each(['单位名称', '联系电话', '法定代表人', '人员标识', '参保人数', '代码', ''])(
    'is false for %j',
    (heading) => {
      expect(isPersonalHeading(heading)).toBe(false);
    },
  );
});

describe('holdsPersonalNumber', () => {
  it.each([
    ['an ID-card number', '450329199001010010'],
    ['one with X at the end', '11010519491231002X'],
    ['one with a small x', '11010519491231002x'],
    ['one in a sentence', '张某（450329199001010010）已参保'],
    ['a bank card number of 19 digits', '6222020000000000000'],
    ['a bank card number of 16 digits', '6222020000000007'],
  ])('is true for %s', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '450329199001010011'],
    ['a month that does not exist', '450329199013010019'],
    ['a longer code', '45032919900101001012'],
    ['an employer\u2019s code', '91350100M000100Y43'],
    ['a bank card number with a wrong digit', '6222020000000000001'],
    ['a phone number', '13812345678'],
    ['nothing', ''],
  ])('is false for %s', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});

describe('mayHoldPersonalNumber', () => {
  it.each([
    '450329199001010010',
    '450329199001010011',
    '45032919900101001012',
    '6222020000000000000',
  ])('is true for %s', (text) => {
    expect(mayHoldPersonalNumber(text)).toBe(true);
  });

  it.each([
    '91350100M000100Y43',
    '914503290000123400',
    '资源县某某矿业有限责任公司的一个很长的名称',
  ])('is false for %s', (text) => {
    expect(mayHoldPersonalNumber(text)).toBe(false);
  });
});

describe('holdsPersonalNumber of a number that is both', () => {
  it('takes an employer’s code with a right check digit for the employer’s', () => {
    expect(holdsPersonalNumber('450329199001010758')).toBe(false);
    expect(holdsPersonalNumber('11010519491231002X')).toBe(true);
  });
});
