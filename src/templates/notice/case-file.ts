import { type Block, paragraph } from '../wordml/paragraph';
import { type Row, table } from '../wordml/table';

/** 156 mm in eight columns. */
const WIDTHS = [8, 27.5, 39.5, 24, 17, 24, 8, 8] as const;

const HEAD: Row = {
  isHead: true,
  heightMillimetres: 10,
  cells: ['序号', '材料名称', '文　号', '成文日期', '送达\n方式', '送达日期', '份数', '页数'],
};

const LINE: Row = {
  heightMillimetres: 11,
  cells: [
    { content: '{#案卷目录}{序号}', align: 'center', style: 'tableSmall' },
    { content: '{文书名称}及送达回证', style: 'tableSmall' },
    { content: '{文书文号}', style: 'tableSmall' },
    { content: '{文书日期}', align: 'center', style: 'tableSmall' },
    { content: '{送达方式}', align: 'center', style: 'tableSmall' },
    { content: '{送达日期}', align: 'center', style: 'tableSmall' },
    { content: '{文书份数}', align: 'center', style: 'tableSmall' },
    { content: '{文书页数}{/案卷目录}', align: 'center', style: 'tableSmall' },
  ],
};

/** What else is in a case file; numbers of pages are filled in when it is bound. */
const OTHERS = ['参保数据与税务数据比对表', '稽核笔录、工作记录', '单位提供的材料复印件', '其他'];

/** 案卷目录: every former notice, then what else is in the file. */
export function caseFileTable(): readonly Block[] {
  const other = (content: string): Row => ({
    heightMillimetres: 9,
    cells: ['', { content, span: 5 }, '', ''],
  });
  return [
    table({
      widthsMillimetres: WIDTHS,
      cellMarginMillimetres: 0.8,
      rows: [HEAD, LINE, ...OTHERS.map(other)],
    }),
    paragraph('注：页数在装订时填写。', { style: 'note', beforePoints: 4, afterPoints: 6 }),
  ];
}
