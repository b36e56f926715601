import { copyBook } from '../../local/book/copy-book';
import { emptyBook } from '../../local/book/model';
import { openDesk } from '../../local/desk';
import { sampleBook } from '../../local/sample';
import { ScriptException } from '../../local/services/script-error';
import {
  copiesAgainstDeaths,
  createWorld,
  CROWDS,
  differences,
  editBetween,
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
