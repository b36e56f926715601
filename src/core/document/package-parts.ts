import { TEMPLATE_LIMITS } from './archive-limits';
import { parseContentTypes, WORD_TYPES } from './content-types';
import { notDocxBecause } from './file-kind';
import {
  CONTENT_TYPES,
  relationshipsName,
  relativeTarget,
  resolvedTarget,
  ROOT_RELATIONSHIPS,
} from './part-names';
import { kindOf, parseRelationships, relationshipsXml } from './relationships';
import { TemplateTrouble } from './template-trouble';
import type { FoundPart, PartContent, Relationship } from './types';
import { isBalanced } from './xml';
import { contentsOf, textOfBytes, unpack, type UnpackedFile } from './zip-archive';

/** A Word file's parts that a document needs, with their types. */
export interface PackageParts {
  readonly parts: ReadonlyMap<string, PartContent>;
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly mainName: string;
  /** What the file holds under the name of a part, and how: parts that stay as they are need not be compressed again. */
  readonly found: ReadonlyMap<string, FoundPart>;
}

/** Kinds of relationships that an issued document has no use for: review remarks, previews, links to other files. */
const UNWANTED: ReadonlySet<string> = new Set([
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'thumbnail',
  'printerSettings',
  'attachedTemplate',
  'mailMergeSource',
  'keyMapCustomizations',
  'customXml',
]);

/**
 * Reads a .docx: what can be reached from its main part, XML as text.
 *
 * @throws TemplateTrouble if it is none, or none that may become a template
 */
export function readPackage(bytes: Uint8Array): PackageParts {
  const wrongKind = notDocxBecause(bytes);
  if (wrongKind !== undefined) throw new TemplateTrouble(wrongKind);
  const entries = unpacked(bytes);
  const files = contentsOf(entries);
  const typeList = files.get(CONTENT_TYPES);
  if (typeList === undefined) throw new TemplateTrouble(noWordFile(files));
  const typeOf = parseContentTypes(textOfBytes(typeList));
  const mainName = mainPart(files);
  refuse(typeOf(mainName), files);
  const parts = reachableParts(files, typeOf);
  const kept = Array.from(parts.keys()).filter((name) => !name.endsWith('.rels'));
  return {
    parts,
    mainName,
    found: foundParts(parts, entries),
    contentTypes: new Map(
      kept.map((name) => [name, name === mainName ? WORD_TYPES.main : typeOf(name)]),
    ),
  };
}

function foundParts(
  parts: ReadonlyMap<string, PartContent>,
  entries: ReadonlyMap<string, UnpackedFile>,
): ReadonlyMap<string, FoundPart> {
  const found = new Map<string, FoundPart>();
  parts.forEach((content, name) => {
    const packed = entries.get(name)?.packed;
    if (packed !== undefined && !name.endsWith('.rels')) found.set(name, { content, packed });
  });
  return found;
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, UnpackedFile> {
  const files = unpack(bytes, TEMPLATE_LIMITS);
  if (typeof files !== 'string') return files;
  throw new TemplateTrouble(files === 'broken' ? 'brokenFile' : files);
}

function noWordFile(files: ReadonlyMap<string, Uint8Array>): 'otherOffice' | 'notWord' {
  return files.has('mimetype') ? 'otherOffice' : 'notWord';
}

function mainPart(files: ReadonlyMap<string, Uint8Array>): string {
  const list = files.get(ROOT_RELATIONSHIPS);
  if (list === undefined) throw new TemplateTrouble('brokenFile');
  const main = parseRelationships(textOfBytes(list)).find(
    (one) => kindOf(one) === 'officeDocument',
  );
  if (main === undefined) throw new TemplateTrouble('notWord');
  if (main.type.includes('purl.oclc.org')) throw new TemplateTrouble('strictFormat');
  return resolvedTarget('', main.target);
}

function refuse(mainType: string, files: ReadonlyMap<string, Uint8Array>): void {
  const names = Array.from(files.keys());
  if (/macroEnabled/i.test(mainType) || names.some((name) => /vbaProject/i.test(name))) {
    throw new TemplateTrouble('macros');
  }
  if (/spreadsheetml|presentationml/.test(mainType)) throw new TemplateTrouble('otherOffice');
  if (mainType !== WORD_TYPES.main && mainType !== WORD_TYPES.template) {
    throw new TemplateTrouble('notWord');
  }
}

/** Every part that a relationship leads to, its own relationships beside it. */
function reachableParts(
  files: ReadonlyMap<string, Uint8Array>,
  typeOf: (name: string) => string,
): ReadonlyMap<string, PartContent> {
  const lists = new Map<string, string>();
  const reached = new Set<string>();
  const take = (source: string): void => {
    const list = files.get(relationshipsName(source));
    if (list === undefined) return;
    const wanted = parseRelationships(textOfBytes(list)).filter(isWanted(source, files));
    const placed = wanted.map((one) => ({ ...one, target: tidyTarget(source, one) }));
    if (placed.length > 0) lists.set(relationshipsName(source), relationshipsXml(placed));
    wanted
      .filter((one) => !one.external)
      .map((one) => resolvedTarget(source, one.target))
      .filter((name) => !reached.has(name))
      .forEach((name) => {
        reached.add(name);
        take(name);
      });
  };
  take('');
  const contents = Array.from(files)
    .filter(([name]) => reached.has(name))
    .map(([name, bytes]) => [name, contentOf(bytes, typeOf(name))] as const);
  return new Map([...lists, ...contents]);
}

function isWanted(
  source: string,
  files: ReadonlyMap<string, Uint8Array>,
): (one: Relationship) => boolean {
  return (one) =>
    !UNWANTED.has(kindOf(one)) && (one.external || files.has(resolvedTarget(source, one.target)));
}

function tidyTarget(source: string, one: Relationship): string {
  return one.external ? one.target : relativeTarget(source, resolvedTarget(source, one.target));
}

function contentOf(bytes: Uint8Array, type: string): PartContent {
  if (!/[+/]xml$/.test(type)) return bytes;
  const text = textOfBytes(bytes);
  if (!isBalanced(text)) throw new TemplateTrouble('brokenFile');
  return text;
}
