import { withoutIdleBookmarks } from './identifiers';
import { encoded, replaceElements, withoutAttribute, withoutRemarks } from './xml';

/** Records of changed formatting: the new look stays, the record goes. */
const CHANGE_RECORDS = [
  'rPr',
  'pPr',
  'sectPr',
  'tblPr',
  'tblPrEx',
  'trPr',
  'tcPr',
  'tblGrid',
  'numbering',
].map((name) => `w:${name}Change`);

/** What an editor left for itself: spelling marks, old page ends, anchors of remarks, bindings that overwrite a text. */
const TRACES =
  /<w:(?:proofErr|lastRenderedPageBreak|commentRangeStart|commentRangeEnd|commentReference|dataBinding|kmSection|kmEnd)(?:\s[^>]*)?\/>/g;

/** Numbers of editing sessions, and identities that would come twice in a file of many documents. */
const SESSION_MARKS = /\s(?:w:rsid\w*|w14:paraId|w14:textId)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A part with text as a document needs it: without remarks, traces of editing and content bindings. */
export function tidyPart(xml: string): string {
  const plain = withoutRemarks(xml).replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
    encoded(text),
  );
  const settled = CHANGE_RECORDS.reduce(
    (text, name) => (text.includes(name) ? replaceElements(text, name, () => '') : text),
    plain,
  );
  const clean = settled
    .replace(TRACES, '')
    .replace(/<\w[^>]*>/g, (tag) =>
      tag.includes('rsid') || tag.includes('w14:') ? tag.replace(SESSION_MARKS, '') : tag,
    );
  const anonymous = replaceElements(clean, 'w:sdtPr', (properties) =>
    properties.replace(/<w:id\s[^>]*\/>/g, ''),
  );
  return withoutIdleBookmarks(anonymous);
}

/** Settings without links to other files, which Word would look for on every opening. */
export function tidySettings(xml: string): string {
  return ['w:attachedTemplate', 'w:mailMerge', 'w:rsids'].reduce(
    (text, name) => replaceElements(text, name, () => ''),
    xml.replace(/<w:\w+\s[^>]*\sr:id=[^>]*\/>/g, (tag) => withoutAttribute(tag, 'r:id')),
  );
}
