/**
 * What `screenEmployers` costs beside two other ways over the same rows, in one run and by turns: a bare loop that only reads
 * the rows into two Maps (the least any comparison must do), and SQLite (compiled to WebAssembly, in memory) joining them with
 * the same rules. SQLite and the core must find the same units; the bench stops if they do not. `npm run bench` runs it last;
 * by itself: `node --expose-gc scripts/bench-screening.mjs`.
 */
import { buildSync } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import initSqlJs from 'sql.js';

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

const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SYLLABLES = '兴旺盛达鑫源昌隆永泰宏图华丰瑞祥';
const TRADES = ['商贸', '建筑工程', '水电站', '药店', '培训学校', '种养专业合作社', '运输', '酒店'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const core = bundledCore();
const sql = await initSqlJs();
const rulesInSql = readFileSync(join(root, 'scripts', 'screening.sql'), 'utf8');

const TOWNSHIPS = core.ZIYUAN_2023.townships;
const ACTIONS = core.ZIYUAN_2023.actions;

console.log(
  `\nscreenEmployers, rows of 参保数据 × as many of 税务数据 (Node ${process.version}, ${cpus()[0]?.model ?? '?'})`,
);
console.log(
  '  rows     hit units  (a) bare loop  (b) screening  b ÷ a   µs/row  heap of b   (c) SQLite load + query   c ÷ b   hits of each rule',
);
for (const rows of SIZES) for (const kind of KINDS_OF_ROWS) print(measure(rows, kind));

function measure(rows, kind) {
  const times = { bare: [], screening: [], load: [], query: [] };
  let units;
  for (let run = 0; run < RUNS[rows]; run += 1) {
    // Every way and run gets rows of its own: a string that has once been looked up is found faster the next time.
    times.bare.push(timed(generatedRows(rows, kind), readIntoMaps).milliseconds);
    const { milliseconds, result } = timed(
      inputOf(generatedRows(rows, kind)),
      core.screenEmployers,
    );
    times.screening.push(milliseconds);
    units = unitsByKind(result.hits.map(({ finding, uscc }) => [finding.kind, uscc]));
    if (run >= SQL_RUNS[rows] || kind.codelessShare > 0) continue;
    const inSql = screenInSql(generatedRows(rows, kind));
    times.load.push(inSql.loadMilliseconds);
    times.query.push(inSql.queryMilliseconds);
    mustAgree(units, inSql.units);
  }
  const hits = mapValues(units, (codes) => codes.length);
  return {
    rows,
    hits,
    heapBytes: heapBytesOf(inputOf(generatedRows(rows, kind))),
    ...mapValues(times, (list) => Math.min(...list)),
  };
}

/**
 * How much more of the heap is in use after a screening than before it, garbage collected both times: the result with what it
 * holds on to, not the rows. A run of its own, for a forced collection also throws away compiled code and slows the next run.
 */
function heapBytesOf(input) {
  if (globalThis.gc === undefined) return undefined;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const result = core.screenEmployers(input);
  globalThis.gc();
  const bytes = process.memoryUsage().heapUsed - before;
  // Named here, both stay in memory until the heap has been read.
  return result.hits.length > input.tax.length ? undefined : bytes;
}

function print({ rows, hits, heapBytes, bare, screening, load, query }) {
  const units = Object.values(hits).reduce((sum, count) => sum + count, 0);
  const memory = heapBytes === undefined ? '-' : `${(heapBytes / 2 ** 20).toFixed(0)} MB`;
  const hasSql = Number.isFinite(load);
  const cells = [
    [rows, 9],
    [units, 11],
    [`${bare.toFixed(1)} ms`, 15],
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

/** (c): the time to bring the rows in, and the time to ask for the hits. */
function screenInSql({ social, tax }) {
  const database = new sql.Database();
  const start = performance.now();
  database.run(rulesInSql);
  database.run('INSERT INTO settings VALUES (0)');
  database.run('BEGIN');
  const socialRow = database.prepare('INSERT INTO social VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const row of social) {
    socialRow.run([
      row.uscc,
      row.socialInsuranceNumber,
      row.period,
      row.status,
      row.insuredPeople,
      row.declaredBaseFen,
      row.duePremiumFen,
      row.paidPremiumFen,
    ]);
  }
  socialRow.free();
  const taxRow = database.prepare('INSERT INTO tax VALUES (?, ?, ?, ?, ?)');
  for (const row of tax) {
    taxRow.run([row.uscc, row.period, row.status, row.registeredPeople, row.wagesFen]);
  }
  taxRow.free();
  database.run('COMMIT');
  const loaded = performance.now();
  const [result] = database.exec('SELECT kind, code FROM hit');
  const queried = performance.now();
  database.close();
  return {
    loadMilliseconds: loaded - start,
    queryMilliseconds: queried - loaded,
    units: unitsByKind(result?.values ?? []),
  };
}

function unitsByKind(hits) {
  const units = {};
  for (const [kind, code] of hits) (units[kind] ??= []).push(code);
  for (const codes of Object.values(units)) codes.sort();
  return Object.fromEntries(Object.entries(units).sort());
}

function mustAgree(inCore, inSql) {
  if (JSON.stringify(inCore) === JSON.stringify(inSql)) return;
  throw new Error('SQLite and the core do not find the same units');
}

/**
 * One row per unit and side, all of one month. A share of the units are hits: in turn unknown to 参保数据 (another unit stands
 * there instead), a person short, a base too low, in arrears. 税务数据 lists the units in another order than 参保数据; either
 * side's rows are made in the order of its own sheet, so that they lie in memory as they do after reading a sheet.
 */
function generatedRows(count, { hitShare, codelessShare }) {
  const units = Array.from({ length: count }, (_, unit) => unit);
  const social = units.map((unit) => socialRow(unit, count, kindOfHit(unit, hitShare)));
  const tax = shuffled(units).map((unit, row) => taxRow(unit, row, isNextOf(codelessShare, unit)));
  return { social, tax };
}

function socialRow(unit, count, kind) {
  const insuredUnit = kind === 0 ? count + unit : unit;
  const people = peopleOf(unit);
  const wagesFen = wagesFenOf(unit);
  const premiumFen = Math.round(wagesFen * 0.24);
  return {
    rowNumber: unit + 2,
    township: townshipOf(unit),
    uscc: codeOf(insuredUnit),
    name: nameOf(insuredUnit),
    socialInsuranceNumber: fresh(`4503${unit}`, 'latin1'),
    period: '2023-09',
    status: '参保缴费',
    insuredPeople: kind === 1 ? people - 1 : people,
    declaredBaseFen: wagesFen - (kind === 2 ? 1 : 0),
    duePremiumFen: premiumFen,
    paidPremiumFen: kind === 3 ? 0 : premiumFen,
  };
}

function taxRow(unit, row, isCodeless) {
  return {
    rowNumber: row + 2,
    township: townshipOf(unit),
    uscc: isCodeless ? undefined : codeOf(unit),
    name: nameOf(unit),
    period: '2023-09',
    registeredPeople: peopleOf(unit),
    wagesFen: wagesFenOf(unit),
    status: '正常',
  };
}

function peopleOf(unit) {
  return 1 + (unit % 60);
}

/** Few units have the same wages, so few hits have the same estimate. */
function wagesFenOf(unit) {
  return peopleOf(unit) * (400_000 + ((unit * 7_919) % 300_000));
}

function townshipOf(unit) {
  return TOWNSHIPS[unit % TOWNSHIPS.length].name;
}

/** 0 to 3 in turn for the units that are hits. */
function kindOfHit(unit, share) {
  return isNextOf(share, unit) ? Math.floor(unit * share) % 4 : undefined;
}

/** True for this share of the units, evenly spread. */
function isNextOf(share, unit) {
  return Math.floor((unit + 1) * share) > Math.floor(unit * share);
}

function inputOf(rows) {
  return {
    ...rows,
    ledger: [],
    actions: ACTIONS,
    townships: TOWNSHIPS,
    resolver: core.townshipDirectory(TOWNSHIPS),
    decisions: [],
    settings: {
      rates: { employer: 0.16, employee: 0.08 },
      contributionBases: [
        { year: 2023, floorFen: 386_340, ceilingFen: 1_931_700, verified: false },
      ],
      baseTolerance: 0,
    },
    range: undefined,
  };
}

/** An invented code with the check character that its first 17 need. */
function codeOf(unit) {
  let tail = '';
  for (let rest = unit; tail.length < 6; rest = Math.floor(rest / CODE_CHARACTERS.length)) {
    tail = CODE_CHARACTERS.charAt(rest % CODE_CHARACTERS.length) + tail;
  }
  const first17 = `91450329MA5${tail}`;
  return fresh(first17 + core.usccCheckCharacter(first17), 'latin1');
}

function nameOf(unit) {
  const digits = unit.toString(16).padStart(5, '0');
  const middle = Array.from(digits, (digit) => SYLLABLES[Number.parseInt(digit, 16)]).join('');
  return fresh(`资源县${middle}${TRADES[unit % TRADES.length]}有限公司`, 'utf16le');
}

/** A string of its own in one piece, as a cell's value is: neither shared nor put together from parts. */
function fresh(text, encoding) {
  return Buffer.from(text, encoding).toString(encoding);
}

/** The same disorder every time. */
function shuffled(units) {
  const rows = [...units];
  let state = 2023;
  for (let last = rows.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [rows[last], rows[other]] = [rows[other], rows[last]];
  }
  return rows;
}

function timed(input, action) {
  const start = performance.now();
  const result = action(input);
  return { milliseconds: performance.now() - start, result };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function bundledCore() {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-bench-'));
  const outfile = join(folder, 'core.cjs');
  const contents = [
    "export { screenEmployers } from './screening/screen-employers';",
    "export { townshipDirectory } from './campaign/township-directory';",
    "export { ZIYUAN_2023 } from './campaign/preset-ziyuan-2023';",
    "export { usccCheckCharacter } from './text/uscc';",
  ].join('\n');
  buildSync({
    stdin: { contents, resolveDir: join(root, 'src', 'core'), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2019',
  });
  const bundled = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true, force: true });
  return bundled;
}
