import { byDependency } from '../../../src/core/workbook/plan-order';
import type { SheetPlan } from '../../../src/core/workbook/plan-type';

const area = { row: 2, column: 1, rowCount: undefined, columnCount: 1 };

/** A plan whose drop-downs take their words from these sheets. */
function plan(name: string, ...sources: readonly string[]): SheetPlan {
  return {
    name,
    minimumSize: { rows: 1, columns: 1 },
    tabColor: undefined,
    frozenRows: undefined,
    hiddenGridlines: false,
    looks: [],
    columnWidths: [],
    merges: [],
    notes: undefined,
    validations: [
      { area, rule: { from: 'list', values: ['是'] }, strict: true, helpText: '' },
      ...sources.map((sheet) => ({
        area,
        rule: { from: 'range' as const, sheet, area },
        strict: true,
        helpText: '',
      })),
    ],
    protection: undefined,
    values: [],
  };
}

const namesOf = (plans: readonly SheetPlan[]) => byDependency(plans).map(({ name }) => name);

describe('byDependency', () => {
  it('keeps the order of sheets that refer to nothing', () => {
    expect(namesOf([plan('乙'), plan('甲')])).toEqual(['乙', '甲']);
  });

  it('puts a sheet behind all that it refers to', () => {
    const plans = [plan('登记', '乡镇'), plan('乡镇', '工作组'), plan('工作组')];
    expect(namesOf(plans)).toEqual(['工作组', '乡镇', '登记']);
  });

  it('passes over sheets that are not planned', () => {
    expect(namesOf([plan('登记', '乡镇')])).toEqual(['登记']);
  });

  it('cuts a circle where it closes, and loses no plan', () => {
    expect(namesOf([plan('甲', '乙'), plan('乙', '甲')])).toEqual(['乙', '甲']);
  });
});
