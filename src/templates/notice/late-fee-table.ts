import { type Block, paragraph } from '../wordml/paragraph';
import { type Row, table } from '../wordml/table';

/** 156 mm in seven columns. */
const WIDTHS = [23.5, 27.5, 24, 24, 12, 17.5, 27.5] as const;

const HEAD: Row = {
  isHead: true,
  heightMillimetres: 10,
  cells: ['费款所属期', '欠缴额（元）', '起算日', '截止日', '天数', '日率', '滞纳金（元）'],
};

/** 社保法 86: 0.05 % a day, for ever written so; the old 2‰ is never used. */
const LINE: Row = {
  heightMillimetres: 8,
  cells: [
    { content: '{#滞纳金明细}{费款所属期}', align: 'center', style: 'tableSmall' },
    { content: '{欠缴额}', align: 'right', style: 'tableSmall' },
    { content: '{起算日}', align: 'center', style: 'tableSmall' },
    { content: '{截止日}', align: 'center', style: 'tableSmall' },
    { content: '{天数}', align: 'center', style: 'tableSmall' },
    { content: '0.05%', align: 'center', style: 'tableSmall' },
    { content: '{滞纳金额}{/滞纳金明细}', align: 'right', style: 'tableSmall' },
  ],
};

const TOTAL: Row = {
  heightMillimetres: 10,
  cells: [
    { content: '合　计', align: 'center', style: 'tableSmall' },
    { content: '{本金合计}', align: 'right', style: 'tableSmall' },
    { content: '—', align: 'center', style: 'tableSmall' },
    { content: '—', align: 'center', style: 'tableSmall' },
    { content: '—', align: 'center', style: 'tableSmall' },
    { content: '—', align: 'center', style: 'tableSmall' },
    { content: '{滞纳金}', align: 'right', style: 'tableSmall' },
  ],
};

/** The lines of 滞纳金计算汇总表 (domain A2, row L), with the sums in capitals and how they were reckoned. */
export function lateFeeLines(): readonly Block[] {
  return [
    table({ widthsMillimetres: WIDTHS, cellMarginMillimetres: 0.8, rows: [HEAD, LINE, TOTAL] }),
    paragraph(
      '欠缴社会保险费合计人民币{本金合计}元（大写：{本金合计大写}），滞纳金合计人民币{滞纳金}元（大写：{滞纳金大写}）。',
      { style: 'note', beforePoints: 6 },
    ),
    paragraph(
      '计算方法：自应缴之日的次日起至{滞纳金截止日期}止，按欠缴额每日加收万分之五，逐月四舍五入到分后相加；' +
        '实际滞纳金计算至缴清之日。滞纳金由用人单位承担，不得要求职工承担。{滞纳金说明}',
      { style: 'note' },
    ),
  ];
}

/** The table as an annex on a page of its own, only where there is a late fee. */
export function lateFeeAnnex(): readonly Block[] {
  return [
    paragraph('{#有滞纳金}', { style: 'rule' }),
    paragraph('附件', { style: 'attachmentMark', startsPage: true }),
    paragraph('滞纳金计算汇总表', { style: 'title' }),
    paragraph('{单位名称}（{文号}）', { style: 'tableText', align: 'center', keepWithNext: true }),
    ...lateFeeLines(),
    paragraph('{/有滞纳金}', { style: 'rule' }),
  ];
}
