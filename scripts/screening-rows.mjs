/**
 * Rows of a made-up province and the two ways to screen them, for the benches: the core, and SQLite (compiled to WebAssembly, in
 * memory) with the script that `src/core/scale` generates from the core's rules. Both must find the same units.
 */
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import initSqlJs from 'sql.js';

const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SYLLABLES = '兴旺盛达鑫源昌隆永泰宏图华丰瑞祥';
const TRADES = ['商贸', '建筑工程', '水电站', '药店', '培训学校', '种养专业合作社', '运输', '酒店'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const core = bundledCore();

const TOWNSHIPS = core.ZIYUAN_2023.townships;
const ACTIONS = core.ZIYUAN_2023.actions;

/** Of 参数, what screening uses. */
export const SETTINGS = {
  rates: { employer: 0.16, employee: 0.08 },
  contributionBases: [{ year: 2023, floorFen: 386_340, ceilingFen: 1_931_700, verified: false }],
  baseTolerance: 0,
};

const SCRIPT = core.screeningSql(core.SQLITE, {
  tables: { social: 'social', tax: 'tax' },
  settings: SETTINGS,
  range: undefined,
});

/** The time to bring the rows into SQLite, the time of the generated script, and the hits. */
export async function screenInSql({ social, tax }) {
  const sql = await initSqlJs();
  const database = new sql.Database();
  const start = process.cpuUsage();
  const startMs = performance.now();
  database.run('CREATE TABLE social (code, account, period, status, people, base, due, paid)');
  database.run('CREATE TABLE tax (code, period, status, people, wages)');
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
  const loadedMs = performance.now();
  const loaded = cpuMilliseconds(start);
  const beforeQuery = process.cpuUsage();
  const results = database.exec(SCRIPT);
  const hits = results[results.length - 1]?.values ?? [];
  const queryMilliseconds = performance.now() - loadedMs;
  const queryCpuMilliseconds = cpuMilliseconds(beforeQuery);
  database.close();
  return {
    loadMilliseconds: loadedMs - startMs,
    loadCpuMilliseconds: loaded,
    queryMilliseconds,
    queryCpuMilliseconds,
    units: unitsByKind(hits),
  };
}

/** Processor time since then: what a busy machine does not change much. */
export function cpuMilliseconds(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/**
 * One row per unit and side, all of one month. A share of the units are hits: in turn unknown to 参保数据 (another unit stands
 * there instead), a person short, a base too low, in arrears. 税务数据 lists the units in another order than 参保数据; either
 * side's rows are made in the order of its own sheet, so that they lie in memory as they do after reading a sheet.
 */
export function generatedRows(count, { hitShare, codelessShare }) {
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

export function inputOf(rows) {
  return {
    ...rows,
    ledger: [],
    actions: ACTIONS,
    townships: TOWNSHIPS,
    resolver: core.townshipDirectory(TOWNSHIPS),
    decisions: [],
    settings: SETTINGS,
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

function bundledCore() {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-bench-'));
  const outfile = join(folder, 'core.cjs');
  const contents = [
    "export { compareEmployers, screenEmployers } from './screening/screen-employers';",
    "export { townshipDirectory } from './campaign/township-directory';",
    "export { ZIYUAN_2023 } from './campaign/preset-ziyuan-2023';",
    "export { usccCheckCharacter } from './text/uscc';",
    "export { screeningSql } from './scale/screening-sql';",
    "export { handoverSql } from './scale/handover-sql';",
    "export { BIGQUERY, SQLITE } from './scale/dialect';",
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

export function unitsByKind(hits) {
  const units = {};
  for (const [kind, code] of hits) (units[kind] ??= []).push(code);
  for (const codes of Object.values(units)) codes.sort();
  return Object.fromEntries(Object.entries(units).sort());
}

export function mustAgree(inCore, inSql) {
  if (JSON.stringify(inCore) === JSON.stringify(inSql)) return;
  throw new Error('SQLite and the core do not find the same units');
}
