/**
 * A click is cut short, somebody edits the sheet by hand, and clicks again. Rows may stand elsewhere afterwards, and numbers
 * may have gone to other employers; no row may be gone, and none may be there twice.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HAND_EDITS } from './hand-edits.mjs';
import { nameOf, placesToDie } from './kill-campaign.mjs';
import { wordsAmiss } from './plain-words.mjs';
import { again, click, dayOf, KILLED, labelOf, sentTo } from './trial.mjs';
import { deskOn, sheetIn } from './world.mjs';

/** By action: the sheet that people edit, and the heading on it that cannot be missed. */
const EDITED = {
  issueNotices: ['文书登记', '文号'],
  issueSelected: ['文书登记', '文号'],
  recordService: ['文书登记', '文号'],
  voidNotice: ['文书登记', '状态'],
  closeCase: ['重点企业', '统一社会信用代码'],
  screenEmployers: ['重点企业', '所属期'],
  takeSnapshot: ['进度快照', '名称'],
  importSocialInsurance: ['参保数据', '单位名称'],
  composeBulletin: ['通报', '标题'],
  composeBriefing: ['通报', '标题'],
  sendBulletin: ['收件人', '邮箱'],
  remindOverdue: ['文书登记', '文号'],
};

/** What is counted: by sheet, a heading whose values tell rows apart. */
const COUNTED = [
  ['文书登记', '文号'],
  ['重点企业', '统一社会信用代码'],
  ['名称确认', '税务单位名称'],
  ['进度快照', '名称'],
  ['参保数据', '单位名称'],
  ['收件人', '名称'],
  ['发送记录', '邮箱'],
  ['文书内容', '文号'],
  ['通报', '文号'],
  ['通报内容', '文号'],
];

export async function editBetween(world, scenario, sample, tell) {
  const place = EDITED[scenario.action];
  if (place === undefined) return;
  const { calls, wanted } = await undisturbedCounts(world, scenario);
  for (const edit of HAND_EDITS) {
    const editedFirst = edit.isNewWork ? await countsEditedFirst(world, scenario, edit, place) : [];
    for (const death of sample(placesToDie(calls))) {
      tell({
        campaign: 'edited by hand',
        action: labelOf(scenario),
        fault: `killed before ${nameOf(calls, death)}, then on ${place[0]} ${edit.name}`,
        amiss: await amissAfter(world, scenario, { death, edit, place, wanted, editedFirst }),
      });
    }
  }
}

async function undisturbedCounts(world, scenario) {
  const calls = [];
  const at = await deskOn(world, await world.stage(scenario.from), {
    ...dayOf(scenario),
    onServiceCall: (service, method) => calls.push({ service, method }),
  });
  await click(at.desk, scenario);
  const made = [...calls];
  const wanted = [countsOf(at)];
  // A run that died after its last writing has made its draft, and the next one makes another.
  if (scenario.isRepeated) {
    await click(at.desk, scenario);
    wanted.push(countsOf(at));
  }
  at.close();
  return { calls: made, wanted };
}

/** What is right where the first click died before it made anything: a draft whose row is gone is not drafted anew. */
async function countsEditedFirst(world, scenario, edit, [sheetName, heading]) {
  const at = await deskOn(world, await world.stage(scenario.from), dayOf(scenario));
  edit.edit(sheetIn(at.desk.book, sheetName), heading);
  await click(at.desk, scenario);
  const counts = countsOf(at);
  at.close();
  return [counts];
}

async function amissAfter(world, scenario, { death, edit, place, wanted, editedFirst }) {
  const [sheetName, heading] = place;
  const start = await world.stage(scenario.from);
  const at = await deskOn(world, start, { ...dayOf(scenario), onServiceCall: killer(death) });
  try {
    const untouched = countsOf(at);
    await click(at.desk, scenario).catch((error) => {
      if (error !== KILLED) throw error;
    });
    const before = countsOf(at);
    edit.edit(sheetIn(at.desk.book, sheetName), heading);
    const taken = missing(before, countsOf(at));
    const run = await again(at, scenario);
    const words = wordsAmiss(run);
    if (words !== undefined) return words;
    if (edit.undo !== undefined) {
      edit.undo(sheetIn(at.desk.book, sheetName), heading);
      const last = await again(at, scenario);
      // Where all was done before it died, it may say that nothing is left; what is missing shows below.
      const told = wordsAmiss(last);
      if (told !== undefined) return `after it was put right: ${told}`;
    }
    const found = countsOf(at);
    const isNothingMade = String(before) === String(untouched);
    const right = isNothingMade ? [...wanted, ...editedFirst] : wanted;
    const each = right.map((one) => difference(one, found, { taken, edit }));
    return each.includes(undefined) ? undefined : each[0];
  } finally {
    at.close();
  }
}

function difference(wanted, found, { taken, edit }) {
  const lost = missing(wanted, found).filter((one) => !taken.includes(one));
  const more = missing(found, wanted);
  const doubled = edit.isNewWork ? more.filter((one) => wanted.includes(one)) : more;
  return lost.length + doubled.length === 0
    ? undefined
    : `lost ${lost.join() || 'nothing'}, doubled ${doubled.join() || 'nothing'}`;
}

function killer(death) {
  let count = 0;
  return () => {
    count += 1;
    if (count === death) throw KILLED;
  };
}

/** Rows by what tells them apart, files and mails: a list in which what is there twice stands twice. */
function countsOf({ desk: { book }, out }) {
  const rows = COUNTED.flatMap(([name, heading]) => {
    const sheet = book.sheets.find((one) => one.name === name);
    const top = sheet?.values.findIndex((cells) => cells.includes(heading)) ?? -1;
    if (top < 0) return [];
    const column = sheet.values[top].indexOf(heading);
    return sheet.values
      .slice(top + 1)
      .map((cells) => cells[column] ?? '')
      .filter((cell) => cell !== '')
      .map((cell) => `${name} ${cell}`);
  });
  const drive = join(out, 'drive');
  const files = existsSync(drive) ? readdirSync(drive, { recursive: true }).map(String) : [];
  return [...rows, ...files, ...sentTo(out).map((address) => `mail to ${address}`)].sort();
}

/** What the second list lacks of the first, counted. */
function missing(list, other) {
  const left = new Map();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
