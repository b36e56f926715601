import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { ActionRun } from './action-run';
import type { BookModel } from './book/model';
import { readBook } from './book/xlsx/read-book';
import { writeBook } from './book/xlsx/write-book';
import { DeskError } from './desk-error';
import type { DeskAnswers, DeskPerson, DeskScreen } from './desk-messages';
import { openState, STATE_FILE_NAME } from './desk-state';
import { execute, functionNames, type ExecutionSetting } from './execution';
import { manifestScopes } from './granted-scopes';
import { requireOutputFolder } from './output-folder';
import { defaultBundleFolder } from './package-root';
import { newCacheStores } from './services/cache';
import { createClock, type Moment } from './services/clock';
import type { ServiceCallHook } from './services/hook';
import { openOutbox } from './services/outbox';
import { deskWords } from './words';

export type { ActionReport, ActionRun } from './action-run';
export type {
  DeskAnswer,
  DeskAnswers,
  DeskMessage,
  DeskPerson,
  DeskQuestion,
  DeskToast,
} from './desk-messages';

export interface DeskOptions {
  /** An .xlsx file, or a workbook in memory. */
  readonly workbook: string | BookModel;
  /** The folder for the workbook, Drive's files, e-mails and the state. */
  readonly out: string;
  /** The script's clock: a moment, or a function that tells one; the machine's own when left out. */
  readonly now?: Moment | undefined;
  /** The e-mail address of the person at the desk. */
  readonly operator?: string | undefined;
  readonly answers?: DeskAnswers;
  /** Called before every round trip; what it throws, the script meets there. */
  readonly onServiceCall?: ServiceCallHook | undefined;
  /** The add-on's files; the package's own `dist` when left out. */
  readonly bundleFolder?: string | undefined;
  /** Let `save` write over the file that was read. */
  readonly inPlace?: boolean | undefined;
  /** The file `save` writes; a file of the workbook's name in `out` when left out. */
  readonly saveAs?: string | undefined;
  /** Make `Utilities.sleep` wait instead of moving the clock. */
  readonly realSleep?: boolean | undefined;
  /** The permissions the script has; exactly those its manifest asks for when left out. */
  readonly scopes?: readonly string[] | undefined;
  /** The language of the operator's account, such as `en_US`; the workbook's when left out. */
  readonly locale?: string | undefined;
  /** Somebody who sees what scripts show while they run; `answers` is not asked then. */
  readonly person?: DeskPerson | undefined;
  /** Runs actions as a time trigger does: `SpreadsheetApp.getUi()` throws. */
  readonly asTimeTrigger?: boolean | undefined;
}

/** A workbook with the add-on beside it, as an open spreadsheet is on Google. */
export interface Desk extends Readonly<DeskScreen> {
  readonly book: BookModel;
  /** The workbooks scripts made with `SpreadsheetApp.create`, for which the add-on has no permission; `save` leaves them out. */
  readonly createdBooks: readonly BookModel[];
  /** The functions `run` can call. */
  functionNames(): readonly string[];
  /** Where `save` writes. */
  readonly target: string;
  /**
   * Calls a global function in a fresh script context.
   *
   * @throws (rejects with) the error a hook killed the script with
   */
  run(name: string, ...args: readonly unknown[]): Promise<ActionRun>;
  /** Writes the workbook; returns the path. */
  save(): Promise<string>;
  close(): void;
}

export const DEFAULT_OPERATOR = 'operator@desk.invalid';

/**
 * Opens a workbook with the add-on.
 *
 * State and files kept beside the workbook by an earlier run come along when the output folder is another and still
 * empty.
 *
 * @throws DeskError (rejects) with a sentence for what the user can put right
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const outFolder = resolve(options.out);
  requireOutputFolder(outFolder);
  const target = targetOf(options, outFolder);
  const bundleFolder = options.bundleFolder ?? defaultBundleFolder();
  if (!existsSync(join(bundleFolder, 'Code.js'))) throw new DeskError(deskWords.notBuilt());
  const book = await bookOf(options.workbook, outFolder);
  const screen: DeskScreen = { messages: [], toasts: [], menus: [] };
  const setting = settingOf(options, { book, target, outFolder, bundleFolder, screen });
  let isOpen = true;
  return {
    ...screen,
    book,
    createdBooks: setting.createdBooks,
    target,
    functionNames: () => functionNames(setting),
    async run(name, ...args) {
      if (!isOpen) throw new Error('this desk is closed');
      return execute(setting, name, args);
    },
    async save() {
      mkdirSync(dirname(target), { recursive: true });
      await writeBook(book, target);
      return target;
    },
    close() {
      isOpen = false;
    },
  };
}

function settingOf(
  options: DeskOptions,
  opened: Pick<ExecutionSetting, 'book' | 'outFolder' | 'bundleFolder' | 'screen'> & {
    readonly target: string;
  },
): ExecutionSetting {
  const { target, ...rest } = opened;
  const state = openState(opened.outFolder);
  // Read at once, so that a broken state is a sentence before anything is done.
  state.read();
  return {
    ...rest,
    state,
    workbookName: basename(target),
    operator: options.operator ?? DEFAULT_OPERATOR,
    scopes: options.scopes ?? manifestScopes(opened.bundleFolder),
    locale: options.locale,
    createdBooks: [],
    answers: options.answers,
    person: options.person,
    isTimeTrigger: options.asTimeTrigger ?? false,
    onServiceCall: options.onServiceCall,
    clock: createClock(options),
    caches: newCacheStores(),
    outbox: openOutbox(opened.outFolder),
  };
}

async function bookOf(workbook: string | BookModel, outFolder: string): Promise<BookModel> {
  if (typeof workbook !== 'string') return workbook;
  const path = resolve(workbook);
  const book = await readBook(path);
  bringState(dirname(path), outFolder);
  return book;
}

function targetOf({ workbook, inPlace = false, saveAs }: DeskOptions, outFolder: string): string {
  if (saveAs !== undefined) return resolve(saveAs);
  if (typeof workbook !== 'string') return join(outFolder, `${workbook.name}.xlsx`);
  const source = resolve(workbook);
  if (inPlace) return source;
  const target = join(outFolder, `${basename(source, extname(source))}.xlsx`);
  if (isSameFile(target, source)) throw new DeskError(deskWords.wouldOverwrite(source));
  return target;
}

/** Also where one path is a link to the other, or differs in capitals only on a file system that does not care. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const facts = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  const [first, second] = facts;
  return !!first && !!second && first.ino === second.ino && first.dev === second.dev;
}

/** State and Drive's files follow the workbook to a new output folder, so that what it remembers is still there. */
function bringState(from: string, to: string): void {
  const isThere = existsSync(join(from, STATE_FILE_NAME));
  if (from === to || !isThere || existsSync(join(to, STATE_FILE_NAME))) return;
  mkdirSync(to, { recursive: true });
  const drive = join(from, 'drive');
  if (existsSync(drive)) cpSync(drive, join(to, 'drive'), { recursive: true, force: false });
  cpSync(join(from, STATE_FILE_NAME), join(to, STATE_FILE_NAME));
}
