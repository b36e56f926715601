import { contentTypesXml } from './content-types';
import { numberDrawings, ownBookmarks, type Identities } from './identifiers';
import { mainPart } from './open-template';
import { packParts, type PackedParts } from './package-file';
import { CONTENT_TYPES } from './part-names';
import type { PartContent, RenderedDocument, TemplatePackage } from './types';

/** A template's unchanging parts, compressed once for all of its documents. */
const PACKED = new WeakMap<TemplatePackage, PackedParts>();

/**
 * A complete .docx of one document. The same document gives the same bytes, whatever was rendered beside it.
 */
export function singleFile(one: RenderedDocument): Uint8Array {
  const identities: Identities = { drawing: one.template.drawings, bookmark: 0 };
  const own = new Map<string, PartContent>();
  const finished = (xml: string): string =>
    ownBookmarks(numberDrawings(xml, identities), identities, '');
  own.set(one.template.mainName, finished(mainPart(one.template, one.body)));
  one.ownParts.forEach((xml, name) => own.set(name, finished(xml)));
  return packed(one.template).withOwn(own);
}

function packed(template: TemplatePackage): PackedParts {
  const known = PACKED.get(template);
  if (known !== undefined) return known;
  const parts = new Map<string, PartContent>([
    [CONTENT_TYPES, contentTypesXml(template.contentTypes)],
    ...template.parts,
  ]);
  const made = packParts(parts, new Set([template.mainName, ...template.ownParts]), template.found);
  PACKED.set(template, made);
  return made;
}
