import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { DeskError } from '../../desk-error';
import type { DeskPerson } from '../../desk-messages';
import { pageWords } from '../../page/words';
import type { ButtonSetName, ScriptMenu, UiPort } from '../../services/spreadsheet/ui-port';
import type { AnswerToQuestion, QuestionView, SessionEvent } from '../protocol';

/** The memory both threads see: how many answers were given, and whether the run is to stop. */
export const SIGNAL = { answers: 0, cancel: 1 } as const;
export const SIGNAL_BYTES = 8;

export interface Asking {
  readonly tell: (event: SessionEvent) => void;
  readonly signal: Int32Array;
  readonly answers: MessagePort;
  /** The page whose click is being carried out. */
  readonly client: () => string;
  readonly onMenu: (menu: ScriptMenu) => void;
}

/** The person cancelled; the script dies at its next call. */
export class RunCancelled extends DeskError {
  constructor() {
    super(pageWords.cancelled);
  }
}

/** Throws when the person cancelled; asked before every round trip. */
export function checkCancelled(signal: Int32Array): void {
  if (Atomics.load(signal, SIGNAL.cancel) === 1) throw new RunCancelled();
}

/** The person before the page: what scripts show goes there at once, and a question stops the script until it is answered. */
export function personAtPage(asking: Asking): DeskPerson {
  let asked = 0;
  const ask = (question: Omit<QuestionView, 'id'>): AnswerToQuestion => {
    asked += 1;
    const id = asked;
    asking.tell({ type: 'question', question: { ...question, id } });
    const answer = waitFor(asking, id);
    asking.tell({ type: 'answered', id });
    return answer;
  };
  const ui: UiPort = {
    alert: (title, message, buttons: ButtonSetName) =>
      ask({ kind: 'alert', title, message, buttons }).button,
    prompt: (title, message, buttons: ButtonSetName) =>
      ask({ kind: 'prompt', title, message, buttons }),
    showSidebar(html, title) {
      asking.tell({
        type: 'html',
        client: asking.client(),
        kind: 'sidebar',
        title,
        html,
        size: null,
      });
    },
    showModalDialog(html, title, size) {
      asking.tell({
        type: 'html',
        client: asking.client(),
        kind: 'modal dialog',
        title,
        html,
        size,
      });
    },
    showModelessDialog(html, title, size) {
      asking.tell({
        type: 'html',
        client: asking.client(),
        kind: 'modeless dialog',
        title,
        html,
        size,
      });
    },
    addMenu: asking.onMenu,
  };
  return {
    ui,
    toast({ title, message, seconds = null }) {
      asking.tell({ type: 'toast', title, message, seconds });
    },
  };
}

/** Sleeps until the answer to this question came, or the run was cancelled. */
function waitFor({ signal, answers }: Asking, id: number): AnswerToQuestion {
  for (;;) {
    const seen = Atomics.load(signal, SIGNAL.answers);
    checkCancelled(signal);
    const received: { message: AnswerToQuestion } | undefined = receiveMessageOnPort(answers);
    if (received?.message.id === id) return received.message;
    if (!received) Atomics.wait(signal, SIGNAL.answers, seen);
  }
}
