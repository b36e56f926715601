/**
 * Batches of notices of all nine kinds, made on the desk in one run: what rendering costs, beside rendering the same documents
 * one by one without template reuse in the same process; service calls, and the time they would take on Google by a model of
 * what each call costs there. Called by scripts/bench.mjs in a process of its own.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { copyBook, emptyBook, openDesk } = require('../build/desk.cjs');

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

const TODAY = '2023-12-20';

/** The ladder: the day each rung is issued and served, and its kinds with 机关代字 and 期限. */
const RUNGS = [
  { day: '2023-10-11', kinds: [['催缴通知书', '资税', '5个工作日']] },
  { day: '2023-10-19', kinds: [['稽核检查通知书', '资社保', '3个工作日']] },
  { day: '2023-11-02', kinds: [['稽核情况告知书', '资社保', '10个工作日']] },
  {
    day: '2023-11-17',
    kinds: [
      ['稽核责令整改书', '资社保', '10个工作日'],
      ['移交函', '资社保', ''],
    ],
  },
  { day: '2023-12-04', kinds: [['划拨申请书', '资税', '']] },
  { day: '2023-12-05', kinds: [['催告书', '资人社', '10个工作日']] },
  {
    day: TODAY,
    kinds: [
      ['划拨决定书', '资人社', ''],
      ['协助划拨通知书', '资人社', ''],
    ],
  },
];
const INSPECTED_ON = '2023-11-01';
const NOTICES_A_LADDER = RUNGS.flatMap(({ kinds }) => kinds).length;

/** 文种 by the codes that 文书内容 names templates by. */
const TEMPLATE_NAMES = {
  reminder: '催缴通知书',
  auditNotice: '稽核检查通知书',
  auditFindings: '稽核情况告知书',
  rectificationOrder: '稽核责令整改书',
  transferLetter: '移交函',
  deductionApplication: '划拨申请书',
  finalDemand: '催告书',
  deductionDecision: '划拨决定书',
  deductionAssistance: '协助划拨通知书',
};

const folder = await mkdtemp(join(tmpdir(), 'kuomian-bench-'));
try {
  const prepared = await preparedDesk();
  await issueBatch(prepared, NOTICES_A_LADDER);
  const batches = [];
  for (const count of SIZES) batches.push(await issueBatch(prepared, count));
  reportCalls(batches);
  const largest = batches.at(-1);
  reportRendering(largest, oneByOne(prepared.out, largest.documents));
  reportChunks(await chunksOf(prepared, SIZES.at(-1)));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function preparedDesk() {
  const out = join(folder, 'prepared');
  const desk = await openDesk({ workbook: emptyBook('bench'), out, now: atTen(TODAY) });
  await mustRun(desk, 'setUpWorkbook');
  const row = sheetOf(desk.book, '参数').values.find(([item]) => item === '稽核人员');
  row[1] = '张三（桂A001）、李四（桂A002）';
  await desk.close();
  return { book: desk.book, out };
}

/** One run of the menu over cases on all rungs. */
async function issueBatch(prepared, count) {
  const rendering = stopwatch();
  const desk = await deskWith(prepared, count, rendering.onServiceCall);
  const start = process.cpuUsage();
  const run = await mustRun(desk, 'issueNotices');
  const seconds = secondsSince(start);
  await desk.close();
  const documents = contentsOf(desk.book);
  if (documents.length !== count) throw new Error(`${documents.length} notices, not ${count}`);
  const kinds = new Set(documents.map(({ template }) => template)).size;
  return { count, kinds, run, seconds, renderSeconds: rendering.seconds(), documents };
}

/** The same from the panel, one volume a call: every call has Google's six minutes to itself. */
async function chunksOf(prepared, count) {
  const desk = await deskWith(prepared, count, () => undefined);
  const started = await mustRun(desk, 'issueNotices', { stage: 'start' });
  const chunks = [{ calls: started.calls, notices: 0 }];
  for (let made = 0, isFinished = false; !isFinished;) {
    const { calls, value } = await mustRun(desk, 'issueNotices', { stage: 'continue' });
    chunks.push({ calls, notices: value.progress.made - made });
    ({ made, isFinished } = value.progress);
  }
  await desk.close();
  return chunks;
}

function deskWith({ book, out }, count, onServiceCall) {
  const workbook = copyBook(book);
  typeCases(workbook, count);
  return openDesk({ workbook, out, answers: 'yes', now: () => atTen(TODAY), onServiceCall });
}

/** Processor time between the last call before a volume's print file and the call that files it: nothing but rendering. */
function stopwatch() {
  let last = process.cpuUsage();
  let creates = 0;
  let seconds = 0;
  return {
    onServiceCall(service, method) {
      if (service === 'Drive.Files' && method === 'create') {
        if (creates % 2 === 0) seconds += secondsSince(last);
        creates += 1;
      }
      last = process.cpuUsage();
    },
    seconds: () => seconds,
  };
}

/** Unzip, compile, fill and zip for each: the way without reuse, which makes single files only. */
function oneByOne(out, documents) {
  const templates = templateFiles(out);
  const start = process.cpuUsage();
  for (const { template, data } of documents) {
    const document = new Docxtemplater(new PizZip(templates.get(template)), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
    });
    document.render(data);
    document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  }
  return secondsSince(start);
}

