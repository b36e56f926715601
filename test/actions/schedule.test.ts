import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bulletinDesk, mustRun, set, type BulletinDesk } from './bulletin-desk';

interface State {
  readonly workbooks: Readonly<
    Record<string, { readonly triggers: { handler: string; schedule: Record<string, unknown> }[] }>
  >;
}

/** The triggers that stand. */
function triggersOf(desk: BulletinDesk): string[] {
  const state = JSON.parse(readFileSync(join(desk.out, '.kuomian.json'), 'utf8')) as State;
  return Object.values(state.workbooks)
    .flatMap(({ triggers }) => triggers)
    .map(({ handler, schedule }) => {
      const { onWeekDay = '', atHour = '', inTimezone = '' } = schedule;
      return `${handler} ${String(onWeekDay)} ${String(atHour)} ${String(inTimezone)}`;
    });
}

const MONDAY_AT_EIGHT = [
  'takeSnapshot MONDAY 8 Asia/Shanghai',
  'remindOverdue MONDAY 8 Asia/Shanghai',
];

describe('installSchedule', () => {
  it('sets one trigger for the snapshot and one for the reminders, and no more when it is run again', async () => {
    const desk = await bulletinDesk();
    const run = await mustRun(desk, 'installSchedule');
    expect(run.report?.summary).toContain('每周一8点到9点之间');
    expect(triggersOf(desk)).toEqual(MONDAY_AT_EIGHT);
    expect((await mustRun(desk, 'installSchedule')).report?.summary).toContain('早已开启');
    expect(triggersOf(desk)).toEqual(MONDAY_AT_EIGHT);
  });

  it('moves them when 参数 says another time', async () => {
    const desk = await bulletinDesk();
    await mustRun(desk, 'installSchedule');
    set(desk, '每周提醒 星期', '周五');
    set(desk, '每周提醒 时间(点)', 17);
    await mustRun(desk, 'installSchedule');
    expect(triggersOf(desk)).toEqual([
      'takeSnapshot FRIDAY 17 Asia/Shanghai',
      'remindOverdue FRIDAY 17 Asia/Shanghai',
    ]);
  });

  it.each([
    [23, true],
    [24, false],
  ])('takes hour %i: %s', async (hour, isPossible) => {
    const desk = await bulletinDesk();
    set(desk, '每周提醒 时间(点)', hour);
    expect((await desk.run('installSchedule')).ok).toBe(isPossible);
    expect(triggersOf(desk)).toHaveLength(isPossible ? 2 : 0);
  });

  it('leaves exactly one of each wherever it died and was run again', async () => {
    const methods: string[] = [];
    const whole = await bulletinDesk({ onServiceCall: (_, method) => methods.push(method) });
    await mustRun(whole, 'installSchedule');
    for (let killedAt = 1; killedAt <= methods.length; killedAt += 1) {
      const killed = new Error('killed');
      let calls = 0;
      const desk = await bulletinDesk({
        onServiceCall: () => {
          calls += 1;
          if (calls === killedAt) throw killed;
        },
      });
      await expect(desk.run('installSchedule')).rejects.toBe(killed);
      await mustRun(desk, 'installSchedule');
      expect([killedAt, triggersOf(desk)]).toEqual([killedAt, MONDAY_AT_EIGHT]);
    }
  });

  it('sets no second pair where a colleague has one', async () => {
    const desk = await bulletinDesk();
    await mustRun(desk, 'installSchedule');
    const state = join(desk.out, '.kuomian.json');
    expect(readFileSync(state, 'utf8')).toContain('staff@zy.gov.cn');
    const colleague = await bulletinDesk({ same: desk, operator: 'other@zy.gov.cn' });
    // The desk shows everybody's triggers, so here the pair is seen and nothing is added.
    await mustRun(colleague, 'installSchedule');
    expect(triggersOf(desk)).toEqual(MONDAY_AT_EIGHT);
  });
});

describe('removeSchedule', () => {
  it('takes ours away, and says so when there is nothing to take', async () => {
    const desk = await bulletinDesk();
    await mustRun(desk, 'installSchedule');
    await mustRun(desk, 'removeSchedule');
    expect(triggersOf(desk)).toEqual([]);
    expect((await mustRun(desk, 'removeSchedule')).report?.summary).toContain('不用关闭');
  });
});
