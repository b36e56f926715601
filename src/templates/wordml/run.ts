import { type FontRole, fontReference } from './fonts';
import { halfPoints, twipsOfPoints } from './units';
import { element, escapeXml, flag, valued } from './xml';

/** How characters look; what is not given comes from the paragraph's style. */
export interface RunLook {
  readonly font?: FontRole | undefined;
  readonly sizePoints?: number | undefined;
  readonly isBold?: boolean | undefined;
  readonly isUnderlined?: boolean | undefined;
  /** Hexadecimal RGB, such as `FF0000`. */
  readonly color?: string | undefined;
  /** Added between characters, negative to draw them together. */
  readonly spacingPoints?: number | undefined;
  /** Width of the characters, 100 as they are. */
  readonly scalePercent?: number | undefined;
}

/** Something inside a paragraph. Only the builder makes it, so that text is never taken for XML. */
export interface Inline {
  readonly inline: string;
}

/** Text; line breaks and tabs in it become line breaks and tabs of the document. */
export function run(text: string, look: RunLook = {}): Inline {
  const pieces = text.split(/(\n|\t)/).filter((piece) => piece !== '');
  return inlineOf(look, ...pieces.map(pieceXml));
}

/** A jump to the next tab stop. */
export function tab(look: RunLook = {}): Inline {
  return inlineOf(look, element('w:tab'));
}

/** The number of the page it stands on. */
export function pageNumber(look: RunLook = {}): Inline {
  const part = (xml: string): string => inlineOf(look, xml).inline;
  return {
    inline: [
      part(element('w:fldChar', { 'w:fldCharType': 'begin' })),
      part(element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
      part(element('w:fldChar', { 'w:fldCharType': 'separate' })),
      part(element('w:t', {}, '1')),
      part(element('w:fldChar', { 'w:fldCharType': 'end' })),
    ].join(''),
  };
}

/** `<w:rPr>` in the order of the schema, or undefined if nothing is set. */
export function runProperties(look: RunLook): string | undefined {
  const { font, sizePoints, isBold, isUnderlined, color, spacingPoints, scalePercent } = look;
  const size = sizePoints === undefined ? undefined : halfPoints(sizePoints);
  const properties = [
    font === undefined ? undefined : fontReference(font),
    flag('w:b', isBold),
    valued('w:color', color),
    valued('w:spacing', spacingPoints === undefined ? undefined : twipsOfPoints(spacingPoints)),
    valued('w:w', scalePercent),
    valued('w:sz', size),
    valued('w:szCs', size),
    isUnderlined === true ? valued('w:u', 'single') : undefined,
  ];
  const isSet = properties.some((property) => property !== undefined);
  return isSet ? element('w:rPr', {}, ...properties) : undefined;
}

/** A run around XML of this builder. */
export function inlineOf(look: RunLook, ...children: readonly string[]): Inline {
  return { inline: element('w:r', {}, runProperties(look), ...children) };
}

function pieceXml(piece: string): string {
  if (piece === '\n') return element('w:br');
  if (piece === '\t') return element('w:tab');
  return element('w:t', { 'xml:space': 'preserve' }, escapeXml(piece));
}
