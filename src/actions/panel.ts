import { done, type ActionReport } from '../core/action-report';
import { ABOUT_TEXT, ABOUT_TITLE } from '../core/words/about';
import { actionWords } from '../core/words/actions';
import { PANEL_ANSWERS } from '../core/words/panel';
import { MENU_TITLE } from '../menu';

/** 打开操作面板: the page beside the sheet. */
export function openPanelAction(): ActionReport {
  const page = HtmlService.createHtmlOutputFromFile('Panel').setTitle(MENU_TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
  return done(PANEL_ANSWERS.opened);
}

/** 关于扩面通: what this is, and where people's data may be. */
export function aboutAction(): ActionReport {
  const ui = SpreadsheetApp.getUi();
  ui.alert(actionWords('about')?.title ?? ABOUT_TITLE, ABOUT_TEXT, ui.ButtonSet.OK);
  return done(PANEL_ANSWERS.aboutShown);
}
