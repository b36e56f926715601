import { actionWords } from './core/words/actions';

/** The menu, grouped in the order of the work; at most six entries to a level (Google's style guide). */
export const MENU_TITLE = '扩面通';

/** An action by its name, or a menu of its own. */
type MenuEntry = string | { readonly title: string; readonly entries: readonly string[] };

const MENU: readonly (readonly MenuEntry[])[] = [
  ['openPanel'],
  [
    {
      title: '准备与设置',
      entries: [
        ...['setUpWorkbook', 'checkData', 'restoreTemplates'],
        ...['installSchedule', 'removeSchedule', 'about'],
      ],
    },
    {
      title: '导入与比对',
      entries: [
        ...['importSocialInsurance', 'importTax', 'screenEmployers'],
        ...['auditEmployer', 'printLateFee', 'undoImport'],
      ],
    },
    {
      title: '文书',
      entries: [
        ...['issueNotices', 'issueSelected', 'recordService'],
        ...['closeCase', 'reprintNotice', 'voidNotice'],
      ],
    },
    { title: '进度', entries: ['refreshProgress', 'refreshActionBoard', 'takeSnapshot'] },
    {
      title: '通报',
      entries: [
        ...['composeBriefing', 'composeBulletin', 'previewBulletin'],
        ...['sendBulletin', 'checkFormat', 'remindOverdue'],
      ],
    },
  ],
];

/** Builds the menu; allowed in every authorisation mode because it touches nothing but the menu bar. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU_TITLE);
  MENU.forEach((group, position) => {
    if (position > 0) menu.addSeparator();
    group.forEach((entry) => {
      if (typeof entry === 'string') addAction(menu, entry);
      else addSubMenu(ui, menu, entry.title, entry.entries);
    });
  });
  menu.addToUi();
}

function addSubMenu(
  ui: GoogleAppsScript.Base.Ui,
  parent: GoogleAppsScript.Base.Menu,
  title: string,
  names: readonly string[],
): void {
  const menu = ui.createMenu(title);
  names.forEach((name) => {
    addAction(menu, name);
  });
  parent.addSubMenu(menu);
}

function addAction(menu: GoogleAppsScript.Base.Menu, name: string): void {
  menu.addItem(actionWords(name)?.title ?? name, name);
}
