import { mergedFile } from '../document/merged-file';
import { renderDocuments } from '../document/render-documents';
import { singleFile } from '../document/single-file';
import type { RenderedDocument, TemplateData } from '../document/types';
import type { NoticeTemplateCode } from '../document/placeholders/template-codes';
import { zipFile } from '../document/zip-archive';
import type { StoredDocument, StoredNotice } from './notice-content';

/** What one volume of a batch is made into. */
export interface VolumeBytes {
  /** Everything in the order of the register, each notice on its own page. */
  readonly print: Uint8Array;
  /** The same documents one by one. */
  readonly archive: Uint8Array;
}

/** A template's bytes by its code. */
export type Templates = ReadonlyMap<NoticeTemplateCode, Uint8Array>;

/** The templates that notices need. */
export function templatesOf(notices: readonly StoredNotice[]): readonly NoticeTemplateCode[] {
  return [...new Set(notices.map(({ document }) => document.template))];
}

/**
 * A volume's two files. Each template is opened and filled once, however many notices it makes.
 *
 * @throws SetupError if a template is faulty
 */
export function renderVolume(notices: readonly StoredNotice[], templates: Templates): VolumeBytes {
  const documents = notices.map(({ document }) => document);
  const rendered = renderAll(documents, templates);
  const all = documents.flatMap((document) => rendered.get(document) ?? []);
  const files = documents.flatMap((document) => {
    const one = rendered.get(document);
    return one === undefined ? [] : [{ name: document.fileName, bytes: singleFile(one) }];
  });
  return { print: mergedFile(all), archive: zipFile(files) };
}

function renderAll(
  documents: readonly StoredDocument[],
  templates: Templates,
): ReadonlyMap<StoredDocument, RenderedDocument> {
  const byTemplate = new Map<NoticeTemplateCode, StoredDocument[]>();
  for (const document of documents) {
    const group = byTemplate.get(document.template);
    if (group === undefined) byTemplate.set(document.template, [document]);
    else group.push(document);
  }
  const rendered = new Map<StoredDocument, RenderedDocument>();
  for (const [code, group] of byTemplate) {
    const template = templates.get(code);
    if (template === undefined) continue;
    const data: readonly TemplateData[] = group.map((document) => document.data);
    renderDocuments(template, data).forEach((one, index) => {
      const document = group[index];
      if (document !== undefined) rendered.set(document, one);
    });
  }
  return rendered;
}
