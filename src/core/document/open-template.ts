import { numberDrawings } from './identifiers';
import { relationshipsName, resolvedTarget } from './part-names';
import { readPackage } from './package-parts';
import { isTextPart, partText } from './part-text';
import { kindOf, relationshipsOf } from './relationships';
import { sectionMark, withSectionsInPlace } from './section-marks';
import { TemplateTrouble } from './template-trouble';
import { tidyPart, tidySettings } from './tidy-part';
import type { PartContent, Relationship, TemplatePackage } from './types';
import { replaceElements } from './xml';

/** Kinds of parts in which a placeholder may stand, besides the main one. */
const TEXT_KINDS: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** A page of A4 with Word's usual margins, for a file that names no page. */
const PLAIN_SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** Templates that are open: one is checked and then filled, and filled again for each volume of a batch. */
const OPENED = new WeakMap<Uint8Array, TemplatePackage>();

/**
 * Takes a template apart for rendering and merging, once for the same bytes.
 *
 * @throws TemplateTrouble if the file is no .docx that can be a template
 */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  const known = OPENED.get(bytes);
  if (known !== undefined) return known;
  const opened = takenApart(bytes);
  OPENED.set(bytes, opened);
  return opened;
}

function takenApart(bytes: Uint8Array): TemplatePackage {
  const { parts, contentTypes, mainName, found } = readPackage(bytes);
  const relationships = relationshipsOf(parts, mainName);
  const texts = textParts(parts, relationships, mainName);
  const tidied = tidiedParts(parts, mainName, texts, relationships);
  const shared = texts.filter((name) => !holdsBrace(partText(tidied, name)));
  const { numbered, drawings } = withNumberedDrawings(tidied, shared);
  return {
    parts: numbered,
    contentTypes,
    mainName,
    found,
    relationships,
    ...bodyOf(partText(tidied, mainName)),
    ownParts: texts.filter((name) => holdsBrace(partText(tidied, name))),
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
    numbered.set(name, numberDrawings(partText(parts, name), identities));
  });
  return { numbered, drawings: identities.drawing };
}

function textParts(
  parts: ReadonlyMap<string, PartContent>,
  relationships: readonly Relationship[],
  mainName: string,
): readonly string[] {
  const names = relationships
    .filter((one) => !one.external && TEXT_KINDS.has(kindOf(one)))
    .map((one) => resolvedTarget(mainName, one.target))
    .filter((name) => isTextPart(parts, name));
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
    tidied.set(name, tidyPart(partText(parts, name)));
  });
  relationships
    .filter((one) => kindOf(one) === 'settings')
    .map((one) => resolvedTarget(mainName, one.target))
    .filter((name) => isTextPart(parts, name))
    .forEach((name) => {
      tidied.set(name, tidySettings(partText(parts, name)));
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

function holdsBrace(xml: string): boolean {
  return /[{}]/.test(xml.replace(/<[^>]*>/g, ''));
}

/** The main part of a document again, from its blocks. */
export function mainPart(template: TemplatePackage, body: string): string {
  const { beforeBody, sections } = template;
  const last = sections.slice(-1).join('');
  return `${beforeBody}${withSectionsInPlace(body, sections)}${last}</w:body></w:document>`;
}
