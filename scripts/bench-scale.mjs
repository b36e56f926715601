/**
 * Where the border is (docs/scale.md): one screening of ever more rows, by the core as in the Sheet and by SQL as in a data
 * warehouse, in processor time of one process, which a busy machine changes little. Both must find the same units, or the
 * bench stops. By itself: `node --expose-gc --max-old-space-size=6144 scripts/bench-scale.mjs [rows …]`; with `--sql`
 * or `--handover`, then `bigquery` or `sqlite` and the names of the two tables, it prints that script and does nothing else.
 */
import { cpus } from 'node:os';
import {
  SETTINGS,
  core,
  cpuMilliseconds,
  generatedRows,
  inputOf,
  mustAgree,
  screenInSql,
  unitsByKind,
} from './screening-rows.mjs';

const SIZES = [100_000, 300_000, 1_000_000];
const KIND = { hitShare: 0.05, codelessShare: 0 };

/** Google's limits (platform reference, part 1). */
const CELLS_OF_A_WORKBOOK = 10_000_000;
const SECONDS_OF_AN_EXECUTION = 360;

/** Columns of 参保数据, 税务数据 and 重点企业. An import keeps a hidden copy of what stood there before. */
const CELLS_OF_A_UNIT_MONTH = 10 + 7;
const CELLS_OF_A_HIT = 22;
const COPIES = 2;

/** The model: what 4,000 cells cost (platform reference, part 4) for every cell read or written; the script itself three times. */
const SECONDS_A_CELL = 0.61 / 4_000;
const SLOWER_THERE = 3;

const [option, ...rest] = process.argv.slice(2);
if (option === '--sql') printScript(core.screeningSql, rest);
else if (option === '--handover') printScript(core.handoverSql, rest);
else
  await measureAll([option, ...rest].flatMap((size) => (size === undefined ? [] : [Number(size)])));

function printScript(scriptFor, [name, social = 'social', tax = 'tax']) {
  const dialect = { bigquery: core.BIGQUERY, sqlite: core.SQLITE }[name];
  if (dialect === undefined) throw new Error('say bigquery or sqlite');
  console.log(
    scriptFor(dialect, { tables: { social, tax }, settings: SETTINGS, range: undefined }),
  );
}

async function measureAll(sizes) {
  console.log(
    `\nOne screening by size: units of one month, 5 % hit (Node ${process.version}, ${cpus()[0]?.model ?? '?'}; processor time)`,
  );
  console.log(
    '  units      cells, with copies     core      rows + result   SQLite load + script   SQL ÷ core   on Google by the model',
  );
  for (const units of sizes.length > 0 ? sizes : SIZES) print(await measure(units));
  printBorders();
}

async function measure(units) {
  const before = heapMegabytes();
  let rows = generatedRows(units, KIND);
  const since = process.cpuUsage();
  const result = core.screenEmployers(inputOf(rows));
  const coreMilliseconds = cpuMilliseconds(since);
  const megabytes = heapMegabytes() - before;
  const inCore = unitsByKind(result.hits.map(({ finding, uscc }) => [finding.kind, uscc]));
  const hits = result.hits.length;
  const inSql = await screenInSql(rows);
  rows = undefined;
  mustAgree(inCore, inSql.units);
  const { loadCpuMilliseconds, queryCpuMilliseconds } = inSql;
  return { units, hits, coreMilliseconds, megabytes, loadCpuMilliseconds, queryCpuMilliseconds };
}

function heapMegabytes() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function print({
  units,
  hits,
  coreMilliseconds,
  megabytes,
  loadCpuMilliseconds,
  queryCpuMilliseconds,
}) {
  const cells = units * CELLS_OF_A_UNIT_MONTH + hits * CELLS_OF_A_HIT;
  const withCopies = units * CELLS_OF_A_UNIT_MONTH * COPIES + hits * CELLS_OF_A_HIT;
  const modelled = cells * SECONDS_A_CELL + (coreMilliseconds * SLOWER_THERE) / 1_000;
  const sql = loadCpuMilliseconds + queryCpuMilliseconds;
  const columns = [
    [units.toLocaleString('en'), 10],
    [
      `${millions(cells)}, ${millions(withCopies)}${withCopies > CELLS_OF_A_WORKBOOK ? ' (too many)' : ''}`,
      22,
    ],
    [`${coreMilliseconds.toFixed(0)} ms`, 9],
    [`${megabytes.toFixed(0)} MB`, 15],
    [`${loadCpuMilliseconds.toFixed(0)} + ${queryCpuMilliseconds.toFixed(0)} ms`, 22],
    [(sql / coreMilliseconds).toFixed(1), 12],
    [`${modelled.toFixed(0)} s${modelled > SECONDS_OF_AN_EXECUTION ? ' (too long)' : ''}`, 0],
  ];
  console.log(`  ${columns.map(([cell, width]) => cell.padEnd(width)).join(' ')}`);
}

/** The borders that follow from the limits alone, for months kept side by side. */
function printBorders() {
  const seconds = Math.floor(SECONDS_OF_AN_EXECUTION / SECONDS_A_CELL / CELLS_OF_A_UNIT_MONTH);
  console.log(
    `  ${seconds.toLocaleString('en')} unit-months can be read in six minutes by the model`,
  );
  for (const months of [1, 3, 12]) {
    const units = Math.floor(CELLS_OF_A_WORKBOOK / (CELLS_OF_A_UNIT_MONTH * COPIES * months));
    console.log(
      `  ${units.toLocaleString('en')} units fit ten million cells with ${months} month(s) and the copies`,
    );
  }
}

function millions(cells) {
  return `${(cells / 1e6).toFixed(1)} m`;
}