function templateFiles(out) {
  const drive = join(out, 'drive');
  const [name] = readdirSync(drive).filter((each) => each.startsWith('扩面通文书'));
  const files = join(drive, name, '模板');
  return new Map(
    Object.entries(TEMPLATE_NAMES).map(([code, kind]) => [
      code,
      readFileSync(join(files, `${kind}.docx`)),
    ]),
  );
}

/** What every notice of the batch was made from, as the hidden sheet keeps it. */
function contentsOf(book) {
  return sheetOf(book, '文书内容')
    .values.slice(1)
    .map((row) => JSON.parse(row.slice(7).filter(Boolean).join('')));
}

/** Cases on 重点企业 with their former notices on 文书登记, so that their next steps are so many notices of all kinds. */
function typeCases(book, count) {
  const ladders = Math.floor(count / NOTICES_A_LADDER);
  const rungs = [
    ...Array.from({ length: ladders }, () => RUNGS.map((_, rung) => rung)).flat(),
    ...Array.from({ length: count % NOTICES_A_LADDER }, () => 0),
  ];
  const serials = new Map();
  rungs.forEach((rung, index) => {
    const unit = {
      统一社会信用代码: `91450329MA5L${String(index + 1).padStart(6, '0')}`,
      单位名称: `资源县第${index + 1}矿业有限公司`,
      ...{ 乡镇: '中峰镇', 所属期: '2023-09', 情形: '人数不足' },
    };
    const figures = { 登记职工人数: 12, 参保缴费人数: 10, '预计应补(元)': 2400 + index };
    typeRow(book, '重点企业', { ...unit, 工作组: '一组', ...figures });
    for (const { day, kinds } of RUNGS.slice(0, rung)) {
      for (const [kind, prefix, term] of kinds) {
        const serial = (serials.get(prefix) ?? 0) + 1;
        serials.set(prefix, serial);
        typeRow(book, '文书登记', {
          ...{ ...unit, 文号: `${prefix}〔2023〕${serial}号`, 文种: kind, 期限: term },
          ...{ 成文日期: day, 送达日期: day, 送达方式: '直接送达', 状态: '已送达' },
          ...{ '金额(元)': 2400 + index, 批次: '20231001-01' },
          检查日期: kind === '稽核检查通知书' ? INSPECTED_ON : null,
        });
      }
    }
  });
}

function typeRow(book, name, cells) {
  const sheet = sheetOf(book, name);
  const [headings] = sheet.values;
  const unknown = Object.keys(cells).filter((heading) => !headings.includes(heading));
  if (unknown.length > 0) throw new Error(`${name} has no ${unknown.join()}`);
  sheet.values.push(headings.map((heading) => cells[heading] ?? null));
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
}

function reportCalls(batches) {
  console.log('\nissueNotices by notices in one batch, one run of the menu');
  console.log(
    '  notices   kinds   service calls   Drive files   here (s)   on Google by the model (s)',
  );
  for (const { count, kinds, run, seconds } of batches) {
    const files = run.calls['Drive.Files.create'];
    const modelled = modelledSeconds(run.calls, count);
    const cells = [
      [count, 9],
      [kinds, 7],
      [sumOf(run.calls), 15],
      [files, 13],
    ];
    const line = cells.map(([cell, width]) => String(cell).padEnd(width)).join(' ');
    console.log(`  ${line} ${seconds.toFixed(2).padEnd(10)} ${modelled.toFixed(1)}`);
  }
}

/** Both ways had the same documents, in one process, by processor time. */
function reportRendering({ count, kinds, renderSeconds }, oneByOneSeconds) {
  const each = (seconds) => `${((seconds * 1000) / count).toFixed(2)} ms each`;
  const line = (name, seconds) =>
    console.log(`  ${name.padEnd(64)} ${seconds.toFixed(2).padStart(6)} s   ${each(seconds)}`);
  console.log(`\n${count} notices of ${kinds} kinds in one run on the desk (processor time)`);
  line('rendering: print files, single files and their archives', renderSeconds);
  line('one by one without template reuse, single files only', oneByOneSeconds);
  console.log(
    `  all files of the batch in ${(renderSeconds / oneByOneSeconds).toFixed(2)} of the time that single files alone take one by one`,
  );
}

function reportChunks(chunks) {
  const seconds = chunks.map(({ calls, notices }) => modelledSeconds(calls, notices));
  console.log(
    `  from the panel ${chunks.length} calls, the longest ${Math.max(...seconds).toFixed(1)} s on Google by the model`,
  );
}

function modelledSeconds(calls, notices) {
  const waiting = Object.entries(calls).reduce((sum, [call, count]) => {
    const [, milliseconds] = MODEL.find(([pattern]) => pattern.test(call));
    return sum + count * milliseconds;
  }, 0);
  return (waiting + notices * RENDER_MILLISECONDS_A_NOTICE) / 1000;
}

function sumOf(calls) {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
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
