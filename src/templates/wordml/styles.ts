import { type FontRole, fontReference } from './fonts';
import { RED } from './borders';
import { type ParagraphLook, paragraphProperties } from './paragraph-properties';
import { type RunLook, runProperties } from './run';
import { halfPoints } from './units';
import { element, flag, valued, wordPart } from './xml';

/** 22 lines on the 225 mm of the text area (GB/T 9704 5.2.3): 28.95 pt each. */
export const LINE_PITCH_POINTS = 28.95;

/** 28 characters of 16 pt on the 156 mm of the text area (GB/T 9704 5.2.3): each takes 15.75 pt. */
const CHARACTER_SPACING_POINTS = -0.25;

/** Sizes by their Chinese names. */
export const SIZE_POINTS = {
  二号: 22,
  小二: 18,
  三号: 16,
  四号: 14,
  小四: 12,
  五号: 10.5,
} as const;

/** A named paragraph style, as staff see it in Word and WPS. */
export interface StyleDefinition {
  readonly id: string;
  /** Shown in the list of styles. */
  readonly name: string;
  readonly font: FontRole;
  readonly sizePoints: number;
  readonly run?: RunLook | undefined;
  readonly paragraph?: ParagraphLook | undefined;
}

const pitch: ParagraphLook = { exactPoints: LINE_PITCH_POINTS };
const bodyIndent: ParagraphLook = { ...pitch, indent: { firstLineChars: 2 } };
const table: ParagraphLook = { atLeastPoints: 18, snapsToGrid: false };

/** The styles of official documents (GB/T 9704-2012, 7.2–7.4). 正文 is the default style. */
const DEFINITIONS = {
  plain: style('Normal', 'Normal', 'body', 16, { ...pitch, align: 'justified' }),
  body: style('Kuomian1', '公文正文', 'body', 16, { ...bodyIndent, align: 'justified' }),
  title: style('Kuomian2', '公文标题', 'title', 22, {
    ...{ align: 'center', exactPoints: 36, keepWithNext: true, snapsToGrid: false },
  }),
  heading1: style('Kuomian3', '一级标题', 'heading', 16, {
    ...{ ...bodyIndent, keepWithNext: true, outlineLevel: 0 },
  }),
  heading2: style('Kuomian4', '二级标题', 'subheading', 16, {
    ...{ ...bodyIndent, keepWithNext: true, outlineLevel: 1 },
  }),
  heading3: style('Kuomian5', '三级标题', 'body', 16, { ...bodyIndent, outlineLevel: 2 }),
  officeMark: {
    ...style('Kuomian6', '发文机关标志', 'title', 32, {
      ...{ align: 'center', exactPoints: 46, keepWithNext: true, snapsToGrid: false },
    }),
    run: { color: RED },
  },
  documentNumber: style('Kuomian7', '发文字号', 'body', 16, { ...pitch, align: 'right' }),
  addressee: style('Kuomian8', '主送机关', 'body', 16, { ...pitch, keepWithNext: true }),
  signature: style('Kuomian9', '署名日期', 'body', 16, { ...pitch, keepTogether: true }),
  tableText: style('Kuomian10', '表格文字', 'body', 12, { ...table, align: 'left' }),
  tableHead: style('Kuomian11', '表头文字', 'heading', 12, { ...table, align: 'center' }),
  tableSmall: style('Kuomian18', '表格小字', 'body', 10.5, {
    ...table,
    atLeastPoints: 15,
    align: 'left',
  }),
  caption: style('Kuomian12', '表题', 'heading', 14, {
    ...{ align: 'center', keepWithNext: true, exactPoints: LINE_PITCH_POINTS },
  }),
  note: style('Kuomian13', '附注说明', 'body', 12, { ...table, align: 'justified' }),
  attachmentMark: style('Kuomian14', '附件标志', 'heading', 16, { ...pitch, keepWithNext: true }),
  imprint: style('Kuomian15', '版记', 'body', 14, {
    ...{ align: 'justified', exactPoints: 26, snapsToGrid: false, keepTogether: true },
  }),
  pageNumber: style('Kuomian16', '页码', 'number', 14, { snapsToGrid: false, exactPoints: 18 }),
  /** Holds a line and no text. */
  rule: style('Kuomian17', '分隔线', 'body', 5, { snapsToGrid: false, exactPoints: 5 }),
} as const satisfies Readonly<Record<string, StyleDefinition>>;

export type StyleName = keyof typeof DEFINITIONS;

export const STYLES: Readonly<Record<StyleName, StyleDefinition>> = DEFINITIONS;

function style(
  id: string,
  name: string,
  font: FontRole,
  sizePoints: number,
  paragraph: ParagraphLook,
): StyleDefinition {
  const spacingPoints = sizePoints === SIZE_POINTS.三号 ? CHARACTER_SPACING_POINTS : undefined;
  return { id, name, font, sizePoints, run: { spacingPoints }, paragraph };
}

/** word/styles.xml: the styles above and what an application leaves unsaid. */
export function stylesPart(): string {
  return wordPart('w:styles', documentDefaults(), ...Object.values(STYLES).map(styleElement));
}

function documentDefaults(): string {
  const size = halfPoints(SIZE_POINTS.三号);
  const run = element(
    'w:rPr',
    {},
    fontReference('body'),
    valued('w:sz', size),
    valued('w:szCs', size),
    element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
  );
  // No gaps between Chinese characters and digits: a line holds its 28 characters.
  const paragraphs = element('w:pPr', {}, valued('w:autoSpaceDE', 0), valued('w:autoSpaceDN', 0));
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, run),
    element('w:pPrDefault', {}, paragraphs),
  );
}

function styleElement({ id, name, font, sizePoints, run, paragraph }: StyleDefinition): string {
  const isDefault = id === STYLES.plain.id;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault ? 1 : undefined, 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', isDefault ? undefined : STYLES.plain.id),
    flag('w:qFormat', true),
    paragraphProperties(paragraph ?? {}, { charPoints: sizePoints }),
    runProperties({ ...run, font, sizePoints }),
  );
}
