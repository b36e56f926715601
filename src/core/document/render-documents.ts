import { SetupError } from '../text/setup-error';
import { TEMPLATE_REFUSALS } from '../words/templates';
import { openTemplate } from './open-template';
import { partText } from './part-text';
import { printableText } from './printable-text';
import { fillParts, type Scope, type ScopeValue } from './template-library';
import type {
  PartContent,
  RenderedDocument,
  TemplateData,
  TemplatePackage,
  TemplateValue,
} from './types';
import { startTag } from './xml';

/** Names the list of documents; nobody can type it between braces by accident. */
const DOCUMENTS = '\ue000';

/** Between two documents; data cannot forge it, since data cannot hold an element. */
const END_MARK = '<w:kmEnd/>';

const LOOP_START = `<w:p><w:r><w:t>{#${DOCUMENTS}}</w:t></w:r></w:p>`;
const LOOP_END = `<w:p><w:r><w:t>{/${DOCUMENTS}}</w:t></w:r></w:p>`;

/**
 * Fills one template with the data of many documents, in one pass of the template library: the whole body, and each
 * header or footer with placeholders, is one passage repeated for every document. A text comes out as it is, whatever
 * it holds; a placeholder without data comes out empty.
 *
 * @param media pictures by part name (`word/media/…`), put in place of the template's own
 * @throws SetupError if the template is no .docx or faulty; `checkTemplate` says in detail why
 */
export function renderDocuments(
  template: Uint8Array,
  documents: readonly TemplateData[],
  media: ReadonlyMap<string, Uint8Array> = new Map(),
): readonly RenderedDocument[] {
  if (documents.length === 0) return [];
  return renderOpened(withMedia(opening(template), media), documents);
}

/** The same for a template that is open already. @throws SetupError if it is faulty */
export function renderOpened(
  opened: TemplatePackage,
  documents: readonly TemplateData[],
): readonly RenderedDocument[] {
  const filled = fill(opened, documents);
  const bodies = split(partText(filled, opened.mainName), opened.beforeBody);
  const own = opened.ownParts.map(
    (name) => [name, ownTexts(opened, name, partText(filled, name))] as const,
  );
  if (bodies.length !== documents.length) throw new SetupError(TEMPLATE_REFUSALS.faulty);
  return bodies.map((body, index) => ({
    template: opened,
    body,
    ownParts: new Map(
      own.map(([name, texts]) => [name, texts.slice(index, index + 1).join('')] as const),
    ),
  }));
}

function opening(template: Uint8Array): TemplatePackage {
  try {
    return openTemplate(template);
  } catch {
    // Only the file can be at fault here; checkTemplate says in detail why.
    throw new SetupError(TEMPLATE_REFUSALS.faulty);
  }
}

function withMedia(
  template: TemplatePackage,
  media: ReadonlyMap<string, Uint8Array>,
): TemplatePackage {
  if (media.size === 0) return template;
  const parts = new Map<string, PartContent>(template.parts);
  media.forEach((bytes, name) => {
    if (!parts.has(name)) throw new SetupError(TEMPLATE_REFUSALS.withoutPicture(name));
    parts.set(name, bytes);
  });
  return { ...template, parts };
}

function fill(
  template: TemplatePackage,
  documents: readonly TemplateData[],
): ReadonlyMap<string, string> {
  const parts = new Map([
    [template.mainName, `${template.beforeBody}${repeated(template.body)}</w:body></w:document>`],
    ...template.ownParts.map(
      (name) => [name, repeatedPart(partText(template.parts, name))] as const,
    ),
  ]);
  const scopes = documents.map(scopeOf);
  try {
    return fillParts(parts, new Map([[DOCUMENTS, scopes]]));
  } catch {
    // The library's own words quote data, and checkTemplate says it better.
    throw new SetupError(TEMPLATE_REFUSALS.faulty);
  }
}

function repeated(content: string): string {
  return `${LOOP_START}${content}${END_MARK}${LOOP_END}`;
}

function repeatedPart(xml: string): string {
  const { before, content, after } = apart(xml);
  return `${before}${repeated(content)}${after}`;
}

function ownTexts(template: TemplatePackage, name: string, filled: string): readonly string[] {
  const { before, after } = apart(partText(template.parts, name));
  return split(filled, before).map((content) => `${before}${content}${after}`);
}

/** The documents' contents, one after the other. */
function split(filled: string, before: string): readonly string[] {
  return filled.slice(before.length).split(END_MARK).slice(0, -1);
}

/** A header, footer or list of notes: its root's tags and what stands between. */
function apart(xml: string): { before: string; content: string; after: string } {
  const root = xml.search(/<[^?!]/);
  const from = root + startTag(xml.slice(root)).length;
  const to = xml.lastIndexOf('</');
  return { before: xml.slice(0, from), content: xml.slice(from, to), after: xml.slice(to) };
}

function scopeOf(data: TemplateData): Scope {
  return new Map(Object.entries(data).map(([name, value]) => [name, scopeValue(value)] as const));
}

function scopeValue(value: TemplateValue): ScopeValue {
  if (typeof value === 'string') return printableText(value);
  return typeof value === 'boolean' ? value : value.map(scopeOf);
}
