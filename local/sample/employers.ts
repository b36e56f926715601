import { inventedName } from './names';
import { SAMPLE_PLACES, type SamplePlace } from './places';
import { type RandomSource, randomSource } from './random';
import { SAMPLE_SECTORS, type SampleSector } from './sectors';
import { inventedDigitsUscc, inventedUscc, withWrongCheckCharacter } from './uscc';

/** How an employer behaves; decides what its rows show. */
export type Conduct =
  /** Insures everybody on the right base. */
  | 'compliant'
  /** As compliant, but pays a little more this year than the base says (a test of rule ③'s tolerance). */
  | 'wageRise'
  /** As compliant, with one month of bonuses: income above the base without any fault. */
  | 'bonusMonth'
  /** As compliant, but declares no income tax: in 参保数据 only. */
  | 'notTaxed'
  /** Insurance suspended: a row with 0 people, which is not a blank. */
  | 'suspended'
  /** Registered, insures only some of its people. */
  | 'tooFewPeople'
  /** Pays wages and income tax, is not registered at all. */
  | 'unregistered'
  /** A branch whose people are insured under its head office: looks unregistered, is not. */
  | 'branch'
  /** Insures everybody on the lowest base whatever they earn. */
  | 'baseTooLow'
  /** Declares, but does not pay in full. */
  | 'arrears';

/** An invented employer. */
export interface SampleEmployer {
  readonly index: number;
  readonly uscc: string;
  /** The check character of its code is wrong everywhere. */
  readonly brokenUscc: boolean;
  readonly name: string;
  readonly place: SamplePlace;
  readonly sector: SampleSector;
  readonly conduct: Conduct;
  readonly staffPeople: number;
  /** Payers in the base month; undefined where not registered. */
  readonly insuredAtBasePeople: number | undefined;
  readonly monthlyWageFen: number;
  readonly socialNumbers: readonly string[];
  /** Missing in 单位台账, as if nobody had told the office of it yet. */
  readonly unlisted: boolean;
}

const CONDUCT_SHARES: readonly (readonly [Conduct, number])[] = [
  ['compliant', 49],
  ['wageRise', 5],
  ['bonusMonth', 3],
  ['notTaxed', 4],
  ['suspended', 1],
  ['tooFewPeople', 14],
  ['unregistered', 12],
  ['branch', 1],
  ['baseTooLow', 7],
  ['arrears', 4],
];

const UNREGISTERED: readonly Conduct[] = ['unregistered', 'branch'];

/** Invented employers, each drawn from its own stream: the first thousand are the same in every larger county. */
export function sampleEmployers(seed: number, count: number): SampleEmployer[] {
  const employers: SampleEmployer[] = [];
  let lastCompany: SampleEmployer | undefined;
  for (let index = 0; index < count; index += 1) {
    const employer = sampleEmployer(seed, index, lastCompany);
    if (employer.sector.registration === '91' && employer.conduct === 'compliant') {
      lastCompany = employer;
    }
    employers.push(employer);
  }
  return employers;
}

function sampleEmployer(
  seed: number,
  index: number,
  headOffice: SampleEmployer | undefined,
): SampleEmployer {
  const random = randomSource(seed, 'employer', index);
  const [drawnConduct] = random.pickWeighted(CONDUCT_SHARES, ([, share]) => share);
  const conduct = drawnConduct === 'branch' && !headOffice ? 'unregistered' : drawnConduct;
  const branchOf = conduct === 'branch' ? headOffice : undefined;
  const sector = branchOf?.sector ?? random.pickWeighted(SAMPLE_SECTORS, (each) => each.share);
  const staffPeople = drawnStaff(random, sector, conduct);
  const brokenUscc = random.chance(0.004);
  return {
    index,
    ...identity(seed, index, sector, branchOf, brokenUscc),
    brokenUscc,
    place: random.pickWeighted(SAMPLE_PLACES, (place) => place.share),
    sector,
    conduct,
    staffPeople,
    insuredAtBasePeople: insuredAtBase(random, conduct, staffPeople),
    monthlyWageFen: drawnWageFen(random, sector, conduct),
    socialNumbers: socialNumbers(random, index, staffPeople),
    unlisted: conduct !== 'branch' && random.chance(0.005),
  };
}

function identity(
  seed: number,
  index: number,
  sector: SampleSector,
  branchOf: SampleEmployer | undefined,
  brokenUscc: boolean,
): { uscc: string; name: string } {
  const valid = validUscc(seed, index, sector);
  return {
    uscc: brokenUscc ? withWrongCheckCharacter(valid) : valid,
    name: branchOf ? `${branchOf.name}示例第${index + 1}分公司` : inventedName(seed, index, sector),
  };
}

function validUscc(seed: number, index: number, sector: SampleSector): string {
  const random = randomSource(seed, 'uscc', index);
  const digitsOnly = random.chance(0.02);
  const offset = randomSource(seed, 'uscc').integer(0, 999_999);
  const serialNumber = (offset + index * 7_919) % 1_000_000;
  const invented = digitsOnly ? inventedDigitsUscc(sector.registration, serialNumber) : undefined;
  return invented ?? inventedUscc(sector.registration, serialNumber);
}

/** Small employers are far more frequent: the draw is squared on a logarithmic scale. */
function drawnStaff(random: RandomSource, sector: SampleSector, conduct: Conduct): number {
  const [smallest, largest] = sector.people;
  const lowest = conduct === 'tooFewPeople' ? Math.max(2, smallest) : smallest;
  return Math.round(lowest * (largest / lowest) ** (random.fraction() ** 2));
}

function insuredAtBase(
  random: RandomSource,
  conduct: Conduct,
  staffPeople: number,
): number | undefined {
  if (UNREGISTERED.includes(conduct)) return undefined;
  if (conduct === 'suspended') return 0;
  if (conduct !== 'tooFewPeople') return staffPeople;
  return random.integer(Math.floor(staffPeople * 0.3), Math.ceil(staffPeople * 0.8) - 1);
}

/** Whole yuan, in fen. Those who declare too low a base earn enough for it to show. */
function drawnWageFen(random: RandomSource, sector: SampleSector, conduct: Conduct): number {
  const [lowest, highest] = sector.wageYuan;
  const floor = conduct === 'baseTooLow' ? Math.max(4500, lowest) : lowest;
  return random.integer(floor, Math.max(floor + 500, highest)) * 100;
}

/** One 社保单位编号, or two or three under the same tax code for some of the larger employers. */
function socialNumbers(random: RandomSource, index: number, staffPeople: number): string[] {
  const count = staffPeople >= 6 && random.chance(0.06) ? random.integer(2, 3) : 1;
  const first = `4503290${String(index + 1).padStart(6, '0')}`;
  return [first, `${first}02`, `${first}03`].slice(0, count);
}
