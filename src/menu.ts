import { actionWords } from './core/words/actions';

/** The menu, grouped in the order of the work; at most six entries to a level (Google's style guide). */
export const MENU_TITLE = '扩面通';

/** An action by its name, or a menu of its own. */
type MenuEntry = string | { readonly title: string; readonly entries: readonly string[] };

const MENU: readonly (readonly MenuEntry[])[] = [
  ['refreshProgress', 'takeSnapshot'],
  [
    {
      title: '导入与检查',
      entries: ['importSocialInsurance', 'importTax', 'undoImport', 'checkData'],
    },
    'screenEmployers',
  ],
  ['openPanel', { title: '准备与说明', entries: ['setUpWorkbook', 'about'] }],
];

/** Builds the menu; allowed in every authorisation mode because it touches nothing but the menu bar. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU_TITLE);
  MENU.forEach((group, position) => {
    if (position > 0) menu.addSeparator();
    group.forEach((entry) => {
      if (typeof entry === 'string') addAction(menu, entry);
      else menu.addSubMenu(subMenu(ui, entry.title, entry.entries));
    });
  });
  menu.addToUi();
}

function subMenu(
  ui: GoogleAppsScript.Base.Ui,
  title: string,
  names: readonly string[],
): GoogleAppsScript.Base.Menu {
  const menu = ui.createMenu(title);
  names.forEach((name) => {
    addAction(menu, name);
  });
  return menu;
}

function addAction(menu: GoogleAppsScript.Base.Menu, name: string): void {
  menu.addItem(actionWords(name)?.title ?? name, name);
}
