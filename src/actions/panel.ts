import { ABOUT_TEXT, ABOUT_TITLE } from '../core/words/about';
import { actionWords } from '../core/words/actions';
import { MENU_TITLE } from '../menu';

/** 打开操作面板: the page beside the sheet. */
export function openPanelAction(): void {
  const page = HtmlService.createHtmlOutputFromFile('Panel').setTitle(MENU_TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** 关于扩面通: what this is, and where people's data may be. */
export function aboutAction(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(actionWords('about')?.title ?? ABOUT_TITLE, ABOUT_TEXT, ui.ButtonSet.OK);
}
