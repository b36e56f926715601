import { STATUS_WORDS } from '../words/progress';
import { STATUS_COLUMN_INDEX } from './picture-columns';
import type { StatusLook } from './picture-looks';
import { STATUS_LOOKS } from './picture-looks';
import type { SheetPicture } from './picture-type';
import type { ProgressStatus } from './status';

/** Cells that hold exactly this word look so: a conditional format. */
export interface StatusRule {
  readonly word: string;
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
export function statusRules(): readonly StatusRule[] {
  return STATUSES.map((status) => ({ word: STATUS_WORDS[status], look: STATUS_LOOKS[status] }));
}

/**
 * The cell from which on down the whole column has the rules; `row` and `column` count from 0. It does not depend on how many
 * townships and teams there are: no other cell below holds one of the words.
 */
export function firstStatusCell({ tables }: Pick<SheetPicture, 'tables'>): {
  readonly row: number;
  readonly column: number;
} {
  const [{ row, column }] = tables;
  return { row: row + 1, column: column + STATUS_COLUMN_INDEX };
}
