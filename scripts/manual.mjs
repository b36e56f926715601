/**
 * `npm run manual`: makes every picture of docs/manual.md, docs/notices.md and the README anew: works a synthetic county through
 * the campaign with the add-on, photographs the desk in Chromium and the documents as LibreOffice prints them. Needs a
 * Chromium, LibreOffice and poppler; `npm run build` must have run. Names of pictures may follow, to make only those.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bulletinFile, climbLadder, exportFile, workThroughCampaign } from './manual/county.mjs';
import { asPdf, pageAsPicture, pageWith } from './manual/documents.mjs';
import {
  atDesk,
  hideHint,
  inWindow,
  launchBrowser,
  openFromPanel,
  openMenuAt,
  openPanel,
  showSheet,
  takePicture,
} from './manual/screens.mjs';
import { smallPng } from './manual/small-png.mjs';

const IMAGES = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'images');
const WANTED = process.argv.slice(2);

/** The name of each 文种's picture. */
const NOTICES = {
  催缴通知书: 'reminder',
  稽核检查通知书: 'audit-notice',
  稽核情况告知书: 'audit-findings',
  稽核责令整改书: 'rectification-order',
  移交函: 'transfer-letter',
  划拨申请书: 'deduction-application',
  催告书: 'final-demand',
  划拨决定书: 'deduction-decision',
  协助划拨通知书: 'deduction-assistance',
};

/** Pictures of documents. */
const PRINTED = [
  ...Object.values(NOTICES).map((name) => `notice-${name}`),
  ...['receipt', 'late-fee-table', 'bulletin-1', 'bulletin-table'],
];

const SHEETS_BEFORE_NOTICES = {
  'key-employers': '重点企业',
  problems: '数据问题',
  'action-board': '行动进展',
};

/** Windows in which the whole panel, and the whole table of progress, can be seen. */
const TALL = [1180, 1150];
const LARGE = [1640, 1080];

/** States of the county, the day at the desk, and what is photographed there. */
const STAGES = [
  ['beforeNotices', '2023-11-20', beforeNotices],
  ['afterNotices', '2023-11-21', afterNotices],
  ['beforeBulletin', '2023-12-20', beforeBulletin],
  ['beforeSending', '2023-12-20', beforeSending],
  ['afterSending', '2023-12-20', afterSending],
];

const folder = mkdtempSync(join(tmpdir(), 'kuomian-manual-'));
mkdirSync(IMAGES, { recursive: true });
try {
  const county = await workThroughCampaign(folder);
  await takeScreens(county);
  if (PRINTED.some(isWanted)) await printDocuments(county);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function takeScreens(county) {
  const browser = await launchBrowser();
  try {
    for (const [stage, today, work] of STAGES) {
      await atDesk(browser, { file: county[stage], today }, work);
    }
  } finally {
    await browser.close();
  }
}

async function beforeNotices(page) {
  await picture(page, 'desk-first', () => undefined);
  await hideHint(page);
  await picture(page, 'desk-menu', () => openMenuAt(page, 'issueNotices'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await inWindow(page, ...LARGE, () => picture(page, 'progress', () => showSheet(page, '进度')));
  for (const [name, sheet] of Object.entries(SHEETS_BEFORE_NOTICES)) {
    await picture(page, name, () => showSheet(page, sheet));
  }
  await inWindow(page, ...TALL, () => picture(page, 'panel', () => openPanel(page), '#panel'));
  await page.reload();
  await hideHint(page);
  await dialog(page, 'settings', '参数设置');
  await dialog(page, 'templates', '文书模板');
  await dialog(page, 'batch', '批量制发文书', (frame) => firstRow(frame, 'main'));
  await dialog(page, 'import', '导入参保数据', async (frame) => {
    await frame.locator('input[type=file]').setInputFiles(exportFile(folder));
    await frame.locator('#details li').first().waitFor();
  });
}

async function afterNotices(page) {
  await hideHint(page);
  await dialog(page, 'service', '登记送达', (frame) => firstRow(frame, 'main'));
}

async function beforeBulletin(page) {
  await hideHint(page);
  await dialog(page, 'bulletin-editor', '编写通报', (frame) =>
    frame.locator('#editor .part').first().waitFor(),
  );
}

async function beforeSending(page) {
  await hideHint(page);
  await dialog(page, 'send', '发送通报', (frame) => firstRow(frame, '#recipients'));
}

async function afterSending(page) {
  await hideHint(page);
  await picture(page, 'mails', () => page.locator('[data-tool=mails]').click());
}

/** Waits for what a dialog asks the script for; on a busy machine that takes longer than usual. */
function firstRow(frame, place) {
  return frame.locator(`${place} tbody tr`).nth(1).waitFor();
}

/** A dialog that the panel opens, with the desk behind it; the page is loaded anew afterwards. */
async function dialog(page, name, title, prepare = async () => undefined) {
  await picture(page, name, async () => prepare(await openFromPanel(page, title)));
  if (isWanted(name)) {
    await page.reload();
    await hideHint(page);
  }
}

/** @param place a selector of the part to show; the whole window when left out */
async function picture(page, name, prepare, place) {
  if (!isWanted(name)) return;
  await prepare();
  await takePicture(page, fileOf(name), place === undefined ? page : page.locator(place));
  console.log(`  ${name}.png`);
}

async function printDocuments({ out }) {
  const notices = await climbLadder(folder);
  const kinds = Object.entries(NOTICES);
  const files = kinds.map(([kind]) => notices.get(kind));
  const pdfs = asPdf([...files, bulletinFile(out)], join(folder, 'pdf'));
  kinds.forEach(([, name], index) => printPage(pdfs[index], 1, `notice-${name}`));
  const [reminder] = pdfs;
  const decision = pdfs[kinds.findIndex(([kind]) => kind === '划拨决定书')];
  const bulletin = pdfs.at(-1);
  printPage(reminder, pageWith(reminder, '送达回证'), 'receipt');
  printPage(decision, pageWith(decision, '计算汇总表'), 'late-fee-table');
  printPage(bulletin, 1, 'bulletin-1');
  printPage(bulletin, pageWith(bulletin, /^\s*附件\s*1\s*$/m), 'bulletin-table');
}

function printPage(pdf, page, name) {
  if (!isWanted(name)) return;
  const target = join(folder, name);
  pageAsPicture(pdf, page, target);
  writeFileSync(fileOf(name), smallPng(readFileSync(`${target}.png`)));
  console.log(`  ${name}.png`);
}

function fileOf(name) {
  return join(IMAGES, `${name}.png`);
}

function isWanted(name) {
  return WANTED.length === 0 || WANTED.includes(name);
}
