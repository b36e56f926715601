import type { MessagePort } from 'node:worker_threads';
import { clockOnDay } from '../../commands/desk-day';
import { DEFAULT_OPERATOR, openDesk } from '../../desk';
import type { ScriptMenu } from '../../services/spreadsheet/ui-port';
import type { BookView, SessionCallName, SessionCalls, SessionEvent } from '../protocol';
import { checkCancelled, personAtPage } from './asking';
import { chartPicture } from './chart-picture';
import { editBook } from './edit-book';
import { editRows } from './edit-rows';
import { frameView } from './frame-view';
import { recoverOpenBook, saveOpenBook, undoLast } from './keep-book';
import { newOpenBook, outFolderOf, stateOf, type OpenBook } from './open-book';
import { runFunction } from './run-function';
import { cellsOf } from './tell-changes';

/** What a session is opened with; plain data, so that it can cross into a thread. */
export interface SessionOptions {
  readonly workbook: string;
  /** Undefined works on the file itself, beside which everything else goes. */
  readonly out: string | undefined;
  /** The script's day, `2023-12-20`; undefined is today. */
  readonly today: string | undefined;
  readonly operator: string | undefined;
  readonly bundleFolder: string | undefined;
}

/** How a session reaches the people. */
export interface SessionLine {
  readonly tell: (event: SessionEvent) => void;
  readonly signal: Int32Array;
  readonly answers: MessagePort;
}

export type SessionHandlers = {
  readonly [Name in SessionCallName]: (
    request: SessionCalls[Name]['request'],
  ) => SessionCalls[Name]['reply'] | Promise<SessionCalls[Name]['reply']>;
};

/**
 * Opens a workbook for people at a page: what they type, what they run, undo, save. The caller lets one thing end before the
 * next.
 *
 * @throws DeskError, BookError (rejects) with a sentence
 */
export async function openSession(
  options: SessionOptions,
  line: SessionLine,
): Promise<SessionHandlers> {
  const open = await openBook(options, line);
  return {
    open: () => firstView(open),
    book: () => bookView(open),
    cells: (sheetId) => cellsOf(open, sheetId),
    chart: (address) => chartPicture(open.desk.book, address),
    edit: (request) => editBook(open, request),
    rows: (request) => editRows(open, request),
    run: (request) => runFunction(open, request),
    undo: () => undoLast(open),
    save: ({ overOthers }) => saveOpenBook(open, overOthers),
    recover: () => recoverOpenBook(open),
  };
}

async function openBook(options: SessionOptions, line: SessionLine): Promise<OpenBook> {
  const now = options.today === undefined ? Date.now : clockOnDay(options.today, Date.now);
  const current: OpenBook['current'] = { running: null };
  const menus: ScriptMenu[] = [];
  const desk = await openDesk({
    ...{ workbook: options.workbook, now, out: outFolderOf(options) },
    ...{ operator: options.operator, bundleFolder: options.bundleFolder },
    inPlace: options.out === undefined,
    onServiceCall: () => {
      checkCancelled(line.signal);
    },
    person: personAtPage({
      ...line,
      client: () => current.running?.client ?? '',
      onMenu: (menu) => {
        menus.push(menu);
      },
    }),
  });
  return newOpenBook({ desk, options, line, now, menus, current });
}

/** As on Google, opening lets the add-on make its menu. */
async function firstView(open: OpenBook): Promise<BookView> {
  const { desk } = open;
  if (desk.functionNames().includes('onOpen')) await desk.run('onOpen');
  return bookView(open);
}

function bookView(open: OpenBook): BookView {
  const { desk, options, menus, current } = open;
  const { book, target } = desk;
  return {
    ...{ name: book.name, file: target, activeSheetId: book.activeSheetId },
    operator: options.operator ?? DEFAULT_OPERATOR,
    frames: book.sheets.map(frameView),
    menus,
    state: stateOf(open),
    running: current.running,
    question: null,
  };
}
