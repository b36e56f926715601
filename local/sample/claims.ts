import { type DaySerial, isWeekday, serialOf } from './days';
import type { SampleEmployer } from './employers';
import { declaredBaseFen, PREMIUM_PERCENT } from './payroll';
import type { SamplePlace } from './places';
import { type RandomSource, randomSource } from './random';

/** One row of 扩面登记 before anything is soiled. */
export interface SampleClaim {
  readonly serial: DaySerial;
  readonly employer: SampleEmployer;
  /** As claimed; undefined where only money came in. */
  readonly people: number | undefined;
  /** How many of them 参保数据 really shows. */
  readonly creditedPeople: number;
  readonly collectedFen: number;
  readonly remark: 'none' | 'correction' | 'overClaimed' | 'arrearsPaid';
}

const FIRST_DAY = serialOf('2023-01-03');
const CAMPAIGN_START = serialOf('2023-09-20');
const LAST_DAY = serialOf('2023-12-25');

/** Part of a township's uninsured people that would be enrolled if the target were exactly met. */
const ENROLLED_AT_TARGET = 0.6;
const OVER_CLAIMED = 0.02;
const CORRECTED = 0.03;

/** Every claim of the year, in the order of days. */
export function sampleClaims(
  seed: number,
  places: readonly SamplePlace[],
  employers: readonly SampleEmployer[],
): SampleClaim[] {
  const claims = places.flatMap((place) => {
    const ours = employers.filter((employer) => employer.place === place);
    return claimsOf(place, ours, randomSource(seed, 'claims', place.name));
  });
  return claims.sort((one, other) => one.serial - other.serial);
}

function claimsOf(
  place: SamplePlace,
  employers: readonly SampleEmployer[],
  random: RandomSource,
): SampleClaim[] {
  const shares = enrolmentShares(place, employers, random);
  const debtors = employers.filter(({ conduct }) => conduct === 'arrears');
  const days = evenlySpreadDays(place, shares.length + debtors.length, random);
  const enrolments = shares.flatMap(({ employer, people }, index) =>
    enrolmentEntries(employer, people, days[index] ?? LAST_DAY, random),
  );
  const payments = debtors.map((employer, index) =>
    arrearsPayment(employer, days[shares.length + index] ?? LAST_DAY),
  );
  return [...enrolments, ...payments];
}

/** Who is enrolled and in how many steps, until the township has reached what its pace allows. */
function enrolmentShares(
  place: SamplePlace,
  employers: readonly SampleEmployer[],
  random: RandomSource,
): { employer: SampleEmployer; people: number }[] {
  const open = employers.filter((employer) => uninsuredPeople(employer) > 0);
  const capacity = open.reduce((sum, employer) => sum + uninsuredPeople(employer), 0);
  let left = Math.round(capacity * ENROLLED_AT_TARGET * place.enrolmentByYearEnd);
  return random.shuffled(open).flatMap((employer) => {
    const wished = random.chance(0.75)
      ? uninsuredPeople(employer)
      : Math.ceil(uninsuredPeople(employer) / 2);
    const people = Math.min(wished, left);
    left -= people;
    return inSteps(people, random).map((step) => ({ employer, people: step }));
  });
}

function uninsuredPeople(employer: SampleEmployer): number {
  const { conduct, insuredAtBasePeople, staffPeople } = employer;
  if (conduct !== 'tooFewPeople' && conduct !== 'unregistered') return 0;
  return staffPeople - (insuredAtBasePeople ?? 0);
}

/** Six people at most are enrolled at one time. */
function inSteps(people: number, random: RandomSource): number[] {
  const steps: number[] = [];
  for (let left = people; left > 0; left -= steps[steps.length - 1] ?? left) {
    steps.push(Math.min(left, random.integer(1, 6)));
  }
  return steps;
}

/** Days that follow the township's pace closely however few they are: one from each equal slice of the year's work. */
function evenlySpreadDays(place: SamplePlace, count: number, random: RandomSource): DaySerial[] {
  const weighted: DaySerial[] = [];
  const total = cumulativePace(place, LAST_DAY);
  for (let slice = 0; slice < count; slice += 1) {
    const reached = ((slice + random.fraction()) / count) * total;
    weighted.push(dayWhenReached(place, reached));
  }
  return random.shuffled(weighted);
}

/** Work done by the end of a day: 1 a day before the campaign, the township's campaign pace after it. */
function cumulativePace(place: SamplePlace, serial: DaySerial): number {
  const before = Math.min(serial, CAMPAIGN_START - 1) - FIRST_DAY + 1;
  const since = Math.max(0, serial - CAMPAIGN_START + 1);
  return before + since * place.campaignPace;
}

function dayWhenReached(place: SamplePlace, reached: number): DaySerial {
  const before = CAMPAIGN_START - FIRST_DAY;
  const serial =
    reached <= before
      ? FIRST_DAY + Math.floor(reached)
      : CAMPAIGN_START + Math.floor((reached - before) / place.campaignPace);
  return previousWeekday(Math.min(serial, LAST_DAY));
}

function previousWeekday(serial: DaySerial): DaySerial {
  return isWeekday(serial) ? serial : previousWeekday(serial - 1);
}

/** The claim; now and then claimed too high, and then corrected some days later or not at all. */
function enrolmentEntries(
  employer: SampleEmployer,
  people: number,
  serial: DaySerial,
  random: RandomSource,
): SampleClaim[] {
  const collectedFen = premiumFen(employer, people) * random.integer(1, 4);
  const honest: SampleClaim = {
    serial,
    employer,
    people,
    creditedPeople: people,
    collectedFen,
    remark: 'none',
  };
  const luck = random.fraction();
  if (luck < OVER_CLAIMED) {
    return [{ ...honest, creditedPeople: Math.floor(people / 2), remark: 'overClaimed' }];
  }
  if (luck > OVER_CLAIMED + CORRECTED) return [honest];
  const tooMany = random.integer(1, 3);
  const correctedOn = previousWeekday(Math.min(serial + random.integer(3, 14), LAST_DAY));
  return [
    { ...honest, people: people + tooMany },
    {
      serial: Math.max(correctedOn, serial),
      employer,
      people: -tooMany,
      creditedPeople: 0,
      collectedFen: 0,
      remark: 'correction',
    },
  ];
}

function arrearsPayment(employer: SampleEmployer, serial: DaySerial): SampleClaim {
  return {
    serial,
    employer,
    people: undefined,
    creditedPeople: 0,
    collectedFen: premiumFen(employer, employer.staffPeople),
    remark: 'arrearsPaid',
  };
}

/** A month's premium of the employer and its people together, in whole yuan. */
function premiumFen(employer: SampleEmployer, people: number): number {
  return Math.round((declaredBaseFen(employer) * people * PREMIUM_PERCENT) / 100 / 100) * 100;
}
