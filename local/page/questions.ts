import type { AnswerToQuestion, QuestionView } from '../desk-server/protocol';
import type { ButtonName, ButtonSetName } from '../services/spreadsheet/ui-port';
import { button, make } from './elements';
import { pageWords } from './words';

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS: Readonly<Record<ButtonName, string>> = {
  OK: pageWords.ok,
  CANCEL: pageWords.cancelButton,
  YES: pageWords.yes,
  NO: pageWords.no,
  CLOSE: pageWords.close,
};

/** The question of a script that is on the screen; one at a time. */
export interface QuestionBox {
  show(question: QuestionView, onAnswer: (answer: AnswerToQuestion) => void): void;
  /** Takes it away without an answer: it was answered elsewhere, or the script is gone. */
  withdraw(id?: number): void;
}

/** A box without a question. */
export function newQuestionBox(): QuestionBox {
  let open: { readonly id: number; readonly box: HTMLDialogElement } | undefined;
  const withdraw = (id?: number): void => {
    if (!open || (id !== undefined && open.id !== id)) return;
    const { box } = open;
    open = undefined;
    box.close();
    box.remove();
  };
  return {
    withdraw,
    show(question, onAnswer) {
      withdraw();
      const answer = (button: ButtonName, text: string): void => {
        withdraw(question.id);
        onAnswer({ id: question.id, button, text });
      };
      const box = questionBox(question, answer);
      open = { id: question.id, box };
      document.body.append(box);
      box.showModal();
    },
  };
}

function questionBox(
  { kind, title, message, buttons }: QuestionView,
  answer: (button: ButtonName, text: string) => void,
): HTMLDialogElement {
  const heading =
    title === '' ? (buttons === 'OK' ? pageWords.noticeTitle : pageWords.questionTitle) : title;
  const input = make('input', { type: 'text', id: 'question-text', autofocus: '' });
  const box = dialogBox(heading, message);
  if (kind === 'prompt') {
    box.append(
      make('label', { for: 'question-text', class: 'field' }, pageWords.answerLabel, input),
    );
  }
  const row = make('div', { class: 'buttons' });
  BUTTONS[buttons].forEach((name, position) => {
    const look = position === 0 ? 'primary' : 'secondary';
    row.append(
      button(
        LABELS[name],
        () => {
          answer(name, input.value);
        },
        { class: look, 'data-answer': name },
      ),
    );
  });
  box.append(row);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') answer('OK', input.value);
  });
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer('CLOSE', '');
  });
  return box;
}

function dialogBox(title: string, message: string): HTMLDialogElement {
  const heading = make('h2', { id: 'question-title' }, title);
  const text = make('p', { id: 'question-message', class: 'message' }, message);
  return make(
    'dialog',
    {
      class: 'question',
      'aria-labelledby': 'question-title',
      'aria-describedby': 'question-message',
    },
    heading,
    text,
  );
}

/** A question of the page itself; false for cancel and for closing. */
export function askYesNo(
  message: string,
  yes: string,
  title: string = pageWords.questionTitle,
): Promise<boolean> {
  return new Promise((resolve) => {
    const box = dialogBox(title, message);
    const close = (answer: boolean) => (): void => {
      box.close();
      box.remove();
      resolve(answer);
    };
    box.append(
      make(
        'div',
        { class: 'buttons' },
        button(yes, close(true), { class: 'primary', 'data-answer': 'YES' }),
        button(pageWords.cancelButton, close(false), { class: 'secondary', 'data-answer': 'NO' }),
      ),
    );
    box.addEventListener('cancel', close(false));
    document.body.append(box);
    box.showModal();
  });
}
