/** The headers of a message that a list shows. */
export interface MailHeaders {
  readonly subject: string;
  readonly to: string;
  readonly date: string;
}

/** Reads subject, recipients and date from the start of an `.eml`. */
export function mailHeaders(text: string): MailHeaders {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  const named = (name: string): string =>
    decodeWords(new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '');
  return { subject: named('Subject'), to: named('To'), date: named('Date') };
}

/** Encoded words of RFC 2047 (`=?UTF-8?B?…?=`) as text; blanks between two of them do not count. */
function decodeWords(text: string): string {
  const joined = text.replace(/(\?=)\s+(=\?)/g, '$1$2');
  return joined.replace(
    /=\?utf-8\?([bq])\?([^?]*)\?=/gi,
    (_whole: string, encoding: string, content: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(content, 'base64').toString('utf8')
        : quotedPrintable(content),
  );
}

function quotedPrintable(content: string): string {
  const bytes = content
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_whole: string, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
