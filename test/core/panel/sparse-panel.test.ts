import { dueByTeam } from '../../../src/core/issue/due-steps';
import { withTicks } from '../../../src/core/panel/batch-ticks';
import { currentGroup } from '../../../src/core/panel/current-group';
import { dueState } from '../../../src/core/panel/due-state';
import { logState } from '../../../src/core/panel/log-state';
import { readPanelQuestion, savesSettings } from '../../../src/core/panel/panel-question';
import { panelState } from '../../../src/core/panel/panel-state';
import { serviceList } from '../../../src/core/panel/service-list';
import { planSettings, readSettingChanges } from '../../../src/core/panel/settings-changes';
import { settingGroups } from '../../../src/core/panel/settings-page';
import { SetupError } from '../../../src/core/text/setup-error';
import { caseWith, notice, row, rules } from '../enforcement/case-records';

const STATE = {
  isSetUp: true,
  title: '',
  today: '2023年11月20日',
  troubles: [],
  log: { last: [], failures: [] },
} as const;

describe('what the panel opens first', () => {
  it.each([
    ['nothing is set up', { ...STATE, isSetUp: false }, 'prepare'],
    ['the stages are not known', STATE, 'screen'],
    ['a batch is not finished', { ...STATE, unfinished: { batch: 'B1', openCount: 1 } }, 'notices'],
  ] as const)('where %s', (_, state, group) => {
    expect(currentGroup(state)).toBe(group);
  });
});

describe('what is due of a unit that the sheets hardly know', () => {
  const lineOf = (
    unit: { uscc: string | undefined; name: string | undefined },
    keyEmployer = row(),
  ) =>
    dueState(dueByTeam([caseWith([notice()], { unit, keyEmployer })], '2023-10-13', rules)).teams[0]
      ?.lines[0];

  it.each([
    [{ uscc: '91450329MA5L000012', name: '甲厂' }, '甲厂'],
    [{ uscc: '91450329MA5L000012', name: undefined }, '91450329MA5L000012'],
  ])('names it by %j', (unit, employer) => {
    expect(lineOf(unit)?.employer).toBe(employer);
  });

  it('has no township where 重点企业 says none', () => {
    expect(lineOf({ uscc: undefined, name: '甲厂' }, row({ township: undefined }))?.township).toBe(
      '',
    );
  });
});

describe('the log where rows are half empty', () => {
  it('tells a run without a time or a sentence, and nothing of a row without an action', () => {
    const blank = {
      rowNumber: 2,
      at: undefined,
      operator: undefined,
      operation: undefined,
      result: undefined,
      explanation: undefined,
    };

    expect(logState([blank, { ...blank, operation: '刷新进度' }])).toEqual({
      last: [{ title: '刷新进度', at: '', isDone: false, sentence: '' }],
      failures: [{ title: '刷新进度', at: '', isDone: false, sentence: '' }],
    });
  });
});

describe('a question to the panel', () => {
  it.each([
    [
      { ask: 'show', sheet: '参数' },
      { ask: 'show', sheet: '参数' },
    ],
    [{ ask: 'show' }, { ask: 'show', sheet: '' }],
    [
      { ask: 'open', page: 'batch' },
      { ask: 'open', page: 'batch' },
    ],
    [{ ask: 'state' }, { ask: 'state' }],
  ])('%j is read', (question, read) => {
    expect(readPanelQuestion(question)).toEqual(read);
  });

  it.each([{ ask: 'open', page: 'other' }, { ask: 'delete' }, null])(
    '%j is refused',
    (question) => {
      expect(() => readPanelQuestion(question)).toThrow(SetupError);
    },
  );

  it.each([
    [{ ask: 'saveSettings' }, true],
    [{ ask: 'state' }, false],
    [{}, false],
    [null, false],
  ])('%j saves settings: %s', (question, saves) => {
    expect(savesSettings(question)).toBe(saves);
  });
});

const FACTS = {
  today: '2023-11-20',
  ...{ log: undefined, schedule: undefined },
  ...{ unfinishedSending: undefined, unfinishedImports: [] },
} as const;

