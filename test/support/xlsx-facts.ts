/**
 * What an .xlsx file says, fact by fact, read straight from its XML: the tests' own eyes, independent of the adapter and
 * of hucre. Numbers that only point somewhere (looks, shared texts, relationships) are replaced by what they point at,
 * so two files that say the same have the same facts however they are put together.
 */
import { sheetBytes } from './sheet-files';
import { readLooks } from './xlsx-looks';
import { XlsxParts } from './xlsx-parts';
import { child, children, spell, textIn } from './xml-node';
import type { XmlNode } from './xml-node';

/** `sheet!A1` or `sheet#section` or `book#…` → what the file says there. */
export type Facts = ReadonlyMap<string, string>;

/** Sections with a single spelling that can be compared as they are. */
const PLAIN_SECTIONS = [
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetProtection',
  'protectedRanges',
  'autoFilter',
  'mergeCells',
  'phoneticPr',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'extLst',
];

/** All facts of a file. */
export function factsOf(bytes: Uint8Array): Facts {
  return new FactReader(new XlsxParts(bytes)).read();
}

const ofCollection = new Map<string, Facts>();

/** All facts of a workbook of the collection, read once. */
export function factsOfFile(name: string): Facts {
  const facts = ofCollection.get(name) ?? factsOf(sheetBytes(name));
  ofCollection.set(name, facts);
  return facts;
}

