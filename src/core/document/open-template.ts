import { numberDrawings } from './identifiers';
import { relationshipsName, resolvedTarget } from './part-names';
import { readPackage } from './package-parts';
import { kindOf, relationshipsOf } from './relationships';
import { SECTION_MARK, sectionMark } from './section-marks';
import { TemplateTrouble } from './template-trouble';
import { tidyPart, tidySettings } from './tidy-part';
import type { PartContent, Relationship, TemplatePackage } from './types';
import { replaceElements } from './xml';

/** Kinds of parts in which a placeholder may stand, besides the main one. */
const TEXT_KINDS: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** A page of A4 with Word's usual margins, for a file that names no page. */
const PLAIN_SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/**
 * Takes a template apart for rendering and merging.
 *
 * @throws TemplateTrouble if the file is no .docx that can be a template
 */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  const { parts, contentTypes, mainName } = readPackage(bytes);
  const relationships = relationshipsOf(parts, mainName);
  const texts = textParts(relationships, mainName);
  const tidied = tidiedParts(parts, mainName, texts, relationships);
  const main = tidied.get(mainName);
  if (typeof main !== 'string') throw new TemplateTrouble('brokenFile');
  const shared = texts.filter((name) => !holdsBrace(tidied.get(name)));
  const { numbered, drawings } = withNumberedDrawings(tidied, shared);
  return {
    parts: numbered,
    contentTypes,
    mainName,
    relationships,
    ...bodyOf(main),
    ownParts: texts.filter((name) => holdsBrace(tidied.get(name))),
    sharedParts: shared,
    drawings,
  };
}

function withNumberedDrawings(
  parts: ReadonlyMap<string, PartContent>,
  names: readonly string[],
): { numbered: ReadonlyMap<string, PartContent>; drawings: number } {
  const identities = { drawing: 0, bookmark: 0 };
  const numbered = new Map(parts);
  names.forEach((name) => {
    const content = parts.get(name);
    if (typeof content === 'string') numbered.set(name, numberDrawings(content, identities));
  });
  return { numbered, drawings: identities.drawing };
}

function textParts(relationships: readonly Relationship[], mainName: string): readonly string[] {
  const names = relationships
    .filter((one) => !one.external && TEXT_KINDS.has(kindOf(one)))
    .map((one) => resolvedTarget(mainName, one.target));
  return Array.from(new Set(names));
}

function tidiedParts(
  parts: ReadonlyMap<string, PartContent>,
  mainName: string,
  texts: readonly string[],
  relationships: readonly Relationship[],
): ReadonlyMap<string, PartContent> {
  const tidied = new Map(parts);
  [mainName, ...texts].forEach((name) => {
    const content = parts.get(name);
    if (typeof content === 'string') tidied.set(name, tidyPart(content));
  });
  relationships
    .filter((one) => kindOf(one) === 'settings')
    .map((one) => resolvedTarget(mainName, one.target))
    .forEach((name) => {
      const content = parts.get(name);
      if (typeof content === 'string') tidied.set(name, tidySettings(content));
      tidied.delete(relationshipsName(name));
    });
  return tidied;
}

function bodyOf(main: string): Pick<TemplatePackage, 'beforeBody' | 'body' | 'sections'> {
  const start = /<w:body(?:\s[^>]*)?>/.exec(main);
  const end = main.lastIndexOf('</w:body>');
  if (start === null || end < 0) throw new TemplateTrouble('brokenFile');
  const from = start.index + start[0].length;
  const sections: string[] = [];
  const marked = replaceElements(main.slice(from, end), 'w:sectPr', (section) => {
    sections.push(section);
    return sectionMark(sections.length - 1);
  }).trim();
  const last = sectionMark(sections.length - 1);
  if (marked.endsWith(last)) {
    return {
      beforeBody: main.slice(0, from),
      body: marked.slice(0, marked.length - last.length),
      sections,
    };
  }
  return {
    beforeBody: main.slice(0, from),
    body: marked,
    sections: [...sections, PLAIN_SECTION],
  };
}

function holdsBrace(content: PartContent | undefined): boolean {
  return typeof content === 'string' && /[{}]/.test(content.replace(/<[^>]*>/g, ''));
}

/** The main part of a document again, from its blocks. */
export function mainPart(template: TemplatePackage, body: string): string {
  const blocks = body.replace(
    SECTION_MARK,
    (_, index: string) => template.sections[Number(index)] ?? '',
  );
  const last = template.sections[template.sections.length - 1] ?? '';
  return `${template.beforeBody}${blocks}${last}</w:body></w:document>`;
}
