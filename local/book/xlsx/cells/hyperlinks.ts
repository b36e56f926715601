/** Links of cells. A file knows one link for a whole cell, so the first link of a text stands for it. */
import type { RichTextRun } from '../../model';
import type { XlsxPackage } from '../package/package';
import { areaOf, cellReference } from '../package/references';
import type { SheetXml } from '../package/sheet-xml';
import { childrenOf, outerXml, rootOf } from '../package/xml-scan';
import { attributesOf, escapeAttribute } from '../package/xml-text';

type RichTexts = ReadonlyMap<string, readonly RichTextRun[]> | undefined;

/** Writes the links that changed; links over several cells stay as they are. */
export function writeHyperlinks(
  xml: SheetXml,
  parts: XlsxPackage,
  sheetPart: string,
  before: RichTexts,
  after: RichTexts,
): void {
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const changed = new Set([...keys].filter((key) => linkOf(before, key) !== linkOf(after, key)));
  if (changed.size === 0) return;
  const section = xml.section('hyperlinks');
  const present = section === '' ? [] : childrenOf(section, rootOf(section), 'hyperlink');
  const kept = present
    .filter((span) => !changed.has(keyOf(attributesOf(section, span)['ref'] ?? '')))
    .map((span) => outerXml(section, span));
  const added = [...changed].flatMap((key) => {
    const link = linkOf(after, key);
    return link === undefined ? [] : [linkXml(parts, sheetPart, key, link)];
  });
  const links = [...kept, ...added];
  xml.replace('hyperlinks', links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`);
}

function linkOf(richTexts: RichTexts, key: string): string | undefined {
  return richTexts?.get(key)?.find((run) => run.link !== null)?.link ?? undefined;
}

function keyOf(reference: string): string {
  const area = reference.includes(':') ? undefined : areaOf(reference);
  return area ? `${area.startRow},${area.startColumn}` : '';
}

function linkXml(parts: XlsxPackage, sheetPart: string, key: string, link: string): string {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const ref = cellReference(row, column);
  if (link.startsWith('#')) {
    return `<hyperlink ref="${ref}" location="${escapeAttribute(link.slice(1))}"/>`;
  }
  return `<hyperlink ref="${ref}" r:id="${parts.relate(sheetPart, 'hyperlink', link, true)}"/>`;
}
