import type {
  ButtonName,
  ButtonSetName,
  DialogSize,
  ScriptMenu,
  UiPort,
} from './services/spreadsheet/ui-port';
import { DeskError } from './desk-error';
import { deskWords } from './words';

/** A question a script asked the person before the screen. */
export interface DeskQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

/** An answer: yes, no, a button, or (to a prompt) a text with OK. */
export type DeskAnswer = 'yes' | 'no' | ButtonAnswer;

interface ButtonAnswer {
  readonly button?: ButtonName | undefined;
  readonly text?: string | undefined;
}

export type DeskAnswers = 'yes' | 'no' | AnswerTo | undefined;

type AnswerTo = (question: DeskQuestion) => DeskAnswer | undefined;

/** Something a script showed. */
export type DeskMessage =
  | {
      readonly kind: 'alert' | 'prompt';
      readonly title: string;
      readonly message: string;
      readonly buttons: ButtonSetName;
      readonly answer: ButtonName;
      /** What was typed into a prompt. */
      readonly text?: string;
    }
  | {
      readonly kind: 'sidebar' | 'modal dialog' | 'modeless dialog';
      readonly title: string;
      readonly html: string;
      readonly size?: DialogSize;
    };

/** A note in the corner of the workbook. */
export interface DeskToast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number | undefined;
}

/** Where a desk keeps what its scripts showed. */
export interface DeskScreen {
  readonly messages: DeskMessage[];
  readonly toasts: DeskToast[];
  readonly menus: ScriptMenu[];
}

/** Somebody who sees what scripts show while they run, and answers. */
export interface DeskPerson {
  readonly ui: UiPort;
  toast(toast: DeskToast): void;
}

/**
 * The person before a desk's screen: records what is shown and answers what is asked. A note with only an OK button needs
 * no answer.
 *
 * @param onUnanswered told of a question nobody answers; must throw
 */
export function createScreenPort(
  screen: DeskScreen,
  answers: DeskAnswers,
  onUnanswered: (error: DeskError) => never,
): UiPort {
  const ask = (question: DeskQuestion): { button: ButtonName; text: string } => {
    const answer = typeof answers === 'function' ? answers(question) : answers;
    if (answer === undefined) {
      return onUnanswered(new DeskError(deskWords.unanswered(question.title, question.message)));
    }
    const { button = 'OK', text = '' } =
      typeof answer === 'object' ? answer : { button: buttonFor(answer, question.buttons) };
    return { button, text };
  };
  return {
    alert(title, message, buttons) {
      const question = { kind: 'alert', title, message, buttons } as const;
      const answer = buttons === 'OK' ? 'OK' : ask(question).button;
      screen.messages.push({ ...question, answer });
      return answer;
    },
    prompt(title, message, buttons) {
      const question = { kind: 'prompt', title, message, buttons } as const;
      const { button, text } = ask(question);
      screen.messages.push({ ...question, answer: button, text });
      return { button, text };
    },
    ...pageShowers(screen),
    addMenu(menu) {
      screen.menus.push(menu);
    },
  };
}

function pageShowers(screen: DeskScreen) {
  return {
    showSidebar(html: string, title: string) {
      screen.messages.push({ kind: 'sidebar', title, html });
    },
    showModalDialog(html: string, title: string, size: DialogSize) {
      screen.messages.push({ kind: 'modal dialog', title, html, size });
    },
    showModelessDialog(html: string, title: string, size: DialogSize) {
      screen.messages.push({ kind: 'modeless dialog', title, html, size });
    },
  };
}

function buttonFor(answer: 'yes' | 'no', buttons: ButtonSetName): ButtonName {
  const hasYes = buttons.startsWith('YES_NO');
  if (answer === 'yes') return hasYes ? 'YES' : 'OK';
  if (hasYes) return 'NO';
  return buttons === 'OK_CANCEL' ? 'CANCEL' : 'CLOSE';
}
