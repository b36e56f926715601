import {
  attribute,
  attributeText,
  element,
  elements,
  encoded,
  inside,
  replaceElements,
  valueOf,
  withAttribute,
  withoutAttribute,
} from '../xml';
import type { LookParts } from './looks';
import { themeFonts, withoutTheme } from './theme';

/** Elements that name a style. */
const STYLE_NAMES =
  /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)\s[^>]*\/>/g;

/** The empty frame of a styles part. */
const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** What text of a look must say about itself in a file whose defaults are those of another look. */
export interface StyleNames {
  readonly prefix: string;
  /** The style of paragraphs that name none; empty where the file's own default is theirs. */
  readonly paragraph: string;
  readonly table: string;
}

/** The style of text that names none of a look. */
export function styleNames({ prefix, styles }: LookParts): StyleNames {
  if (prefix === '') return { prefix, paragraph: '', table: '' };
  return {
    prefix,
    paragraph: `${prefix}${defaultStyle(styles, 'paragraph') ?? 'Defaults'}`,
    table: `${prefix}${defaultStyle(styles, 'table') ?? 'PlainTable'}`,
  };
}

function defaultStyle(styles: string, type: string): string | undefined {
  const found = elements(styles, 'w:style').find(
    (one) => attribute(one, 'w:type') === type && /^<[^>]*\sw:default="(?:1|true|on)"/.test(one),
  );
  return found === undefined ? undefined : attribute(found, 'w:styleId');
}

/** A part's text with the styles of its look, each under its name in the merged file. */
export function restyled(xml: string, names: StyleNames): string {
  return renamedStyles(xml, names.prefix)
    .replace(/<w:p(\s[^>]*)?\/>/g, (_, attributes = '') => `<w:p${String(attributes)}></w:p>`)
    .replace(
      /(<w:p(?:\s[^>]*)?>\s*)(<w:pPr(?:\s[^>]*)?\/>|<w:pPr(?:\s[^>]*)?>\s*(<w:pStyle\s)?)?/g,
      (whole, start: string, properties?: string, style?: string) => {
        if (style !== undefined) return whole;
        const named = `<w:pStyle w:val="${encoded(names.paragraph)}"/>`;
        if (properties === undefined || properties.endsWith('/>')) {
          return `${start}<w:pPr>${named}</w:pPr>`;
        }
        return `${whole}${named}`;
      },
    )
    .replace(/<w:tblPr(?:\s[^>]*)?(?:\/>|>\s*(<w:tblStyle\s)?)/g, (whole, style?: string) => {
      if (style !== undefined) return whole;
      const named = `<w:tblStyle w:val="${encoded(names.table)}"/>`;
      return whole.endsWith('/>') ? `<w:tblPr>${named}</w:tblPr>` : `${whole}${named}`;
    });
}

function renamedStyles(xml: string, prefix: string): string {
  return xml.replace(STYLE_NAMES, (tag) =>
    withAttribute(tag, 'w:val', `${prefix}${attributeText(tag, 'w:val')}`),
  );
}

/**
 * The styles of all looks in one part, the first look's at the front. Where the looks' general defaults differ, each
 * look's become a style of its own that the others of the look rest on, since a file has one set of general defaults.
 */
export function mergedStyles({ styles: first }: LookParts, looks: readonly LookParts[]): string {
  if (looks.length === 1) return first;
  const frame = first === '' ? NO_STYLES : first;
  const differ = looks.some((look) => defaultsOf(look.styles) !== defaultsOf(first));
  const own = looks.map((look) => lookStyles(look, differ)).join('');
  const head = replaceElements(frame, 'w:style', () => '');
  const bare = differ ? replaceElements(head, 'w:docDefaults', () => '') : head;
  return bare.replace(/<\/w:styles\s*>/, () => `${own}</w:styles>`);
}

function defaultsOf(styles: string): string {
  return element(styles, 'w:docDefaults') ?? '';
}

function lookStyles(look: LookParts, differ: boolean): string {
  const { prefix } = look;
  const plain = prefix === '' ? look.styles : withoutTheme(look.styles, themeFonts(look.theme));
  const styles = elements(plain, 'w:style').map((style) => {
    const renamed = prefix === '' ? style : renamedStyle(style, prefix);
    return differ ? onDefaults(renamed, prefix) : renamed;
  });
  const hasParagraph = defaultStyle(look.styles, 'paragraph') !== undefined;
  const hasTable = defaultStyle(look.styles, 'table') !== undefined;
  return [
    differ || !hasParagraph ? defaultsStyle(plain, prefix, differ, !hasParagraph) : '',
    prefix === '' || hasTable ? '' : plainStyle('table', `${prefix}PlainTable`, ''),
    ...styles,
  ].join('');
}

/** The general defaults of a look as a style. */
function defaultsStyle(
  styles: string,
  prefix: string,
  differ: boolean,
  isDefault: boolean,
): string {
  const defaults = differ ? defaultsOf(styles) : '';
  const paragraph = element(element(defaults, 'w:pPrDefault') ?? '', 'w:pPr') ?? '';
  const run = element(element(defaults, 'w:rPrDefault') ?? '', 'w:rPr') ?? '';
  const style = plainStyle('paragraph', `${prefix}Defaults`, `${paragraph}${run}`);
  return isDefault && prefix === '' ? style.replace('<w:style ', '<w:style w:default="1" ') : style;
}

function plainStyle(type: string, id: string, properties: string): string {
  return `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;
}

/** A style under a name of its own; two of the same name are one to Word. */
function renamedStyle(style: string, prefix: string): string {
  const end = style.indexOf('>') + 1;
  const id = attributeText(style.slice(0, end), 'w:styleId');
  const tag = withAttribute(
    withoutAttribute(withoutAttribute(style.slice(0, end), 'w:default'), 'w:customStyle'),
    'w:styleId',
    `${prefix}${id}`,
  ).replace('<w:style', '<w:style w:customStyle="1"');
  const content = style
    .slice(end)
    .replace(/<w:aliases\s[^>]*\/>/g, '')
    .replace(/<w:name\s[^>]*\/>/, (name) =>
      withAttribute(name, 'w:val', `${prefix}${attributeText(name, 'w:val')}`),
    );
  return `${tag}${renamedStyles(content, prefix)}`;
}

function onDefaults(style: string, prefix: string): string {
  const isParagraph = attribute(style.slice(0, style.indexOf('>') + 1), 'w:type') === 'paragraph';
  if (!isParagraph || inside(style).includes('<w:basedOn')) return style;
  return style.replace(
    /<w:name\s[^>]*\/>(?:\s*<w:aliases\s[^>]*\/>)?/,
    (name) => `${name}<w:basedOn w:val="${prefix}Defaults"/>`,
  );
}

/** A style's own numbering and what it rests on, by style. */
export function styleFacts(
  styles: string,
): ReadonlyMap<string, { readonly number: string; readonly basedOn: string }> {
  return new Map(
    elements(styles, 'w:style').map((style) => [
      attributeText(style, 'w:styleId'),
      {
        number: valueOf(element(style, 'w:numPr') ?? '', 'w:numId'),
        basedOn: valueOf(style, 'w:basedOn'),
      },
    ]),
  );
}
