import { attributeText, encoded, matches } from './xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The content type of a part of a Word package. */
export const WORD_TYPES = {
  main: `${WORD}.document.main+xml`,
  template: `${WORD}.template.main+xml`,
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  styles: `${WORD}.styles+xml`,
  settings: `${WORD}.settings+xml`,
  numbering: `${WORD}.numbering+xml`,
  fontTable: `${WORD}.fontTable+xml`,
  footnotes: `${WORD}.footnotes+xml`,
  endnotes: `${WORD}.endnotes+xml`,
} as const;

/** The content type of a part by its name, as `[Content_Types].xml` gives it. */
export function parseContentTypes(xml: string): (name: string) => string {
  const byEnding = new Map<string, string>();
  const byName = new Map<string, string>();
  matches(xml, /<(?:\w+:)?(Default|Override)\s[^>]*>/g).forEach(([tag, kind]) => {
    const type = attributeText(tag, 'ContentType');
    if (kind === 'Default') byEnding.set(attributeText(tag, 'Extension').toLowerCase(), type);
    else byName.set(attributeText(tag, 'PartName').replace(/^\//, '').toLowerCase(), type);
  });
  return (name) =>
    byName.get(name.toLowerCase()) ?? byEnding.get(endingOf(name)) ?? 'application/octet-stream';
}

/** `[Content_Types].xml` for these parts: pictures by their ending, XML by its name. */
export function contentTypesXml(types: ReadonlyMap<string, string>): string {
  const byEnding = new Map([
    ['rels', RELATIONSHIPS],
    ['xml', 'application/xml'],
  ]);
  types.forEach((type, name) => {
    const ending = endingOf(name);
    if (ending !== '' && !byEnding.has(ending)) byEnding.set(ending, type);
  });
  const defaults = Array.from(byEnding).map(
    ([ending, type]) => `<Default Extension="${encoded(ending)}" ContentType="${encoded(type)}"/>`,
  );
  const overrides = Array.from(types)
    .filter(([name, type]) => byEnding.get(endingOf(name)) !== type)
    .map(
      ([name, type]) => `<Override PartName="/${encoded(name)}" ContentType="${encoded(type)}"/>`,
    );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${NAMESPACE}">${[...defaults, ...overrides].join('')}</Types>`;
}

function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
