/** Every action that changes anything, where it starts from, and how a person calls it. */
import { columnIn, served, sheetIn, SOCIAL_EXPORT, TAX_EXPORT } from './world.mjs';

const firstNumber = (book) => columnIn(book, '文书登记', '文号')[0];

/** Rows are selected on 重点企业 before each click, since a click may come days later. */
function selectCases(book) {
  book.activeSheetId = sheetIn(book, '重点企业').id;
  book.selection = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 };
}

/** `{ action, name?, from, args?(book), beforeClick?(book), settle?(desk, out), day?, isRepeated?, campaigns? }`, the name where an action has two, the campaigns where not all */
export const SCENARIOS = [
  { action: 'setUpWorkbook', from: 'empty' },
  { action: 'refreshProgress', from: 'ready', beforeClick: addClaim },
  {
    ...{ action: 'refreshProgress', name: 'refreshProgress, a township more', from: 'refreshed' },
    beforeClick: addTownship,
  },
  { action: 'takeSnapshot', from: 'ready' },
  { action: 'checkData', from: 'ready' },
  { action: 'importSocialInsurance', from: 'ready', args: () => [SOCIAL_EXPORT] },
  { action: 'importTax', from: 'ready', args: () => [TAX_EXPORT] },
  { action: 'undoImport', from: 'imported' },
  { action: 'screenEmployers', from: 'doubtful' },
  { action: 'issueNotices', from: 'screened' },
  { action: 'issueNotices', name: 'issueNotices (mixed)', from: 'climbing' },
  {
    ...{ action: 'issueNotices', name: 'issueNotices (two volumes)', from: 'crowded' },
    campaigns: ['killed'],
  },
  { action: 'issueSelected', from: 'screened', beforeClick: selectCases },
  {
    action: 'recordService',
    from: 'issued',
    args: (book) => [{ entries: served(book, '2023-11-20') }],
  },
  {
    action: 'voidNotice',
    from: 'issued',
    args: (book) => [{ number: firstNumber(book), reason: '金额有误' }],
  },
  {
    action: 'closeCase',
    from: 'served',
    args: (book) => [{ number: firstNumber(book), reason: '已足额补缴', day: '2023-11-22' }],
  },
  { action: 'reprintNotice', from: 'issued', args: (book) => [{ number: firstNumber(book) }] },
  { action: 'restoreTemplates', from: 'edited', args: () => [{ name: '催缴通知书' }] },
  { action: 'auditEmployer', from: 'ready' },
  { action: 'refreshActionBoard', from: 'ready' },
  { action: 'composeBulletin', from: 'served', isRepeated: true },
  {
    ...{ action: 'composeBulletin', name: 'composeBulletin, another draft', from: 'composed' },
    ...{ beforeClick: addClaim, isRepeated: true },
  },
  { action: 'composeBriefing', from: 'served', isRepeated: true },
  { action: 'sendBulletin', from: 'composed', settle: settleDoubts },
  { action: 'remindOverdue', from: 'served', day: '2023-12-20', settle: settleDoubts },
  { action: 'installSchedule', from: 'ready' },
  { action: 'removeSchedule', from: 'scheduled' },
];

/** One more line typed into the log, so that a refresh has something to change. */
function addClaim(book) {
  const { values } = sheetIn(book, '扩面登记');
  const row = values.find((cells) => cells.includes('新增参保人数')) ?? [];
  const people = row.indexOf('新增参保人数');
  const last = values[values.indexOf(row) + 1];
  if (last !== undefined) last[people] = 9;
}

/** One more township, so that 进度 is laid out anew and its chart moves. */
function addTownship(book) {
  const { values } = sheetIn(book, '乡镇');
  const top = values.findIndex((row) => row.includes('乡镇'));
  const at = values[top].indexOf('乡镇');
  let last = top + 1;
  while ((values[last + 1]?.[at] ?? '') !== '') last += 1;
  if (values[last][at] === '新设乡') return;
  values.splice(last + 1, 0, [...values[last]]);
  values[last + 1][at] = '新设乡';
}

/** What became of mails whose fate nobody knows: a person looks into the box of sent mails and says so. */
async function settleDoubts(desk, sentTo) {
  if (!desk.book.sheets.some(({ name }) => name === '发送记录')) return;
  const { values } = sheetIn(desk.book, '发送记录');
  const [headings = [], ...rows] = values;
  const at = (heading) => headings.indexOf(heading);
  for (const row of rows.filter((cells) => cells.includes('待核实'))) {
    const address = row[at('邮箱')];
    const number = row[at('文号')];
    const wasSent = sentTo.includes(address);
    await desk.run('sendBulletin', { stage: 'verified', number, address, wasSent });
  }
}
