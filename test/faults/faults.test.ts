import { copyBook } from '../../local/book/copy-book';
import { cellKey, emptyBook, type SheetModel } from '../../local/book/model';
import { openDesk } from '../../local/desk';
import { sampleBook } from '../../local/sample';
import { ScriptException } from '../../local/services/script-error';
import {
  copiesAgainstDeaths,
  createWorld,
  CROWDS,
  differences,
  editBetween,
  endState,
  failEverywhere,
  interleave,
  killEverywhere,
  SCENARIOS,
  type Campaign,
  type Crowd,
  type Finding,
  type Scenario,
} from '../../scripts/faults/campaigns.mjs';

/** The short part of `npm run faults`: a few actions, every death and every so many of the other faults. */
const world = createWorld({ openDesk, copyBook, emptyBook, sampleBook, ScriptException }, 'dist');
afterAll(() => {
  world.close();
});

function scenario(action: string): Scenario {
  const found = SCENARIOS.find((one) => one.action === action);
  if (found === undefined) throw new Error(`no scenario ${action}`);
  return found;
}

function crowd(actions: string): Crowd {
  const found = CROWDS.find(({ people }) => people.map(({ action }) => action).join() === actions);
  if (found === undefined) throw new Error(`no crowd ${actions}`);
  return found;
}

/** Every so many of a list, from the middle of the first lot on. */
function every(count: number) {
  return <T>(list: readonly T[]): readonly T[] =>
    list.filter((_, index) => index % count === Math.floor(count / 2));
}

async function amissIn(campaign: Campaign, action: string, count: number): Promise<string[]> {
  return amissOf((tell) => campaign(world, scenario(action), every(count), tell));
}

const EVERY_ONE = 1;

async function amissOf(
  run: (tell: (finding: Finding) => void) => Promise<void>,
): Promise<string[]> {
  const findings: Finding[] = [];
  await run((finding) => findings.push(finding));
  expect(findings.length).toBeGreaterThan(0);
  return findings.flatMap(({ fault, amiss }) =>
    amiss === undefined ? [] : [`${fault}: ${amiss}`],
  );
}

describe('an action that dies and is run again', () => {
  // A fault in the order of two writings shows in the one state between them, so that no state is left out.
  it.each(['takeSnapshot', 'screenEmployers', 'recordService', 'closeCase', 'restoreTemplates'])(
    'leaves what an undisturbed one leaves, wherever it died: %s',
    async (action) => {
      await expect(amissIn(killEverywhere, action, EVERY_ONE)).resolves.toEqual([]);
    },
    30_000,
  );
});

describe('a copy before a round trip', () => {
  it.each([['importSocialInsurance', 3]])(
    'is what a script that dies there leaves: %s',
    async (action, count) => {
      await expect(amissIn(copiesAgainstDeaths, action, count)).resolves.toEqual([]);
    },
    30_000,
  );
});

describe('an action that meets the errors of Google’s services', () => {
  it.each([
    ['refreshProgress', 15],
    ['importSocialInsurance', 59],
    ['restoreTemplates', 19],
  ])(
    'says so in plain words and is finished by the next run: %s',
    async (action, count) => {
      await expect(amissIn(failEverywhere, action, count)).resolves.toEqual([]);
    },
    30_000,
  );
});

describe('people who work on one workbook', () => {
  it.each([
    ['recordService,voidNotice', 15],
    ['takeSnapshot,takeSnapshot,takeSnapshot,takeSnapshot', 11],
  ])(
    'at once leave what they would have left in turn: %s',
    async (actions, count) => {
      const amiss = amissOf((tell) => interleave(world, crowd(actions), every(count), tell));
      await expect(amiss).resolves.toEqual([]);
    },
    30_000,
  );

  it('may sort, insert, delete and rename between a run that died and the next', async () => {
    await expect(amissIn(editBetween, 'recordService', 9)).resolves.toEqual([]);
  }, 30_000);
});

describe('endState', () => {
  const AREA = { startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 };
  const CHECKBOX = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null };
  const CHANGES: readonly (readonly [string, (sheet: SheetModel) => unknown])[] = [
    ['a cell', ({ values }) => (values[2] = ['改'])],
    ['a row that is gone', ({ values }) => values.splice(1, 1)],
    ['how a cell looks', ({ styles }) => (styles[0] = [{ bold: true, background: '#123456' }])],
    ['a formula', ({ formulas }) => formulas.set(cellKey(1, 1), '=1+1')],
    ['a note', ({ notes }) => notes.set(cellKey(0, 0), '改')],
    ['a rule', ({ validations }) => validations.push({ areas: [AREA], rule: CHECKBOX })],
    ['a protection', ({ protections }) => protections.pop()],
    ['a chart', ({ charts }) => charts.pop()],
    ['the width of a column', (sheet) => sheet.columnWidthsPixels.set(0, 7)],
    ['a hidden row', ({ hiddenRows }) => hiddenRows.add(1)],
    ['the colour of the tab', (sheet) => (sheet.tabColor = '#123456')],
  ];

  it.each(CHANGES)('tells %s, and nothing of the sheet as it was', async (_, change) => {
    const { book, out } = await world.stage('ready');
    const changed = copyBook(book);
    const wanted = endState({ book: changed }, out);
    const sheet = changed.sheets.find(({ name }) => name === '进度');
    if (sheet === undefined) throw new Error('no sheet 进度');
    change(sheet);
    const [told, ...more] = differences(wanted, endState({ book: changed }, out));
    expect([told?.split(':')[0], more]).toEqual(['sheet 进度', []]);
    expect(differences(wanted, endState({ book: copyBook(book) }, out))).toEqual([]);
  });
});

describe('differences', () => {
  const wanted = new Map([
    ['sheet 进度', '甲 乙'],
    ['mails', 'a@x\nb@x'],
  ]);

  it.each([
    ['a row that is gone', new Map([...wanted, ['sheet 进度', '甲']])],
    ['a mail that went twice', new Map([...wanted, ['mails', 'a@x\na@x\nb@x']])],
    ['a file that nobody wants', new Map([...wanted, ['file 甲 (2).docx', '1']])],
    ['a sheet that is gone', new Map([...wanted].slice(1))],
  ])('tells %s', (_, found) => {
    expect(differences(wanted, found)).toHaveLength(1);
  });

  it('tells nothing of two states alike', () => {
    expect(differences(wanted, new Map(wanted))).toEqual([]);
  });
});
