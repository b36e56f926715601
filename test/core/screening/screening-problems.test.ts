import { matchByName } from '../../../src/core/screening/name-matches';
import {
  matchProblem,
  obstacleProblems,
  periodProblems,
} from '../../../src/core/screening/screening-problems';
import { type Unit, gatherUnits } from '../../../src/core/screening/units';
import { CODE_A, CODE_B, SEPTEMBER, social, tax } from './screening-records';

function unit(fields: Partial<Unit> = {}): Unit {
  return { key: CODE_A, firstSocial: undefined, firstTax: undefined, more: undefined, ...fields };
}

describe('obstacleProblems', () => {
  it('points to the row of the month on the sheet where the figure is missing', () => {
    const row = tax({ rowNumber: 7, registeredPeople: undefined });
    expect(
      obstacleProblems(
        [
          { kind: 'headCount', period: SEPTEMBER, reason: 'registeredBlank' },
          { kind: 'headCount', period: '2023-08', reason: 'registeredBlank' },
        ],
        unit({ firstSocial: social() }),
        unit({ firstTax: row }),
      ).map(({ code, row: rowNumber, content, detail }) => [code, rowNumber, content, detail]),
    ).toEqual([['registeredBlank', 7, row.name, SEPTEMBER]]);
  });

  it('points to the row of that month, else to the first', () => {
    const rows = { social: [social({ rowNumber: 3, period: '2023-08' })], tax: [] };
    const both = unit({ firstSocial: social({ rowNumber: 2 }), more: rows });
    const rowOf = (period: '2023-07' | '2023-08' | '2023-09') =>
      obstacleProblems([{ kind: 'base', period, reason: 'baseBlank' }], both, undefined)[0]?.row;
    expect([rowOf('2023-09'), rowOf('2023-08'), rowOf('2023-07')]).toEqual([2, 3, 2]);
  });

  it('has no row to point to where that side has none', () => {
    expect(
      obstacleProblems(
        [{ kind: 'headCount', period: SEPTEMBER, reason: 'insuredBlank' }],
        undefined,
        unit({ firstTax: tax() }),
      ).map(({ row, content }) => [row, content]),
    ).toEqual([[undefined, '']]);
  });

  it('does not tell of rows that disagree once more', () => {
    expect(
      obstacleProblems(
        [{ kind: 'headCount', period: SEPTEMBER, reason: 'conflictingRows' }],
        undefined,
        undefined,
      ),
    ).toEqual([]);
  });
});

describe('periodProblems', () => {
  it('tells each month that one side lacks, and all of them where none is in common', () => {
    const periods = {
      arrearsPeriods: [],
      onlyInSocial: ['2023-08'],
      onlyInTax: ['2023-10'],
    } as const;
    const told = (compared: readonly '2023-09'[]) =>
      periodProblems({ ...periods, periods: compared }).map(({ code, content, detail }) =>
        [code, content, detail].join(' '),
      );
    const alone = ['periodOnlyInSocial 2023-08 ', 'periodOnlyInTax 2023-10 '];
    expect(told(['2023-09'])).toEqual(alone);
    expect(told([])).toEqual(['noCommonPeriod  2023-08 / 2023-10', ...alone]);
  });
});

describe('matchProblem', () => {
  it('names the candidates of a unit', () => {
    const socials = [unit({ key: CODE_A }), unit({ key: CODE_B })];
    const problem = matchProblem(unit({ firstTax: tax({ rowNumber: 4, name: '甲' }) }), {
      ...{ kind: 'several', socials },
    });
    expect(problem).toMatchObject({ code: 'severalNameMatches', row: 4, content: '甲' });
    expect(problem.detail).toBe(`${CODE_A}、${CODE_B}`);
  });

  it('names the unit that has the name already', () => {
    const problem = matchProblem(unit({ firstTax: tax({ rowNumber: 4, name: '甲' }) }), {
      ...{ kind: 'taken', social: unit({ key: CODE_B }) },
    });
    expect(problem).toMatchObject({ code: 'nameTaken', row: 4, content: '甲', detail: CODE_B });
  });

  it('is told of nobody who is matched by code', () => {
    const units = gatherUnits([social()], [tax()], [SEPTEMBER]);
    expect(matchByName(units, [], []).byTaxUnit.size).toBe(0);
  });
});
