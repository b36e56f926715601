/**
 * The campaign behind the pictures of the manual: a synthetic county worked through with the add-on itself, day by day. Every
 * picture shows what the actions really made; nothing is drawn by hand.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import PizZip from 'pizzip';

const { openDesk, sampleBook } = createRequire(import.meta.url)('../../build/desk.cjs');

const BOOK_NAME = '示例县.xlsx';
const SEED = 2023;
/** Enough that every sheet is full, few enough that a picture is soon made. */
const EMPLOYERS_ON_SCREEN = 160;
const EMPLOYERS_ON_PAPER = 12;
const INSPECTORS = '示例员甲（桂A0000001）、示例员乙（桂A0000002）';

/** The day each rung of the ladder is issued, and the day its notices are served: the days that the manual tells of. */
const CLIMB = [
  ['2023-10-16', '2023-10-17'],
  ['2023-10-25', '2023-10-26'],
  ['2023-11-08', '2023-11-10'],
  ['2023-11-27', '2023-11-28'],
  ['2023-12-13', '2023-12-13'],
  ['2023-12-14', '2023-12-15'],
  ['2024-01-02', '2024-01-03'],
];
/** The month compared on the first of these days. */
const CLIMBED_PERIOD = '2023-09';

/** Workbooks, each in a folder of its own with its files and mails, as they stand on the days that the manual shows. */
export async function workThroughCampaign(folder) {
  const county = await openCounty(join(folder, 'county'), EMPLOYERS_ON_SCREEN);
  county.day = '2023-11-20';
  await county.run('checkData', 'screenEmployers', 'refreshProgress', 'refreshActionBoard');
  const beforeNotices = await county.keep('before notices');
  await county.run('issueNotices', 'auditEmployer');
  const afterNotices = await county.keep('after notices');
  county.day = '2023-11-22';
  await serve(county, 0, '2023-11-21');
  county.day = '2023-12-20';
  await county.run('refreshProgress');
  const beforeBulletin = await county.keep('before bulletin');
  await county.run('composeBulletin');
  const beforeSending = await county.keep('before sending');
  await county.run('sendBulletin');
  const afterSending = await county.keep('after sending');
  return {
    out: county.out,
    beforeNotices,
    afterNotices,
    beforeBulletin,
    beforeSending,
    afterSending,
  };
}

/** One notice of every kind, as files: each kind's name and path. */
export async function climbLadder(folder) {
  const county = await openCounty(join(folder, 'ladder'), EMPLOYERS_ON_PAPER);
  county.set('比对所属期 起', CLIMBED_PERIOD);
  county.set('比对所属期 止', CLIMBED_PERIOD);
  await county.run('screenEmployers');
  for (const [issuedOn, servedOn] of CLIMB) {
    county.day = issuedOn;
    const before = county.rows('文书登记').length;
    await county.run('issueNotices');
    county.day = servedOn;
    await serve(county, before, servedOn);
  }
  return oneOfEachKind(county, join(folder, 'notices'));
}

/** A month as the social insurance system exports it, one employer a row: the path of the file. */
export function exportFile(folder) {
  const rows = [
    '单位编号,单位名称,统一社会信用代码,乡镇,费款所属期,参保状态,缴费人数,缴费基数合计（元）,应缴金额（元）,实缴金额（元）',
    '4503290001,资源县示例甲建筑有限公司,91450329XN6405475B,资源镇,202310,正常,63,244503.00,58680.72,58680.72',
    '4503290002,资源县示例乙酒店,91450329XN6484660W,河口瑶族乡,202310,正常,96,385056.00,92413.44,0',
    '合计,,,,,,159,629559.00,151094.16,58680.72',
  ];
  const path = join(folder, '参保缴费 2023年10月.csv');
  writeFileSync(path, `\uFEFF${rows.join('\r\n')}\r\n`);
  return path;
}

/** The latest bulletin's file. */
export function bulletinFile(out) {
  const folder = documentFolder(out);
  const [name] = readdirSync(folder).filter((one) => /总结通报|情况的通报/.test(one));
  return join(folder, name);
}

async function openCounty(out, employers) {
  const clock = { day: '2023-10-11' };
  const desk = await openDesk({
    ...{ workbook: sampleBook({ seed: SEED, employers }), out, answers: 'yes' },
    saveAs: join(out, BOOK_NAME),
    now: () => new Date(`${clock.day}T02:00:00Z`),
  });
  const county = Object.assign(clock, {
    ...{ desk, out },
    rows: (name) => desk.book.sheets.find((sheet) => sheet.name === name).values,
    set(item, value) {
      county.rows('参数').find(([name]) => name === item)[1] = value;
    },
    async run(...names) {
      for (const name of names) await mustRun(desk, name);
    },
    async keep(stage) {
      desk.book.activeSheetId = desk.book.sheets[0].id;
      await desk.save();
      cpSync(out, join(out, '..', stage), { recursive: true });
      return join(out, '..', stage, BOOK_NAME);
    },
  });
  await county.run('setUpWorkbook');
  county.set('稽核人员', INSPECTORS);
  return county;
}

async function mustRun(desk, name, ...args) {
  const run = await desk.run(name, ...args);
  if (!run.ok) throw new Error(`${name}: ${run.error} ${run.stack ?? ''}`);
  console.log(`  ${name}: ${run.report?.summary ?? ''}`);
  return run;
}

async function serve(county, from, servedOn) {
  const [headings] = county.rows('文书登记');
  const column = headings.indexOf('文号');
  const entries = county
    .rows('文书登记')
    .slice(Math.max(from, 1))
    .map((row) => ({ number: row[column], servedOn, method: '直接送达' }));
  await mustRun(county.desk, 'recordService', { entries });
}

function documentFolder(out) {
  const drive = join(out, 'drive');
  return join(
    drive,
    readdirSync(drive).find((name) => name.startsWith('扩面通文书')),
  );
}

/** The first notice of each 文种 in the archives of single files. */
function oneOfEachKind({ out }, target) {
  mkdirSync(target, { recursive: true });
  const made = new Map();
  const folder = documentFolder(out);
  for (const archive of readdirSync(folder).filter((name) => name.endsWith('.zip'))) {
    const zip = new PizZip(readFileSync(join(folder, archive)));
    for (const file of Object.values(zip.files)) {
      const [, kind] = file.name.split(' ');
      if (kind === undefined || made.has(kind)) continue;
      const path = join(target, `${kind}.docx`);
      writeFileSync(path, file.asUint8Array());
      made.set(kind, path);
    }
  }
  return made;
}
