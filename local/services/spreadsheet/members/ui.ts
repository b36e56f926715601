import type { MemberTable } from '../face/signature';

/** Every member of Google's `Ui` with the arguments it takes, overloads parted by `|`. */
export const UI_MEMBERS: MemberTable = {
  Button: 'property',
  ButtonSet: 'property',
  alert: 'String | String, ButtonSet | String, String, ButtonSet',
  createAddonMenu: '',
  createMenu: 'String',
  prompt: 'String | String, ButtonSet | String, String, ButtonSet',
  showModalDialog: 'HtmlOutput, String',
  showModelessDialog: 'HtmlOutput, String',
  showSidebar: 'HtmlOutput',
  showDialog: 'HtmlOutput',
};

/** Every member of Google's `Menu` with the arguments it takes, overloads parted by `|`. */
export const MENU_MEMBERS: MemberTable = {
  addItem: 'String, String',
  addSeparator: '',
  addSubMenu: 'Menu',
  addToUi: '',
};

/** Every member of Google's `PromptResponse` with the arguments it takes, overloads parted by `|`. */
export const PROMPT_RESPONSE_MEMBERS: MemberTable = {
  getResponseText: '',
  getSelectedButton: '',
};
