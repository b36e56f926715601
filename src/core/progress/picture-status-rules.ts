import { STATUS_WORDS } from '../words/progress';
import { STATUS_COLUMN_INDEX } from './picture-columns';
import type { StatusLook } from './picture-looks';
import { STATUS_LOOKS } from './picture-looks';
import type { CellArea, SheetPicture } from './picture-type';
import type { ProgressStatus } from './status';

/** Cells of these areas that hold exactly this word look so: a conditional format. */
export interface StatusRule {
  readonly word: string;
  readonly areas: readonly CellArea[];
  readonly look: StatusLook;
}

/** In the order of the rules on the sheet; the words exclude one another. */
const STATUSES: readonly ProgressStatus[] = [
  'completed',
  'onTime',
  'behind',
  'severelyBehind',
  'noTarget',
];

/**
 * The colours of 状态 as rules rather than as grounds of cells, so that the looks of the sheet do not depend on its
 * figures and a refresh writes values only.
 */
export function statusRules({ tables }: Pick<SheetPicture, 'tables'>): readonly StatusRule[] {
  const areas = tables.map(statusCells);
  return STATUSES.map((status) => ({
    word: STATUS_WORDS[status],
    areas,
    look: STATUS_LOOKS[status],
  }));
}

/** The 状态 column of a table below its heading. */
function statusCells({ row, column, rowCount }: CellArea): CellArea {
  return {
    row: row + 1,
    column: column + STATUS_COLUMN_INDEX,
    rowCount: rowCount - 1,
    columnCount: 1,
  };
}
