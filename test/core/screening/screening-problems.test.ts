import { matchByName } from '../../../src/core/screening/name-matches';
import { matchProblem, obstacleProblems } from '../../../src/core/screening/screening-problems';
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
