/** The file's table of looks: which number format a look has, and adding looks without touching those that are there. */
import { authorStyles } from '../hucre-adapter';
import type { HucreStyle } from '../hucre-adapter';
import { formatNumber, numberedFormat } from '../cells/number-formats';
import type { Facet } from './style-compare';
import { childOf, childrenOf, innerXml, outerXml, rootOf } from '../package/xml-scan';
import type { XmlSpan } from '../package/xml-scan';
import { attributesOf, escapeAttribute, withAttributes } from '../package/xml-text';
import type { AttributeChanges } from '../package/xml-text';

/** A look to add: the look `base` of the file with some facets taken from `style`. */
export interface LookRequest {
  readonly base: number;
  readonly facets: readonly Facet[];
  readonly style: HucreStyle;
}

/** The styles part with looks added, and the numbers they got, in the order of the requests. */
export interface AddedLooks {
  readonly xml: string;
  readonly numbers: readonly number[];
  readonly differentialNumbers: readonly number[];
}

/** The order of the lists (ECMA-376 part 1, 18.8.39, CT_Stylesheet). */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

const FIRST_OWN_FORMAT = 164;

/** The elements of one list, as they are written. */
function elements(xml: string, list: string): string[] {
  const span = childOf(xml, rootOf(xml), list);
  return span ? childrenOf(xml, span).map((child) => outerXml(xml, child)) : [];
}

/** The number format of every look of the file, by the look's number. */
export function numberFormats(xml: string): (string | undefined)[] {
  const texts = formatTexts(xml);
  return elements(xml, 'cellXfs').map((look) => {
    const id = Number(attributesOf(look, rootOf(look))['numFmtId'] ?? 0);
    return texts.get(id) ?? numberedFormat(id);
  });
}

function formatTexts(xml: string): Map<number, string> {
  return new Map(
    elements(xml, 'numFmts').map((element) => {
      const { numFmtId, formatCode } = attributesOf(element, rootOf(element));
      return [Number(numFmtId), formatCode ?? ''];
    }),
  );
}

/** Adds looks; the looks that are there keep their numbers and their spelling. */
export async function addLooks(
  xml: string,
  requests: readonly LookRequest[],
  differential: readonly HucreStyle[],
): Promise<AddedLooks> {
  if (requests.length === 0 && differential.length === 0) {
    return { xml, numbers: [], differentialNumbers: [] };
  }
  const authored = await authoredLooks(
    requests.map((request) => request.style),
    differential,
  );
  const lists = new GrowingLists(xml);
  const formats = new FormatNumbers(xml, lists);
  const numbers = requests.map((request, index) =>
    lists.add('cellXfs', newLook(lists, formats, request, authored.looks[index])),
  );
  const differentialNumbers = authored.differential.map((look) => lists.add('dxfs', look));
  return { xml: lists.xml(), numbers, differentialNumbers };
}

/** The parts of one look as hucre spells them. */
interface AuthoredLook {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
}

async function authoredLooks(
  looks: readonly HucreStyle[],
  differential: readonly HucreStyle[],
): Promise<{ readonly looks: AuthoredLook[]; readonly differential: string[] }> {
  const { styles, sheet } = await authorStyles(looks, differential);
  const spelled = ['cellXfs', 'fonts', 'fills', 'borders', 'dxfs'].map((list) =>
    elements(styles, list),
  );
  const [formats = [], fonts = [], fills = [], borders = [], rules = []] = spelled;
  return {
    looks: looks.map((_, index) => {
      const used = new RegExp(`<c r="A${index + 1}" s="(\\d+)"`).exec(sheet)?.[1] ?? '0';
      const look = formats[Number(used)] ?? '<xf/>';
      const ids = attributesOf(look, rootOf(look));
      return {
        font: fonts[Number(ids['fontId'])] ?? '<font/>',
        fill: fills[Number(ids['fillId'])] ?? '<fill/>',
        border: borders[Number(ids['borderId'])] ?? '<border/>',
        alignment: child(look, 'alignment'),
      };
    }),
    differential: differential.map((_, index) => {
      const rule = new RegExp(`sqref="B${index + 1}"><cfRule[^>]*dxfId="(\\d+)"`).exec(sheet)?.[1];
      return rules[Number(rule)] ?? '<dxf/>';
    }),
  };
}

