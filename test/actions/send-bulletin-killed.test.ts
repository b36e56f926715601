import { writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { copyBook } from '../../local/book/copy-book';
import { ScriptException } from '../../local/services/script-error';
import { remainsOf } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import { sheetOf } from '../support/campaign-desk';
import { seenIn } from './desk-book';
import {
  bulletinDesk,
  callsOf,
  filedNames,
  filedPath,
  keptDesk,
  mustRun,
  rowsOf,
  sentTo,
  withoutDashboard,
  type BulletinDesk,
  type BulletinDeskOptions,
} from './bulletin-desk';

const newFolder = temporaryFolders();
const KILLED = new Error('killed');
const SEND = ['sendBulletin', { stage: 'send' }] as const;
/** One before and one after whatever happens. */
const EVERYBODY = ['ziyuan@zy.gov.cn', 'zhongfeng@zy.gov.cn'];

let before: Promise<BulletinDesk> | undefined;

/** A desk of its own over a bulletin that is drafted and not sent. */
async function drafted(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  before ??= draft();
  return bulletinDesk({ copyOf: await before, ...options });
}

async function draft(): Promise<BulletinDesk> {
  const desk = withoutDashboard(await keptDesk());
  for (const row of sheetOf(desk, '收件人').values.slice(1)) row[1] = null;
  await mustRun(desk, 'composeBulletin');
  // What is attached does not matter here, and a short file is read and mailed in a moment.
  const short = new PizZip().file('word/document.xml', '<w:document/>');
  writeFileSync(filedPath(desk, '资扩面办'), short.generate({ type: 'nodebuffer' }));
  return desk;
}

beforeAll(async () => {
  before = draft();
  await before;
}, 60_000);

/** State by mailbox. */
function statesOf(desk: BulletinDesk): Record<string, string> {
  return Object.fromEntries(
    rowsOf(desk, '发送记录').map((row) => [row['邮箱'] ?? '', row['状态'] ?? '']),
  );
}

describe('sendBulletin that dies', () => {
  it('is finished by the next run, and nobody gets it twice, wherever it was killed', async () => {
    const { desk: undisturbed, remains } = await remainsOf(
      { copyBook, newFolder },
      (onServiceCall) => drafted({ onServiceCall }),
      (desk) => mustRun(desk, ...SEND),
    );
    expect(await sentTo(undisturbed)).toEqual(Object.fromEntries(EVERYBODY.map((to) => [to, 1])));
    expect(remains.length).toBeGreaterThan(10);
    const doubts: number[] = [];
    for (const { place, ...state } of remains) {
      const desk = await drafted({ copyOf: state });
      await desk.run(...SEND);
      const [states, counts] = [statesOf(desk), await sentTo(desk)];
      const doubtful = EVERYBODY.filter((to) => states[to] === '待核实');
      doubts.push(doubtful.length);
      const clear = EVERYBODY.filter((to) => !doubtful.includes(to));
      expect([place, clear.map((to) => [states[to], counts[to]])]).toEqual([
        place,
        clear.map(() => ['已发', 1]),
      ]);
      expect(doubtful.every((to) => (counts[to] ?? 0) <= 1)).toBe(true);
      const [row] = rowsOf(desk, '通报');
      expect([place, row?.['状态']]).toEqual([
        place,
        doubtful.length === 0 ? '已发送' : '部分发送',
      ]);
    }
    // Only between 发送中 and 已发 is anything in doubt, and then one mail.
    expect(Math.max(...doubts)).toBe(1);
    expect(doubts).toContain(0);
  }, 60_000);

  it('leaves what a copy of an undisturbed run holds before the same call, mails too', async () => {
    const { remains } = await remainsOf(
      { copyBook, newFolder },
      (onServiceCall) => drafted({ onServiceCall }),
      (desk) => mustRun(desk, ...SEND),
    );
    for (const { place, ...state } of remains.slice(-5).filter((_, index) => index % 2 === 0)) {
      let calls = 0;
      const died = await drafted({
        onServiceCall: () => {
          calls += 1;
          if (calls === place) throw KILLED;
        },
      });
      await expect(died.run(...SEND)).rejects.toBe(KILLED);
      const copied = await drafted({ copyOf: state });
      expect(statesOf(copied)).toEqual(statesOf(died));
      expect(await sentTo(copied)).toEqual(await sentTo(died));
      expect([place, seenIn(copied.book)]).toEqual([place, seenIn(died.book)]);
    }
  });

  it('reports a mail in doubt, sends it to nobody until somebody has looked, and then once', async () => {
    let isArmed = true;
    const desk = await drafted({
      onServiceCall: (service, method) => {
        if (isArmed && service === 'MailApp' && method === 'sendEmail') throw KILLED;
      },
    });
    await expect(desk.run(...SEND)).rejects.toBe(KILLED);
    isArmed = false;
    const again = await desk.run(...SEND);
    expect(again.ok).toBe(false);
    expect(again.report?.summary).toBe('资扩面办〔2023〕1号已发1封，1封待核实。');
    expect(again.report?.details.join()).toContain('请看邮箱的“已发送”');
    expect(desk.book.sheets.find(({ name }) => name === '发送记录')?.hidden).toBe(false);
    await desk.run(...SEND);
    expect(await sentTo(desk)).not.toHaveProperty(['ziyuan@zy.gov.cn']);
    const address = 'ZIYUAN@zy.gov.cn';
    const number = '资扩面办〔2023〕1号';
    await mustRun(desk, 'sendBulletin', { stage: 'verified', number, address, wasSent: false });
    await mustRun(desk, ...SEND);
    expect(await sentTo(desk)).toEqual(Object.fromEntries(EVERYBODY.map((to) => [to, 1])));
    expect(rowsOf(desk, '通报')[0]?.['状态']).toBe('已发送');
  });
});

describe('sendBulletin after a run that died', () => {
  /** A desk on which sending died before a call of this method. */
  async function diedBefore(method: string): Promise<BulletinDesk> {
    let isArmed = true;
    const desk = await drafted({
      onServiceCall: (_, called) => {
        if (isArmed && called === method) throw KILLED;
      },
    });
    await expect(desk.run(...SEND)).rejects.toBe(KILLED);
    isArmed = false;
    return desk;
  }

  it.each(['setActiveSheet', 'hideSheet'])(
    'hides the record of mails that was left before %s, and asks no more once it is written',
    async (method) => {
      const desk = await diedBefore(method);
      const left = desk.book.sheets.find(({ name }) => name === '发送记录');
      expect(left?.hidden).toBe(false);
      const run = await mustRun(desk, ...SEND);
      expect(run.calls['Sheet.hideSheet']).toBe(1);
      expect(left?.hidden).toBe(true);
      const number = '资扩面办〔2023〕1号';
      const next = await mustRun(desk, 'sendBulletin', { stage: 'send', number });
      expect(next.calls).not.toHaveProperty(['Sheet.hideSheet']);
    },
  );

  it.each(['export', 'remove'])(
    'takes away the document that was left in Drive before %s',
    async (method) => {
      const desk = await diedBefore(method);
      const isConverted = (name: string): boolean => name.includes('.pdf');
      expect(filedNames(desk, '资扩面办').filter(isConverted)).toHaveLength(1);
      await mustRun(desk, ...SEND);
      expect(filedNames(desk, '资扩面办')).toHaveLength(1);
      expect(filedNames(desk, '资扩面办').filter(isConverted)).toEqual([]);
    },
  );
});

describe('two people who send at once', () => {
  it('send to nobody twice, wherever the second one starts', async () => {
    const alone = await drafted();
    const total = callsOf(await mustRun(alone, ...SEND));
    for (let start = 2; start <= total; start += 9) {
      let calls = -Infinity;
      let isLocked = false;
      const second: Promise<unknown>[] = [];
      const first = await drafted({
        onServiceCall: (_, method) => {
          calls += 1;
          if (calls === start) second.push(other.run(...SEND));
          if (method === 'waitLock') isLocked = true;
          if (method === 'releaseLock') isLocked = false;
        },
      });
      const other = await bulletinDesk({
        same: first,
        onServiceCall: (_, method) => {
          if (method === 'waitLock' && isLocked) {
            throw new ScriptException('Lock timeout: another process was holding the lock.');
          }
        },
      });
      calls = 0;
      await first.run(...SEND);
      await Promise.all(second);
      expect([start, await sentTo(first)]).toEqual([
        start,
        Object.fromEntries(EVERYBODY.map((to) => [to, 1])),
      ]);
    }
  }, 60_000);
});
