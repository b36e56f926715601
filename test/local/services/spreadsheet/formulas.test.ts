import {
  movedFormula,
  rewriteSheetNames,
} from '../../../../local/services/spreadsheet/grid/formula-references';
import { openApp, openAppWith } from './open-app';

describe('Range.setFormula', () => {
  it('on several cells shifts relative references', () => {
    const { sheet } = openApp();
    sheet.getRange('B2:C3').setFormula('=A1+$A1+A$1+$A$1');
    expect(sheet.getRange('B2:C3').getFormulas()).toEqual([
      ['=A1+$A1+A$1+$A$1', '=B1+$A1+B$1+$A$1'],
      ['=A2+$A2+A$1+$A$1', '=B2+$A2+B$1+$A$1'],
    ]);
  });

  it('adds a missing = and takes an empty formula for an empty cell', () => {
    const cell = openAppWith([[1]]).sheet.getRange('A1');
    expect(cell.setFormula('SUM(B1:B2)').getFormula()).toBe('=SUM(B1:B2)');
    expect(cell.setFormula('').isBlank()).toBe(true);
  });

  it('keeps the result of the formula that stood there already', () => {
    const { sheet, model } = openApp();
    model.values = [[42]];
    model.formulas.set('0,0', '=B1*2');
    expect(sheet.getRange('A1').setFormula('=B1*2').getValue()).toBe(42);
    expect(sheet.getRange('A1').setFormula('=B1*3').getValue()).toBe('');
  });
});

describe('R1C1 formulas', () => {
  it.each([
    ['A1', '=R[1]C[1]', '=B2', '=R[1]C[1]'],
    ['C3', '=R1C1', '=$A$1', '=R1C1'],
    ['D4', '=R[1]C1', '=$A5', '=R[1]C1'],
    ['B10', '=R[1]C', '=B11', '=R[1]C[0]'],
    ['A2', '=SUM(R[-1]C:R[-1]C[2])', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
    ['H15', '=R[-1]C & " R1C1 "', '=H14 & " R1C1 "', '=R[-1]C[0] & " R1C1 "'],
    ['A1', '=R[-1]C', '=#REF!', '=#REF!'],
  ])('in %s %s is %s and reads back as %s', (cell, written, a1, canonical) => {
    const range = openApp().sheet.getRange(cell).setFormulaR1C1(written);
    expect([range.getFormula(), range.getFormulaR1C1()]).toEqual([a1, canonical]);
  });

  it('make "Value" the formula "=Value"', () => {
    const range = openApp().sheet.getRange('B10:C11');
    range.setFormulasR1C1([
      ['=R[1]C', '=R1C1'],
      ['=R[-1]C[-1]', 'Value'],
    ]);
    expect(range.getFormulas()).toEqual([
      ['=B11', '=$A$1'],
      ['=A10', '=Value'],
    ]);
    expect(range.getFormulasR1C1()).toEqual([
      ['=R[1]C[0]', '=R1C1'],
      ['=R[-1]C[-1]', '=Value'],
    ]);
  });

  it('are null where no formula stands', () => {
    expect(
      openAppWith([[1]])
        .sheet.getRange('A1')
        .getFormulaR1C1(),
    ).toBeNull();
  });
});

describe('movedFormula', () => {
  it.each([
    ['=A1', 1, 1, '=B2'],
    ['=A1', -1, 0, '=#REF!'],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ["='乡 镇'!A1+乡镇!B2", 1, 1, "='乡 镇'!B2+乡镇!C3"],
    ['=SUM(A:A,2:2,$C:$C)', 1, 1, '=SUM(B:B,3:3,$C:$C)'],
    ['=FOO_A1+名称1', 3, 3, '=FOO_A1+名称1'],
  ])('moves %s by %i rows and %i columns', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('rewriteSheetNames', () => {
  it('rewrites names in references, not in texts', () => {
    const rename = (prefix: string) => (prefix === '乡镇!' ? "'新名'!" : prefix);
    expect(rewriteSheetNames('=乡镇!A:A&"乡镇!"&别处!A1', rename)).toBe(
      `='新名'!A:A&"乡镇!"&别处!A1`,
    );
  });
});
