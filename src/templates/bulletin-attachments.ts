/** The attachments of a bulletin: each on a new page, its tables, and the chart below the first one's. */
import { blankLines, paragraph, type Block } from './wordml/paragraph';
import { picture } from './wordml/picture';
import { OFFICIAL_PAGE, textWidthMillimetres } from './wordml/section';
import { SIZE_POINTS } from './wordml/styles';
import { table, type Cell } from './wordml/table';

const TEXT_WIDTH_MILLIMETRES = textWidthMillimetres(OFFICIAL_PAGE);
const ROW_MILLIMETRES = 6.5;
const CELL_PITCH_POINTS = 14;
const NOTE_PITCH_POINTS = 15;

/** A repeated passage of attachments. A table has two sample columns, set out over the columns it really has. */
export function attachmentBlocks(): readonly Block[] {
  return [
    paragraph('{#附件}'),
    paragraph('{附件号}', { style: 'attachmentMark', startsPage: true }),
    ...blankLines(1),
    paragraph('{附件标题}', { style: 'title' }),
    paragraph('{#表格}'),
    paragraph('{#有表题}'),
    paragraph('{表题}', { style: 'caption', beforePoints: 12 }),
    paragraph('{/有表题}'),
    paragraph('{单位}', { style: 'tableText', align: 'right', keepWithNext: true }),
    sampleTable(),
    paragraph('{#表注}'),
    paragraph('{注释}', {
      style: 'note',
      beforePoints: 2,
      exactPoints: NOTE_PITCH_POINTS,
      run: { sizePoints: SIZE_POINTS.五号 },
    }),
    paragraph('{/表注}'),
    paragraph('{/表格}'),
    ...chartBlock('附件图表', 2),
    paragraph('{/附件}'),
  ];
}

function sampleTable(): Block {
  const half = TEXT_WIDTH_MILLIMETRES / 2;
  return table({
    widthsMillimetres: [half, half],
    cellMarginMillimetres: 1,
    rows: [
      { isHead: true, cells: ['{首列表头}', '{其余列表头}'].map(cell('tableHead')) },
      {
        heightMillimetres: ROW_MILLIMETRES,
        cells: ['{#行}{首列}', '{其余列}{/行}'].map(cell('tableText')),
      },
    ],
  });
}

/** Close lines, so that table, notes and chart stand on one page. */
function cell(style: 'tableHead' | 'tableText') {
  return (text: string): Cell => ({
    content: [paragraph(text, { style, atLeastPoints: CELL_PITCH_POINTS })],
  });
}

/** The chart as a picture over the whole width; its height follows the real chart. */
export function chartBlock(condition: string, drawingId: number): readonly Block[] {
  const chart = picture({
    key: 'chart',
    drawingId,
    widthMillimetres: TEXT_WIDTH_MILLIMETRES,
    heightMillimetres: 70,
    description: '各乡（镇）任务完成率与序时进度图',
  });
  return [
    paragraph(`{#${condition}}`),
    paragraph([chart], {
      align: 'center',
      atLeastPoints: 12,
      snapsToGrid: false,
      beforePoints: 12,
    }),
    paragraph(`{/${condition}}`),
  ];
}
