import { join } from 'node:path';
import { emptyBook } from '../../../local/book/model';
import { writeBook } from '../../../local/book/xlsx/write-book';
import type { CommandIo } from '../../../local/commands/io';
import { runCommandLine } from '../../../local/commands/program';
import { scriptBundle } from './script-bundle';

const CODE = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function setUpWorkbook() { sheet().getRange('A1').setValue('set up'); return { ok: true, summary: '已建立', details: [] }; }
function today() {
  const day = Utilities.formatDate(new Date(), 'Asia/Shanghai', 'yyyy-MM-dd');
  return { ok: true, summary: day, details: ['第一行', '第二行'] };
}
function count() {
  const cell = sheet().getRange('B1');
  cell.setValue(Number(cell.getValue()) + 1);
  return { ok: true, summary: '第' + cell.getValue() + '次', details: [] };
}
function fail() { return { ok: false, summary: '请先填写参数', details: [] }; }
function crash() { throw new Error('坏了'); }
function send() {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('发送', '要发送吗？', ui.ButtonSet.YES_NO) !== ui.Button.YES) return { ok: true, summary: '没有发送', details: [] };
  MailApp.sendEmail('a@x.cn', '通报', Session.getActiveUser().getEmail());
  return { ok: true, summary: '已发送', details: [] };
}
function note() { SpreadsheetApp.getUi().alert('请核对'); return { ok: true, summary: '好', details: [] }; }
`;

/** What a command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Carries out a command line with a small add-on of its own in the given folder. */
export async function kuomian(
  folder: string,
  args: readonly string[],
  part: Partial<CommandIo> = {},
): Promise<Ran> {
  const text = { out: '', err: '' };
  const io: CommandIo = {
    out: (words) => (text.out += words),
    err: (words) => (text.err += words),
    now: () => Date.UTC(2024, 4, 1, 2),
    progress: undefined,
    bundleFolder: scriptBundle(folder, CODE),
    lockWaitMilliseconds: 50,
    ...part,
  };
  const code = await runCommandLine(args, io, '9.9.9');
  return { code, ...text };
}

/** An empty workbook whose name has a blank in it, and an output folder that is not there yet. */
export async function withBook(
  folder: string,
): Promise<{ folder: string; book: string; out: string }> {
  const book = join(folder, '台账 一.xlsx');
  await writeBook(emptyBook('台账 一'), book);
  return { folder, book, out: join(folder, '结果') };
}
