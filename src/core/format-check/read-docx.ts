import { contentsOf, textOfBytes, unpack } from '../document/zip-archive';
import { FORMAT_FILE_WORDS } from '../words/format-check';
import { ARCHIVE_REFUSALS } from '../words/templates';
import { checkedDocument, type CheckedDocument } from './document-model';
import { attributeText, xmlRoot, type XmlNode } from './xml-tree';

/** The document of a .docx file, or the sentence that says why it cannot be checked. */
export type ReadDocument = { readonly document: CheckedDocument } | { readonly refusal: string };

/** An official document is far below it; checking more would keep people waiting. */
const LIMITS = { fileBytes: 20 << 20, entries: 2_000, unpackedBytes: 60 << 20 } as const;
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads any bytes that claim to be a .docx; never throws on what is in them. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  if (OLD_WORD.every((byte, index) => bytes[index] === byte)) {
    return { refusal: FORMAT_FILE_WORDS.oldWord };
  }
  const files = unpack(bytes, LIMITS);
  return typeof files === 'string'
    ? { refusal: ARCHIVE_REFUSALS[files] }
    : documentOf(contentsOf(files));
}

function documentOf(files: ReadonlyMap<string, Uint8Array>): ReadDocument {
  const part = (name: string): XmlNode | undefined => {
    const bytes = files.get(name);
    return bytes === undefined ? undefined : xmlRoot(textOfBytes(bytes));
  };
  const main = targets(part('_rels/.rels'), 'officeDocument', '')[0]?.name;
  if (main === undefined || !files.has(main)) return { refusal: FORMAT_FILE_WORDS.notWord };
  const document = part(main);
  if (document === undefined) return { refusal: FORMAT_FILE_WORDS.broken };
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const relations = part(`${folder}_rels/${main.slice(slash)}.rels`);
  const one = (kind: string): XmlNode | undefined =>
    targets(relations, kind, folder)
      .map(({ name }) => part(name))
      .find((root) => root !== undefined);
  const feet = targets(relations, 'footer', folder).flatMap(({ id, name }) => {
    const root = part(name);
    return root === undefined ? [] : [[id, root] as const];
  });
  const model = checkedDocument({
    ...{ document, styles: one('styles'), settings: one('settings'), feet: new Map(feet) },
  });
  return model === undefined ? { refusal: FORMAT_FILE_WORDS.notWord } : { document: model };
}

function targets(
  relations: XmlNode | undefined,
  kind: string,
  folder: string,
): readonly { readonly id: string; readonly name: string }[] {
  return (relations?.children ?? [])
    .filter((one) => attributeText(one, 'Type').endsWith(`/${kind}`))
    .map((one) => {
      const target = attributeText(one, 'Target');
      const name = target.startsWith('/') ? target.slice(1) : folder + target;
      return { id: attributeText(one, 'Id'), name };
    });
}
