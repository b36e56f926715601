import { ScriptException } from '../../script-error';
import { BUTTON, BUTTON_SET } from '../enums';
import { enumName } from '../face/enumeration';
import { faceKind, makeFace } from '../face/face';
import { PROMPT_RESPONSE_MEMBERS, UI_MEMBERS } from '../members/ui';
import type { Desk } from '../desk';
import type { ButtonName, ButtonSetName, DialogSize, UiPort } from '../ui-port';
import { newMenu } from './menu';

type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;

export interface UiHandle {
  readonly desk: Desk;
  readonly port: UiPort;
}

/** Messages, questions, side panel, dialogs, menus. */
class UiTopic implements Omit<Ui, 'Button' | 'ButtonSet' | 'showDialog'> {
  constructor(private readonly at: UiHandle) {}

  alert(...args: unknown[]): Button {
    const { title, message, buttons } = question(args);
    return BUTTON[this.at.port.alert(title, message, buttons)];
  }

  prompt(...args: unknown[]): PromptResponse {
    const { title, message, buttons } = question(args);
    const answer = this.at.port.prompt(title, message, buttons);
    return makeFace(RESPONSE_KIND, answer, this.at.desk.gate);
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return newMenu(this.at, caption, false);
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return newMenu(this.at, '', true);
  }

  showSidebar(userInterface: HtmlOutput): void {
    this.at.port.showSidebar(userInterface.getContent(), userInterface.getTitle());
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.at.port.showModalDialog(userInterface.getContent(), title, sizeOf(userInterface));
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.at.port.showModelessDialog(userInterface.getContent(), title, sizeOf(userInterface));
  }
}

/** Title, message and buttons from the three ways to ask. */
function question(args: readonly unknown[]): {
  title: string;
  message: string;
  buttons: ButtonSetName;
} {
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const set = args.find((arg) => typeof arg !== 'string');
  const [first = '', second] = texts;
  return {
    title: second === undefined ? '' : first,
    message: second ?? first,
    buttons: set === undefined ? 'OK' : (enumName(set) as ButtonSetName),
  };
}

function sizeOf(html: HtmlOutput): DialogSize {
  // The published types call both numbers, but Google answers null for a size that was not set.
  const width = html.getWidth() as number | null;
  const height = html.getHeight() as number | null;
  return { widthPixels: width ?? undefined, heightPixels: height ?? undefined };
}

interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

class PromptResponseTopic implements PromptResponse {
  constructor(private readonly answer: Answer) {}

  getResponseText(): string {
    return this.answer.text;
  }

  getSelectedButton(): Button {
    return BUTTON[this.answer.button];
  }
}

const RESPONSE_KIND = faceKind<Answer, PromptResponse>({
  name: 'PromptResponse',
  members: PROMPT_RESPONSE_MEMBERS,
  topics: [PromptResponseTopic],
  free: 'all',
});

const KIND = faceKind<UiHandle, Ui>({
  name: 'Ui',
  members: UI_MEMBERS,
  topics: [UiTopic],
  free: ['createMenu', 'createAddonMenu'],
  constants: { Button: BUTTON, ButtonSet: BUTTON_SET },
});

/** The user interface as scripts hold it; Google's error where there is none. */
export function uiFace(desk: Desk): Ui {
  const port = desk.options.ui;
  if (!port) throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
  return makeFace(KIND, { desk, port }, desk.gate);
}
