/** HTML for mail programs: styles inline, for many drop everything else. */

/** The ampersand first: the others bring their own. */
const ESCAPES = [
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
  [/"/g, '&quot;'],
  [/'/g, '&#39;'],
] as const;

/** Any text as HTML shows it. */
export function escapeHtml(text: string): string {
  return ESCAPES.reduce((escaped, [mark, entity]) => escaped.replace(mark, entity), text);
}

/** A paragraph of a mail; its looks stand in it, for mail programs drop style sheets. */
export function paragraphHtml(text: string, style = ''): string {
  return `<p style="margin:0 0 12px;${style}">${escapeHtml(text)}</p>`;
}

/** A heading within a mail. */
export function headingHtml(text: string): string {
  return `<h2 style="margin:20px 0 8px;font-size:16px;">${escapeHtml(text)}</h2>`;
}

/** A row of a table; `look` is its style. */
export interface HtmlRow {
  readonly cells: readonly string[];
  readonly look: string;
}

const CELL = 'border:1px solid #b8c2cc;padding:5px 4px;word-break:break-word;';

/**
 * As wide as the screen and no wider: it fits 320 pixels, where a cell's text is broken rather than the page scrolled.
 *
 * @param percents of the width for each column; without them all are alike
 */
export function tableHtml(
  head: readonly string[],
  rows: readonly HtmlRow[],
  percents: readonly number[] = [],
): string {
  const width = (column: number): string =>
    percents[column] === undefined ? '' : `width:${percents[column]}%;`;
  const headCells = head
    .map((text, column) => `<th style="${CELL}${width(column)}">${escapeHtml(text)}</th>`)
    .join('');
  const body = rows
    .map(({ cells, look }) => {
      const texts = cells.map((text) => `<td style="${CELL}">${escapeHtml(text)}</td>`);
      return `<tr style="${look}">${texts.join('')}</tr>`;
    })
    .join('');
  return (
    '<table style="border-collapse:collapse;width:100%;max-width:600px;font-size:13px;' +
    'line-height:1.4;table-layout:fixed;">' +
    `<thead><tr style="background:#e8eef5;">${headCells}</tr></thead><tbody>${body}</tbody></table>`
  );
}

/** A whole mail. */
export function pageHtml(blocks: readonly string[]): string {
  return (
    '<div style="max-width:600px;margin:0;padding:12px;box-sizing:border-box;' +
    "font-family:'PingFang SC','Microsoft YaHei',sans-serif;font-size:15px;line-height:1.6;" +
    `color:#1f2933;">${blocks.join('')}</div>`
  );
}

/** A text that may stand in a mail's header: on one line, without control characters. */
export function headerText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
