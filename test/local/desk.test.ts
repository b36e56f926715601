import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyBook, type BookModel } from '../../local/book/model';
import { writeBook } from '../../local/book/xlsx/write-book';
import { openDesk, type Desk, type DeskOptions } from '../../local/desk';
import { ScriptException } from '../../local/services/script-error';
import { scriptBundle } from './support/script-bundle';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

const WRITE = `
function write(value) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(value);
}
`;

async function deskWith(code: string, options: Partial<DeskOptions> = {}): Promise<Desk> {
  const folder = newFolder();
  return openDesk({
    workbook: emptyBook('台账'),
    out: join(folder, 'out'),
    bundleFolder: scriptBundle(folder, code),
    ...options,
  });
}

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
    [`DriveApp.getRootFolder()`, 'not supported in the desk edition: DriveApp.getRootFolder'],
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

describe('openDesk answers', () => {
  const ASK = `function ask(buttons) {
    const ui = SpreadsheetApp.getUi();
    return String(ui.alert('发送', '要发送吗？', ui.ButtonSet[buttons]));
  }
  function askText() {
    const answer = SpreadsheetApp.getUi().prompt('文号');
    return String(answer.getSelectedButton()) + ':' + answer.getResponseText();
  }`;

  it.each([
    ['yes', 'YES_NO', 'YES'],
    ['yes', 'OK_CANCEL', 'OK'],
    ['no', 'YES_NO', 'NO'],
    ['no', 'YES_NO_CANCEL', 'NO'],
    ['no', 'OK_CANCEL', 'CANCEL'],
  ] as const)('%s answers %s with %s', async (answers, buttons, expected) => {
    const desk = await deskWith(ASK, { answers });
    expect((await desk.run('ask', buttons)).value).toBe(expected);
    expect(desk.messages).toEqual([
      { kind: 'alert', title: '发送', message: '要发送吗？', buttons, answer: expected },
    ]);
  });

  it('needs none for a note', async () => {
    const desk = await deskWith(ASK);
    const run = await desk.run('ask', 'OK');
    expect(run).toMatchObject({ ok: true, value: 'OK' });
    expect(run.messages).toHaveLength(1);
  });

  it('asks a function, which may type a text', async () => {
    const asked: string[] = [];
    const desk = await deskWith(ASK, {
      answers: (question) => {
        asked.push(question.kind);
        return question.kind === 'prompt' ? { text: '资人社催〔2023〕1号' } : 'no';
      },
    });
    expect((await desk.run('askText')).value).toBe('OK:资人社催〔2023〕1号');
    expect((await desk.run('ask', 'YES_NO')).value).toBe('NO');
    expect(asked).toEqual(['prompt', 'alert']);
  });

  it('fails with a hint when nobody answers, and nothing after the question takes effect', async () => {
    const desk = await deskWith(`function act() {
      const ui = SpreadsheetApp.getUi();
      try { ui.alert('发送', '要发送吗？', ui.ButtonSet.YES_NO); } catch (error) {}
      try { PropertiesService.getScriptProperties().setProperty('sent', 'yes'); } catch (error) {}
      return { ok: true, summary: '已发送' };
    }
    function sent() { return PropertiesService.getScriptProperties().getProperty('sent'); }`);
    expect(await desk.run('act')).toMatchObject({
      ok: false,
      error: '操作需要确认：“发送：要发送吗？”。请加 --yes（同意）或 --no（不同意）再运行。',
    });
    expect((await desk.run('sent')).value).toBeNull();
  });

  it('records toasts, menus and pages', async () => {
    const desk = await deskWith(`function act() {
      SpreadsheetApp.getActiveSpreadsheet().toast('已刷新', '扩面通', 5);
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('扩面通').addItem('刷新进度', 'refreshProgress').addToUi();
      ui.showSidebar(HtmlService.createHtmlOutput('<b>面板</b>').setTitle('面板'));
    }`);
    expect(await desk.run('act')).toMatchObject({ ok: true });
    expect(desk.toasts).toEqual([{ message: '已刷新', title: '扩面通', seconds: 5 }]);
    expect(desk.menus).toMatchObject([
      { caption: '扩面通', entries: [{ functionName: 'refreshProgress' }] },
    ]);
    expect(desk.messages).toMatchObject([{ kind: 'sidebar', title: '面板', html: '<b>面板</b>' }]);
  });
});

