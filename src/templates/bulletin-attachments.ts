/** The attachments of a bulletin: each on a new page on its side, its tables, and the chart below the first one's. */
import { blankLines, paragraph, type Block } from './wordml/paragraph';
import { picture } from './wordml/picture';
import { LANDSCAPE_PAGE, OFFICIAL_PAGE, textWidthMillimetres } from './wordml/section';
import { SIZE_POINTS } from './wordml/styles';
import { table, type Cell } from './wordml/table';

const TABLE_WIDTH_MILLIMETRES = textWidthMillimetres(LANDSCAPE_PAGE);
const ROW_MILLIMETRES = 6;
const CELL_PITCH_POINTS = 14;
const NOTE_PITCH_POINTS = 14;

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
    // One after the other in one paragraph, so that table and notes stand on one page.
    paragraph('{#表注}{注释}{/表注}', {
      style: 'note',
      beforePoints: 2,
      exactPoints: NOTE_PITCH_POINTS,
      run: { sizePoints: SIZE_POINTS.五号 },
    }),
    paragraph('{/表格}'),
    ...chartBlock('附件图表', 2, TABLE_WIDTH_MILLIMETRES),
    paragraph('{/附件}'),
  ];
}

function sampleTable(): Block {
  const half = TABLE_WIDTH_MILLIMETRES / 2;
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
export function chartBlock(
  condition: string,
  drawingId: number,
  widthMillimetres = textWidthMillimetres(OFFICIAL_PAGE),
): readonly Block[] {
  const chart = picture({
    key: 'chart',
    drawingId,
    widthMillimetres,
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
