import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import PizZip from 'pizzip';
import { simpleParser, type ParsedMail } from 'mailparser';
import { copyBook } from '../../local/book/copy-book';
import type { BookModel, Scalar } from '../../local/book/model';
import { openDesk, type ActionRun, type Desk, type DeskOptions } from '../../local/desk';
import { temporaryFolders } from '../local/support/temporary-folder';
import { sheetOf, typeRows } from '../support/campaign-desk';
import { setUpState } from '../support/set-up-state';

const newFolder = temporaryFolders();

/** No LibreOffice: converting takes seconds and has a test of its own. */
const converter = process.env['KUOMIAN_SOFFICE'];
beforeAll(() => {
  process.env['KUOMIAN_SOFFICE'] = '';
});
afterAll(() => {
  if (converter === undefined) delete process.env['KUOMIAN_SOFFICE'];
  else process.env['KUOMIAN_SOFFICE'] = converter;
});

/** A desk over a county in December, with a clock. */
export interface BulletinDesk extends Desk {
  readonly out: string;
  day: string;
}

export interface BulletinDeskOptions extends Partial<DeskOptions> {
  readonly day?: string;
  /** Another desk's workbook and folder. */
  readonly same?: BulletinDesk;
  /** A copy of this workbook and folder. */
  readonly copyOf?: Pick<BulletinDesk, 'book' | 'out'>;
}

interface Prepared {
  readonly book: BookModel;
  readonly out: string;
}

let prepared: Promise<Prepared> | undefined;
const keptFolders: string[] = [];
afterAll(() => {
  for (const folder of keptFolders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that stays until the file's last test. */
function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-bulletins-'));
  keptFolders.push(folder);
  return folder;
}

async function prepare(): Promise<Prepared> {
  const out = keptFolder();
  const desk = { book: await setUpState('资源县', out) };
  setTargets(desk);
  typeRows(desk, '扩面登记', [
    {
      日期: '2023-03-01',
      乡镇: '资源镇',
      单位名称: '甲厂',
      新增参保人数: 60,
      '征缴金额(元)': 90000,
    },
    {
      日期: '2023-10-20',
      乡镇: '中峰镇',
      单位名称: '乙厂',
      新增参保人数: 40,
      '征缴金额(元)': 30000,
    },
    {
      日期: '2023-11-10',
      乡镇: '梅溪镇',
      单位名称: '丙厂',
      新增参保人数: 25,
      '征缴金额(元)': 20000,
    },
  ]);
  const names = sheetOf(desk, '收件人').values;
  names.forEach((row, index) => {
    if (index === 0) return;
    // Three have a mailbox in the default list; the rest have none.
    const mailbox: Record<number, string> = { 8: 'rsj@zy.gov.cn', 9: 'swj@zy.gov.cn' };
    row[1] = mailbox[index] ?? null;
  });
  return { book: desk.book, out };
}

function setTargets(desk: Pick<Desk, 'book'>): void {
  const { values } = sheetOf(desk, '乡镇');
  const [headings = []] = values;
  const at = (heading: string): number => headings.indexOf(heading);
  values.slice(1).forEach((row) => {
    row[at('扩面目标(人)')] = 100;
    row[at('征缴目标(万元)')] = 10;
  });
  values[1]![at('邮箱')] = 'ziyuan@zy.gov.cn';
  values[2]![at('邮箱')] = 'zhongfeng@zy.gov.cn';
}

function atTen(day: string): Date {
  return new Date(`${day}T02:00:00Z`);
}

export async function bulletinDesk(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  return deskIn(newFolder, options);
}

/** The same with a folder that stays, for `copyOf`. */
export async function keptDesk(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  return deskIn(keptFolder, options);
}

async function deskIn(folder: () => string, options: BulletinDeskOptions): Promise<BulletinDesk> {
  const { day = '2023-12-20', same, copyOf, ...rest } = options;
  prepared ??= prepare();
  const start = copyOf ?? (await prepared);
  const out = same?.out ?? folder();
  if (same === undefined) cpSync(start.out, out, { recursive: true });
  const clock = { day };
  const desk = await openDesk({
    workbook: same?.book ?? copyBook(start.book),
    ...{ out, answers: 'yes', now: () => atTen(clock.day), operator: 'staff@zy.gov.cn' },
    ...rest,
  });
  return Object.defineProperty(Object.assign(desk, { out, day }), 'day', {
    get: () => clock.day,
    set: (next: string) => {
      clock.day = next;
    },
  });
}

export async function mustRun(desk: Desk, name: string, ...args: unknown[]): Promise<ActionRun> {
  const run = await desk.run(name, ...args);
  if (!run.ok) throw new Error(`${name}: ${run.error ?? '?'} ${run.stack ?? ''}`);
  return run;
}

/** The rows of a sheet as texts by heading. */
export function rowsOf(desk: Desk, sheet: string): Record<string, string>[] {
  if (!desk.book.sheets.some(({ name }) => name === sheet)) return [];
  const [headings = [], ...rows] = sheetOf(desk, sheet).values;
  return rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ''))
    .map((row) =>
      Object.fromEntries(headings.map((one, column) => [String(one), String(row[column] ?? '')])),
    );
}

/** Types the 值 of a 项目 of 参数. */
export function set(desk: Desk, item: string, value: Scalar): void {
  const row = sheetOf(desk, '参数').values.find(([name]) => name === item);
  if (!row) throw new Error(`no setting ${item}`);
  row[1] = value;
}

/** The mails that were sent, in their order, as an independent program reads them. */
export async function mails(desk: BulletinDesk): Promise<ParsedMail[]> {
  return Promise.all(mailFiles(desk).map((bytes) => simpleParser(bytes)));
}

function mailFiles(desk: BulletinDesk): Buffer[] {
  const folder = join(desk.out, 'outbox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

/** To whom a mail goes. */
export function addressOf({ to }: ParsedMail): string {
  const list = Array.isArray(to) ? to : to === undefined ? [] : [to];
  return list.flatMap(({ value }) => value.map(({ address = '' }) => address)).join(',');
}

/** How many mails each address got, by their heads: what a mail says and attaches is not read. */
export async function sentTo(desk: BulletinDesk): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const bytes of mailFiles(desk)) {
    const address = addressOf(await simpleParser(bytes.subarray(0, bytes.indexOf(END_OF_HEAD))));
    counts[address] = (counts[address] ?? 0) + 1;
  }
  return counts;
}

const END_OF_HEAD = '\r\n\r\n';

/** Round trips of a run. */
export function callsOf({ calls }: ActionRun): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

/** Everything in Drive whose name begins so, with its folders. */
export function filedNames(desk: BulletinDesk, start: string): readonly string[] {
  const names = readdirSync(join(desk.out, 'drive'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => basename(name).startsWith(start)).sort();
}

/** Where a filed document is on disk. */
export function filedPath(desk: BulletinDesk, start: string): string {
  return join(desk.out, 'drive', filedNames(desk, start)[0] ?? '');
}

/** Edits the template of bulletins as staff do in Word. */
export function editTemplate(desk: BulletinDesk, from: string, to: string): void {
  const path = filedPath(desk, '通报模板.docx');
  const zip = new PizZip(readFileSync(path));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  if (!xml.includes(from)) throw new Error(`the template does not say ${from}`);
  zip.file('word/document.xml', xml.replace(from, to));
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
}

/** Takes the dashboard away: drawing its chart takes most of the time that composing does. */
export function withoutDashboard(desk: BulletinDesk): BulletinDesk {
  desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== '进度');
  return desk;
}
