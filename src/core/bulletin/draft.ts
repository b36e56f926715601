import { NO_LEAD } from '../words/bulletin';
import type { Figure } from './figure';

/** A paragraph with the figures it rests on. */
export interface Draft {
  readonly key: string;
  /** Without its number: that depends on which paragraphs there are. */
  readonly lead: string;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Puts figures into a sentence and remembers them: the only way a figure gets into prose. */
export interface Say {
  /** As in the table, with unit: `-3人`. */
  readonly all: (figure: Figure) => string;
  /** Without sign, with unit: for a sentence that tells the direction. */
  readonly size: (figure: Figure) => string;
  /** '' for a figure that reads 0, or none. */
  readonly some: (figure: Figure | undefined) => string;
  /** The sentence rests on it without quoting it. */
  readonly note: (figure: Figure) => void;
}

/** The words of a paragraph, '' if there is nothing to say. */
export type Write = (say: Say) => string;

/** The paragraph that `write` says; none if it says nothing. */
export function draft(key: string, write: Write, lead: string = NO_LEAD): Draft[] {
  const figures = new Map<string, Figure>();
  const note = (figure: Figure): void => {
    figures.set(figure.key, figure);
  };
  const all = (figure: Figure): string => {
    note(figure);
    return `${figure.text}${figure.unit}`;
  };
  const text = write({
    all,
    size: (figure) => {
      note(figure);
      return `${figure.size}${figure.unit}`;
    },
    some: (figure) => (figure === undefined || Number(figure.size) === 0 ? '' : all(figure)),
    note,
  });
  return text === '' ? [] : [{ key, lead, text, figures: [...figures.values()] }];
}
