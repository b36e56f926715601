/** What a style says, and in which respects two styles differ. */
import type { CellStyle } from '../../model';

const FACETS = {
  font: [
    'fontColor',
    'fontFamily',
    'fontSizePoints',
    'bold',
    'italic',
    'underline',
    'strikethrough',
  ],
  fill: ['background'],
  border: ['borders'],
  alignment: ['horizontal', 'vertical', 'wrap'],
  numberFormat: ['numberFormat'],
} as const;

export type Facet = keyof typeof FACETS;

/** Values that look the same as a field left out. */
const NEUTRAL: readonly unknown[] = [
  undefined,
  false,
  'general',
  'bottom',
  'OVERFLOW',
  'General',
  '',
];

const keys = new WeakMap<CellStyle, string>();

/** Everything a style says, as a text; '' for the default look. */
export function styleKey(style: CellStyle | undefined): string {
  if (!style) return '';
  const known = keys.get(style);
  if (known !== undefined) return known;
  const facets = Object.keys(FACETS) as Facet[];
  const parts = facets.map((facet) => facetKey(style, facet));
  const key = parts.every((part) => part === '') ? '' : parts.join('|');
  keys.set(style, key);
  return key;
}

function facetKey(style: CellStyle, facet: Facet): string {
  const parts = FACETS[facet].map((field) => {
    const value = style[field];
    return NEUTRAL.includes(value) ? '' : JSON.stringify(value, BORDER_FIELDS);
  });
  return parts.every((part) => part === '') ? '' : parts.join(',');
}

/** Names the fields of borders so that their order in the object does not matter. */
const BORDER_FIELDS = ['top', 'right', 'bottom', 'left', 'style', 'color'];

/** The respects in which two styles differ. */
export function differentFacets(left: CellStyle, right: CellStyle): Facet[] {
  return (Object.keys(FACETS) as Facet[]).filter(
    (facet) => facetKey(left, facet) !== facetKey(right, facet),
  );
}
