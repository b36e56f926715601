/** How a paragraph and its characters look in the end: document defaults, then styles, then what is said on the spot. */
import { at, attribute, attributeText, child, numberOf, type XmlNode } from './xml-tree';

export interface CharacterLook {
  readonly font: string | undefined;
  readonly sizePoints: number | undefined;
  readonly spacingPoints: number | undefined;
}

export interface ParagraphLook {
  readonly align: string | undefined;
  /** Exact or least line pitch. */
  readonly pitchPoints: number | undefined;
  readonly pitchRule: string | undefined;
  readonly firstLine: boolean;
  /** In characters, as far as given. */
  readonly leftChars: number;
  readonly rightChars: number;
}

export interface StyleSheet {
  readonly defaults: CharacterLook;
  /** Properties of each style, its ancestors' first. */
  chain(styleId: string | undefined): readonly XmlNode[];
}

const LONGEST_CHAIN = 20;

/** Reads word/styles.xml; without one nothing is said. */
export function styleSheet(root: XmlNode | undefined): StyleSheet {
  const styles = new Map(
    (root?.children ?? [])
      .filter(({ name }) => name === 'w:style')
      .map((style) => [attributeText(style, 'w:styleId'), style] as const),
  );
  const normal = Array.from(styles.values()).find(
    (style) =>
      attribute(style, 'w:type') === 'paragraph' &&
      /^(?:1|true)$/.test(attributeText(style, 'w:default')),
  );
  const chain = (styleId: string | undefined, left = LONGEST_CHAIN): readonly XmlNode[] => {
    const style = styleId === undefined ? normal : styles.get(styleId);
    if (style === undefined || left === 0) return [];
    const parent = attribute(child(style, 'w:basedOn'), 'w:val');
    return [...(parent === undefined ? [] : chain(parent, left - 1)), style];
  };
  return {
    defaults: characterLook([at(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')]),
    chain: (styleId) => chain(styleId),
  };
}

/** Later properties win over earlier ones. */
export function characterLook(properties: readonly (XmlNode | undefined)[]): CharacterLook {
  return {
    font: last(properties, (one) => fontOf(child(one, 'w:rFonts'))),
    sizePoints: half(last(properties, (one) => numberOf(child(one, 'w:sz'), 'w:val'))),
    spacingPoints: twentieth(last(properties, (one) => numberOf(child(one, 'w:spacing'), 'w:val'))),
  };
}

/** The same for paragraphs. */
export function paragraphLook(properties: readonly (XmlNode | undefined)[]): ParagraphLook {
  const indents = properties.map((one) => child(one, 'w:ind'));
  const chars = (name: string): number =>
    (last(indents, (one) => numberOf(one, `w:${name}Chars`)) ?? 0) / 100;
  const firstLine = ['w:firstLineChars', 'w:firstLine'].map(
    (name) => last(indents, (one) => numberOf(one, name)) ?? 0,
  );
  return {
    align: last(properties, (one) => attribute(child(one, 'w:jc'), 'w:val')),
    pitchPoints: twentieth(last(properties, (one) => numberOf(child(one, 'w:spacing'), 'w:line'))),
    pitchRule: last(properties, (one) => attribute(child(one, 'w:spacing'), 'w:lineRule')),
    firstLine: firstLine.some((value) => value > 0),
    leftChars: chars('left'),
    rightChars: chars('right'),
  };
}

/** A font of the theme has no name here, so it counts as unknown. */
function fontOf(fonts: XmlNode | undefined): string | undefined {
  return attribute(fonts, 'w:eastAsia') ?? attribute(fonts, 'w:ascii');
}

function last<Value>(
  properties: readonly (XmlNode | undefined)[],
  read: (one: XmlNode | undefined) => Value | undefined,
): Value | undefined {
  return properties.reduce<Value | undefined>((found, one) => read(one) ?? found, undefined);
}

function half(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 2;
}

function twentieth(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 20;
}
