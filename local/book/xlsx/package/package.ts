/**
 * An .xlsx file as a bag of named parts, and the two things every part hangs on: relationships and content types.
 * Parts nobody changes keep the very bytes they came with.
 */
import PizZip from 'pizzip';
import { childrenOf, outerXml, rootOf } from './xml-scan';
import { attributesOf, escapeAttribute, withoutMainPrefix } from './xml-text';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as `worksheet` or `drawing`. */
  readonly kind: string;
  /** The part's path inside the package, or the outside address as it is written. */
  readonly target: string;
  readonly external: boolean;
}

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** Parts we write bear one date, so that the same workbook makes the same bytes. */
const PART_DATE = new Date(1980, 0, 1);
const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of one .xlsx file, changeable in memory. */
export class XlsxPackage {
  private constructor(private readonly zip: PizZip) {}

  static open(bytes: Uint8Array): XlsxPackage {
    return new XlsxPackage(new PizZip(bytes));
  }

  has(path: string): boolean {
    return this.zip.files[path] !== undefined;
  }

  paths(): string[] {
    return Object.keys(this.zip.files).filter((path) => !path.endsWith('/'));
  }

  /** A part's text without a byte-order mark and with the spreadsheet namespace unprefixed; '' when it is absent. */
  text(path: string): string {
    const file = this.zip.file(path);
    if (!file) return '';
    return withoutMainPrefix(new TextDecoder('utf-8').decode(file.asUint8Array()));
  }

  write(path: string, text: string): void {
    this.zip.file(path, Buffer.from(text, 'utf8'), { binary: true, date: PART_DATE });
  }

  remove(path: string): void {
    this.zip.remove(path);
    this.zip.remove(relationshipsPath(path));
    this.write(CONTENT_TYPES, withoutOverride(this.text(CONTENT_TYPES), path));
  }

  relationships(source: string): Relationship[] {
    const xml = this.text(relationshipsPath(source));
    if (xml === '') return [];
    return childrenOf(xml, rootOf(xml), 'Relationship').map((span) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributesOf(xml, span);
      const external = TargetMode === 'External';
      const target = external ? Target : resolvePath(source, Target);
      return { id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target, external };
    });
  }

  related(source: string, kind: string): string | undefined {
    return this.relationships(source).find((one) => one.kind === kind && !one.external)?.target;
  }

  /** Adds a relationship from one part to another, or to an outside address, and gives its id. */
  relate(source: string, kind: string, target: string, external = false): string {
    const path = relationshipsPath(source);
    const xml = this.has(path) ? this.text(path) : NO_RELATIONSHIPS;
    const taken = new Set(this.relationships(source).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const element =
      `<Relationship Id="rId${number}" Type="${OFFICE_RELATIONSHIPS}${kind}"` +
      ` Target="${escapeAttribute(external ? target : `/${target}`)}"` +
      `${external ? ' TargetMode="External"' : ''}/>`;
    const root = rootOf(xml);
    const open = xml.slice(0, root.openEnd).replace(/\/>$/, '>');
    this.write(path, `${open}${xml.slice(root.openEnd, root.innerEnd)}${element}</Relationships>`);
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    const path = relationshipsPath(source);
    const xml = this.text(path);
    if (xml === '') return;
    const span = childrenOf(xml, rootOf(xml)).find((one) => attributesOf(xml, one)['Id'] === id);
    if (span) this.write(path, xml.slice(0, span.start) + xml.slice(span.end));
  }

  /** Says what a part holds; parts without a declared type make Excel refuse the file. */
  declare(path: string, contentType: string): void {
    const xml = withoutOverride(this.text(CONTENT_TYPES), path);
    const element = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.write(
      CONTENT_TYPES,
      xml.replace(/<\/Types>\s*$/, () => `${element}</Types>`),
    );
  }

  /** Says what every part with this ending holds, unless that is said already. */
  declareEnding(ending: string, contentType: string): void {
    const xml = this.text(CONTENT_TYPES);
    const known = childrenOf(xml, rootOf(xml), 'Default').some(
      (span) => attributesOf(xml, span)['Extension']?.toLowerCase() === ending,
    );
    if (known) return;
    const root = rootOf(xml);
    const element = `<Default Extension="${ending}" ContentType="${contentType}"/>`;
    this.write(CONTENT_TYPES, xml.slice(0, root.openEnd) + element + xml.slice(root.openEnd));
  }

  /** A path like `xl/charts/chart3.xml` that no part has yet. */
  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  /** The file's bytes, compressed. */
  bytes(): Uint8Array {
    return this.zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  }
}

/** Where the relationships of a part are kept; '' asks for those of the package. */
function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** A relationship's target as a path inside the package: `/xl/x.xml`, `x.xml` and `../x.xml` are all in use. */
function resolvePath(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function withoutOverride(contentTypes: string, path: string): string {
  const span = childrenOf(contentTypes, rootOf(contentTypes), 'Override').find(
    (one) =>
      attributesOf(contentTypes, one)['PartName']?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  return span ? contentTypes.replace(outerXml(contentTypes, span), '') : contentTypes;
}
