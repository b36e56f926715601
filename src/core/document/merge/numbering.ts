import {
  attribute,
  attributeText,
  elements,
  replaceElements,
  startTag,
  valueOf,
  withAttribute,
} from '../xml';
import type { LookParts } from './looks';
import { styleFacts } from './styles';
import { themeFonts, withoutTheme } from './theme';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What stands before a paragraph's numbering in its properties. */
const BEFORE_NUMBERING =
  /<w:pPr(?:\s[^>]*)?>\s*<w:pStyle\s[^>]*\/>(?:\s*<w:(?:keepNext|keepLines|pageBreakBefore|framePr|widowControl)(?:\s[^>]*)?\/>)*(?!\s*<w:numPr)/g;

/** The lists of one look in the merged file. */
export interface LookLists {
  /** The list's number in the merged file by its number in the template. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The definition each list follows, by its number in the template. */
  readonly definitions: ReadonlyMap<
    string,
    { readonly id: string; readonly starts: readonly string[] }
  >;
  /** Lists that come with a style, by style. */
  readonly ofStyles: ReadonlyMap<string, string>;
  /** Levels that belong to a style, by style. */
  readonly levels: ReadonlyMap<string, string>;
}

/** All lists of a merged file while it is put together. */
export interface Lists {
  readonly definitions: string[];
  readonly lists: string[];
  /** What a numbering part begins with: its root and the pictures of bullets. */
  frame: string;
}

/** Lists of a document that has none yet. */
export function newLists(): Lists {
  return { definitions: [], lists: [], frame: '' };
}

/** Puts a look's lists into the file, under numbers that no other look has. */
export function addLook(lists: Lists, look: LookParts): LookLists {
  const isFirst = lists.frame === '' && look.prefix === '';
  if (isFirst) lists.frame = frameOf(look.numbering);
  const plain =
    look.prefix === '' ? look.numbering : withoutTheme(look.numbering, themeFonts(look.theme));
  const ids = new Map<string, { id: string; starts: readonly string[] }>();
  const levels = new Map<string, string>();
  elements(plain, 'w:abstractNum').forEach((definition) => {
    const id = String(lists.definitions.length);
    ids.set(attributeText(startTag(definition), 'w:abstractNumId'), {
      id,
      starts: startsOf(definition),
    });
    levelsOfStyles(definition).forEach(([style, level]) => levels.set(style, level));
    lists.definitions.push(renamedDefinition(definition, id, look.prefix));
  });
  const numbers = new Map<string, string>();
  const definitions = new Map<string, { id: string; starts: readonly string[] }>();
  elements(plain, 'w:num').forEach((list) => {
    const old = attributeText(startTag(list), 'w:numId');
    const definition = ids.get(valueOf(list, 'w:abstractNumId'));
    if (definition === undefined) return;
    const id = String(lists.lists.length + 1);
    numbers.set(old, id);
    definitions.set(old, definition);
    lists.lists.push(listXml(id, definition.id, elements(list, 'w:lvlOverride').join('')));
  });
  return { numbers, definitions, ofStyles: listsOfStyles(look.styles), levels };
}

function frameOf(numbering: string): string {
  const root = numbering.search(/<w:numbering[\s>]/);
  if (root < 0) return '';
  return `${startTag(numbering.slice(root))}${elements(numbering, 'w:numPicBullet').join('')}`;
}

function renamedDefinition(definition: string, id: string, prefix: string): string {
  const renumbered = `${withAttribute(startTag(definition), 'w:abstractNumId', id)}${definition.slice(startTag(definition).length)}`;
  if (prefix === '') return renumbered;
  // Word takes lists of the same code for one list, wherever they come from.
  return renumbered
    .replace(/<w:(?:nsid|tmpl|lvlPicBulletId)\s[^>]*\/>/g, '')
    .replace(/<w:(?:pStyle|styleLink|numStyleLink)\s[^>]*\/>/g, (tag) =>
      withAttribute(tag, 'w:val', `${prefix}${attributeText(tag, 'w:val')}`),
    );
}

function startsOf(definition: string): readonly string[] {
  const levels = elements(definition, 'w:lvl');
  return LEVELS.map((level) => {
    const found = levels.filter((one) => attribute(startTag(one), 'w:ilvl') === String(level));
    const start = valueOf(found.join(''), 'w:start');
    return start === '' ? '1' : start;
  });
}

function levelsOfStyles(definition: string): readonly (readonly [string, string])[] {
  return elements(definition, 'w:lvl')
    .map((level) => [valueOf(level, 'w:pStyle'), attributeText(startTag(level), 'w:ilvl')] as const)
    .filter(([style]) => style !== '');
}

function listsOfStyles(styles: string): ReadonlyMap<string, string> {
  const facts = styleFacts(styles);
  const numberOf = (style: string, steps: number): string => {
    const fact = facts.get(style);
    if (fact === undefined || steps > 20) return '';
    return fact.number === '' ? numberOf(fact.basedOn, steps + 1) : fact.number;
  };
  return new Map(
    Array.from(facts.keys())
      .map((style) => [style, numberOf(style, 0)] as const)
      .filter(([, number]) => number !== '' && number !== '0'),
  );
}

function listXml(id: string, definition: string, overrides: string): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

/** Text with its lists under their numbers in the merged file, counted on from the look's other text. */
export function renumbered(xml: string, numbers: ReadonlyMap<string, string>): string {
  return xml.replace(/<w:numId\s[^>]*\/>/g, (tag) =>
    withAttribute(tag, 'w:val', numbers.get(attributeText(tag, 'w:val')) ?? '0'),
  );
}

/** A document's text with lists of its own, so that each document counts from its beginning. */
export function withOwnLists(xml: string, look: LookLists, lists: Lists): string {
  if (look.numbers.size === 0) return xml;
  const own = new Map<string, string>();
  const ownNumber = (old: string): string => {
    const known = own.get(old);
    const definition = look.definitions.get(old);
    if (known !== undefined || definition === undefined) return known ?? '0';
    const id = String(lists.lists.length + 1);
    lists.lists.push(listXml(id, definition.id, overridesOf(definition.starts)));
    own.set(old, id);
    return id;
  };
  const listed = xml.replace(/<w:numId\s[^>]*\/>/g, (tag) =>
    withAttribute(tag, 'w:val', ownNumber(attributeText(tag, 'w:val'))),
  );
  if (look.ofStyles.size === 0) return listed;
  return listed.replace(BEFORE_NUMBERING, (properties) => {
    const style = valueOf(properties, 'w:pStyle');
    const list = look.ofStyles.get(style);
    if (list === undefined) return properties;
    const level = look.levels.get(style) ?? '0';
    return `${properties}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${ownNumber(list)}"/></w:numPr>`;
  });
}

function overridesOf(starts: readonly string[]): string {
  return starts
    .map(
      (start, level) =>
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    )
    .join('');
}

/** The numbering part; empty if no document has a list. */
export function numberingXml(lists: Lists): string {
  if (lists.lists.length === 0) return '';
  const root = lists.frame === '' ? `<w:numbering xmlns:w="${WORD}">` : lists.frame;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${openRoot(root)}${lists.definitions.join('')}${lists.lists.join('')}</w:numbering>`;
}

function openRoot(root: string): string {
  return root.replace(/^(<w:numbering[^>]*?)\/>/, '$1>');
}

/** Styles whose lists have their numbers in the merged file. */
export function stylesWithLists(style: string, numbers: ReadonlyMap<string, string>): string {
  return replaceElements(style, 'w:numPr', (properties) => renumbered(properties, numbers));
}
