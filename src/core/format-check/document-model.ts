/** What the checks look at: a document's pages, paragraphs, tables and feet, whoever wrote the file. */
import {
  characterLook,
  paragraphLook,
  styleSheet,
  type CharacterLook,
  type ParagraphLook,
  type StyleSheet,
} from './look';
import { readSection, type CheckedSection } from './section-model';
import { at, attribute, attributeText, child, descendants, isOn, type XmlNode } from './xml-tree';

export interface CheckedParagraph {
  readonly text: string;
  readonly look: ParagraphLook;
  /** Of its first characters that are no space. */
  readonly first: CharacterLook;
  /** Of the longest piece that looks alike. */
  readonly main: CharacterLook;
  readonly inTable: boolean;
}

export interface CheckedTable {
  readonly rowCount: number;
  readonly repeatsHead: boolean;
  readonly firstText: string;
}

export interface CheckedFoot {
  readonly paragraphs: readonly CheckedParagraph[];
  readonly hasPageNumber: boolean;
}

export interface CheckedDocument {
  readonly paragraphs: readonly CheckedParagraph[];
  readonly tables: readonly CheckedTable[];
  readonly sections: readonly CheckedSection[];
  readonly evenAndOdd: boolean;
  /** 信函格式: with a double line, thick and thin, under the mark (10.1). */
  readonly isLetter: boolean;
  /** Feet by the relationship they are found by. */
  readonly feet: ReadonlyMap<string, CheckedFoot>;
}

/** The parts the model is made of. */
export interface ReadParts {
  readonly document: XmlNode;
  readonly styles: XmlNode | undefined;
  readonly settings: XmlNode | undefined;
  readonly feet: ReadonlyMap<string, XmlNode>;
}

/** The model of a document; undefined if it has no body. */
export function checkedDocument(parts: ReadParts): CheckedDocument | undefined {
  const body = child(parts.document, 'w:body');
  if (body === undefined) return undefined;
  const styles = styleSheet(parts.styles);
  return {
    paragraphs: paragraphsOf(body, styles, false),
    tables: descendants(body, 'w:tbl').map(tableOf),
    sections: descendants(body, 'w:sectPr').map(readSection),
    isLetter: hasDoubleLine(body),
    evenAndOdd: isOn(child(parts.settings, 'w:evenAndOddHeaders')),
    feet: new Map(Array.from(parts.feet).map(([id, root]) => [id, footOf(root, styles)] as const)),
  };
}

function hasDoubleLine(body: XmlNode): boolean {
  return descendants(body, 'w:pBdr').some((borders) =>
    borders.children.some((line) => /^(?:thickThin|thinThick)/.test(attributeText(line, 'w:val'))),
  );
}

function footOf(root: XmlNode, styles: StyleSheet): CheckedFoot {
  const instructions = [
    ...descendants(root, 'w:instrText').map(({ text }) => text),
    ...descendants(root, 'w:fldSimple').map((one) => attributeText(one, 'w:instr')),
  ];
  return {
    paragraphs: paragraphsOf(root, styles, false),
    hasPageNumber: instructions.some((text) => /\bPAGE\b/.test(text)),
  };
}

function tableOf(table: XmlNode): CheckedTable {
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  const head = rows.slice(0, 1);
  return {
    rowCount: rows.length,
    repeatsHead: head.some((row) => isOn(at(row, 'w:trPr', 'w:tblHeader'))),
    firstText: head.map(textOf).join(''),
  };
}

function paragraphsOf(
  node: XmlNode,
  styles: StyleSheet,
  inTable: boolean,
): readonly CheckedParagraph[] {
  return node.children.flatMap((one) => {
    if (one.name === 'w:p') return [paragraphOf(one, styles, inTable)];
    // A second reading of the same text for older programs.
    if (one.name === 'mc:Fallback') return [];
    return paragraphsOf(one, styles, inTable || one.name === 'w:tbl');
  });
}

function paragraphOf(node: XmlNode, styles: StyleSheet, inTable: boolean): CheckedParagraph {
  const own = child(node, 'w:pPr');
  const chain = styles.chain(attribute(child(own, 'w:pStyle'), 'w:val'));
  const base = chain.map((style) => child(style, 'w:rPr'));
  const pieces = descendants(node, 'w:r')
    .map((run) => ({ text: textOf(run), look: runLook(run, base, styles) }))
    .filter(({ text }) => text.trim() !== '');
  const empty = merged(styles.defaults, characterLook(base));
  const longest = pieces.reduce<(typeof pieces)[number] | undefined>(
    (best, one) => (best === undefined || one.text.length > best.text.length ? one : best),
    undefined,
  );
  return {
    text: textOf(node),
    look: paragraphLook([...chain.map((style) => child(style, 'w:pPr')), own]),
    first: pieces[0]?.look ?? empty,
    main: longest?.look ?? empty,
    inTable,
  };
}

function runLook(
  run: XmlNode,
  base: readonly (XmlNode | undefined)[],
  styles: StyleSheet,
): CharacterLook {
  const own = child(run, 'w:rPr');
  const styleId = attribute(child(own, 'w:rStyle'), 'w:val');
  const character =
    styleId === undefined ? [] : styles.chain(styleId).map((style) => child(style, 'w:rPr'));
  return merged(styles.defaults, characterLook([...base, ...character, own]));
}

function merged(defaults: CharacterLook, own: CharacterLook): CharacterLook {
  return {
    font: own.font ?? defaults.font,
    sizePoints: own.sizePoints ?? defaults.sizePoints,
    spacingPoints: own.spacingPoints ?? defaults.spacingPoints,
  };
}

/** The text of a paragraph or run; what was deleted is not read. */
function textOf(node: XmlNode): string {
  return node.children
    .map((one) => {
      if (one.name === 'w:t') return one.text;
      if (one.name === 'w:tab' && node.name === 'w:r') return '\t';
      if (one.name === 'w:br') return '\n';
      return one.name === 'w:del' || one.name === 'mc:Fallback' ? '' : textOf(one);
    })
    .join('');
}
