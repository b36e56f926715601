import type {
  BulletinColumn,
  BulletinContent,
  BulletinParagraph,
  BulletinTable,
} from '../../../../src/core/bulletin/content-type';

const OFFICE = '资源县企业职工基本养老保险扩面征缴工作领导小组办公室';

const TOWNSHIPS = [
  ...['资源镇', '中峰镇', '梅溪镇', '瓜里乡'],
  ...['车田苗族乡', '两水苗族乡', '河口瑶族乡'],
];

const COLUMNS: readonly BulletinColumn[] = [
  { heading: '序号', kind: 'ordinal' },
  { heading: '乡（镇）', kind: 'name' },
  ...['目标任务（人）', '已完成（人）', '完成率（%）', '序时进度（%）', '与序时差（百分点）'].map(
    (heading) => ({ heading, kind: 'figure' as const }),
  ),
  { heading: '差额（人）', kind: 'figure' },
  { heading: '比上期增加（人）', kind: 'figure' },
  { heading: '排名', kind: 'ordinal' },
];

export function paragraphOf(text: string, lead = ''): BulletinParagraph {
  return { key: text.slice(0, 8), lead, text, facts: [], by: 'composed' };
}

/** A table of a row for each township, over and over, and a sum. */
export function tableOf(rowCount: number): BulletinTable {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const name = TOWNSHIPS[index % TOWNSHIPS.length] ?? '';
    const figures = ['300', '246', '82.0', '97.0', '-15.0', '54', '12'];
    return { kind: 'township' as const, name, cells: [`${index + 1}`, name, ...figures, '1'] };
  });
  const sums = ['2100', '1722', '82.0', '97.0', '-15.0', '378', '84', '—'];
  return {
    key: 'enrolment',
    caption: '各乡（镇）扩面任务完成情况',
    unit: '单位：人',
    columns: COLUMNS,
    rows: [...rows, { kind: 'total', name: '全县', cells: ['', '全县', ...sums] }],
    notes: ['注：序时进度按年度计算；“—”表示目标未下达，不参加排名。'],
  };
}

/** A summary as the composer writes it, with two attachments. */
export function sampleContent(change: Partial<BulletinContent> = {}): BulletinContent {
  return {
    format: 1,
    kind: 'summary',
    number: '资扩面办〔2023〕1号',
    office: OFFICE,
    title: `${OFFICE}关于2023年扩面征缴任务完成情况的通报`,
    addressees: ['各乡（镇）人民政府', '县直各有关单位'],
    opening: paragraphOf('现将2023年扩面征缴任务完成情况通报如下：'),
    sections: [
      {
        key: 'overall',
        heading: '一、总体情况',
        paragraphs: [
          paragraphOf(
            '截至2023年12月20日，全县完成扩面1722人，完成率82.0%，低于序时进度15.0个百分点。',
            '（一）参保扩面。',
          ),
          paragraphOf('各乡（镇）要查找差距，分析原因，确保完成全年任务。'),
        ],
      },
    ],
    attachments: [
      { number: 1, title: '各乡（镇）扩面任务完成情况表', tables: [tableOf(7)] },
      { number: 2, title: '各乡（镇）征缴任务完成情况表', tables: [tableOf(7), tableOf(3)] },
    ],
    day: '2023-12-20',
    asOf: '2023-12-20',
    copiesTo: ['桂林市人力资源和社会保障局', '县委办公室', '县政协办公室'],
    printingOffice: '资源县人力资源和社会保障局办公室',
    figures: [],
    ...change,
  };
}
