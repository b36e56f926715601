import fc from 'fast-check';
import { type IsoDay, addDays } from '../../../src/core/calendar/day';
import type { RegisteredNotice } from '../../../src/core/enforcement/case-type';
import { noticeName } from '../../../src/core/enforcement/ladder';
import { numberText } from '../../../src/core/words/enforcement';
import { calendar } from './case-records';
import { type Issued, type World, path, walk } from './ladder-walk';

/** The ladder once more, in the plan's own words: what must have been served, and how many working days before. */
const MUST_HAVE: Readonly<Record<string, readonly [kind: string, workingDays: number]>> = {
  稽核检查通知书: ['催缴通知书', 5],
  稽核情况告知书: ['稽核检查通知书', 3],
  稽核责令整改书: ['稽核情况告知书', 10],
  划拨申请书: ['稽核责令整改书', 10],
  催告书: ['划拨申请书', 0],
  划拨决定书: ['催告书', 10],
};
const SAME_RUNG: Readonly<Record<string, string>> = {
  移交函: '稽核责令整改书',
  协助划拨通知书: '划拨决定书',
};

const ofUnit = (notices: readonly RegisteredNotice[], { planned }: Issued) =>
  notices.filter(({ uscc }) => uscc === planned.one.unit.uscc);

/** Whole working days after a day and before another, counted one by one. */
function workingDaysInside(from: IsoDay, before: IsoDay): number {
  let count = 0;
  for (let day = addDays(from, 1); day < before; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

const walked = new Map<string, ReturnType<typeof walk>>();

/** The laws are tried on the same paths, and walking them takes longer than all laws. */
function walkOnce(deeds: Parameters<typeof walk>[0]): ReturnType<typeof walk> {
  const key = JSON.stringify(deeds);
  const known = walked.get(key) ?? walk(deeds);
  walked.set(key, known);
  return known;
}

function law(check: (issued: readonly Issued[], world: World) => void): void {
  fc.assert(
    fc.property(path, (deeds) => {
      const { issued, world } = walkOnce(deeds);
      check(issued, world);
    }),
    { numRuns: 60 },
  );
}

describe('no path through the ladder', () => {
  it('skips a gate: the former notice is valid, served, and its whole period is over', () => {
    law((issued) => {
      for (const one of issued) {
        const need = MUST_HAVE[noticeName(one.planned.code)];
        if (need === undefined) continue;
        const [kind, workingDays] = need;
        const former = ofUnit(one.before, one).filter(
          (notice) => notice.kind === kind && notice.state !== '作废',
        );
        expect(
          former.some(
            ({ servedOn }) =>
              servedOn !== undefined &&
              workingDaysInside(servedOn, one.planned.issuedOn) >= workingDays,
          ),
        ).toBe(true);
      }
    });
  });

  it('issues a rung’s second notice without the first', () => {
    law((issued) => {
      for (const one of issued) {
        const lead = SAME_RUNG[noticeName(one.planned.code)];
        if (lead === undefined) continue;
        const now = issued
          .filter(({ before }) => before === one.before)
          .map(({ planned }) => planned);
        const together = now.filter(({ caseKey }) => caseKey === one.planned.caseKey);
        const kinds = [
          ...together.map(({ code }) => noticeName(code)),
          ...ofUnit(one.before, one).map(({ kind }) => kind),
        ];
        expect(kinds).toContain(lead);
      }
    });
  });

  it('leaves a closed or excluded case', () => {
    law((issued) => {
      for (const one of issued) {
        expect(ofUnit(one.before, one).filter(({ closedOn }) => closedOn !== undefined)).toEqual(
          [],
        );
        const own = one.rowsBefore.find(({ uscc }) => uscc === one.planned.one.unit.uscc);
        expect(own?.exclusionReason).toBeUndefined();
      }
    });
  });

  it('issues a kind twice while the first one is valid', () => {
    law((issued) => {
      for (const one of issued) {
        const valid = ofUnit(one.before, one).filter(({ state }) => state !== '作废');
        expect(valid.map(({ kind }) => kind)).not.toContain(noticeName(one.planned.code));
      }
    });
  });

  it('gives a number twice or leaves one out', () => {
    law((_, { register }) => {
      for (const prefix of ['资税', '资社保', '资人社']) {
        for (const year of [2023, 2024, 2025]) {
          const start = `${prefix}〔${year}〕`;
          const own = register.flatMap(({ number = '' }) =>
            number.startsWith(start) ? [number] : [],
          );
          const expected = own.map((__, index) => numberText(prefix, year, index + 1));
          expect([...own].sort()).toEqual([...expected].sort());
        }
      }
    });
  });

  it('decides on a day off', () => {
    law((issued) => {
      const decided = issued.filter(({ planned }) =>
        /^deduction(Decision|Assistance)$/.test(planned.code),
      );
      expect(decided.every(({ planned }) => calendar.isWorkingDay(planned.issuedOn))).toBe(true);
    });
  });

  it('is too short to mean anything: some climb to the end', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(path, (deeds) => {
        for (const { planned } of walk(deeds).issued) reached.add(planned.code);
      }),
      { numRuns: 100, seed: 20231011 },
    );
    expect(reached.size).toBe(9);
  });
});
