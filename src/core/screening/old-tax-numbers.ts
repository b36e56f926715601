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
  const holders = holdersOf(gathering);
  for (const [from, oldNumber] of oldNumbers) {
    const [to, ...others] = holders.get(oldNumber) ?? [];
    if (to === undefined || others.length > 0) continue;
    const fullCode = codeAt(gathering, to);
    moveRows(gathering, from, to);
    respelt.set(to, fullCode);
    fullCodes.set(oldNumber, fullCode);
  }
  return fullCodes;
}

/** For each old number the places of the codes of 18 characters that contain it. */
function holdersOf(gathering: Gathering): ReadonlyMap<string, readonly number[]> {
  const { oldNumbers, places } = gathering;
  const holders = new Map<string, number[]>();
  for (const oldNumber of oldNumbers.values()) holders.set(oldNumber, []);
  for (let place = 0; place < places.size(); place += 1) {
    if (!oldNumbers.has(place)) holders.get(oldTaxNumberOf(codeAt(gathering, place)))?.push(place);
  }
  return holders;
}

function moveRows(gathering: Gathering, from: number, to: number): void {
  const { firstSocial, firstTax, more } = gathering;
  const [social, tax, rest] = [
    socialAt(gathering, from),
    taxAt(gathering, from),
    more.get(from) ?? moreRows(),
  ];
  if (social !== undefined && firstSocial[to] === 0) firstSocial[to] = firstSocial[from] ?? 0;
  else if (social !== undefined) moreAt(gathering, to).social.push(social);
  if (tax !== undefined && firstTax[to] === 0) firstTax[to] = firstTax[from] ?? 0;
  else if (tax !== undefined) moreAt(gathering, to).tax.push(tax);
  if (rest.social.length > 0) moreAt(gathering, to).social.push(...rest.social);
  if (rest.tax.length > 0) moreAt(gathering, to).tax.push(...rest.tax);
  firstSocial[from] = 0;
  firstTax[from] = 0;
  more.delete(from);
}
