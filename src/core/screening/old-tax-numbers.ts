import { type Gathering, codeAt, moreAt, socialAt, taxAt } from './gathering';
import { oldTaxNumberOf } from './unit-code';
import { moreRows } from './unit-type';

/**
 * Moves the rows of each 15-character tax number to the one code that contains it; with two such codes they stay (domain A5).
 *
 * @returns the old numbers whose rows were moved, each with the code of 18 characters
 */
export function foldOldTaxNumbers(gathering: Gathering): ReadonlyMap<string, string> {
  const { oldNumbers, respelt } = gathering;
  const fullCodes = new Map<string, string>();
  if (oldNumbers.size === 0) return fullCodes;
  for (const [oldNumber, { from, holders }] of holdersOf(gathering)) {
    const [to, ...others] = holders;
    if (to === undefined || others.length > 0) continue;
    const fullCode = codeAt(gathering, to);
    moveRows(gathering, from, to);
    respelt.set(to, fullCode);
    fullCodes.set(oldNumber, fullCode);
  }
  return fullCodes;
}

/** Where an old number stands, and the places of the codes of 18 characters that contain it. */
interface Holders {
  readonly from: number;
  readonly holders: number[];
}

function holdersOf(gathering: Gathering): ReadonlyMap<string, Holders> {
  const { oldNumbers, places } = gathering;
  const found = new Map<string, Holders>();
  for (const [from, oldNumber] of oldNumbers) found.set(oldNumber, { from, holders: [] });
  for (let place = 0; place < places.size(); place += 1) {
    if (oldNumbers.has(place)) continue;
    found.get(oldTaxNumberOf(codeAt(gathering, place)))?.holders.push(place);
  }
  return found;
}

function moveRows(gathering: Gathering, from: number, to: number): void {
  const { firstSocial, firstTax, more } = gathering;
  const [social, tax, rest] = [
    socialAt(gathering, from),
    taxAt(gathering, from),
    more.get(from) ?? moreRows(),
  ];
  if (social !== undefined && firstSocial[to] === 0) firstSocial.copyWithin(to, from, from + 1);
  else if (social !== undefined) moreAt(gathering, to).social.push(social);
  if (tax !== undefined && firstTax[to] === 0) firstTax.copyWithin(to, from, from + 1);
  else if (tax !== undefined) moreAt(gathering, to).tax.push(tax);
  if (rest.social.length > 0) moreAt(gathering, to).social.push(...rest.social);
  if (rest.tax.length > 0) moreAt(gathering, to).tax.push(...rest.tax);
  firstSocial[from] = 0;
  firstTax[from] = 0;
  more.delete(from);
}
