import { attribute, elements, matches, replaceElements, startTag } from '../xml';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const NO_SETTINGS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="${WORD}"></w:settings>`;

/** What stands before the setting for even pages. */
const BEFORE_EVEN_PAGES =
  /<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData|embedTrueTypeFonts|embedSystemFonts|saveSubsetFonts|saveFormsData|mirrorMargins|alignBordersAndEdges|bordersDoNotSurroundHeader|bordersDoNotSurroundFooter|gutterAtTop|hideSpellingErrors|hideGrammaticalErrors|activeWritingStyle|proofState|formsDesign|linkStyles|stylePaneFormatFilter|stylePaneSortMethod|documentType|revisionView|trackRevisions|doNotTrackMoves|doNotTrackFormatting|documentProtection|autoFormatOverride|styleLockTheme|styleLockQFSet|defaultTabStop|autoHyphenation|consecutiveHyphenLimit|hyphenationZone|doNotHyphenateCaps|showEnvelope|summaryLength|clickAndTypeStyle|defaultTableStyle)(?:\s[^>]*)?\/>/g;

/** True if a template's even pages have headers and footers of their own. */
export function hasEvenPages(settings: string): boolean {
  const [found] = elements(settings, 'w:evenAndOddHeaders');
  return found !== undefined && !/^(?:0|false|off)$/.test(attribute(found, 'w:val') ?? '1');
}

/**
 * The settings of a merged file: those of the first template, with even pages if any has them, the newest compatibility
 * mode of all (a file has one), and the notes' separators of the merged file.
 */
export function mergedSettings(
  settings: readonly string[],
  separators: { readonly footnotes: boolean; readonly endnotes: boolean },
): string {
  const first = settings[0] === undefined || settings[0] === '' ? NO_SETTINGS : settings[0];
  const plain = ['w:footnotePr', 'w:endnotePr', 'w:evenAndOddHeaders'].reduce(
    (text, name) => replaceElements(text, name, () => ''),
    opened(first),
  );
  const noted = withSeparators(withNewestMode(plain, settings), separators);
  return settings.some(hasEvenPages) ? withEvenPages(noted) : noted;
}

function opened(settings: string): string {
  return settings.replace(/(<w:settings(?:\s[^>]*)?)\/>\s*$/, '$1></w:settings>');
}

function withEvenPages(settings: string): string {
  const all = matches(settings, BEFORE_EVEN_PAGES);
  const last = all[all.length - 1];
  const root = settings.search(/<w:settings[\s>]/);
  const at =
    last === undefined ? root + startTag(settings.slice(root)).length : last.index + last[0].length;
  return `${settings.slice(0, at)}<w:evenAndOddHeaders/>${settings.slice(at)}`;
}

function withNewestMode(settings: string, all: readonly string[]): string {
  const newest = Math.max(0, ...all.map(compatibilityMode));
  return settings.replace(
    /(<w:compatSetting\s[^>]*w:name="compatibilityMode"[^>]*w:val=")\d+"/,
    (_, before: string) => `${before}${newest}"`,
  );
}

function compatibilityMode(settings: string): number {
  const found = /<w:compatSetting\s[^>]*w:name="compatibilityMode"[^>]*w:val="(\d+)"/.exec(
    settings,
  );
  return Number(found?.[1] ?? '0');
}

function withSeparators(
  settings: string,
  { footnotes, endnotes }: { readonly footnotes: boolean; readonly endnotes: boolean },
): string {
  const list = [footnotes ? 'footnote' : '', endnotes ? 'endnote' : '']
    .filter((kind) => kind !== '')
    .map((kind) => `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`)
    .join('');
  if (list === '') return settings;
  return settings.replace(
    /<w:compat[\s>/]|<w:rsids|<m:mathPr|<w:themeFontLang|<w:clrSchemeMapping|<w:decimalSymbol|<\/w:settings>/,
    (next) => `${list}${next}`,
  );
}
