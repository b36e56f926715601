import { writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import type { BulletinPreviewReport } from '../../src/actions/preview-bulletin';
import { copyBook } from '../../local/book/copy-book';
import { ScriptException } from '../../local/services/script-error';
import type { ActionRun } from '../../local/desk';
import { eachKindOnce, remainsOf, type IsTried } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import { sheetOf } from '../support/campaign-desk';
import {
  bulletinDesk,
  callsOf,
  filedPath,
  keptDesk,
  mustRun,
  rowsOf,
  sentTo,
  set,
  withoutDashboard,
  type BulletinDesk,
  type BulletinDeskOptions,
} from './bulletin-desk';

const newFolder = temporaryFolders();
const NUMBER = '资扩面办〔2023〕1号';
/** Two townships and these: three calls of ten, ten and five. */
const OFFICES = Array.from({ length: 23 }, (_, index) => `office${index}@zy.gov.cn`);
const EVERYBODY = ['ziyuan@zy.gov.cn', 'zhongfeng@zy.gov.cn', ...OFFICES];
/** Deaths before every so many of the round trips, 1 before all of them; where it is left out, what a second mail repeats is not tried. */
const DEATHS_EVERY = process.env['DEATHS_EVERY'];

/** Mail after mail the same calls come again: each kind after each other kind once in each of the three calls. */
function isTried(): IsTried {
  if (DEATHS_EVERY !== undefined) return (place) => place % Number(DEATHS_EVERY) === 0;
  let isFirstOfKind = eachKindOnce();
  return (place, method, former) => {
    if (method === 'waitLock') isFirstOfKind = eachKindOnce();
    return isFirstOfKind(place, method, former);
  };
}

let before: Promise<BulletinDesk> | undefined;

/** A desk of its own over a bulletin that is drafted and goes to 25 mailboxes. */
async function drafted(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  before ??= draft();
  return bulletinDesk({ copyOf: await before, ...options });
}

async function draft(): Promise<BulletinDesk> {
  const desk = withoutDashboard(await keptDesk());
  const { values } = sheetOf(desk, '收件人');
  for (const row of values.slice(1)) row[1] = null;
  const [headings = []] = values;
  const at = (heading: string): number => headings.indexOf(heading);
  for (const address of OFFICES) {
    const row = headings.map(() => null as string | boolean | null);
    row[at('名称')] = address.split('@')[0] ?? '';
    row[at('邮箱')] = address;
    row[at('类别')] = '主送';
    row[at('接收')] = true;
    values.push(row);
  }
  await mustRun(desk, 'composeBulletin');
  const short = new PizZip().file('word/document.xml', '<w:document/>');
  writeFileSync(filedPath(desk, '资扩面办'), short.generate({ type: 'nodebuffer' }));
  return desk;
}

beforeAll(async () => {
  before = draft();
  await before;
}, 60_000);

type SendStage = 'send' | 'continue';

function call(desk: BulletinDesk, stage: SendStage): Promise<ActionRun> {
  return desk.run('sendBulletin', { stage, number: NUMBER });
}

function progressOf({ value }: ActionRun): BulletinPreviewReport['progress'] {
  return (value as BulletinPreviewReport | undefined)?.progress;
}

/** As the page does it. @returns how far each call came */
async function sendAll(desk: BulletinDesk, first: SendStage = 'send'): Promise<ActionRun[]> {
  const runs = [await call(desk, first)];
  while (progressOf(runs[runs.length - 1] ?? never())?.mayGoOn === true) {
    runs.push(await call(desk, 'continue'));
    if (runs.length > 10) throw new Error('it does not end');
  }
  return runs;
}

function never(): never {
  throw new Error('no run');
}

const ONCE = Object.fromEntries(EVERYBODY.map((to) => [to, 1]));

describe('a bulletin that a page sends', () => {
  it('goes out ten mails a call, each call telling how far it is', async () => {
    const desk = await drafted();
    const runs = await sendAll(desk);
    expect(runs.map(progressOf)).toEqual([
      { sent: 10, total: 25, left: 15, mayGoOn: true },
      { sent: 20, total: 25, left: 5, mayGoOn: true },
      { sent: 25, total: 25, left: 0, mayGoOn: false },
    ]);
    expect(runs.map(({ report }) => report?.summary)).toEqual([
      `${NUMBER}已发10封，共25封。`,
      `${NUMBER}已发20封，共25封。`,
      `${NUMBER}已发25封。`,
    ]);
    expect(runs[0]?.report?.details.join()).not.toContain('再运行一次');
    expect(await sentTo(desk)).toEqual(ONCE);
    expect(rowsOf(desk, '通报')[0]).toMatchObject({ 状态: '已发送' });
  });

  it('stands as partly sent between two calls, and says how many mails are left', async () => {
    const desk = await drafted();
    await call(desk, 'send');
    expect(rowsOf(desk, '通报')[0]).toMatchObject({ 状态: '部分发送' });
    const { value } = await mustRun(desk, 'sendBulletin', { stage: 'preview', number: NUMBER });
    expect((value as BulletinPreviewReport).preview?.counts).toEqual({
      ...{ toSend: 15, sent: 10, unverified: 0 },
    });
  });

  it('tries a mailbox that was refused once in a run, and again in the next', async () => {
    let attempts = 0;
    const desk = await drafted({
      onServiceCall: (_, method) => {
        if (method !== 'sendEmail') return;
        attempts += 1;
        if (attempts <= 12) throw new ScriptException('Invalid email: x');
      },
    });
    const runs = await sendAll(desk);
    expect(attempts).toBe(25);
    const last = runs[runs.length - 1];
    expect(last?.report?.summary).toBe(`${NUMBER}已发13封，12封没有发出。`);
    expect(last?.report?.details.filter((line) => line.includes('不接受这个邮箱'))).toHaveLength(
      12,
    );
    expect(rowsOf(desk, '通报')[0]).toMatchObject({ 状态: '部分发送' });
    await sendAll(desk);
    expect(attempts).toBe(37);
    expect(await sentTo(desk)).toEqual(ONCE);
  });

  it('asks for no further call once the quota is used up', async () => {
    let left = 12;
    const desk = await drafted({
      onServiceCall: (_, method) => {
        if (method !== 'sendEmail') return;
        left -= 1;
        if (left < 0) {
          throw new ScriptException('Service invoked too many times for one day: email.');
        }
      },
    });
    const runs = await sendAll(desk);
    expect(runs.map(progressOf)[1]).toEqual({ sent: 12, total: 25, left: 13, mayGoOn: false });
    expect(runs[1]?.report?.details.join()).toContain('明天再运行一次');
  });

  it('sends a second whole trial when a finished one is begun again, and no third by going on', async () => {
    const desk = await drafted();
    set(desk, '测试收件邮箱', 'trial@zy.gov.cn');
    await sendAll(desk);
    await sendAll(desk, 'continue');
    expect(await sentTo(desk)).toEqual({ 'trial@zy.gov.cn': 25 });
    await sendAll(desk);
    expect(await sentTo(desk)).toEqual({ 'trial@zy.gov.cn': 50 });
  });

  it('costs the same round trips a call whatever else is on the list, and five a mail', async () => {
    const desk = await drafted();
    const [first, second, last] = (await sendAll(desk)).map(callsOf);
    expect([second, last]).toEqual([(last ?? 0) + 5 * 5, last]);
    expect(first).toBeLessThanOrEqual((second ?? 0) + 8);
  });

  it('is finished by going on wherever one of its calls was killed, and nobody gets it twice', async () => {
    const { remains } = await remainsOf(
      { copyBook, newFolder },
      (onServiceCall) => drafted({ onServiceCall }),
      (desk) => sendAll(desk),
      isTried(),
    );
    expect(remains.length).toBeGreaterThan(10);
    for (const { place, ...state } of remains) {
      const desk = await drafted({ copyOf: state });
      await sendAll(desk, 'continue');
      const inDoubt = rowsOf(desk, '发送记录').filter((row) => row['状态'] === '待核实');
      const counts = await sentTo(desk);
      const missing = EVERYBODY.filter((to) => counts[to] === undefined);
      expect([place, Object.values(counts).filter((count) => count !== 1)]).toEqual([place, []]);
      expect(inDoubt.length).toBeLessThanOrEqual(1);
      expect(missing.every((to) => inDoubt.some((row) => row['邮箱'] === to))).toBe(true);
      const whole = inDoubt.length === 0 ? '已发送' : '部分发送';
      expect([place, rowsOf(desk, '通报')[0]?.['状态']]).toEqual([place, whole]);
    }
  }, 1_200_000);
});
