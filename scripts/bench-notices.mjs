/**
 * Batches of notices: service calls, and the time they would take on Google by a model of what each call costs there.
 * Called by scripts/bench.mjs in a process of its own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { copyBook, openDesk, emptyBook } = require('../build/desk.cjs');

const SIZES = [1, 50, 300, 1_000];

/** Milliseconds a call takes on Google: measurements others published (docs/performance.md names them). */
const MODEL = [
  [/^Range\.(set|copy)/, 610],
  [/^Range\.get/, 350],
  [/^Drive\.Files\./, 950],
  [/^Properties\./, 62],
  [/^Sheet\.(append|insert)/, 300],
  [/^Spreadsheet\.insertSheet/, 700],
  [/^Ui\./, 0],
  [/./, 100],
];

/** The slow end of what a document costs in V8 without its optimising compiler. */
const RENDER_MILLISECONDS_A_NOTICE = 30;

const folder = await mkdtemp(join(tmpdir(), 'kuomian-bench-'));
try {
  const prepared = await preparedDesk();
  console.log('\nissueNotices by notices of two kinds in one batch');
  console.log('  notices   service calls   Drive files   here (ms)   on Google by the model (s)');
  for (const count of SIZES) await issueBatch(prepared, count);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function preparedDesk() {
  const out = join(folder, 'prepared');
  const desk = await openDesk({ workbook: emptyBook('bench'), out, now: atTen('2023-11-20') });
  await mustRun(desk, 'setUpWorkbook');
  const row = sheetOf(desk.book, '参数').values.find(([item]) => item === '稽核人员');
  row[1] = '张三（桂A001）、李四（桂A002）';
  await desk.close();
  return { book: desk.book, out };
}

/** Half of the cases have been reminded and served, so that the batch has two kinds. */
async function issueBatch({ book, out }, count) {
  let day = '2023-11-13';
  const desk = await openDesk({
    ...{ workbook: copyBook(book), out, answers: 'yes' },
    now: () => atTen(day),
  });
  typeCases(desk.book, count);
  const [, ...rows] = sheetOf(desk.book, '重点企业').values;
  const half = rows.slice(0, Math.floor(count / 2)).map(([code]) => `${code}|headCount|2023-09`);
  if (half.length > 0) {
    await mustRun(desk, 'issueNotices', { stage: 'start', caseKeys: half });
    await finish(desk);
    const numbers = sheetOf(desk.book, '文书登记').values.slice(1, half.length + 1);
    const entries = numbers.map(([number]) => ({ number, servedOn: day, method: '直接送达' }));
    await mustRun(desk, 'recordService', { entries });
  }
  day = '2023-11-21';
  const run = await mustRun(desk, 'issueNotices');
  await desk.close();
  const calls = Object.values(run.calls).reduce((sum, each) => sum + each, 0);
  const modelled = modelledMilliseconds(run.calls) + count * RENDER_MILLISECONDS_A_NOTICE;
  console.log(
    `  ${String(count).padEnd(9)} ${String(calls).padEnd(15)} ${String(run.calls['Drive.Files.create']).padEnd(13)} ${String(run.milliseconds).padEnd(11)} ${(modelled / 1000).toFixed(1)}`,
  );
}

async function finish(desk) {
  for (;;) {
    const { value } = await mustRun(desk, 'issueNotices', { stage: 'continue' });
    if (value.progress?.isFinished !== false) return;
  }
}

function typeCases(book, count) {
  const sheet = sheetOf(book, '重点企业');
  const [headings] = sheet.values;
  for (let index = 1; index <= count; index += 1) {
    const cells = {
      统一社会信用代码: `91450329MA5L${String(index).padStart(6, '0')}`,
      单位名称: `资源县第${index}矿业有限公司`,
      ...{ 乡镇: '中峰镇', 工作组: '一组', 所属期: '2023-09', 情形: '人数不足' },
      ...{ 登记职工人数: 12, 参保缴费人数: 10, '预计应补(元)': 2400 + index },
    };
    sheet.values.push(headings.map((heading) => cells[heading] ?? null));
  }
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
}

function modelledMilliseconds(calls) {
  return Object.entries(calls).reduce((sum, [call, count]) => {
    const [, milliseconds] = MODEL.find(([pattern]) => pattern.test(call));
    return sum + count * milliseconds;
  }, 0);
}

function sheetOf(book, name) {
  return book.sheets.find((sheet) => sheet.name === name);
}

function atTen(day) {
  return new Date(`${day}T02:00:00Z`);
}

async function mustRun(desk, name, ...args) {
  const run = await desk.run(name, ...args);
  if (!run.ok) throw new Error(`${name}: ${run.error}`);
  return run;
}
