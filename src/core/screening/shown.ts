import { compareTexts } from './hit';
import { type SocialSide, type TaxSide, socialRows, taxRows } from './units';

interface ShownRow {
  readonly period: string | undefined;
  readonly name: string | undefined;
  readonly township: string | undefined;
}

type ShownField = 'name' | 'township';

/** A unit that 税务数据 does not have. */
export const NO_TAX: TaxSide = { firstTax: undefined, more: undefined };

/** The name that 税务数据 shows a unit under: of its last month; the first of several by character code. */
export function taxName(unit: TaxSide): string | undefined {
  return inTax(unit, 'name');
}

/** The same in 参保数据. */
export function socialName(unit: SocialSide): string | undefined {
  return inSocial(unit, 'name');
}

/** The townships of a unit as 参保数据 and, failing that, 税务数据 spell them. */
export function townshipsOf(social: SocialSide, tax: TaxSide): readonly (string | undefined)[] {
  return [inSocial(social, 'township'), inTax(tax, 'township')];
}

function inSocial(unit: SocialSide, field: ShownField): string | undefined {
  return unit.more === undefined ? unit.firstSocial?.[field] : lastGiven(socialRows(unit), field);
}

function inTax(unit: TaxSide, field: ShownField): string | undefined {
  return unit.more === undefined ? unit.firstTax?.[field] : lastGiven(taxRows(unit), field);
}

/** A unit's last word on something: the value in its latest month, whatever the order of the rows. */
function lastGiven(rows: readonly ShownRow[], field: ShownField): string | undefined {
  let best: { period: string; value: string } | undefined;
  for (const { [field]: value, period = '' } of rows) {
    if (value === undefined) continue;
    const order = best === undefined ? 1 : compareTexts(period, best.period);
    if (best === undefined || order > 0 || (order === 0 && value < best.value)) {
      best = { period, value };
    }
  }
  return best?.value;
}
