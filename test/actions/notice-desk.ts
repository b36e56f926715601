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
import { join } from 'node:path';
import { types } from 'node:util';
import PizZip from 'pizzip';
import { copyBook } from '../../local/book/copy-book';
import type { BookModel, Scalar } from '../../local/book/model';
import { openDesk, type ActionRun, type Desk, type DeskOptions } from '../../local/desk';
import { temporaryFolders } from '../local/support/temporary-folder';
import { sheetOf, typeRows } from '../support/campaign-desk';
import { setUpState } from '../support/set-up-state';

const newFolder = temporaryFolders();

/** A desk over a workbook that is set up, with its templates in Drive, a folder of its own and a clock. */
export interface NoticeDesk extends Desk {
  readonly out: string;
  /** The day that the scripts see, at ten in the morning in China. */
  day: string;
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

/** Set up once for all tests of a file. */
async function prepare(): Promise<Prepared> {
  const out = keptFolder();
  const book = await setUpState('资源县', out);
  const settings = sheetOf({ book }, '参数').values;
  const inspectors = settings.find(([item]) => item === '稽核人员');
  if (inspectors) inspectors[1] = '张三（桂A001）、李四（桂A002）';
  return { book, out };
}

function atTen(day: string): Date {
  return new Date(`${day}T02:00:00Z`);
}

/** What `noticeDesk` may be told beside the options of a desk. */
export interface NoticeDeskOptions extends Partial<DeskOptions> {
  /** Rows of 重点企业, by heading. */
  readonly rows?: readonly Readonly<Record<string, Scalar>>[];
  readonly day?: string;
  /** Another desk's workbook and folder. */
  readonly same?: NoticeDesk;
  /** A copy of this workbook and folder. */
  readonly copyOf?: Pick<NoticeDesk, 'book' | 'out'>;
  /** The templates as they come with the add-on; otherwise short ones, which are filled in a moment. */
  readonly hasFullTemplates?: boolean;
}

export async function noticeDesk(options: NoticeDeskOptions = {}): Promise<NoticeDesk> {
  return deskIn(newFolder, options);
}

/** The same with a folder that stays until the file's last test, for `copyOf`. */
export async function keptDesk(options: NoticeDeskOptions): Promise<NoticeDesk> {
  return deskIn(keptFolder, options);
}

function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-notices-'));
  keptFolders.push(folder);
  return folder;
}

async function deskIn(folder: () => string, options: NoticeDeskOptions): Promise<NoticeDesk> {
  const { rows = [], day = '2023-11-20', same, copyOf, hasFullTemplates, ...rest } = options;
  prepared ??= prepare();
  const { book, out: preparedFolder } = copyOf ?? (await prepared);
  const out = same?.out ?? folder();
  if (same === undefined) cpSync(preparedFolder, out, { recursive: true });
  const clock = { day };
  const desk = await openDesk({
    ...{ workbook: same?.book ?? copyBook(book), out, answers: 'yes' },
    now: () => atTen(clock.day),
    ...rest,
  });
  if (rows.length > 0) typeRows(desk, '重点企业', rows);
  const made: NoticeDesk = Object.defineProperty(Object.assign(desk, { out, day }), 'day', {
    get: () => clock.day,
    set: (next: string) => {
      clock.day = next;
    },
  });
  if (hasFullTemplates !== true && same === undefined && copyOf === undefined) {
    simplifyTemplates(made);
  }
  return made;
}

/** Rows of 重点企业, one employer each, who declared too few people. */
export function employers(
  count: number,
  parts: (index: number) => Readonly<Record<string, Scalar>> = () => ({}),
): Record<string, Scalar>[] {
  return Array.from({ length: count }, (_, index) => ({
    统一社会信用代码: `91450329MA5L${String(index + 1).padStart(6, '0')}`,
    单位名称: `资源县第${index + 1}矿业有限公司`,
    ...{ 乡镇: '中峰镇', 工作组: '一组', 行动: '矿山冶炼', 所属期: '2023-09', 情形: '人数不足' },
    ...{ 登记职工人数: 12, 参保缴费人数: 10, 人数差: 2, '预计应补(元)': 2400 + index },
    ...parts(index),
  }));
}

export async function mustRun(desk: Desk, name: string, ...args: unknown[]): Promise<ActionRun> {
  const run = await desk.run(name, ...args);
  if (!run.ok) throw new Error(`${name}: ${run.error ?? '?'} ${run.stack ?? ''}`);
  return run;
}

