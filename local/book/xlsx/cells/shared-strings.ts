/** The file's table of texts, growing at its end: the texts that are there keep their numbers. */
import type { XlsxPackage } from '../package/package';
import { childrenOf, rootOf } from '../package/xml-scan';
import { escapeCellText, withAttributes } from '../package/xml-text';

const PART_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const EMPTY_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

/** A text's element, with its spaces kept. */
export function textElement(text: string): string {
  return `<t xml:space="preserve">${escapeCellText(text)}</t>`;
}

export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private uses = 0;
  private known: number | undefined;

  constructor(
    private readonly parts: XlsxPackage,
    private readonly workbookPath: string,
  ) {}

  /** The number of a plain text. */
  numberOf(text: string): number {
    return this.add(text, () => `<si>${textElement(text)}</si>`);
  }

  /** The number of a text made of runs, given as the content of its `si` element. */
  numberOfRuns(content: string): number {
    return this.add(`\u0000${content}`, () => `<si>${content}</si>`);
  }

  private add(key: string, element: () => string): number {
    this.uses += 1;
    const found = this.numbers.get(key);
    if (found !== undefined) return found;
    this.known ??= this.countKnown();
    const number = this.known + this.added.push(element()) - 1;
    this.numbers.set(key, number);
    return number;
  }

  private countKnown(): number {
    const path = this.path();
    if (path === undefined) return 0;
    const xml = this.parts.text(path);
    return childrenOf(xml, rootOf(xml), 'si').length;
  }

  private path(): string | undefined {
    return this.parts.related(this.workbookPath, 'sharedStrings');
  }

  /** Writes the added texts into the package. */
  save(): void {
    if (this.added.length === 0) return;
    const path = this.path() ?? this.create();
    const xml = this.parts.text(path);
    const root = rootOf(xml);
    const total = (this.known ?? 0) + this.added.length;
    const open = withAttributes(xml.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>'), {
      count: total + this.uses,
      uniqueCount: total,
    });
    const inner = xml.slice(root.openEnd, root.innerEnd) + this.added.join('');
    this.parts.write(path, `${xml.slice(0, root.start)}${open}${inner}</sst>`);
  }

  private create(): string {
    const folder = this.workbookPath.slice(0, this.workbookPath.lastIndexOf('/') + 1);
    const path = `${folder}sharedStrings.xml`;
    this.parts.write(path, EMPTY_TABLE);
    this.parts.declare(path, PART_TYPE);
    this.parts.relate(this.workbookPath, 'sharedStrings', path);
    return path;
  }
}
