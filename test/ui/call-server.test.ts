import { askServer, callServer } from '../../src/ui/call-server';

/** Google's runner, answering every call the way it hands answers over: undefined has become null. */
function serverAnswers(answer: unknown): void {
  const runner = {
    success: (_: unknown): void => undefined,
    withSuccessHandler(handler: (answer: unknown) => void) {
      return { ...runner, success: handler };
    },
    withFailureHandler() {
      const handOver = (): void => {
        this.success(answer);
      };
      return { openPanel: handOver, undoImport: handOver };
    },
  };
  Object.assign(globalThis, { google: { script: { run: runner } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

describe('an answer of the server', () => {
  it.each([
    ['a member', { ok: true, progress: null }, { ok: true }],
    [
      'members within members',
      { view: { kind: null, name: '中峰镇' } },
      { view: { name: '中峰镇' } },
    ],
    ['members within lists', { rows: [{ rank: null, at: 1 }] }, { rows: [{ at: 1 }] }],
    ['itself', null, undefined],
  ])('has none of the nulls that stand for undefined: %s', async (_, handed, expected) => {
    serverAnswers(handed);
    await expect(askServer('openPanel')).resolves.toStrictEqual(expected);
    await expect(callServer('undoImport')).resolves.toStrictEqual(expected);
  });

  it('keeps every other entry of a list in its place', async () => {
    serverAnswers({ cells: ['甲', null, '丙'] });
    await expect(askServer('openPanel')).resolves.toStrictEqual({ cells: ['甲', undefined, '丙'] });
  });

  it('keeps noughts, empty texts, no and days as they are', async () => {
    const answer = { count: 0, text: '', isDone: false, on: new Date(0), none: [] };
    serverAnswers(answer);
    await expect(askServer('openPanel')).resolves.toStrictEqual(answer);
  });
});