describe('openDesk now', () => {
  const CLOCK = `function now() { return Utilities.formatDate(new Date(), 'Asia/Shanghai', 'yyyy-MM-dd HH:mm:ss'); }
    function local() { const d = new Date(); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours()]; }
    function sleep() { const start = Date.now(); Utilities.sleep(60000); return Date.now() - start; }
    function stored() {
      const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
      range.setValue(new Date(2023, 11, 20, 8)).setNumberFormat('yyyy-mm-dd hh:mm');
      const value = range.getValue();
      return [value instanceof Date, value.getDate(), value.getHours()];
    }`;
  const now = new Date(Date.UTC(2023, 11, 19, 16, 30));

  it('fixes the script’s clock in the office’s time zone, whatever the host’s', async () => {
    const desk = await deskWith(CLOCK, { now });
    expect((await desk.run('now')).value).toBe('2023-12-20 00:30:00');
    expect((await desk.run('local')).value).toEqual([2023, 11, 20, 0]);
  });

  it('passes sleep in no time', async () => {
    const desk = await deskWith(CLOCK, { now });
    const run = await desk.run('sleep');
    expect(run.value).toBe(60_000);
    expect(run.milliseconds).toBeLessThan(5_000);
  });

  it('takes a function for a running clock', async () => {
    let seconds = 0;
    const desk = await deskWith(CLOCK, { now: () => now.getTime() + 1000 * (seconds += 1) });
    const first = (await desk.run('now')).value;
    expect((await desk.run('now')).value).not.toBe(first);
  });

  it('gives dates of cells as the script’s own Date with local parts', async () => {
    const desk = await deskWith(CLOCK, { now });
    expect((await desk.run('stored')).value).toEqual([true, 20, 8]);
  });
});

describe('openDesk files', () => {
  async function workbookFile(folder: string): Promise<string> {
    const file = join(folder, '台账 2023.xlsx');
    await writeBook(emptyBook('台账 2023'), file);
    return file;
  }

  it('writes to the output folder under the same name and leaves the input alone', async () => {
    const folder = newFolder();
    const workbook = await workbookFile(folder);
    const before = [readFileSync(workbook), statSync(workbook).mtimeMs];
    const desk = await deskWith(WRITE, { workbook, out: join(folder, '输出') });
    await desk.run('write', 1);
    const saved = await desk.save();
    expect(saved).toBe(join(folder, '输出', '台账 2023.xlsx'));
    expect([readFileSync(workbook), statSync(workbook).mtimeMs]).toEqual(before);
    const again = await deskWith(WRITE, { workbook: saved, out: join(folder, '再') });
    expect(again.book.sheets[0]!.values[0]![0]).toBe(1);
  });

  it('refuses to write over its input unless told to', async () => {
    const folder = newFolder();
    const workbook = await workbookFile(folder);
    await expect(deskWith(WRITE, { workbook, out: folder })).rejects.toThrow(/请加 --in-place/);
    const desk = await deskWith(WRITE, { workbook, out: folder, inPlace: true });
    expect(await desk.save()).toBe(workbook);
  });

  it('refuses a file for an output folder', async () => {
    const folder = newFolder();
    const out = join(folder, 'file');
    writeFileSync(out, '');
    await expect(deskWith(WRITE, { out })).rejects.toThrow(/是文件，不能用作输出文件夹/);
  });

  it('says when nothing was built', async () => {
    const bundleFolder = newFolder();
    await expect(deskWith(WRITE, { bundleFolder })).rejects.toThrow('请先运行：npm run build');
  });

  it('refuses a broken state before anything is done', async () => {
    const out = newFolder();
    writeFileSync(join(out, '.kuomian.json'), '{"half');
    await expect(deskWith(WRITE, { out })).rejects.toThrow(/状态文件.*已损坏/);
  });

  it('goes on from state and files in the same output folder', async () => {
    const out = newFolder();
    const code = `function make() {
        const blob = Utilities.newBlob('模板', 'text/plain', '模板.txt');
        const id = Drive.Files.create({ name: '模板.txt' }, blob).id;
        PropertiesService.getDocumentProperties().setProperty('template', id);
      }
      function read() {
        const id = PropertiesService.getDocumentProperties().getProperty('template');
        return Drive.Files.get(id, { alt: 'media' });
      }`;
    await (await deskWith(code, { out })).run('make');
    expect((await (await deskWith(code, { out })).run('read')).value).toBe('模板');
  });

  it('brings state and files along to another output folder', async () => {
    const folder = newFolder();
    const workbook = await workbookFile(folder);
    const code = `function make() {
        const id = Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('甲')).id;
        PropertiesService.getScriptProperties().setProperty('id', id);
      }
      function read() {
        return Drive.Files.get(PropertiesService.getScriptProperties().getProperty('id'), { alt: 'media' });
      }`;
    await (await deskWith(code, { workbook, out: folder, inPlace: true })).run('make');
    const out = join(folder, 'out');
    const desk = await deskWith(code, { workbook, out });
    expect((await desk.run('read')).value).toBe('甲');
    expect(readdirSync(join(out, 'drive'))).toEqual(['a.txt']);
  });

  it('makes no output folder before something is written', async () => {
    const out = join(newFolder(), 'out');
    const desk = await deskWith('function act() {}', { out });
    await desk.run('act');
    expect(existsSync(out)).toBe(false);
  });

  it('shares one workbook in memory between desks', async () => {
    const workbook: BookModel = emptyBook('台账');
    await (await deskWith(WRITE, { workbook })).run('write', 7);
    expect(workbook.sheets[0]!.values[0]![0]).toBe(7);
  });
});