/** The rows of a sheet as texts by heading. */
export function rowsOf(desk: Desk, sheet: string): Record<string, string>[] {
  const [headings = [], ...rows] = sheetOf(desk, sheet).values;
  return rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ''))
    .map((row) =>
      Object.fromEntries(
        headings.map((heading, column) => [String(heading), String(row[column] ?? '')]),
      ),
    );
}

/** Two states of the sheets are the same; Jest's own comparison, which takes seconds for a book, only tells the difference. */
export function expectSame(sheets: BookModel['sheets'], before: BookModel['sheets']): void {
  const isSame = textOf(sheets) === textOf(before);
  expect(isSame ? [] : sheets).toEqual(isSame ? [] : before);
}

/** Maps and sets as their entries, whichever realm they are of. */
function textOf(sheets: BookModel['sheets']): string {
  return JSON.stringify(sheets, (_, value: unknown) =>
    types.isMap(value) || types.isSet(value) ? [...value] : value,
  );
}

/** One column of a sheet as texts. */
export function columnOf(desk: Desk, sheet: string, heading: string): string[] {
  return rowsOf(desk, sheet).map((row) => row[heading] ?? '');
}

/** The folder where documents are filed, on disk. */
export function documentFolder(desk: NoticeDesk): string {
  const drive = join(desk.out, 'drive');
  const [folder] = readdirSync(drive).filter((name) => name.startsWith('扩面通文书'));
  return join(drive, folder ?? '');
}

/** The names of the files that were filed. */
export function filedNames(desk: NoticeDesk): string[] {
  const folder = documentFolder(desk);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name !== '模板')
        .sort()
    : [];
}

/** A filed file's bytes. */
export function filed(desk: NoticeDesk, name: string): Buffer {
  return readFileSync(join(documentFolder(desk), name));
}

/** The files of an archive, by name. */
export function unpacked(bytes: Buffer): Map<string, Buffer> {
  const zip = new PizZip(bytes);
  return new Map(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map((file) => [file.name, Buffer.from(file.asUint8Array())]),
  );
}

/** The text of a .docx, its paragraphs one after the other. */
export function textOfDocx(bytes: Buffer): string {
  const xml = unpacked(bytes).get('word/document.xml')?.toString('utf8') ?? '';
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Round trips of a run. */
export function callsOf({ calls }: ActionRun): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

/**
 * Puts a template of a few lines in the place of the one that came with the add-on, as staff may: a document of one part, since
 * every header, footer and list of styles is read, packed and written once more for each notice.
 */
export function simplifyTemplate(desk: NoticeDesk, name: string, words: readonly string[]): void {
  const lines = words.map((word) => `<w:p><w:r><w:t>${word}</w:t></w:r></w:p>`);
  const zip = new PizZip();
  zip.file('[Content_Types].xml', CONTENT_TYPES);
  zip.file('_rels/.rels', RELATIONSHIPS);
  zip.file('word/document.xml', `${DOCUMENT_START}${lines.join('')}${DOCUMENT_END}`);
  const path = join(documentFolder(desk), '模板', `${name}.docx`);
  writeFileSync(path, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMATS = 'http://schemas.openxmlformats.org';
const WORD_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CONTENT_TYPES = [
  `${DECLARATION}<Types xmlns="${FORMATS}/package/2006/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${WORD_DOCUMENT}.main+xml"/></Types>`,
].join('');
const RELATIONSHIPS = [
  `${DECLARATION}<Relationships xmlns="${FORMATS}/package/2006/relationships">`,
  `<Relationship Id="rId1" Type="${FORMATS}/officeDocument/2006/relationships/officeDocument" `,
  'Target="word/document.xml"/></Relationships>',
].join('');
const DOCUMENT_START = [
  `${DECLARATION}<w:document xmlns:w="${FORMATS}/wordprocessingml/2006/main" `,
  `xmlns:r="${FORMATS}/officeDocument/2006/relationships"><w:body>`,
].join('');
const DOCUMENT_END = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>';

const SHORT = '{文号}，{成文日期}，{受送达人}，{单位名称}';

function simplifyTemplates(desk: NoticeDesk): void {
  simplifyTemplate(desk, '催缴通知书', [SHORT, '{期限}，{义务依据}，{后果依据}']);
  simplifyTemplate(desk, '稽核检查通知书', [
    ...[SHORT, '{稽核日期}，{稽核地点}，{法律依据}'],
    '{#稽核人员}{姓名}，{证件号}{/稽核人员}',
  ]);
}
