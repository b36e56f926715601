import { SetupError } from '../text/setup-error';
import { TEMPLATE_REFUSALS } from '../words/templates';
import { templateFinder } from './merge/looks';
import { mergedParts } from './merge/merged-package';
import { newLists } from './merge/numbering';
import { zipParts } from './package-file';
import { singleFile } from './single-file';
import type { RenderedDocument } from './types';

/**
 * One .docx of many documents, for printing: each starts on its own page and counts its pages from 1; headers, footers,
 * styles, lists, pictures and notes of different templates do not mix. The same documents give the same bytes.
 *
 * Two things a file has only once: the compatibility mode (the newest of the templates' is taken) and the document
 * properties (the first template's). A field for the number of pages counts those of its section.
 *
 * @throws SetupError if there is no document
 */
export function mergedFile(all: readonly RenderedDocument[]): Uint8Array {
  const [first, ...others] = all;
  if (first === undefined) throw new SetupError(TEMPLATE_REFUSALS.noDocuments);
  if (others.length === 0) return singleFile(first);
  const lists = newLists();
  const templateOf = templateFinder(lists);
  const documents = all.map((document) => ({ document, one: templateOf(document.template) }));
  return zipParts(mergedParts(templateOf(first.template), documents, lists));
}
