import { actionWords } from './core/words/actions';

/** The menu, grouped in the order of the work; at most six entries to a level (Google's style guide). */
export const MENU_TITLE = '扩面通';

const MENU: readonly (readonly string[])[] = [
  ['refreshProgress', 'takeSnapshot'],
  ['checkData', 'setUpWorkbook'],
  ['openPanel', 'about'],
];

/** Builds the menu; allowed in every authorisation mode because it touches nothing but the menu bar. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  MENU.forEach((group, position) => {
    if (position > 0) menu.addSeparator();
    group.forEach((name) => menu.addItem(actionWords(name)?.title ?? name, name));
  });
  menu.addToUi();
}
