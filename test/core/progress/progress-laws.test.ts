import fc from 'fast-check';
import type { EnrolmentEntry } from '../../../src/core/campaign/records';
import { compareFractions } from '../../../src/core/progress/fraction';
import type { MeasureProgress } from '../../../src/core/progress/measure-progress';
import type { ProgressLine } from '../../../src/core/progress/progress-line';
import type { ProgressReport } from '../../../src/core/progress/progress-report';
import { dayOf2023, entry, NAMES, PLAN, report, townships } from './situations';

/** Any row that staff may leave in 扩面登记: also without a day, of other years, misspelt, blank, corrected. */
const anyEntry: fc.Arbitrary<EnrolmentEntry> = fc
  .record({
    day: fc.option(fc.integer({ min: -60, max: 420 }).map(dayOf2023), { nil: undefined }),
    place: fc.option(fc.constantFrom(...NAMES, '车田乡', '苗族乡', '梅西镇'), { nil: undefined }),
    people: fc.option(fc.integer({ min: -20, max: 60 }), { nil: undefined }),
    fen: fc.option(fc.integer({ min: -1_000_000, max: 90_000_000 }), { nil: undefined }),
  })
  .map(({ day, place, people, fen }) => entry(day, place, people, fen));

const anyLog = fc.array(anyEntry, { maxLength: 40 });
const anyTarget = fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined });
const anyTownships = fc.array(anyTarget, { minLength: 7, maxLength: 7 }).map((targets) => {
  const fields = NAMES.map((name, index) => [name, { enrolmentTargetPeople: targets[index] }]);
  return townships(Object.fromEntries(fields) as Parameters<typeof townships>[0]);
});
const anyAsOf = fc.integer({ min: -20, max: 400 }).map(dayOf2023);

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}

function measuresOf({ enrolment, collection }: ProgressReport): MeasureProgress[] {
  return [enrolment, collection];
}

function doneOf(lines: readonly ProgressLine[]): number[] {
  return lines.map(({ done }) => done);
}

describe('the law of progress that', () => {
  it('townships sum to the county, and so do the teams', () => {
    fc.assert(
      fc.property(anyLog, anyTownships, anyAsOf, (entries, places, asOf) => {
        for (const { townships: lines, teams, county } of measuresOf(
          report({ entries, townships: places, asOf }),
        )) {
          expect(sum(doneOf(lines))).toBe(county.done);
          expect(sum(doneOf(teams))).toBe(county.done);
          expect(sum(lines.map(({ target }) => target))).toBe(county.target ?? 0);
          expect(sum(teams.map(({ target }) => target))).toBe(county.target ?? 0);
        }
      }),
    );
  });

  it('a team is the sum of its townships', () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const { townships: lines, teams } = report({ entries }).enrolment;
        for (const team of teams) {
          const members = PLAN.filter(([, name]) => name === team.name).map(([name]) => name);
          expect(sum(doneOf(lines.filter(({ name }) => members.includes(name))))).toBe(team.done);
        }
      }),
    );
  });

  it('nothing in the log is lost', () => {
    fc.assert(
      fc.property(anyLog, anyAsOf, (entries, asOf) => {
        const { enrolment, setAside, laterRows, unassignedRows } = report({ entries, asOf });
        const later = setAside.filter(({ reason }) => reason === 'afterAsOf');
        const laterPeople = sum(later.map(({ entry: row }) => row.newlyInsuredPeople));
        const logged = sum(entries.map(({ newlyInsuredPeople }) => newlyInsuredPeople));
        expect(enrolment.county.done + enrolment.unassigned + laterPeople).toBe(logged);
        expect(laterRows + unassignedRows).toBe(setAside.length);
      }),
    );
  });

  it('the order of the rows is irrelevant', () => {
    const shuffled = anyLog.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([entries, others]) => {
        const one = report({ entries });
        const other = report({ entries: others });
        expect({ ...other, setAside: [] }).toEqual({ ...one, setAside: [] });
        expect(new Set(other.setAside)).toEqual(new Set(one.setAside));
      }),
    );
  });

  it('a further row lowers no count unless it is negative', () => {
    fc.assert(
      fc.property(anyLog, anyEntry, (entries, further) => {
        const people = further.newlyInsuredPeople ?? 0;
        const before = doneOf(report({ entries }).enrolment.townships);
        const after = doneOf(report({ entries: [...entries, further] }).enrolment.townships);
        const changes = after.map((done, index) => done - before[index]!);
        expect(changes.filter((change) => change !== 0 && change !== people)).toEqual([]);
        expect(changes.filter((change) => change !== 0).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ranks agree with rates, and only those without a rate have none', () => {
    fc.assert(
      fc.property(anyLog, anyTownships, (entries, places) => {
        const lines = report({ entries, townships: places }).enrolment.townships;
        for (const left of lines) {
          expect(left.rank === undefined).toBe(left.rate === undefined);
          const better = lines.filter(
            ({ rate }) => rate && left.rate && compareFractions(rate, left.rate) > 0,
          );
          if (left.rank !== undefined) expect(left.rank).toBe(better.length + 1);
        }
      }),
    );
  });

  it('the rate shown follows from the target and the count shown', () => {
    fc.assert(
      fc.property(anyLog, anyTownships, (entries, places) => {
        const {
          townships: lines,
          teams,
          county,
        } = report({ entries, townships: places }).enrolment;
        for (const { rate, done, target } of [...lines, ...teams, county]) {
          const hasTarget = target !== undefined && target > 0;
          expect(rate).toEqual(hasTarget ? { numerator: done, denominator: target } : undefined);
        }
      }),
    );
  });
});
