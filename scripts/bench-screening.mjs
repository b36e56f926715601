/**
 * What `screenEmployers` costs beside two other ways over the same rows, in one run and by turns: a bare loop that only reads
 * the rows into two Maps (the least any comparison must do), and SQLite (compiled to WebAssembly, in memory) joining them with
 * the same rules in the SQL that `src/core/scale` generates. SQLite and the core must find the same units; the bench stops if
 * they do not. The comparison by itself (rows brought together, rules applied, estimates) is timed apart from the whole, which
 * also names, assigns and sorts the hits. `npm run bench` runs it; by itself: `node --expose-gc scripts/bench-screening.mjs`.
 */
import { cpus } from 'node:os';
import {
  core,
  generatedRows,
  inputOf,
  mustAgree,
  screenInSql,
  unitsByKind,
} from './screening-rows.mjs';

const SIZES = [10_000, 100_000, 300_000];
/** The last kind of rows has 1 % of 税务数据 without a code, to be matched by name, which the SQL does not do. */
const KINDS_OF_ROWS = [
  { hitShare: 0, codelessShare: 0 },
  { hitShare: 0.05, codelessShare: 0 },
  { hitShare: 0.16, codelessShare: 0 },
  { hitShare: 0.16, codelessShare: 0.01 },
];
/** How often each way is run; the fastest run counts, for everything that disturbs a run makes it slower. */
const RUNS = { 10_000: 15, 100_000: 9, 300_000: 4 };
const SQL_RUNS = { 10_000: 3, 100_000: 2, 300_000: 1 };

console.log(
  `\nscreenEmployers, rows of 参保数据 × as many of 税务数据 (Node ${process.version}, ${cpus()[0]?.model ?? '?'})`,
);
console.log(
  '  rows     hit units  (a) bare loop  comparison     ÷ a     (b) screening  b ÷ a   µs/row  memory of b  (c) SQLite load + query   c ÷ b   hits of each rule',
);
for (const rows of SIZES) for (const kind of KINDS_OF_ROWS) print(await measure(rows, kind));

async function measure(rows, kind) {
  const times = { bare: [], comparison: [], screening: [], load: [], query: [] };
  let units;
  for (let run = 0; run < RUNS[rows]; run += 1) {
    // Every way and run gets rows of its own: a string that has once been looked up is found faster the next time.
    times.bare.push(timed(generatedRows(rows, kind), readIntoMaps).milliseconds);
    const compared = timed(inputOf(generatedRows(rows, kind)), core.compareEmployers);
    times.comparison.push(compared.milliseconds);
    const { milliseconds, result } = timed(
      inputOf(generatedRows(rows, kind)),
      core.screenEmployers,
    );
    times.screening.push(milliseconds);
    units = unitsByKind(result.hits.map(({ finding, uscc }) => [finding.kind, uscc]));
    if (run >= SQL_RUNS[rows] || kind.codelessShare > 0) continue;
    const inSql = await screenInSql(generatedRows(rows, kind));
    times.load.push(inSql.loadMilliseconds);
    times.query.push(inSql.queryMilliseconds);
    mustAgree(units, inSql.units);
  }
  const hits = mapValues(units, (codes) => codes.length);
  return {
    rows,
    hits,
    memoryBytes: await memoryBytesOf(inputOf(generatedRows(rows, kind))),
    ...mapValues(times, (list) => Math.min(...list)),
  };
}

/**
 * How much more memory (heap and typed arrays beside it) is in use after a screening than before it, garbage collected both times:
 * the result with what it holds on to, not the rows. A run of its own, for a forced collection also throws away compiled code and
 * slows the next run.
 */
async function memoryBytesOf(input) {
  if (globalThis.gc === undefined) return undefined;
  const before = await bytesInUse();
  const result = core.screenEmployers(input);
  const bytes = (await bytesInUse()) - before;
  // Named here, both stay in memory until it has been read.
  return result.hits.length > input.tax.length ? undefined : bytes;
}

/** Typed arrays are let go a moment after the collection, by another thread. */
async function bytesInUse() {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function print({ rows, hits, memoryBytes, bare, comparison, screening, load, query }) {
  const units = Object.values(hits).reduce((sum, count) => sum + count, 0);
  const memory = memoryBytes === undefined ? '-' : `${(memoryBytes / 2 ** 20).toFixed(0)} MB`;
  const hasSql = Number.isFinite(load);
  const cells = [
    [rows, 9],
    [units, 11],
    [`${bare.toFixed(1)} ms`, 15],
    [`${comparison.toFixed(1)} ms`, 15],
    [(comparison / bare).toFixed(2), 8],
    [`${screening.toFixed(1)} ms`, 15],
    [(screening / bare).toFixed(2), 8],
    [((screening * 1000) / rows).toFixed(2), 8],
    [memory, 12],
    [hasSql ? `${load.toFixed(0)} + ${query.toFixed(0)} ms` : '-', 26],
    [hasSql ? ((load + query) / screening).toFixed(1) : '-', 8],
    [
      Object.entries(hits)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ') || 'none',
      0,
    ],
  ];
  console.log(`  ${cells.map(([cell, width]) => String(cell).padEnd(width)).join('')}`);
}

/** (a): looks at each row once and puts it under its code. */
function readIntoMaps({ social, tax }) {
  const socialByCode = new Map();
  const taxByCode = new Map();
  for (const row of social) socialByCode.set(row.uscc, row);
  for (const row of tax) taxByCode.set(row.uscc, row);
  return socialByCode.size + taxByCode.size;
}

function timed(input, action) {
  const start = performance.now();
  const result = action(input);
  return { milliseconds: performance.now() - start, result };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
