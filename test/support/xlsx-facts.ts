/**
 * What an .xlsx file says, fact by fact, read straight from its XML: the tests' own eyes, independent of the adapter and
 * of hucre. Numbers that only point somewhere (looks, shared texts, relationships) are replaced by what they point at,
 * so two files that say the same have the same facts however they are put together.
 */
import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import PizZip from 'pizzip';
import { child, children, collect, spell, textIn } from './xml-node';
import type { XmlNode } from './xml-node';

/** `sheet!A1` or `sheet#section` or `book#…` → what the file says there. */
export type Facts = ReadonlyMap<string, string>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  htmlEntities: true,
});

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
  return new FactReader(new PizZip(bytes)).read();
}

/** The facts that differ, one line each: `sheet!A1: before → after`. */
export function differences(before: Facts, after: Facts): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key) ?? '(nothing)'} → ${after.get(key) ?? '(nothing)'}`);
}

interface Target {
  readonly path: string;
  readonly kind: string;
  readonly external: boolean;
}

class FactReader {
  private readonly facts = new Map<string, string>();
  private texts: string[] = [];
  private looks: string[] = [];
  private ruleLooks: string[] = [];

  constructor(private readonly zip: PizZip) {}

  read(): Facts {
    const [workbookPath] = this.kind('', 'officeDocument');
    const workbook = this.xml(workbookPath ?? '');
    const relations = this.relations(workbookPath ?? '');
    this.readStyles(this.kind(workbookPath ?? '', 'styles')[0]);
    this.readTexts(this.kind(workbookPath ?? '', 'sharedStrings')[0]);
    for (const theme of this.kind(workbookPath ?? '', 'theme'))
      this.fact('book', 'theme', this.hash(theme));
    const sheets = children(child(workbook, 'sheets'), 'sheet');
    sheets.forEach((sheet, index) => {
      const { name = '', state = 'visible', id = '' } = sheet.attributes;
      this.fact(name, 'state', `${index} ${state}`);
      const target = relations.get(id);
      if (target?.kind === 'worksheet') this.readSheet(name, target.path);
      else this.fact(name, 'part', this.hash(target?.path ?? ''));
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

  private xml(path: string): XmlNode {
    const text = this.zip.file(path)?.asUint8Array();
    if (!text) return { name: '', attributes: {}, children: [] };
    const nodes: unknown = parser.parse(new TextDecoder().decode(text));
    return (
      collect(nodes).find((node) => node.name !== '?xml') ?? {
        name: '',
        attributes: {},
        children: [],
      }
    );
  }

  private hash(path: string): string {
    const bytes = this.zip.file(path)?.asUint8Array() ?? new Uint8Array();
    return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  }

  private relations(source: string): Map<string, Target> {
    const slash = source.lastIndexOf('/') + 1;
    const folder = source.slice(0, slash);
    const rels = this.xml(`${folder}_rels/${source.slice(slash)}.rels`);
    return new Map(
      children(rels, 'Relationship').map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const external = TargetMode === 'External';
        const path = external ? Target : new URL(Target, `file:///${folder}`).pathname.slice(1);
        return [Id, { path, external, kind: Type.slice(Type.lastIndexOf('/') + 1) }];
      }),
    );
  }

  private kind(source: string, kind: string): string[] {
    return [...this.relations(source).values()]
      .filter((one) => one.kind === kind)
      .map((one) => one.path);
  }

  private readStyles(path: string | undefined): void {
    const styles = this.xml(path ?? '');
    const list = (name: string, item: string): XmlNode[] => children(child(styles, name), item);
    const formats = new Map(
      list('numFmts', 'numFmt').map(({ attributes }) => [
        attributes['numFmtId'],
        attributes['formatCode'],
      ]),
    );
    const lists = {
      font: list('fonts', 'font'),
      fill: list('fills', 'fill'),
      border: list('borders', 'border'),
    };
    const describe = (look: XmlNode): string => {
      const {
        numFmtId = '0',
        fontId = '0',
        fillId = '0',
        borderId = '0',
        xfId = '',
        ...flags
      } = look.attributes;
      const parts = [
        lists.font[Number(fontId)],
        lists.fill[Number(fillId)],
        lists.border[Number(borderId)],
      ];
      const inside = look.children.map(spell).join('');
      return [
        formats.get(numFmtId) ?? `#${numFmtId}`,
        ...parts.map(spell),
        inside,
        xfId,
        JSON.stringify(flags),
      ].join(' | ');
    };
    const named = list('cellStyleXfs', 'xf').map(describe);
    this.looks = list('cellXfs', 'xf').map(
      (look) => `${describe(look)} of ${named[Number(look.attributes['xfId'])] ?? ''}`,
    );
    this.ruleLooks = list('dxfs', 'dxf').map(spell);
  }

  private readTexts(path: string | undefined): void {
    this.texts = children(this.xml(path ?? ''), 'si').map(textFact);
  }

  private readSheet(name: string, path: string): void {
    const sheet = this.xml(path);
    const relations = this.relations(path);
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
        this.fact(name, `table ${target.path}`, spell(this.xml(target.path)));
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
    const comments = this.xml(path);
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
    for (const shape of children(this.xml(path), 'shape')) {
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
    const relations = this.relations(path);
    this.xml(path).children.forEach((anchor, index) => {
      const spelled = spell(anchor);
      const targets = [...relations]
        .filter(([id]) => spelled.includes(`"${id}"`))
        .map(([, target]) => this.hash(target.path));
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
  return [...spelled].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