describe('panelState', () => {
  it('has the schedule where there is one', () => {
    const schedule = { isOn: false, text: '每周自动快照：没有开启。' };

    expect(panelState(new Map(), { ...FACTS, schedule })).toMatchObject({ schedule });
  });

  it('has what was left unfinished, before the workbook is set up too', () => {
    const unfinishedSending = {
      ...{ number: '资扩面办〔2023〕1号', sentCount: 3, openCount: 4 },
      ...{ doubtCount: 0, failedCount: 0 },
    };
    const unfinishedImports = [
      { kind: 'tax', sheet: '税务数据', fileName: '税.xlsx', at: '2023-11-20 09:30' },
    ] as const;

    const state = panelState(new Map(), { ...FACTS, unfinishedSending, unfinishedImports });
    expect(state).toMatchObject({ isSetUp: false, unfinishedSending, unfinishedImports });
  });

  it('does not hide a fault of the program', () => {
    const faulty = new Proxy([], {
      get: () => {
        throw new TypeError('x is not a function');
      },
    });
    const grids = new Map([
      ['参数', [['项目', '值']]],
      ['乡镇', faulty],
    ]);

    expect(() => panelState(grids, FACTS)).toThrow(TypeError);
  });
});

describe('serviceList of a register that is half empty', () => {
  it('has blanks for what nobody wrote', () => {
    const grids = new Map([
      [
        '文书登记',
        [
          ['文号', '文种', '单位名称', '成文日期', '送达日期', '状态'],
          ['1号', '', '', '', '', ''],
          ['2号', '', '甲公司', '', '', ''],
        ],
      ],
      [
        '重点企业',
        [
          ['统一社会信用代码', '单位名称', '工作组', '情形'],
          ['', '甲公司', '', '欠费'],
        ],
      ],
    ]);

    expect(
      serviceList(grids).map(({ kind, name, team, issuedOn }) => [kind, name, team, issuedOn]),
    ).toEqual([
      ['', '', '', ''],
      ['', '甲公司', '', ''],
    ]);
  });
});

describe('changes of settings', () => {
  it.each([
    [{ changes: [{ label: '县名', value: '资源县' }] }, [{ label: '县名', value: '资源县' }]],
    [{ changes: [] }, []],
    [{}, []],
  ])('%j are read', (call, changes) => {
    expect(readSettingChanges(call)).toEqual(changes);
  });

  it.each([
    { changes: [{ label: '县名' }] },
    { changes: [{ value: '资源县' }] },
    { changes: '县名' },
  ])('%j are refused', (call) => {
    expect(() => readSettingChanges(call)).toThrow(SetupError);
  });

  it('are told to have no row where 参数 has lost its headings', () => {
    expect(planSettings([['甲', '乙']], [{ label: '县名', value: '资源县' }])).toEqual({
      blocks: [],
      refused: [
        { label: '县名', sentence: '「参数」表没有“县名”这一项，请先运行“建立或补全工作簿”。' },
      ],
    });
  });
});

describe('settingGroups of cells that hold nothing usable', () => {
  const valueOf = (cell: unknown) =>
    settingGroups([
      ['项目', '值', '说明'],
      ['集中推进阶段 开始日期', cell, ''],
    ])
      .flatMap(({ fields }) => fields)
      .find(({ label }) => label === '集中推进阶段 开始日期');

  it.each([
    ['a blank', '', ''],
    ['a day that is none', new Date(NaN), ''],
    ['a day', new Date('2023-10-01T00:00:00+08:00'), '2023-10-01'],
  ])('shows %s', (_, cell, value) => {
    expect(valueOf(cell)?.value).toBe(value);
  });

  it('tells what only several settings together show, where one of them has no row', () => {
    expect(() => valueOf(new Date('2024-12-01T00:00:00+08:00'))).not.toThrow();
    expect(valueOf(new Date('2024-12-01T00:00:00+08:00'))?.value).toBe('2024-12-01');
  });
});

describe('ticks of a preview', () => {
  it('are set and taken away by case', () => {
    const rows = [{ caseKey: '甲', kind: '催缴通知书' }];
    const ticked = withTicks(new Set(['乙']), rows, true);

    expect([...ticked]).toEqual(['乙', '甲']);
    expect([...withTicks(ticked, rows, false)]).toEqual(['乙']);
  });
});
