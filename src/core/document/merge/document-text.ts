import { numberDrawings, ownBookmarks, type Identities } from '../identifiers';
import { attribute, withAttribute } from '../xml';
import type { MergedTemplate } from './looks';
import type { Notes } from './notes';
import { renumbered, withOwnLists, type Lists } from './numbering';
import { restyled } from './styles';
import { themeFonts, withoutTheme } from './theme';

/** What the text of a merged file shares: numbers given so far, lists, notes. */
export interface FileText {
  readonly identities: Identities;
  readonly lists: Lists;
  readonly footnotes: Notes;
  readonly endnotes: Notes;
}

/** A header or footer that all documents of a template share. */
export function sharedText(xml: string, one: MergedTemplate, file: FileText): string {
  return ownText(inLook(renumbered(xml, one.look.lists.numbers), one), file, '');
}

/**
 * A document's own text: body, header, footer or notes.
 *
 * @param place the document's place in the file, from 0
 */
export function documentText(
  xml: string,
  one: MergedTemplate,
  file: FileText,
  place: number,
): string {
  const listed = withOwnLists(xml, one.look.lists, file.lists);
  return ownText(inLook(listed, one), file, place === 0 ? '' : `_${place + 1}`);
}

function ownText(xml: string, file: FileText, suffix: string): string {
  return ownBookmarks(numberDrawings(xml, file.identities), file.identities, suffix);
}

function inLook(xml: string, { look }: MergedTemplate): string {
  const counted = withPagesOfSection(xml);
  if (look.prefix === '') return counted;
  return restyled(withoutTheme(counted, themeFonts(look.theme)), look.names);
}

/** A file of many documents has many pages: "of 300" would be wrong on each of them. */
function withPagesOfSection(xml: string): string {
  if (!xml.includes('NUMPAGES')) return xml;
  return xml
    .replace(/(<w:instrText(?:\s[^>]*)?>[^<]*)\bNUMPAGES\b/g, '$1SECTIONPAGES')
    .replace(/(<w:fldSimple\s[^>]*w:instr="[^"]*)\bNUMPAGES\b/g, '$1SECTIONPAGES');
}

/** Text whose relationships are the template's, under their names in the merged file. */
export function relinked(xml: string, prefix: string): string {
  if (prefix === '' || !/\sr:\w+=/.test(xml)) return xml;
  return xml.replace(/<[^<>]*\sr:\w+=[^<>]*>/g, (tag) =>
    ['id', 'embed', 'link', 'pict', 'dm', 'lo', 'qs', 'cs'].reduce((text, name) => {
      const id = attribute(text, `r:${name}`);
      return id === undefined || id === ''
        ? text
        : withAttribute(text, `r:${name}`, `${prefix}${id}`);
    }, tag),
  );
}
