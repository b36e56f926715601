/**
 * The county that faults are tried on: the sample with a dozen employers, taken through the work of a campaign. Each stage is
 * made once and copied for every trial.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';

export const OPERATOR = 'staff@zy.gov.cn';
const SEED = 2023;
const EMPLOYERS = 12;

/** Ten in the morning in China. */
export const moment = (day) => new Date(`${day}T02:00:00Z`);

/**
 * @param library `{ openDesk, copyBook, emptyBook, sampleBook, ScriptException }` of the desk edition
 * @param dist the add-on's files; they are copied, so that a build meanwhile disturbs nothing
 */
export function createWorld(library, dist) {
  const folders = [];
  const made = new Map();
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'kuomian-faults-'));
    folders.push(folder);
    return folder;
  };
  const bundleFolder = newFolder();
  cpSync(dist, bundleFolder, { recursive: true });
  const world = {
    library: {
      ...library,
      openDesk: (options) => library.openDesk({ bundleFolder, ...options }),
    },
    newFolder,
    /** The stage of this name; its book and folder are not to be changed. */
    stage(name) {
      const known = made.get(name) ?? STAGES[name](world);
      made.set(name, known);
      return known;
    },
    close() {
      folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
    },
  };
  return world;
}

/** A desk on a copy of a stage. */
export async function deskOn(world, { book, out, day }, options = {}) {
  const folder = world.newFolder();
  cpSync(out, folder, { recursive: true });
  const desk = await world.library.openDesk({
    workbook: world.library.copyBook(book),
    out: folder,
    now: () => moment(options.day ?? day),
    operator: OPERATOR,
    answers: 'yes',
    ...options,
  });
  return {
    desk,
    out: folder,
    close() {
      desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const STAGES = {
  empty: async (world) => ({
    book: world.library.emptyBook('资源县'),
    out: world.newFolder(),
    day: '2023-11-20',
  }),
  ready: async (world) => {
    const book = world.library.sampleBook({ seed: SEED, employers: EMPLOYERS });
    return lived(world, { book, out: world.newFolder(), day: '2023-11-20' }, ['setUpWorkbook']);
  },
  edited: async (world) => withShortReminder(world, await world.stage('ready')),
  doubtful: async (world) => withoutTaxCodes(await world.stage('ready')),
  refreshed: async (world) => lived(world, await world.stage('ready'), ['refreshProgress']),
  imported: async (world) =>
    lived(world, await world.stage('ready'), [['importSocialInsurance', SOCIAL_EXPORT]]),
  screened: async (world) => lived(world, await world.stage('ready'), ['screenEmployers']),
  numbered: async (world) =>
    lived(world, await world.stage('screened'), [['issueNotices', { stage: 'start' }]]),
  issued: async (world) => lived(world, await world.stage('screened'), ['issueNotices']),
  served: async (world) => {
    const issued = await world.stage('issued');
    const call = ['recordService', { entries: served(issued.book, '2023-11-20') }];
    return { ...(await lived(world, issued, [call])), day: '2023-11-22' };
  },
  climbing: async (world) => climbing(world, await world.stage('screened')),
  crowded: async (world) => crowded(world, await world.stage('screened')),
  composed: async (world) =>
    lived(world, await world.stage('served'), ['refreshProgress', 'composeBulletin']),
  scheduled: async (world) => lived(world, await world.stage('ready'), ['installSchedule']),
};

/** Rows of 重点企业 that are reminded, announced an inspection, and told what it found, and the day of each. */
const RUNGS = [
  ['2023-11-20', [3, 4, 6]],
  ['2023-11-28', [3, 4]],
  ['2023-12-13', [3]],
];

/** Cases on different rungs: the next batch has five kinds of notice. Nobody is excluded, so that some have none yet. */
async function climbing(world, screened) {
  const book = structuredClone(screened.book);
  for (const name of ['重点企业', '单位台账']) clearColumn(book, name, '排除原因');
  const inspectors = sheetIn(book, '参数').values.find(([item]) => item === '稽核人员');
  inspectors[1] = '张三（桂A001）、李四（桂A002）';
  let stage = { ...screened, book };
  for (const [day, rowNumbers] of RUNGS) {
    const known = new Set(columnIn(stage.book, '文书登记', '文号'));
    stage = await lived(world, { ...stage, day }, [
      ['issueNotices', { stage: 'start', rowNumbers }],
      ['issueNotices', { stage: 'continue' }],
    ]);
    const entries = served(stage.book, day).filter(({ number }) => !known.has(number));
    stage = await lived(world, stage, [['recordService', { entries }]]);
  }
  return { ...stage, day: '2023-12-28' };
}

/** So few that some of what screening finds is sure. */
const UNITS_WITHOUT_CODE = 2;

/** A stage where units of 税务数据 have no code, so that somebody must say who they are. */
function withoutTaxCodes(stage) {
  const book = structuredClone(stage.book);
  const { values } = sheetIn(book, '税务数据');
  const heading = '纳税人识别号';
  const column = values.find((row) => row.includes(heading)).indexOf(heading);
  const codes = values.map((row) => row[column]).filter((cell) => cell && cell !== heading);
  const left = [...new Set(codes)].slice(0, UNITS_WITHOUT_CODE);
  for (const row of values) if (left.includes(row[column])) row[column] = null;
  return { ...stage, book };
}

/** One more than a volume has. */
const TWO_VOLUMES = 301;

/** So many units to remind that their notices fill two volumes, by a template of a line: each run takes seconds as it is. */
async function crowded(world, screened) {
  const book = structuredClone(screened.book);
  const sheet = sheetIn(book, '重点企业');
  const [headings] = sheet.values;
  const row = (serial) => ({
    统一社会信用代码: `91450329MA5L${String(serial).padStart(6, '0')}`,
    单位名称: `资源县第${serial}矿业有限公司`,
    ...{ 乡镇: '中峰镇', 工作组: '一组', 行动: '矿山冶炼', 所属期: '2023-09', 情形: '人数不足' },
    ...{ 登记职工人数: 12, 参保缴费人数: 10, 人数差: 2, '预计应补(元)': 2400 + serial },
  });
  const rows = Array.from({ length: TWO_VOLUMES }, (_, index) => row(index + 1));
  sheet.values = [headings, ...rows.map((cells) => headings.map((name) => cells[name] ?? null))];
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
  return withShortReminder(world, { ...screened, book });
}

/** A stage whose template of a reminder staff has made shorter. */
function withShortReminder(world, stage) {
  const out = world.newFolder();
  cpSync(stage.out, out, { recursive: true });
  shortenReminder(join(out, 'drive'));
  return { ...stage, out };
}

function shortenReminder(drive) {
  const folder = readdirSync(drive).find((name) => name.startsWith('扩面通文书'));
  const path = join(drive, folder, '模板', '催缴通知书.docx');
  const zip = new PizZip(readFileSync(path));
  const xml = zip.file('word/document.xml').asText();
  const words = '{文号}，{成文日期}，{受送达人}，{单位名称}，{期限}，{义务依据}，{后果依据}';
  const body = `<w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const section = xml.slice(xml.lastIndexOf('<w:sectPr'));
  zip.file('word/document.xml', xml.slice(0, xml.indexOf('<w:body>')) + body + section);
  writeFileSync(path, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
}

/** A stage after these actions. */
async function lived(world, { book, out, day }, actions) {
  const { desk, out: folder } = await deskOn(world, { book, out, day });
  for (const action of actions) {
    const [name, ...args] = [action].flat();
    const run = await desk.run(name, ...args);
    if (!run.ok) throw new Error(`${name}: ${run.error} ${run.stack ?? ''}`);
  }
  return { book: desk.book, out: folder, day };
}

const CODE = '91350100M000100Y43';

export const SOCIAL_EXPORT = {
  fileName: '参保.xlsx',
  mode: 'replacePeriods',
  rows: [
    ['参保缴费情况表'],
    ['统一社会信用代码', '单位名称', '社保单位编号', '所属期', '缴费人数', '申报基数'],
    [CODE, '甲厂', '110001', '202310', 12, '60,000.00元'],
    ['', '乙厂', '110002', '202310', 3, 15000],
    ['', '乙厂', '110002', '202311', 3, 15000],
    ['合计', '', '', '', 18, 90000],
  ],
};

export const TAX_EXPORT = {
  fileName: '税务.xlsx',
  mode: 'append',
  rows: [
    ['统一社会信用代码', '纳税人名称', '所属期', '登记职工人数', '工资薪金收入合计'],
    [CODE, '甲厂', '202310', 14, 70000],
  ],
};

/** Blanks a column below its heading. */
function clearColumn(book, sheetName, heading) {
  const { values } = sheetIn(book, sheetName);
  const top = values.findIndex((row) => row.includes(heading));
  const column = values[top].indexOf(heading);
  for (const row of values.slice(top + 1)) row[column] = null;
}

/** The cells of a column by its heading, without blank ones. */
export function columnIn(book, sheetName, heading) {
  const { values } = sheetIn(book, sheetName);
  const column = (values[0] ?? []).indexOf(heading);
  return values
    .slice(1)
    .map((row) => row[column])
    .filter((cell) => cell !== null && cell !== undefined && cell !== '');
}

export function sheetIn(book, name) {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every notice of the register, handed over on a day. */
export function served(book, servedOn) {
  return columnIn(book, '文书登记', '文号').map((number) => ({
    ...{ number, servedOn, method: '直接送达' },
  }));
}
