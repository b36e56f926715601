import type { Desk, DeskOptions } from '../../local/desk';
import { openDeskIn } from './support/desk-fixture';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

const deskWith = (code: string, options?: Partial<DeskOptions>): Promise<Desk> =>
  openDeskIn(newFolder(), code, options);

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
