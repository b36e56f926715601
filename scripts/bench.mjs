/**
 * `npm run bench`: what the add-on costs, as ratios within one run and as counts of service calls. Writes nothing; the table
 * it prints is what docs/performance.md quotes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const { openDesk, sampleBook } = createRequire(import.meta.url)('../build/desk.cjs');

const EVALUATIONS = 41;
const LOG_ROWS = [1_000, 10_000, 100_000, 300_000];

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
evaluateBundle();
await refreshByRows();
screenByRows();
screenByScale();
makeDocuments();
composeBulletin();
issueNotices();
serveDesk();

/** What Google does on every click, even `onOpen`: compile and run the whole bundle in a fresh context. */
function evaluateBundle() {
  const code = readFileSync('dist/Code.js', 'utf8');
  const milliseconds = Array.from({ length: EVALUATIONS }, () => {
    const context = vm.createContext({});
    // A changed last line keeps V8 from taking the code of the time before; through a buffer, so that it is one string.
    const source = Buffer.from(`${code}\n// ${Math.random()}`).toString();
    const start = performance.now();
    vm.runInContext(source, context);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const kilobytes = Math.round(Buffer.byteLength(code) / 1024);
  console.log(`\nEvaluating the bundle (${kilobytes} kB), ${EVALUATIONS} times`);
  console.log(
    `  median ${median(milliseconds).toFixed(1)} ms, slowest ${milliseconds.at(-1).toFixed(1)} ms`,
  );
}

/** In a process of its own: nothing of the above in its heap, and a garbage collector it may call. */
function screenByRows() {
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(new URL('bench-screening.mjs', import.meta.url))],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}

/** Up to a million rows, by the core and by the SQL generated from its rules; in a process of its own for its heap. */
function screenByScale() {
  const bench = fileURLToPath(new URL('bench-scale.mjs', import.meta.url));
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6144', bench],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}

/** The page of the desk, in a real browser. */
function serveDesk() {
  const bench = fileURLToPath(new URL('bench-desk.mjs', import.meta.url));
  if (spawnSync(process.execPath, [bench], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
}

/** In a process of its own as well. */
function makeDocuments() {
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(new URL('bench-documents.mjs', import.meta.url))],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}

/** The same for batches of notices. */
function issueNotices() {
  const script = fileURLToPath(new URL('bench-notices.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** In a process of its own as well. */
function composeBulletin() {
  const { status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('bench-bulletin.mjs', import.meta.url))],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}

async function refreshByRows() {
  console.log('\nrefreshProgress by rows of 扩面登记');
  console.log(
    '  rows      service calls   whole action (ms)   bare loop over the same rows (ms)   ratio',
  );
  for (const rows of LOG_ROWS) {
    const { calls, milliseconds, loopMilliseconds } = await refresh(rows);
    const ratio = (milliseconds / loopMilliseconds).toFixed(1);
    console.log(
      `  ${String(rows).padEnd(9)} ${String(calls).padEnd(15)} ${milliseconds.toFixed(0).padEnd(19)} ${loopMilliseconds.toFixed(1).padEnd(35)} ${ratio}`,
    );
  }
}

async function refresh(rows) {
  const out = await mkdtemp(join(tmpdir(), 'kuomian-bench-'));
  const desk = await openDesk({
    workbook: sampleBook({ seed: 2023, employers: 200 }),
    out,
    now: new Date('2023-11-20T02:00:00Z'),
  });
  try {
    await mustRun(desk, 'setUpWorkbook');
    const values = repeatLogRows(desk.book, rows);
    const first = await mustRun(desk, 'refreshProgress');
    const second = await mustRun(desk, 'refreshProgress');
    const calls = Object.values(second.calls).reduce((sum, count) => sum + count, 0);
    return {
      calls,
      milliseconds: Math.min(first.milliseconds, second.milliseconds),
      loopMilliseconds: bareLoop(values),
    };
  } finally {
    await desk.close();
    await rm(out, { recursive: true, force: true });
  }
}

async function mustRun(desk, name) {
  const run = await desk.run(name);
  if (!run.ok) throw new Error(`${name}: ${run.error}`);
  return run;
}

/** Repeats the sample's own rows, dirt and all, until there are as many as asked for. */
function repeatLogRows(book, rows) {
  const sheet = book.sheets.find((one) => one.name === '扩面登记');
  const heading = sheet.values.findIndex((row) => row.includes('新增参保人数'));
  const sample = sheet.values.slice(heading + 1);
  const styles = sheet.styles.slice(heading + 1);
  sheet.values.length = heading + 1;
  sheet.styles.length = Math.min(sheet.styles.length, heading + 1);
  for (let row = 0; row < rows; row += 1) {
    sheet.values.push([...sample[row % sample.length]]);
    sheet.styles[heading + 1 + row] = styles[row % sample.length];
  }
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
  return sheet.values.slice(heading + 1);
}

/** The least any tally must do: look at each row once and add to a Map by township. */
function bareLoop(values) {
  const start = performance.now();
  const people = new Map();
  for (const row of values) {
    const township = String(row[1]);
    people.set(township, (people.get(township) ?? 0) + (typeof row[4] === 'number' ? row[4] : 0));
  }
  return performance.now() - start;
}

function median(sorted) {
  return sorted[Math.floor(sorted.length / 2)];
}
