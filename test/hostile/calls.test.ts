import fc from 'fast-check';
import type { Desk } from '../../local/desk';
import { setUpDesk } from '../support/campaign-desk';
import { expectPlain } from './plain';

/** Without a report of their own: the menu and the functions of cells. */
const OTHERS = ['onOpen', 'onInstall', 'USCC_VALID', 'RMB_UPPER', 'WORKDAY_CN', 'TOWNSHIP_RATE'];

/** Names of fields that some function or other looks for, and names that no object should be asked for. */
const FIELDS = [
  ...['stage', 'number', 'reason', 'day', 'caseKey', 'caseKeys', 'entries', 'servedOn', 'method'],
  ...['name', 'base64', 'fileName', 'rows', 'mode', 'ask', 'page', 'sheet', 'changes', 'period'],
  ...['kind', 'townships', 'rowNumbers', 'inspection', 'paragraphs', 'address', 'wasSent', 'start'],
  ...['__proto__', 'constructor', 'toString', 'length'],
];

const WORDS = [
  ...['preview', 'start', 'continue', 'cancel', 'read', 'save', 'compose', 'send', 'verified'],
  ...['state', 'service', 'settings', 'templates', 'open', 'show', 'append', 'replacePeriods'],
  ...['资税〔2023〕1号', '全部', '2023-11-20', '9999-99-99', '', ' ', '=1+1', '../../etc/passwd'],
  ...['<script>alert(1)</script>', '\u0000', '\u202e甲', '{', '[[', '{文号}', '催缴通知书'],
];

/** What a page can send: google.script.run lets JSON through, and nothing else. */
const value = fc.letrec<{ any: unknown; object: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, 'x'.repeat(100_000), ...WORDS),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...FIELDS), tie('any'), { maxKeys: 5 }),
}));
const argument = fc.oneof({ arbitrary: value.object, weight: 4 }, value.any);

/** Deeper than any reader should follow. */
const DEEP: unknown = Array.from({ length: 5_000 }).reduce((inner) => ({ stage: inner }), {});

let desk: Desk;
beforeAll(async () => {
  desk = await setUpDesk({ answers: 'no' });
});

async function expectAnswer(name: string, args: readonly unknown[]): Promise<void> {
  const formulas = formulaCount(desk);
  const run = await desk.run(name, ...args);
  if (OTHERS.includes(name)) {
    if (!run.ok) expectPlain(run.error);
    return;
  }
  if (run.report === undefined) throw new Error(`${name}: ${String(run.error)} ${run.stack ?? ''}`);
  if (!run.ok) [run.report.summary, ...run.report.details].slice(0, 1).forEach(expectPlain);
  expect(run.report.summary.length).toBeLessThan(2_000);
  expect(formulaCount(desk)).toBe(formulas);
}

function formulaCount({ book }: Desk): number {
  return book.sheets.reduce((sum, { formulas }) => sum + formulas.size, 0);
}

describe('a function that a page can call', () => {
  it('answers in plain words whatever it is handed', async () => {
    const names = desk.functionNames();
    expect(names.length).toBeGreaterThan(25);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), argument, async (name, given) => {
        await expectAnswer(name, [given]);
      }),
      { numRuns: 80, seed: 2023 },
    );
  }, 60_000);

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a long text', '甲'.repeat(1_000_000)],
    ['an object without end', DEEP],
  ])('answers in plain words to %s', async (_, given) => {
    for (const name of ['openPanel', 'issueNotices', 'sendBulletin', 'importTax', 'closeCase']) {
      await expectAnswer(name, [given]);
    }
  });
});
