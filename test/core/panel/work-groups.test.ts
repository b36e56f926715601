import { NOTICE_TEMPLATES } from '../../../src/core/document/placeholders/template-codes';
import { currentGroup } from '../../../src/core/panel/current-group';
import { dialogPage, PAGE_NAMES } from '../../../src/core/panel/pages';
import type { PanelState } from '../../../src/core/panel/panel-type';
import { readPanelQuestion, savesSettings } from '../../../src/core/panel/panel-question';
import { scheduleLine } from '../../../src/core/panel/schedule-line';
import { templateList } from '../../../src/core/panel/template-list';
import { firstGroups, workGroups } from '../../../src/core/panel/work-groups';
import { ACTIONS } from '../../../src/core/words/actions';

/** The dialogs stand for these on the panel. */
const BEHIND_PAGES = [
  ...['issueNotices', 'recordService', 'restoreTemplates', 'openPanel'],
  ...['previewBulletin', 'sendBulletin'],
];

describe('workGroups', () => {
  const steps = workGroups().flatMap((group) => group.steps);

  it('offers every action once, in a dialog or as a button', () => {
    const offered = [...steps.flatMap(({ action }) => action ?? []), ...BEHIND_PAGES];
    expect(offered.sort()).toEqual(ACTIONS.map(({ name }) => name).sort());
  });

  it('offers every dialog once', () => {
    expect(steps.flatMap(({ page }) => page ?? []).sort()).toEqual([...PAGE_NAMES].sort());
  });

  it('is one button before the workbook is set up', () => {
    const [group, ...others] = firstGroups();
    expect(others).toEqual([]);
    expect(group?.steps.map(({ action }) => action)).toEqual(['setUpWorkbook']);
  });

  it('has a title and a line on every button', () => {
    expect(steps.filter(({ title, description }) => title === '' || description === '')).toEqual(
      [],
    );
  });
});

describe('currentGroup', () => {
  const calm: PanelState = {
    ...{ isSetUp: true, title: '', today: '', troubles: [] },
    log: { last: [], failures: [] },
  };
  const standings = (...all: ('past' | 'now' | 'coming')[]) => ({
    stage: { headline: '', stages: all.map((standing) => ({ name: '', days: '', standing })) },
  });
  const due = { total: { overdue: 0, today: 1, unserved: 0, soon: 0 }, teams: [] };

  it.each([
    ['prepare', { ...calm, isSetUp: false }],
    ['screen', { ...calm, ...standings('past', 'now', 'coming') }],
    ['notices', { ...calm, due }],
    ['notices', { ...calm, unfinished: { batch: '1', openCount: 1 } }],
    ['bulletin', { ...calm, ...standings('past', 'past', 'now') }],
  ] as const)('is %s', (name, state) => {
    expect(currentGroup(state)).toBe(name);
  });
});

describe('dialogPage', () => {
  it.each(PAGE_NAMES)('%s fits a screen of 1280 × 720 beside nothing else', (name) => {
    const { widthPixels, heightPixels, title } = dialogPage(name);
    expect(widthPixels).toBeLessThanOrEqual(900);
    expect(heightPixels).toBeLessThanOrEqual(640);
    expect(title).not.toBe('');
  });
});

describe('readPanelQuestion', () => {
  it.each([
    [{ ask: 'state' }, { ask: 'state' }],
    [
      { ask: 'open', page: 'batch' },
      { ask: 'open', page: 'batch' },
    ],
    [
      { ask: 'show', sheet: '进度' },
      { ask: 'show', sheet: '进度' },
    ],
  ])('takes %j', (call, question) => {
    expect(readPanelQuestion(call)).toEqual(question);
  });

  it.each([[null], ['state'], [{}], [{ ask: 'all' }], [{ ask: 'open', page: '../Code' }]])(
    'refuses %j',
    (call) => {
      expect(() => readPanelQuestion(call)).toThrow('看不懂页面发来的请求');
    },
  );

  it('tells the one call that writes', () => {
    expect(savesSettings({ ask: 'saveSettings', changes: [] })).toBe(true);
    expect(savesSettings({ ask: 'settings' })).toBe(false);
    expect(savesSettings(undefined)).toBe(false);
  });
});

describe('scheduleLine', () => {
  it('says whether it is on, when, and whose it is', () => {
    const schedule = { weekday: '周五', hour: 16, owner: 'a@b.cn' } as const;
    expect(scheduleLine({ kind: 'off' })).toMatchObject({ isOn: false });
    expect(scheduleLine({ kind: 'on', schedule, isOwn: true })).toEqual({
      ...{ isOn: true, text: '每周自动快照：已开启，每周五16点。' },
    });
    expect(scheduleLine({ kind: 'on', schedule, isOwn: false }).text).toContain('由a@b.cn开启');
  });
});

describe('templateList', () => {
  it('has every template in the order of the ladder, with a link to those that are there', () => {
    const ids = new Map([['reminder', 'f1']]);
    const list = templateList(
      NOTICE_TEMPLATES,
      [{ id: 'f1', link: 'https://drive.example/f1' }],
      ids,
    );
    expect(list.isFolderMissing).toBe(false);
    expect(list.rows[0]).toEqual({ name: '催缴通知书', link: 'https://drive.example/f1' });
    expect(list.rows.slice(1).every(({ link }) => link === '')).toBe(true);
    expect(templateList(NOTICE_TEMPLATES, undefined, ids).isFolderMissing).toBe(true);
  });
});
