import type { IsoDay } from '../calendar/day';
import { isInMaking } from '../enforcement/notice-period';
import type { NoticeRow } from '../table/sheets/notices';

/** Notices to one print file: what a clerk carries to the printer, and well below the size that Drive takes in one piece. */
export const NOTICES_PER_VOLUME = 300;

/** A batch whose notices are numbered but not all made. */
export interface UnfinishedBatch {
  readonly batch: string;
  /** Its rows that are still 制作中. */
  readonly rows: readonly NoticeRow[];
}

/** The first batch of the register that was begun and not ended; undefined if there is none. */
export function unfinishedBatch(register: readonly NoticeRow[]): UnfinishedBatch | undefined {
  const open = register.filter(isInMaking);
  const [first] = open;
  if (first === undefined) return undefined;
  const batch = first.batch ?? '';
  return { batch, rows: open.filter((row) => (row.batch ?? '') === batch) };
}

/**
 * The name of the next batch of a day: the same again until a notice was registered or filed under that name.
 *
 * @example nextBatchName([], '2023-11-20') // => '20231120-01'
 */
export function nextBatchName(register: readonly Pick<NoticeRow, 'batch'>[], day: IsoDay): string {
  const stem = day.split('-').join('');
  const used = register.flatMap(({ batch }) => {
    const [prefix, serial] = (batch ?? '').split('-');
    return prefix === stem && serial !== undefined ? [Number(serial)] : [];
  });
  const last = Math.max(0, ...used.filter(Number.isInteger));
  return `${stem}-${String(last + 1).padStart(2, '0')}`;
}
