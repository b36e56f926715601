import {
  ownTriggers,
  planSchedule,
  readSchedule,
  scheduleState,
  scheduleText,
} from '../../../src/core/sending/schedule';

const OURS = [
  { id: '1', handler: 'takeSnapshot', isClock: true },
  { id: '2', handler: 'remindOverdue', isClock: true },
];
const MONDAY = { weekday: '周一', hour: 8 } as const;
const REMEMBERED = { ...MONDAY, owner: 'me@a.cn' };

describe('the triggers that are ours', () => {
  it('are clock triggers of our two entry points', () => {
    const others = [
      { id: '3', handler: 'takeSnapshot', isClock: false },
      { id: '4', handler: 'somethingElse', isClock: true },
    ];
    expect(ownTriggers([...OURS, ...others])).toEqual(OURS);
  });
});

describe('planSchedule', () => {
  it('changes nothing where both stand at that time', () => {
    expect(planSchedule(OURS, REMEMBERED, MONDAY)).toEqual({ remove: [], create: [] });
  });

  it.each([
    ['another time', OURS, REMEMBERED, { weekday: '周二', hour: 8 } as const],
    ['another hour', OURS, REMEMBERED, { weekday: '周一', hour: 9 } as const],
    ['one of them missing', OURS.slice(0, 1), REMEMBERED, MONDAY],
    [
      'one too many',
      [...OURS, { id: '5', handler: 'takeSnapshot', isClock: true }],
      REMEMBERED,
      MONDAY,
    ],
    ['nothing remembered', OURS, undefined, MONDAY],
    ['nothing there', [], undefined, MONDAY],
  ])('sets ours anew for %s', (_, triggers, remembered, wanted) => {
    expect(planSchedule(triggers, remembered, wanted)).toEqual({
      remove: triggers.map(({ id }) => id),
      create: ['takeSnapshot', 'remindOverdue'],
    });
  });
});

describe('scheduleState', () => {
  it.each([
    ['both stand', OURS, REMEMBERED, 'me@a.cn', { kind: 'on', schedule: REMEMBERED, isOwn: true }],
    ['nothing is remembered', OURS, undefined, 'me@a.cn', { kind: 'off' }],
    ['one was deleted by hand', OURS.slice(1), REMEMBERED, 'me@a.cn', { kind: 'off' }],
    ['both were', [], REMEMBERED, 'me@a.cn', { kind: 'off' }],
    [
      "they are a colleague's, which nobody else sees",
      [],
      REMEMBERED,
      'you@a.cn',
      { kind: 'on', schedule: REMEMBERED, isOwn: false },
    ],
  ])('where %s', (_, triggers, remembered, me, expected) => {
    expect(scheduleState(triggers, remembered, me)).toEqual(expected);
  });
});

describe('what is remembered', () => {
  it('is read back as it was written', () => {
    expect(readSchedule(scheduleText(REMEMBERED))).toEqual(REMEMBERED);
  });

  it.each([undefined, '', '周八|8|x', '周一||x', '周一|8.5|x'])('is nothing in %j', (text) => {
    expect(readSchedule(text)).toBeUndefined();
  });
});
