/** The parts of an .xlsx file as the tests' own reader sees them. */
import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import PizZip from 'pizzip';
import { children, collect } from './xml-node';
import type { XmlNode } from './xml-node';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  // oxlint-disable-next-line typescript/no-deprecated -- what replaces it is a package of its own
  htmlEntities: true,
});

export interface Target {
  readonly path: string;
  readonly kind: string;
  readonly external: boolean;
}

export class XlsxParts {
  private readonly zip: PizZip;
  /** What has been asked for, because a whole part takes long to read. */
  private readonly read = new Map<string, XmlNode>();

  constructor(bytes: Uint8Array) {
    this.zip = new PizZip(bytes);
  }

  xml(path: string): XmlNode {
    const known = this.read.get(path);
    if (known !== undefined) return known;
    const node = this.parsed(path);
    this.read.set(path, node);
    return node;
  }

  private parsed(path: string): XmlNode {
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

  hash(path: string): string {
    const bytes = this.zip.file(path)?.asUint8Array() ?? new Uint8Array();
    return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  }

  relations(source: string): Map<string, Target> {
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

  kind(source: string, kind: string): string[] {
    return [...this.relations(source).values()]
      .filter((one) => one.kind === kind)
      .map((one) => one.path);
  }
}
