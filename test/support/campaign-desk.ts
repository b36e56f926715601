import { copyBook } from '../../local/book/copy-book';
import { emptyBook, type BookModel, type Scalar, type SheetModel } from '../../local/book/model';
import { openDesk, type Desk, type DeskOptions } from '../../local/desk';
import { temporaryFolders } from '../local/support/temporary-folder';
import { DURING_CAMPAIGN, setUpState } from './set-up-state';

export { DURING_CAMPAIGN } from './set-up-state';

const newFolder = temporaryFolders();

/** A desk over a workbook in memory, with the bundle that ships. */
export function campaignDesk(
  workbook: BookModel = emptyBook('资源县'),
  options: Partial<DeskOptions> = {},
): Promise<Desk> {
  return openDesk({ workbook, out: newFolder(), now: DURING_CAMPAIGN, ...options });
}

/** The same after 建立或补全工作簿, which is done once for all tests. */
export async function setUpDesk(options: Partial<DeskOptions> = {}): Promise<Desk> {
  freshBook ??= bookAfterSetUp();
  return campaignDesk(copyBook(await freshBook), options);
}

let freshBook: Promise<BookModel> | undefined;

async function bookAfterSetUp(): Promise<BookModel> {
  return setUpState('资源县', newFolder());
}

/** Runs an action that the test takes for granted. */
export async function mustRun(
  desk: Desk,
  name: string,
  ...args: readonly unknown[]
): ReturnType<Desk['run']> {
  const run = await desk.run(name, ...args);
  if (!run.ok) throw new Error(`${name}: ${run.error ?? '?'} ${run.stack ?? ''}`);
  return run;
}

export function sheetOf(desk: Pick<Desk, 'book'>, name: string): SheetModel {
  const sheet = desk.book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Types rows below the headings of a sheet, as staff do: cells by heading. */
export function typeRows(
  desk: Pick<Desk, 'book'>,
  sheetName: string,
  rows: readonly Readonly<Record<string, Scalar>>[],
): void {
  const sheet = sheetOf(desk, sheetName);
  const headings = sheet.values[0] ?? [];
  rows.forEach((row) => {
    sheet.values.push(headings.map((heading) => row[String(heading)] ?? null));
  });
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
}

/** The sheet as texts, blank cells as ''. */
export function textsOf(desk: Desk, name: string): string[][] {
  return sheetOf(desk, name).values.map((row) => row.map((cell) => String(cell ?? '')));
}

export function callCount(run: Awaited<ReturnType<Desk['run']>>): number {
  return Object.values(run.calls).reduce((sum, count) => sum + count, 0);
}
