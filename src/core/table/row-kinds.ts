import { comparisonKey } from '../text/comparison-key';
import { isBlankCell } from './cell';

const TOTAL_WORDS = new Set([
  ...[
    '合计',
    '小计',
    '总计',
    '共计',
    '累计',
    '本页合计',
    '本页小计',
    '本页累计',
    '全县合计',
    '县合计',
  ],
]);
/** `资源镇小计`, `10月合计`, `合计:` */
const TOTAL_ENDING = /(?:合计|小计|总计):?$/;

/** Longer texts that end in 合计 are sentences. */
const LONGEST_TOTAL_LABEL_CHARACTERS = 16;

/** A total's label stands among the first cells of its row; a remark further right is not one. */
const CELLS_WITH_LABEL = 3;

/**
 * True for a row of sums: one of its first three filled cells says 合计, 小计, 总计 …, or its first filled cell ends so.
 */
export function isTotalRow(row: readonly unknown[]): boolean {
  let filledCells = 0;
  for (const cell of row) {
    if (isBlankCell(cell)) continue;
    filledCells += 1;
    if (typeof cell === 'string' && isTotalLabel(cell, filledCells === 1)) return true;
    if (filledCells === CELLS_WITH_LABEL) return false;
  }
  return false;
}

function isTotalLabel(cell: string, isFirst: boolean): boolean {
  if (cell.length > LONGEST_TOTAL_LABEL_CHARACTERS || !cell.includes('计')) return false;
  const label = comparisonKey(cell);
  return isFirst ? TOTAL_ENDING.test(label) || TOTAL_WORDS.has(label) : TOTAL_WORDS.has(label);
}

const FOOTER =
  /^(?:填表人|制表人|制表|填报人|填报单位|填报日期|审核人|审核|复核人|单位负责人|负责人签字|备注|说明|注)[:：]/;

/** True for what stands under a printed table: who filled it in, who checked it, notes. */
export function isFooterRow(row: readonly unknown[]): boolean {
  const first = row.find((cell) => !isBlankCell(cell));
  return typeof first === 'string' && FOOTER.test(first.trim());
}

/**
 * True if nothing stands at these positions. An unticked checkbox is nothing: a sheet with a column of them has one in
 * every row.
 */
export function isBlankRow(row: readonly unknown[], positions: readonly number[]): boolean {
  for (const position of positions) {
    const cell = row[position];
    if (cell !== false && !isBlankCell(cell)) return false;
  }
  return true;
}
