import { NOTICE_TYPES } from '../../../src/core/campaign/notice-types';
import { lateFeeTableData, noticeData } from '../../../src/core/document/notice-data';
import { placeholdersOf } from '../../../src/core/document/placeholders/notice-placeholders';
import type { TemplateData, TemplateValue } from '../../../src/core/document/types';
import { HIT_KINDS } from '../../../src/core/screening/hit';
import { INSPECTORS } from '../enforcement/case-records';
import { LATE_FEE, noticeContext, plannedNotice, settings } from '../../templates/planned-notices';

const context = noticeContext();
const reminder = (parts: Parameters<typeof plannedNotice>[2] = {}) =>
  noticeData(plannedNotice('reminder', 'headCount', parts), context);

const textsIn = (value: TemplateValue): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'boolean' ? [] : value.flatMap(allTexts);
};
const allTexts = (data: TemplateData): readonly string[] => Object.values(data).flatMap(textsIn);

describe('noticeData', () => {
  it.each(NOTICE_TYPES.map(({ name, code }) => [name, code] as const))(
    'gives %s every placeholder that is declared for it and no other',
    (_name, code) => {
      const data = noticeData(plannedNotice(code), context);
      const outer = placeholdersOf(code).filter(({ within }) => within === undefined);
      expect(Object.keys(data).sort()).toEqual(outer.map(({ name }) => name).sort());
      for (const { name, kind } of outer) {
        const expected = { text: 'string', condition: 'boolean', list: 'object' }[kind];
        expect([name, typeof data[name]]).toEqual([name, expected]);
      }
    },
  );

  it('gives every item of a list what is declared within it', () => {
    const data = noticeData(
      plannedNotice('deductionApplication', 'arrears'),
      noticeContext({ lateFee: LATE_FEE }),
    );
    const declared = placeholdersOf('deductionApplication');
    for (const { name } of declared.filter(({ kind }) => kind === 'list')) {
      const items = data[name];
      const within = declared.filter((one) => one.within === name).map((one) => one.name);
      expect([name, Array.isArray(items) && items.length > 0]).toEqual([name, true]);
      if (!Array.isArray(items)) continue;
      for (const item of items) expect(Object.keys(item as TemplateData)).toEqual(within);
    }
  });

  it.each(NOTICE_TYPES.map(({ code }) => code))('can keep %s as JSON', (code) => {
    const data = noticeData(plannedNotice(code, 'arrears'), noticeContext({ lateFee: LATE_FEE }));
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('takes number, day, addressee and period from the plan', () => {
    expect(reminder()).toMatchObject({
      文号: '资社保〔2023〕12号',
      成文日期: '2023年12月20日',
      受送达人: '资源县兴旺矿业有限公司',
      送达地点: '资源县中峰镇大庄田村1号',
      所属期: '2023年7月至2023年9月',
      期限: '5个工作日',
    });
  });

  it('has a line to fill in for whatever nobody knows, never a nought or nothing', () => {
    const planned = plannedNotice('reminder', 'headCount', { amount: undefined });
    const one = { ...planned.one, employer: undefined, keyEmployer: undefined, periods: undefined };
    const data = noticeData(
      { ...planned, one: { ...one, unit: { uscc: undefined, name: undefined } } },
      noticeContext({ employer: undefined, socialInsuranceNumbers: undefined }),
    );
    for (const name of [
      '单位名称',
      '统一社会信用代码',
      '单位地址',
      '登记职工人数',
      '所属期',
      '金额',
    ]) {
      expect([name, data[name]]).toEqual([name, '________']);
    }
    expect(data['有金额']).toBe(false);
    expect(allTexts(data).filter((text) => /undefined|NaN/.test(text))).toEqual([]);
  });

  it.each(HIT_KINDS)('has exactly one condition true for %s', (violation) => {
    const data = noticeData(plannedNotice('reminder', violation), context);
    const conditions = ['未申报', '人数不足', '基数不足', '欠费'].filter((name) => data[name]);
    expect(conditions).toEqual([data['情形']]);
  });

  it.each([
    ['核定', false, ''],
    ['初步比对', true, '（初步比对，以核定为准）'],
    ['前一文书', true, '（依前一文书，以核定为准）'],
  ] as const)('says of an amount from %s whether it is preliminary', (basis, isMarked, remark) => {
    expect(reminder({ amount: { fen: 12_345, basis } })).toMatchObject({
      金额: '123.45',
      金额大写: '壹佰贰拾叁元肆角伍分',
      初步比对: isMarked,
      金额说明: remark,
    });
  });

  it('puts two offices side by side, and one above the day', () => {
    const { 税务, 社保, 人社 } = settings.offices;
    const rows = (...offices: Parameters<typeof plannedNotice>[2][]) =>
      offices.map((parts) => reminder(parts)['署名行']);
    expect(
      rows({ offices: [税务] }, { offices: [税务, 社保] }, { offices: [税务, 社保, 人社] }),
    ).toEqual([
      [{ 左署名: '', 右署名: 税务.name }],
      [{ 左署名: 税务.name, 右署名: 社保.name }],
      [
        { 左署名: 税务.name, 右署名: 社保.name },
        { 左署名: '', 右署名: 人社.name },
      ],
    ]);
  });

  it.each([
    ['transferLetter', '资源县劳动保障监察大队'],
    ['deductionApplication', '资源县人力资源和社会保障局'],
    ['deductionAssistance', '________________（开户银行）'],
    ['finalDemand', '资源县兴旺矿业有限公司'],
  ] as const)('addresses %s to %s', (code, addressee) => {
    expect(noticeData(plannedNotice(code), context)['受送达人']).toBe(addressee);
  });

  it('says when and by whom the unit is inspected', () => {
    expect(noticeData(plannedNotice('auditNotice'), context)).toMatchObject({
      稽核日期: '2023年12月27日',
      稽核地点: '资源县中峰镇大庄田村1号',
      稽核人员: [
        { 姓名: '王一', 证件号: '桂A001' },
        { 姓名: '李二', 证件号: '桂A002' },
      ],
    });
  });

  it('takes the day of the inspection afterwards from the register', () => {
    const data = noticeData(plannedNotice('auditFindings'), context);
    expect(data).toMatchObject({ 稽核日期: '2023年11月20日', 发现问题: true, 未发现问题: false });
    expect(data['稽核人员姓名']).toBe('________、________');
  });

  it('names those who inspected from 参数, which keeps them for every notice', () => {
    const inspection = { ...settings.inspection, inspectors: INSPECTORS };
    const data = noticeData(
      plannedNotice('auditFindings'),
      noticeContext({ settings: { ...settings, inspection } }),
    );
    expect(data['稽核人员姓名']).toBe('王一、李二');
  });

  it('adds the late fee to what is to be paid', () => {
    const data = noticeData(
      plannedNotice('finalDemand', 'arrears'),
      noticeContext({ lateFee: LATE_FEE }),
    );
    expect(data).toMatchObject({
      有滞纳金: true,
      金额: '10,550.50',
      滞纳金: '424.76',
      应缴合计: '10,975.26',
      应缴合计大写: '壹万零玖佰柒拾伍元贰角陆分',
      滞纳金截止日期: '2023年12月20日',
    });
  });

  it('says nothing of a late fee where none was reckoned', () => {
    const data = noticeData(plannedNotice('finalDemand', 'arrears'), context);
    expect(data).toMatchObject({ 有滞纳金: false, 滞纳金明细: [], 应缴合计: '10,550.50' });
  });
});

describe('lateFeeTableData', () => {
  it('has a line per period', () => {
    const data = lateFeeTableData(
      plannedNotice('reminder', 'arrears'),
      noticeContext({ lateFee: LATE_FEE }),
    );
    expect(data['滞纳金明细']).toEqual(
      [
        ...[['2023-07', '3,500.00', '2023-09-01', '111', '194.25'] as const],
        ...[['2023-08', '3,500.00', '2023-10-01', '81', '141.75'] as const],
        ...[['2023-09', '3,550.50', '2023-11-01', '50', '88.76'] as const],
      ].map(([费款所属期, 欠缴额, 起算日, 天数, 滞纳金额]) => ({
        ...{ 费款所属期, 欠缴额, 起算日, 截止日: '2023-12-20', 天数, 滞纳金额 },
      })),
    );
  });
});
