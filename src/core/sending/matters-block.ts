import { firstNoticesLine, MAIL_WORDS, MATTER_HEADINGS, moreMatters } from '../words/mail';
import { matterCells, type DueMatter } from './due-matters';
import { headingHtml, paragraphHtml, tableHtml } from './html';

/** A mail is read on a telephone; the workbook has them all. */
const MOST_MATTERS = 60;

/** 文号, 文种, 乡（镇）, 情况: what is to be done takes the most room. */
const COLUMN_PERCENTS = [24, 20, 16, 40] as const;

/** The same passage as HTML and as plain lines. */
export interface MailBlock {
  readonly html: string;
  readonly lines: readonly string[];
}

/** A list of matters; undefined if there are none. Cases without a notice are counted only. */
export function mattersBlock(matters: readonly DueMatter[]): MailBlock | undefined {
  if (matters.length === 0) return undefined;
  const numbered = matters.filter(({ number }) => number !== undefined);
  const shown = numbered.slice(0, MOST_MATTERS).map(matterCells);
  const more = numbered.length - shown.length;
  const first = matters.length - numbered.length;
  const notes = [
    ...(more > 0 ? [moreMatters(more)] : []),
    ...(first > 0 ? [firstNoticesLine(first)] : []),
    MAIL_WORDS.mattersNote,
  ];
  const rows = shown.map((cells) => ({ cells, look: '' }));
  return {
    html: [
      headingHtml(MAIL_WORDS.matters),
      ...(rows.length > 0 ? [tableHtml(MATTER_HEADINGS, rows, COLUMN_PERCENTS)] : []),
      ...notes.map((note) => paragraphHtml(note, 'margin-top:8px;')),
    ].join(''),
    lines: ['', MAIL_WORDS.matters, ...shown.map((cells) => cells.join('　')), ...notes],
  };
}