/** The facts that differ, one line each: `sheet!A1: before → after`. */
export function differences(before: Facts, after: Facts): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key) ?? '(nothing)'} → ${after.get(key) ?? '(nothing)'}`);
}

class FactReader {
  private readonly facts = new Map<string, string>();
  private texts: string[] = [];
  private looks: readonly string[] = [];
  private ruleLooks: readonly string[] = [];

  constructor(private readonly parts: XlsxParts) {}

  read(): Facts {
    const [workbookPath] = this.parts.kind('', 'officeDocument');
    const workbook = this.parts.xml(workbookPath ?? '');
    const relations = this.parts.relations(workbookPath ?? '');
    const styles = this.parts.kind(workbookPath ?? '', 'styles')[0];
    ({ looks: this.looks, ruleLooks: this.ruleLooks } = readLooks(this.parts.xml(styles ?? '')));
    this.readTexts(this.parts.kind(workbookPath ?? '', 'sharedStrings')[0]);
    for (const theme of this.parts.kind(workbookPath ?? '', 'theme'))
      this.fact('book', 'theme', this.parts.hash(theme));
    const sheets = children(child(workbook, 'sheets'), 'sheet');
    sheets.forEach((sheet, index) => {
      const { name = '', state = 'visible', id = '' } = sheet.attributes;
      this.fact(name, 'state', `${index} ${state}`);
      const target = relations.get(id);
      if (target?.kind === 'worksheet') this.readSheet(name, target.path);
      else this.fact(name, 'part', this.parts.hash(target?.path ?? ''));
    });
    this.readNames(
      workbook,
      sheets.map((sheet) => sheet.attributes['name'] ?? ''),
    );
    for (const section of ['workbookPr', 'workbookProtection', 'bookViews']) {
      this.fact('book', section, spell(child(workbook, section)));
    }
    return this.facts;
  }

  private fact(owner: string, name: string, value: string): void {
    if (value !== '') this.facts.set(`${owner}#${name}`, value);
  }

  private readTexts(path: string | undefined): void {
    this.texts = children(this.parts.xml(path ?? ''), 'si').map(textFact);
  }

  private readSheet(name: string, path: string): void {
    const sheet = this.parts.xml(path);
    const relations = this.parts.relations(path);
    for (const section of PLAIN_SECTIONS) this.fact(name, section, spell(child(sheet, section)));
    let number = 0;
    for (const row of children(child(sheet, 'sheetData'), 'row')) {
      number = Number(row.attributes['r'] ?? number + 1);
      this.readRow(name, row, number);
    }
    for (const format of children(sheet, 'conditionalFormatting')) this.readRules(name, format);
    for (const link of children(child(sheet, 'hyperlinks'), 'hyperlink')) {
      const { ref = '', id, ...rest } = link.attributes;
      this.fact(name, `link ${ref}`, JSON.stringify([relations.get(id ?? '')?.path ?? null, rest]));
    }
    for (const target of relations.values()) {
      if (target.kind === 'comments') this.readNotes(name, target.path);
      if (target.kind === 'vmlDrawing') this.readBoxes(name, target.path);
      if (target.kind === 'drawing') this.readDrawing(name, target.path);
      if (target.kind === 'table')
        this.fact(name, `table ${target.path}`, spell(this.parts.xml(target.path)));
    }
  }

  private readRow(sheet: string, row: XmlNode, number: number): void {
    const { ht, customHeight, s, ...rest } = row.attributes;
    const facts: Record<string, string | undefined> = { ...rest };
    for (const hint of ['r', 'spans', 'dyDescent', 'customFormat'])
      Reflect.deleteProperty(facts, hint);
    if (customHeight === '1') facts['ht'] = ht;
    if (s !== undefined) facts['look'] = this.looks[Number(s)];
    if (Object.keys(facts).length > 0) this.fact(sheet, `row ${number}`, JSON.stringify(facts));
    let column = 0;
    for (const cell of children(row, 'c')) {
      const reference = cell.attributes['r'] ?? `${letters(column)}${number}`;
      column = columnOf(reference) + 1;
      this.readCell(sheet, cell, reference);
    }
  }

  private readCell(sheet: string, cell: XmlNode, reference: string): void {
    const { s = '0', t = 'n', ...rest } = cell.attributes;
    Reflect.deleteProperty(rest, 'r');
    const value = textIn(child(cell, 'v'));
    const text = t === 's' ? this.texts[Number(value)] : undefined;
    const inline = child(cell, 'is');
    const content = text ?? (inline ? textFact(inline) : value);
    const type = t === 'inlineStr' ? 's' : t;
    const facts = [
      type,
      content,
      spell(child(cell, 'f')),
      JSON.stringify(rest),
      this.looks[Number(s)] ?? '',
    ];
    this.facts.set(`${sheet}!${reference}`, facts.join(' ¦ '));
  }

  private readRules(sheet: string, format: XmlNode): void {
    for (const rule of children(format, 'cfRule')) {
      const { dxfId, priority = '', ...rest } = rule.attributes;
      const look = dxfId === undefined ? '' : (this.ruleLooks[Number(dxfId)] ?? '');
      const facts = [
        format.attributes['sqref'],
        JSON.stringify(rest),
        rule.children.map(spell).join(''),
        look,
      ];
      this.fact(sheet, `rule ${priority}`, facts.join(' ¦ '));
    }
  }

  private readNotes(sheet: string, path: string): void {
    const comments = this.parts.xml(path);
    const authors = children(child(comments, 'authors'), 'author').map(textIn);
    for (const note of children(child(comments, 'commentList'), 'comment')) {
      const { ref = '', authorId = '0' } = note.attributes;
      this.fact(
        sheet,
        `note ${ref}`,
        `${authors[Number(authorId)] ?? ''}: ${spell(child(note, 'text'))}`,
      );
    }
  }

  private readBoxes(sheet: string, path: string): void {
    for (const shape of children(this.parts.xml(path), 'shape')) {
      const data = child(shape, 'ClientData');
      const place = `${textIn(child(data, 'Row'))},${textIn(child(data, 'Column'))}`;
      this.fact(
        sheet,
        `box ${place}`,
        `${shape.attributes['style'] ?? ''} ${textIn(child(data, 'Anchor'))}`,
      );
    }
  }

  private readDrawing(sheet: string, path: string): void {
    const relations = this.parts.relations(path);
    this.parts.xml(path).children.forEach((anchor, index) => {
      const spelled = spell(anchor);
      const targets = [...relations]
        .filter(([id]) => spelled.includes(`"${id}"`))
        .map(([, target]) => this.parts.hash(target.path));
      this.fact(sheet, `drawing ${index}`, `${spelled} ${targets.join(' ')}`);
    });
  }

  private readNames(workbook: XmlNode, sheets: readonly string[]): void {
    for (const name of children(child(workbook, 'definedNames'), 'definedName')) {
      const { name: own = '', localSheetId, ...rest } = name.attributes;
      const owner = localSheetId === undefined ? 'book' : (sheets[Number(localSheetId)] ?? '');
      this.fact(owner, `name ${own}`, `${textIn(name)} ${JSON.stringify(rest)}`);
    }
  }
}

/** A text with its runs and readings; plain text is just itself. */
function textFact(node: XmlNode): string {
  const plain = node.children.every((part) => part.name === 't');
  return plain ? node.children.map(textIn).join('') : node.children.map(spell).join('');
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function columnOf(reference: string): number {
  const spelled = reference.replace(/\d/g, '');
  return (
    Array.from(spelled).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
