import fc from 'fast-check';
import { type IsoDay, addDays } from '../../../src/core/calendar/day';
import type { RegisteredNotice } from '../../../src/core/enforcement/case-type';
import { enforcementCases } from '../../../src/core/enforcement/enforcement-cases';
import { noticeName } from '../../../src/core/enforcement/ladder';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import type { PlannedNotice } from '../../../src/core/enforcement/plan-type';
import type { KeyEmployerRow } from '../../../src/core/table/sheets/key-employers';
import { termText } from '../../../src/core/words/enforcement';
import { HIT_KIND_WORDS } from '../../../src/core/words/screening';
import { CODE, context, employer, request, row } from './case-records';

/** What somebody does next, whether it is allowed or not. */
type Deed =
  | { readonly do: 'issue'; readonly inDays: number }
  | { readonly do: 'serve'; readonly which: number; readonly inDays: number }
  | { readonly do: 'void' | 'close' | 'shuffle'; readonly which: number }
  | { readonly do: 'exclude'; readonly which: number };

const days = fc.integer({ min: 0, max: 25 });
const which = fc.nat({ max: 30 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('issue' as const), inDays: days }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('serve' as const), which, inDays: days }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('void', 'close', 'shuffle'), which }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('exclude' as const), which }) },
);

/** Mostly straight on, so that many paths climb the whole ladder. */
const climb: fc.Arbitrary<readonly Deed[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 10, max: 25 })), {
    minLength: 3,
    maxLength: 8,
  })
  .map((pairs) =>
    pairs.flatMap(([wait, inDays]): Deed[] => [
      { do: 'issue', inDays },
      { do: 'serve', which: -1, inDays: wait },
    ]),
  );
/** A way through the county's autumn, allowed or not. */
export const path = fc
  .tuple(climb, fc.array(deed, { maxLength: 20 }))
  .map(([straight, wild]) => [...straight, ...wild]);

export interface World {
  day: IsoDay;
  register: RegisteredNotice[];
  rows: KeyEmployerRow[];
}

export interface Issued {
  readonly planned: PlannedNotice;
  /** The register as it stood when the notice was planned. */
  readonly before: readonly RegisteredNotice[];
  readonly rowsBefore: readonly KeyEmployerRow[];
}

const UNITS = [CODE, '91450329MA5L000020'];
const START: KeyEmployerRow[] = UNITS.map((uscc, index) =>
  row({ uscc, name: `单位${index}`, rowNumber: index + 2 }),
);

function issue(world: World): Issued[] {
  const cases = enforcementCases({
    keyEmployers: world.rows,
    notices: world.register,
    employers: UNITS.map((uscc) => employer({ uscc })),
  });
  const numbers = world.register.map(({ number }) => number);
  const { planned } = planBatch(cases, request(world.day), context(numbers));
  const before = world.register;
  world.register = [...before, ...planned.map(registered)];
  return planned.map((one) => ({ planned: one, before, rowsBefore: world.rows }));
}

function registered(planned: PlannedNotice): RegisteredNotice {
  return {
    number: planned.number,
    kind: noticeName(planned.code),
    ...planned.one.unit,
    issuedOn: planned.issuedOn,
    serviceMethod: '直接送达',
    servedOn: undefined,
    term: planned.term === undefined ? undefined : termText(planned.term),
    state: undefined,
    closedOn: undefined,
    closedBy: planned.closedBy,
    amountFen: planned.amount?.fen,
    situation: HIT_KIND_WORDS[planned.violation],
    periods: planned.one.periods,
  };
}

function change(world: World, index: number, parts: Partial<RegisteredNotice>): void {
  const place = index < 0 ? undefined : index % Math.max(1, world.register.length);
  world.register = world.register.map((notice, at) => {
    const isMeant = place === undefined ? notice.servedOn === undefined : at === place;
    return isMeant ? { ...notice, ...parts } : notice;
  });
}

function act(world: World, one: Deed): Issued[] {
  if ('inDays' in one) world.day = addDays(world.day, one.inDays);
  switch (one.do) {
    case 'issue':
      return issue(world);
    case 'serve':
      change(world, one.which, { servedOn: world.day });
      return [];
    case 'void':
      change(world, one.which, { state: '作废' });
      return [];
    case 'close':
      change(world, one.which, { closedOn: world.day, closedBy: '已足额补缴' });
      return [];
    case 'exclude':
      world.rows = world.rows.map((each, at) =>
        at === one.which % 12 ? { ...each, exclusionReason: '退休返聘' } : each,
      );
      return [];
    case 'shuffle':
      world.register = [...world.register.slice(one.which), ...world.register.slice(0, one.which)];
      return [];
  }
}

export function walk(deeds: readonly Deed[]): { readonly issued: Issued[]; readonly world: World } {
  const world: World = { day: '2023-10-09', register: [], rows: START };
  return { issued: deeds.flatMap((one) => act(world, one)), world };
}
