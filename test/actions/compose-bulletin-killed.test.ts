import { readFileSync, writeFileSync } from 'node:fs';
import { copyBook } from '../../local/book/copy-book';
import { remainsOf } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import { sheetOf, typeRows } from '../support/campaign-desk';
import {
  bulletinDesk,
  filedNames,
  filedPath,
  keptDesk,
  mails,
  mustRun,
  rowsOf,
  withoutDashboard,
  type BulletinDesk,
  type BulletinDeskOptions,
} from './bulletin-desk';

const newFolder = temporaryFolders();
const KILLED = new Error('killed');
const NUMBER = '资扩面办〔2023〕1号';

let before: Promise<BulletinDesk> | undefined;

/** A county with a first draft of its summary, and a figure that has changed since. */
async function draftedDesk(): Promise<BulletinDesk> {
  const desk = withoutDashboard(await keptDesk());
  await mustRun(desk, 'composeBulletin');
  typeRows(desk, '扩面登记', [{ 日期: '2023-12-10', 乡镇: '梅溪镇', 新增参保人数: 5 }]);
  return desk;
}

async function drafted(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  before ??= draftedDesk();
  return bulletinDesk({ copyOf: await before, ...options });
}

describe('another draft that dies', () => {
  it('leaves no second file of its name and no second row, wherever it was killed', async () => {
    const { remains } = await remainsOf(
      { copyBook, newFolder },
      (onServiceCall) => drafted({ onServiceCall }),
      (desk) => mustRun(desk, 'composeBulletin'),
    );
    // Before anything, after the document, after the row, after the content.
    expect(remains.length).toBeGreaterThanOrEqual(4);
    for (const { place, ...state } of remains) {
      const desk = await drafted({ copyOf: state });
      await mustRun(desk, 'composeBulletin');
      const ends = filedNames(desk, NUMBER).map((name) =>
        /通报(（第\d稿）)?(.*)$/.exec(name)?.slice(1),
      );
      // A run that died after its last writing has made its draft, and the next one makes another.
      const drafts = [undefined, '（第2稿）', '（第3稿）'].slice(0, ends.length);
      expect([place, ends]).toEqual([place, drafts.map((draft) => [draft, '.docx'])]);
      expect(ends.length).toBeGreaterThanOrEqual(2);
      const [row, ...others] = rowsOf(desk, '通报');
      expect([row?.['文号'], others]).toEqual([NUMBER, []]);
      const store = sheetOf(desk, '通报内容').values.slice(1);
      const [kept, ...more] = store.filter(([number]) => number === NUMBER);
      expect([kept?.[3], more]).toEqual([row?.['文件'], []]);
    }
  });
});

describe('a draft whose row was written and its content not', () => {
  it('is not mailed until it is composed again, and then with the figures of its row', async () => {
    let writings = 0;
    let isArmed = true;
    const desk = await drafted({
      onServiceCall: (_, method) => {
        if (isArmed && method === 'setValues' && (writings += 1) === 2) throw KILLED;
      },
    });
    await expect(desk.run('composeBulletin')).rejects.toBe(KILLED);
    isArmed = false;
    for (const call of [[], [{ stage: 'send', number: NUMBER }], [{ stage: 'preview' }]]) {
      const refused = await desk.run('sendBulletin', ...call);
      expect(refused.error).toContain('不是同一稿');
    }
    expect(await mails(desk)).toEqual([]);
    await mustRun(desk, 'composeBulletin');
    await mustRun(desk, 'sendBulletin');
    const sent = await mails(desk);
    expect(sent.length).toBeGreaterThan(2);
    for (const { text } of sent) expect(text).toContain('130');
  });
});

describe('composing with a heading of 通报 that somebody renamed', () => {
  it.each(['文号', '标题', '状态'])('files nothing without %s and says so', async (heading) => {
    const desk = await drafted();
    const [headings = []] = sheetOf(desk, '通报').values;
    headings[headings.indexOf(heading)] = '改了名的标题';
    const before = filedNames(desk, '资扩面办');
    for (const action of ['composeBulletin', 'sendBulletin']) {
      const refused = await desk.run(action);
      expect(refused.error).toContain(`工作表「通报」缺少标题：${heading}`);
    }
    expect(filedNames(desk, '资扩面办')).toEqual(before);
  });
});

describe('a draft in a workbook without the sheet of contents that dies', () => {
  it.each(['setActiveSheet', 'hideSheet', 'list', 'update'])(
    'before %s leaves a sheet that the next one hides and writes on',
    async (deadly) => {
      let isArmed = true;
      const desk = await drafted({
        onServiceCall: (_, method) => {
          if (isArmed && method === deadly) throw KILLED;
        },
      });
      desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== '通报内容');
      const shown = desk.book.activeSheetId;
      await expect(desk.run('composeBulletin')).rejects.toBe(KILLED);
      isArmed = false;
      desk.book.activeSheetId = shown;
      await mustRun(desk, 'composeBulletin');
      const stores = desk.book.sheets.filter(({ name }) => name === '通报内容');
      expect(stores.map(({ hidden }) => hidden)).toEqual([true]);
      expect(stores[0]?.values.filter(([number]) => number === NUMBER)).toHaveLength(1);
    },
  );
});

describe('a draft whose row somebody deleted from 通报', () => {
  it('keeps its number and its file: the next one has a number and a file of its own', async () => {
    const desk = await drafted();
    const former = filedPath(desk, NUMBER);
    writeFileSync(former, 'edited in Word');
    const sheet = sheetOf(desk, '通报');
    const at = sheet.values.findIndex((cells) => cells.includes(NUMBER));
    sheet.values.splice(at, 1);
    sheet.styles.splice(at, 1);
    await mustRun(desk, 'composeBulletin');
    expect(readFileSync(former, 'utf8').slice(0, 20)).toBe('edited in Word');
    expect(rowsOf(desk, '通报').map((row) => row['文号'])).toEqual(['资扩面办〔2023〕2号']);
    expect(filedNames(desk, '资扩面办〔2023〕2号')).toHaveLength(1);
  });
});
