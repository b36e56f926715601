/**
 * Work that a page does in several calls: service calls of each call, and the time it would take on Google by a model.
 * `node scripts/bench-pieces.mjs`; docs/architecture.md quotes it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';

const { openDesk, emptyBook } = createRequire(import.meta.url)('../build/desk.cjs');

/** Milliseconds a call takes on Google: measurements others published (docs/performance.md names them). */
const MODEL = [
  [/^Range\.(set|copy)/, 610],
  [/^Range\.get/, 350],
  [/^Drive\.Files\./, 950],
  [/^MailApp\.sendEmail/, 1_000],
  [/^Properties\./, 62],
  [/^Sheet\.(append|insert)/, 300],
  [/^Spreadsheet\.insertSheet/, 700],
  [/^Ui\./, 0],
  [/./, 100],
];
/** 610 ms for 4,000 cells, taken to grow in step with the cells: the slowest anybody published, for reading as for writing. */
const MILLISECONDS_A_CELL = 610 / 4_000;
const COLUMNS = 10;
const PIECE_CHARACTERS = 45_000;
const PIECES_A_CALL = 20;

process.env.KUOMIAN_SOFFICE = '';
const folder = await mkdtemp(join(tmpdir(), 'kuomian-bench-'));
try {
  const prepared = await prepare();
  console.log('\nsendBulletin, 31 mailboxes, ten a call');
  await send(prepared);
  console.log('\nimport into a sheet with as many rows already, by rows of the upload');
  for (const count of [3_000, 30_000, 100_000]) await importRows(prepared, count);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function prepare() {
  const out = join(folder, 'prepared');
  const desk = await openDesk({ workbook: emptyBook('bench'), out, now: atTen });
  await mustRun(desk, 'setUpWorkbook');
  desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== '进度');
  const { values } = sheetOf(desk.book, '收件人');
  const [headings] = values;
  const cells = (index) => ({
    名称: `单位${index}`,
    邮箱: `o${index}@example.cn`,
    类别: '主送',
    接收: true,
  });
  const rows = Array.from({ length: 31 }, (_, index) =>
    headings.map((heading) => cells(index)[heading] ?? null),
  );
  values.splice(1, values.length, ...rows);
  await mustRun(desk, 'composeBulletin');
  const drive = join(out, 'drive');
  const file = readdirSync(drive, { recursive: true }).find((name) =>
    /资扩面办.*\.docx$/.test(name),
  );
  const short = new PizZip().file('word/document.xml', '<w:document/>');
  await writeFile(join(drive, file), short.generate({ type: 'nodebuffer' }));
  await desk.close();
  return { book: desk.book, out };
}

async function send({ book, out }) {
  const desk = await openDesk({ workbook: structuredClone(book), out, now: atTen, answers: 'yes' });
  for (let stage = 'send'; ; stage = 'continue') {
    const run = await mustRun(desk, 'sendBulletin', { stage });
    const { sent, total, mayGoOn } = run.value.progress;
    print(`${stage}: ${sent} of ${total}`, run, 0);
    if (!mayGoOn) break;
  }
  await desk.close();
}

async function importRows({ book, out }, count) {
  let cellsWritten = 0;
  const desk = await openDesk({
    ...{ workbook: structuredClone(book), out, now: atTen, answers: 'yes' },
    onServiceCall: (_, method, [values]) => {
      if (method === 'setValues') cellsWritten += values.length * (values[0]?.length ?? 0);
    },
  });
  const former = rowsOf('2023-09', count);
  await mustRun(desk, 'importSocialInsurance', { fileName: 'a', rows: former, mode: 'append' });
  const pieces = packed(rowsOf('2023-10', count));
  const upload = { id: 'b', fileName: 'b', mode: 'append', pieceCount: pieces.length };
  const calls = Math.ceil(pieces.length / PIECES_A_CALL);
  console.log(`  ${count} rows: ${pieces.length} texts in ${calls} calls`);
  for (let first = 0; first < pieces.length; first += PIECES_A_CALL) {
    const part = pieces.slice(first, first + PIECES_A_CALL);
    const call = { stage: 'part', upload, first, pieces: part };
    const run = await mustRun(desk, 'importSocialInsurance', call);
    if (first === 0) print('first part', run, 0);
    else if (first === PIECES_A_CALL) print('further part', run, 0);
  }
  const table = count * COLUMNS;
  const plan = await mustRun(desk, 'importSocialInsurance', { stage: 'plan', id: 'b' });
  print('plan', plan, table);
  cellsWritten = 0;
  const agreed = plan.value.plan.changes;
  const run = await mustRun(desk, 'importSocialInsurance', { stage: 'write', id: 'b', agreed });
  // Read to plan again, written, read to mark what was written.
  print('write, were it one call', run, table + cellsWritten + table);
  await desk.close();
}

function rowsOf(period, count) {
  const headings = [
    ...['统一社会信用代码', '单位名称', '社保单位编号', '乡镇', '所属期', '参保状态'],
    ...['参保缴费人数', '申报基数合计', '应缴金额', '实缴金额'],
  ];
  const rows = Array.from({ length: count }, (_, index) => [
    ...['', `资源县第${index}矿业有限公司`, String(110_000 + index), '中峰镇', period, '正常参保'],
    ...[12, 60_000 + index, 9_600, 9_600],
  ]);
  return [headings, ...rows];
}

/** As the page packs them. */
function packed(rows) {
  const pieces = [];
  let open = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length + text.length > PIECE_CHARACTERS) {
      pieces.push(`[${open.join(',')}]`);
      [open, length] = [[], 0];
    }
    open.push(text);
    length += text.length + 1;
  }
  return [...pieces, `[${open.join(',')}]`];
}

function print(title, run, cells) {
  const calls = Object.values(run.calls).reduce((sum, each) => sum + each, 0);
  const modelled = Object.entries(run.calls).reduce((sum, [call, count]) => {
    const [, milliseconds] = MODEL.find(([pattern]) => pattern.test(call));
    return sum + count * milliseconds;
  }, 0);
  const seconds = (modelled + cells * MILLISECONDS_A_CELL) / 1000;
  console.log(
    `    ${title.padEnd(26)} ${String(calls).padStart(4)} calls ${String(run.milliseconds).padStart(7)} ms here ${seconds.toFixed(0).padStart(5)} s on Google by the model`,
  );
}

function sheetOf(book, name) {
  return book.sheets.find((sheet) => sheet.name === name);
}

function atTen() {
  return new Date('2023-12-20T02:00:00Z');
}

async function mustRun(desk, name, ...args) {
  const run = await desk.run(name, ...args);
  if (!run.ok) throw new Error(`${name}: ${run.error}`);
  return run;
}
