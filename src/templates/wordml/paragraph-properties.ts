import { type Borders, borderElement } from './borders';
import { twipsOfMillimetres, twipsOfPoints } from './units';
import { element, flag, valued } from './xml';

export type Alignment = 'left' | 'center' | 'right' | 'justified' | 'distributed';

/** Indents in characters of the paragraph's own size, or in millimetres where a line is measured on the page. */
export interface Indent {
  readonly firstLineChars?: number | undefined;
  readonly hangingChars?: number | undefined;
  readonly leftChars?: number | undefined;
  readonly rightChars?: number | undefined;
  /** Negative: beyond the text area, as the red line of a letter. */
  readonly leftMillimetres?: number | undefined;
  readonly rightMillimetres?: number | undefined;
}

export interface TabStop {
  readonly atMillimetres: number;
  readonly align: 'left' | 'center' | 'right';
}

/** How a paragraph is set; what is not given comes from its style. */
export interface ParagraphLook {
  readonly align?: Alignment | undefined;
  readonly indent?: Indent | undefined;
  readonly beforePoints?: number | undefined;
  readonly afterPoints?: number | undefined;
  /** Line pitch: exact, or at least this much. */
  readonly exactPoints?: number | undefined;
  readonly atLeastPoints?: number | undefined;
  readonly keepWithNext?: boolean | undefined;
  readonly keepTogether?: boolean | undefined;
  readonly startsPage?: boolean | undefined;
  readonly borders?: Borders | undefined;
  readonly tabs?: readonly TabStop[] | undefined;
  /** False: lines do not snap to the page's grid. */
  readonly snapsToGrid?: boolean | undefined;
  /** 0 for the first level of the document's outline. */
  readonly outlineLevel?: number | undefined;
}

/** What stands in a paragraph's properties besides its look. */
export interface ParagraphExtras {
  readonly styleId?: string | undefined;
  /** Size of a character, which indents are counted in. */
  readonly charPoints: number;
  /** `<w:sectPr>` of the section that ends with this paragraph. */
  readonly sectionEnd?: string | undefined;
}

const ALIGNMENTS: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justified: 'both',
  distributed: 'distribute',
};

/** `<w:pPr>` in the order of the schema. */
export function paragraphProperties(look: ParagraphLook, extras: ParagraphExtras): string {
  const { align, keepWithNext, keepTogether, startsPage, snapsToGrid, outlineLevel } = look;
  return element(
    'w:pPr',
    {},
    valued('w:pStyle', extras.styleId),
    flag('w:keepNext', keepWithNext),
    flag('w:keepLines', keepTogether),
    flag('w:pageBreakBefore', startsPage),
    borderElement('w:pBdr', look.borders),
    tabsElement(look.tabs),
    snapsToGrid === false ? valued('w:snapToGrid', 0) : undefined,
    spacingElement(look),
    indentElement(look.indent, extras.charPoints),
    valued('w:jc', align === undefined ? undefined : ALIGNMENTS[align]),
    valued('w:outlineLvl', outlineLevel),
    extras.sectionEnd,
  );
}

function tabsElement(tabs: readonly TabStop[] | undefined): string | undefined {
  if (tabs === undefined || tabs.length === 0) return undefined;
  const stops = tabs.map(({ atMillimetres, align }) =>
    element('w:tab', { 'w:val': align, 'w:pos': twipsOfMillimetres(atMillimetres) }),
  );
  return element('w:tabs', {}, ...stops);
}

function spacingElement(look: ParagraphLook): string | undefined {
  const { beforePoints, afterPoints, exactPoints, atLeastPoints } = look;
  const line = exactPoints ?? atLeastPoints;
  const isSet = [beforePoints, afterPoints, line].some((points) => points !== undefined);
  if (!isSet) return undefined;
  const twips = (points: number | undefined): number | undefined =>
    points === undefined ? undefined : twipsOfPoints(points);
  return element('w:spacing', {
    'w:before': twips(beforePoints),
    'w:after': twips(afterPoints),
    'w:line': twips(line),
    'w:lineRule': line === undefined ? undefined : exactPoints === undefined ? 'atLeast' : 'exact',
  });
}

/** Characters are given twice: as hundredths for Word and WPS, as twips for programs that know no characters. */
function indentElement(indent: Indent | undefined, charPoints: number): string | undefined {
  if (indent === undefined) return undefined;
  const { firstLineChars, hangingChars, leftChars, rightChars } = indent;
  const hundredths = (chars: number | undefined): number | undefined =>
    chars === undefined ? undefined : Math.round(chars * 100);
  const twips = (chars: number | undefined, millimetres?: number): number | undefined => {
    if (chars !== undefined) return twipsOfPoints(chars * charPoints);
    return millimetres === undefined ? undefined : twipsOfMillimetres(millimetres);
  };
  // In Word a hanging indent is taken out of the left one, which therefore holds both.
  const leftWithHanging = hangingChars === undefined ? leftChars : (leftChars ?? 0) + hangingChars;
  return element('w:ind', {
    'w:leftChars': hundredths(leftWithHanging),
    'w:left': twips(leftWithHanging, indent.leftMillimetres),
    'w:rightChars': hundredths(rightChars),
    'w:right': twips(rightChars, indent.rightMillimetres),
    'w:hangingChars': hundredths(hangingChars),
    'w:hanging': twips(hangingChars),
    'w:firstLineChars': hundredths(firstLineChars),
    'w:firstLine': twips(firstLineChars),
  });
}
