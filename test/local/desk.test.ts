import { ScriptException } from '../../local/services/script-error';
import type { Desk, DeskOptions } from '../../local/desk';
import { openDeskIn, WRITE } from './support/desk-fixture';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

const deskWith = (code: string, options?: Partial<DeskOptions>): Promise<Desk> =>
  openDeskIn(newFolder(), code, options);

describe('openDesk run', () => {
  it('calls a global function on the workbook and counts its round trips', async () => {
    const desk = await deskWith(WRITE);
    const run = await desk.run('write', '扩面');
    expect(run).toMatchObject({ name: 'write', ok: true, report: undefined, error: undefined });
    expect(run.calls['Range.setValue']).toBe(1);
    expect(run.milliseconds).toBeGreaterThanOrEqual(0);
    expect(desk.book.sheets[0]!.values[0]![0]).toBe('扩面');
  });

  it('starts every call in a fresh context', async () => {
    const desk = await deskWith('var count = 0; function next() { count += 1; return count; }');
    expect((await desk.run('next')).value).toBe(1);
    expect((await desk.run('next')).value).toBe(1);
  });

  it('takes a report of failure for a failure', async () => {
    const desk = await deskWith(
      `function act() { return { ok: false, summary: '请先填写参数' }; }`,
    );
    expect(await desk.run('act')).toMatchObject({
      ok: false,
      error: '请先填写参数',
      report: { ok: false, summary: '请先填写参数', details: [] },
    });
  });

  it('passes on a report with its details', async () => {
    const desk = await deskWith(
      `function act() { return { ok: true, summary: '好', details: ['一', '二'] }; }`,
    );
    expect((await desk.run('act')).report).toEqual({
      ok: true,
      summary: '好',
      details: ['一', '二'],
    });
  });

  it.each([
    [`throw new TypeError('坏了')`, '坏了'],
    [`throw 'text'`, 'text'],
    [`throw null`, 'null'],
    [`GmailApp.getInboxThreads()`, 'not supported in the desk edition: GmailApp.getInboxThreads'],
    [`Session.getTemporaryActiveUserKey()`, /Session.getTemporaryActiveUserKey/],
  ])('tells what %s threw, with the stack kept apart', async (statement, message) => {
    const desk = await deskWith(`function act() { ${statement}; }`);
    const run = await desk.run('act');
    expect(run.ok).toBe(false);
    expect(run.error).toMatch(message);
    expect(run.error).not.toMatch(/\n/);
  });

  it('tells of a script that does not even load', async () => {
    const desk = await deskWith('function (');
    expect(await desk.run('act')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/token|name/) as string,
    });
  });

  it('suggests a name for a mistyped one, and hides private functions', async () => {
    const desk = await deskWith('function refreshProgress() {} function hidden_() {}');
    expect((await desk.run('refreshProgres')).error).toBe(
      '没有名为“refreshProgres”的操作。您是不是要运行：refreshProgress？',
    );
    expect((await desk.run('hidden_')).ok).toBe(false);
    expect((await desk.run('Utilities')).ok).toBe(false);
    expect(desk.functionNames()).toEqual(['refreshProgress']);
  });

  it('lets a script see errors and arrays of the services as its own', async () => {
    const desk = await deskWith(`function act() {
      try { Utilities.base64Decode('*'); } catch (error) {
        return [error instanceof Error, error.name, error instanceof TypeError,
          Utilities.base64Decode('AA==') instanceof Array, [] instanceof Array, ({}) instanceof Array];
      }
    }`);
    expect((await desk.run('act')).value).toEqual([true, 'Exception', false, true, true, false]);
  });

  it('collects what the script logs', async () => {
    const desk = await deskWith(`function act() {
      console.log('a', 1); console.error(new Error('b')); Logger.log('%s of %s', 1, [2]);
      return Logger.getLog();
    }`);
    const run = await desk.run('act');
    expect(run.log.map(({ level, text }) => [level, text.split('\n')[0]])).toEqual([
      ['log', 'a 1'],
      ['error', 'Error: b'],
      ['log', '1 of [ 2 ]'],
    ]);
    expect(run.value).toBe('1 of [ 2 ]\n');
  });
});

describe('openDesk onServiceCall', () => {
  it('is told of every round trip before it happens', async () => {
    const told: string[] = [];
    const desk = await deskWith(WRITE, {
      onServiceCall: (service, method) => told.push(`${service}.${method}`),
    });
    const run = await desk.run('write', 1);
    expect(told).toContain('Range.setValue');
    expect(told).toHaveLength(Object.values(run.calls).reduce((sum, one) => sum + one, 0));
  });

  it('kills the script where it throws: nothing after it takes effect, and run rejects', async () => {
    const killed = new Error('killed');
    const desk = await deskWith(
      `function act() {
        const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
        range.setValue('before');
        try { PropertiesService.getScriptProperties().setProperty('k', 'v'); } catch (error) {}
        try { range.setValue('after'); } catch (error) {}
        return 'survived';
      }`,
      {
        onServiceCall: (_service, method) => {
          if (method === 'setProperty') throw killed;
        },
      },
    );
    await expect(desk.run('act')).rejects.toBe(killed);
    expect(desk.book.sheets[0]!.values[0]![0]).toBe('before');
  });

  it('lets the script catch a failing service', async () => {
    const desk = await deskWith(
      `function act() {
        try { LockService.getDocumentLock().tryLock(1); } catch (error) { return error.message; }
      }`,
      {
        onServiceCall: (service) => {
          if (service === 'Lock') throw new ScriptException('Service unavailable: Lock');
        },
      },
    );
    expect(await desk.run('act')).toMatchObject({ ok: true, value: 'Service unavailable: Lock' });
  });

  it('lets go of the locks of a killed script', async () => {
    const desk = await deskWith(
      `function hold() { LockService.getDocumentLock().waitLock(1); Session.getActiveUser(); }
       function free() { return LockService.getDocumentLock().tryLock(0); }`,
      {
        onServiceCall: (service) => {
          if (service === 'Session') throw new Error('killed');
        },
      },
    );
    await expect(desk.run('hold')).rejects.toThrow('killed');
    expect((await desk.run('free')).value).toBe(true);
  });
});
