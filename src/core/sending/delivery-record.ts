import type { Grid } from '../table/column';
import { literalText } from '../text/literal-text';
import { DELIVERY_MODES, DELIVERY_STATES } from '../words/sending';
import { addressKey } from './mailing-list';

/** The hidden sheet with one row for each mail: what was sent to whom, and what is still to do. */
export const DELIVERY_SHEET_NAME = '发送记录';

export const DELIVERY_HEADINGS = [
  ...['文号', '方式', '收件人', '邮箱', '类别', '状态', '时间', '说明'],
] as const;

/** 1-based column of 状态; 时间 and 说明 stand behind it. */
export const STATE_COLUMN = 6;

export type DeliveryState = keyof typeof DELIVERY_STATES;
export type DeliveryMode = keyof typeof DELIVERY_MODES;

/** What a delivery is about: a bulletin by its number, or the reminders of a day; trial mails are another delivery. */
export interface DeliveryKey {
  readonly subject: string;
  readonly mode: DeliveryMode;
}

/** One mail of a delivery. */
export interface DeliveryRecord extends DeliveryKey {
  /** 1-based. */
  readonly rowNumber: number;
  /** By `addressKey`. */
  readonly address: string;
  readonly name: string;
  readonly category: string;
  readonly state: DeliveryState;
}

/** The records of the sheet. A row whose 状态 nobody understands is `unverified`: it is never sent silently. */
export function readDeliveries(grid: Grid): readonly DeliveryRecord[] {
  return grid.slice(1).flatMap((row, index) => {
    const [subject = '', modeWord, name = '', address = '', category = '', stateWord = ''] =
      row.map(cellText);
    if (subject === '' || address === '') return [];
    const mode: DeliveryMode = modeWord === DELIVERY_MODES.test ? 'test' : 'real';
    const state = STATES.find((each) => DELIVERY_STATES[each] === stateWord) ?? 'unverified';
    const rowNumber = index + 2;
    return [{ rowNumber, subject, mode, name, address: addressKey(address), category, state }];
  });
}

const STATES: readonly DeliveryState[] = ['pending', 'sending', 'sent', 'unverified', 'failed'];

/** The cells of a mail that is still to be sent. */
export function pendingCells(
  { subject, mode }: DeliveryKey,
  { name, address, category }: Pick<DeliveryRecord, 'name' | 'address' | 'category'>,
): string[] {
  const texts = [subject, DELIVERY_MODES[mode], name, address, category];
  return [...texts.map(literalText), ...stateCells('pending', '', '')];
}

/** The cells of STATE_COLUMN and the next two. */
export function stateCells(state: DeliveryState, moment: string, remark: string): string[] {
  return [DELIVERY_STATES[state], literalText(moment), literalText(remark)];
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : '';
}
