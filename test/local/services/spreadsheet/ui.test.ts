import type { ScriptMenu, UiPort } from '../../../../local/services/spreadsheet';
import { callUntyped, openApp } from './open-app';

/** Notes what it is asked and answers as told. */
function screen(answer: Partial<{ button: 'OK' | 'YES' | 'NO' | 'CLOSE'; text: string }> = {}) {
  const seen: unknown[] = [];
  const button = answer.button ?? 'OK';
  const port: UiPort = {
    alert: (...question) => {
      seen.push(['alert', ...question]);
      return button;
    },
    prompt: (...question) => {
      seen.push(['prompt', ...question]);
      return { button, text: answer.text ?? '' };
    },
    showSidebar: (...shown) => seen.push(['sidebar', ...shown]),
    showModalDialog: (...shown) => seen.push(['modal', ...shown]),
    showModelessDialog: (...shown) => seen.push(['modeless', ...shown]),
    addMenu: (menu: ScriptMenu) => seen.push(['menu', menu]),
  };
  return { port, seen };
}

const page = {
  getContent: () => '<p>页</p>',
  getTitle: () => '面板',
  getWidth: () => 600,
  getHeight: () => null,
} as never;

describe('SpreadsheetApp.getUi', () => {
  it('fails in the words of Google where there is no screen', () => {
    expect(() => openApp().app.getUi()).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('Ui.alert', () => {
  it('asks in three ways', () => {
    const { port, seen } = screen({ button: 'YES' });
    const ui = openApp({ ui: port }).app.getUi();
    expect(ui.alert('完成')).toBe(ui.Button.YES);
    ui.alert('继续？', ui.ButtonSet.YES_NO);
    ui.alert('扩面通', '继续？', ui.ButtonSet.OK_CANCEL);
    expect(seen).toEqual([
      ['alert', '', '完成', 'OK'],
      ['alert', '', '继续？', 'YES_NO'],
      ['alert', '扩面通', '继续？', 'OK_CANCEL'],
    ]);
  });

  it('refuses other arguments', () => {
    const { port } = screen();
    const ui = openApp({ ui: port }).app.getUi();
    expect(() => callUntyped(ui, 'alert', 'a', 'b')).toThrow(
      "The parameters (String,String) don't match the method signature for Ui.alert.",
    );
  });
});

describe('Ui.prompt', () => {
  it('returns the text and the button', () => {
    const { port, seen } = screen({ text: '2023', button: 'CLOSE' });
    const ui = openApp({ ui: port }).app.getUi();
    const answer = ui.prompt('年度', '哪一年？', ui.ButtonSet.OK_CANCEL);
    expect([answer.getResponseText(), answer.getSelectedButton()]).toEqual([
      '2023',
      ui.Button.CLOSE,
    ]);
    expect(seen).toEqual([['prompt', '年度', '哪一年？', 'OK_CANCEL']]);
  });
});

describe('pages', () => {
  it('are shown beside, before and over the sheet', () => {
    const { port, seen } = screen();
    const ui = openApp({ ui: port }).app.getUi();
    ui.showSidebar(page);
    ui.showModalDialog(page, '标题');
    ui.showModelessDialog(page, '标题');
    const size = { widthPixels: 600, heightPixels: undefined };
    expect(seen).toEqual([
      ['sidebar', '<p>页</p>', '面板'],
      ['modal', '<p>页</p>', '标题', size],
      ['modeless', '<p>页</p>', '标题', size],
    ]);
  });
});

describe('menus', () => {
  it('are added with their entries and sub-menus', () => {
    const { port, seen } = screen();
    const ui = openApp({ ui: port }).app.getUi();
    const more = ui.createMenu('更多').addItem('关于', 'about');
    ui.createMenu('扩面通')
      .addItem('刷新进度', 'refreshProgress')
      .addSeparator()
      .addSubMenu(more)
      .addToUi();
    const item = (caption: string, functionName: string) => ({
      kind: 'item',
      caption,
      functionName,
    });
    expect(seen).toEqual([
      [
        'menu',
        {
          kind: 'menu',
          caption: '扩面通',
          isAddonMenu: false,
          entries: [
            item('刷新进度', 'refreshProgress'),
            { kind: 'separator' },
            {
              kind: 'menu',
              caption: '更多',
              isAddonMenu: false,
              entries: [item('关于', 'about')],
            },
          ],
        },
      ],
    ]);
  });

  it('come from the spreadsheet in the old way too', () => {
    const { port, seen } = screen();
    const { spreadsheet } = openApp({ ui: port });
    spreadsheet.addMenu('旧', [{ name: '关于', functionName: 'about' }, null]);
    expect(seen).toEqual([
      [
        'menu',
        {
          kind: 'menu',
          caption: '旧',
          isAddonMenu: false,
          entries: [
            { kind: 'item', caption: '关于', functionName: 'about' },
            { kind: 'separator' },
          ],
        },
      ],
    ]);
  });
});
