import { movedFormula } from '../../../../../local/book/xlsx/cells/shared-formulas';

describe('movedFormula', () => {
  it.each([
    ['A1+B$2+$C3+$D$4', 'B3+C$2+$C5+$D$4'],
    ['SUM(A1:A9)*2', 'SUM(B3:B11)*2'],
    ["'表 A1'!A1&表!B2", "'表 A1'!B3&表!C4"],
    ['IF(A1="A1 ""B2""",LOG10(C1),0)', 'IF(B3="A1 ""B2""",LOG10(D3),0)'],
    ['SUM(A:A)+SUM($B:C)', 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:1)+SUM($2:3)', 'SUM(3:3)+SUM($2:5)'],
    ['税率2023+TAX_A1+A1.B2', '税率2023+TAX_A1+A1.B2'],
    ['1E5+A1', '1E5+B3'],
  ])('moves %s two down and one right', (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });
});