function child(element: string, name: string): string {
  const span = childOf(element, rootOf(element), name);
  return span ? outerXml(element, span) : '';
}

function newLook(
  lists: GrowingLists,
  formats: FormatNumbers,
  { base, facets, style }: LookRequest,
  authored: AuthoredLook | undefined,
): string {
  const old =
    lists.at('cellXfs', base) ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const parts = authored ?? { font: '', fill: '', border: '', alignment: '' };
  const changes: Record<Facet, () => AttributeChanges> = {
    font: () => ({ fontId: lists.add('fonts', parts.font), applyFont: 1 }),
    fill: () => ({
      fillId: style.fill ? lists.add('fills', parts.fill) : 0,
      applyFill: style.fill ? 1 : null,
    }),
    border: () => ({ borderId: lists.add('borders', parts.border), applyBorder: 1 }),
    alignment: () => ({ applyAlignment: parts.alignment === '' ? null : 1 }),
    numberFormat: () => ({ numFmtId: formats.numberOf(style.numFmt), applyNumberFormat: 1 }),
  };
  const root = rootOf(old);
  const open = facets.reduce(
    (tag, facet) => withAttributes(tag, changes[facet]()),
    old.slice(0, root.openEnd).replace(/\s*\/?>$/, '>'),
  );
  const alignment = facets.includes('alignment') ? parts.alignment : child(old, 'alignment');
  return `${open}${alignment}${child(old, 'protection')}${child(old, 'extLst')}</xf>`;
}

/** Numbers for number formats: those of the file, those every program knows, and new ones. */
class FormatNumbers {
  private readonly numbers: Map<string, number>;

  constructor(
    xml: string,
    private readonly lists: GrowingLists,
  ) {
    this.numbers = new Map([...formatTexts(xml)].map(([id, text]) => [text, id]));
  }

  numberOf(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = this.numbers.get(code) ?? formatNumber(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.numbers.values()) + 1;
    this.numbers.set(code, id);
    this.lists.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }
}

/** The lists of a styles part, growing at their ends. */
class GrowingLists {
  private readonly known = new Map<string, string[]>();
  private readonly added = new Map<string, string[]>();

  constructor(private readonly source: string) {}

  at(list: string, index: number): string | undefined {
    return this.all(list)[index];
  }

  /** The index of the element, which is added unless one spelled alike is there. */
  add(list: string, element: string): number {
    const all = this.all(list);
    const index = all.indexOf(element);
    if (index >= 0) return index;
    this.added.set(list, [...(this.added.get(list) ?? []), element]);
    return all.push(element) - 1;
  }

  private all(list: string): string[] {
    const known = this.known.get(list) ?? elements(this.source, list);
    this.known.set(list, known);
    return known;
  }

  xml(): string {
    return [...this.added].reduce(
      (xml, [list, added]) => withAdded(xml, list, added, this.all(list).length),
      this.source,
    );
  }
}

function withAdded(xml: string, list: string, added: readonly string[], count: number): string {
  const root = rootOf(xml);
  const span = childOf(xml, root, list);
  if (!span) {
    const element = `<${list} count="${count}">${added.join('')}</${list}>`;
    const at = placeFor(xml, root, list);
    return xml.slice(0, at) + element + xml.slice(at);
  }
  const open = withAttributes(xml.slice(span.start, span.openEnd).replace(/\s*\/>$/, '>'), {
    count,
  });
  const inner = innerXml(xml, span) + added.join('');
  return `${xml.slice(0, span.start)}${open}${inner}</${list}>${xml.slice(span.end)}`;
}

/** Where a list that is missing belongs. */
function placeFor(xml: string, root: XmlSpan, list: string): number {
  const later = LISTS.slice(LISTS.indexOf(list) + 1);
  const next = childrenOf(xml, root).find((span) => later.includes(span.name));
  return next?.start ?? root.innerEnd;
}
