import { make, makeButton } from './elements';

/** A choice in a question. */
export interface Answer<Value> {
  readonly text: string;
  readonly value: Value;
  readonly isMain?: boolean;
}

/**
 * Asks in a window of the page and waits.
 *
 * @returns the chosen answer, undefined if the window was closed
 */
export function askFirst<Value>(
  question: string,
  lines: readonly string[],
  answers: readonly Answer<Value>[],
): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const before = document.activeElement;
    let chosen: Value | undefined;
    const buttons = answers.map(({ text, value, isMain }) =>
      makeButton(
        text,
        () => {
          chosen = value;
          box.close();
        },
        { class: isMain === true ? 'main' : undefined },
      ),
    );
    const box = make(
      'dialog',
      { class: 'question', 'aria-labelledby': 'question-title' },
      make('h2', { id: 'question-title' }, question),
      ...lines.map((line) => make('p', {}, line)),
      make('div', { class: 'buttons' }, ...buttons),
    );
    box.addEventListener('close', () => {
      box.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(chosen);
    });
    document.body.append(box);
    box.showModal();
  });
}
