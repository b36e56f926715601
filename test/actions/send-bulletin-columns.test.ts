import { sheetOf } from '../support/campaign-desk';
import {
  bulletinDesk,
  keptDesk,
  mustRun,
  rowsOf,
  sentTo,
  withoutDashboard,
  type BulletinDesk,
} from './bulletin-desk';

let before: Promise<BulletinDesk> | undefined;

async function draftedDesk(): Promise<BulletinDesk> {
  const desk = withoutDashboard(await keptDesk());
  await mustRun(desk, 'composeBulletin');
  return desk;
}

/** A desk of its own over a bulletin that is drafted and not sent. */
async function drafted(): Promise<BulletinDesk> {
  before ??= draftedDesk();
  return bulletinDesk({ copyOf: await before });
}

function rename(desk: BulletinDesk, from: string, to: string): void {
  const row = sheetOf(desk, '收件人').values.find((cells) => cells.includes(from)) ?? [];
  row[row.indexOf(from)] = to;
}

describe('sendBulletin with a heading of 收件人 that somebody renamed', () => {
  it.each(['邮箱', '类别', '接收'])(
    'sends nothing without %s, which would pass for sent to everybody, and all of it once it is put right',
    async (heading) => {
      const desk = await drafted();
      rename(desk, heading, '改了名的标题');
      const refused = await desk.run('sendBulletin');
      expect(refused.ok).toBe(false);
      expect(refused.error).toContain(`工作表「收件人」缺少标题：${heading}`);
      expect(await sentTo(desk)).toEqual({});
      expect(rowsOf(desk, '通报')[0]?.['状态']).toBe('已拟稿');
      rename(desk, '改了名的标题', heading);
      await mustRun(desk, 'sendBulletin');
      expect(Object.keys(await sentTo(desk))).toHaveLength(4);
    },
  );
});
