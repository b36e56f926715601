import { SHEET_NAMES } from '../table/sheets/sheet-names';
import { socialInsuranceColumns } from '../table/sheets/social-insurance';
import { taxColumns } from '../table/sheets/tax';
import type { ScreeningProblemCode } from '../words/screening-problems';

/** Where a problem is to be put right: the sheet, its side of the comparison, the heading ('' for the whole row). */
export interface ProblemPlace {
  readonly sheet: string;
  readonly side: 'social' | 'tax';
  readonly column: string;
}

const SOCIAL = { sheet: SHEET_NAMES.socialInsurance, side: 'social' } as const;
const TAX = { sheet: SHEET_NAMES.tax, side: 'tax' } as const;

export const PROBLEM_PLACES: Readonly<Record<ScreeningProblemCode, ProblemPlace>> = {
  noCommonPeriod: { ...TAX, column: taxColumns.period.heading },
  periodOnlyInSocial: { ...SOCIAL, column: socialInsuranceColumns.period.heading },
  periodOnlyInTax: { ...TAX, column: taxColumns.period.heading },
  socialUnitUnknown: { ...SOCIAL, column: socialInsuranceColumns.uscc.heading },
  taxUnitUnknown: { ...TAX, column: taxColumns.uscc.heading },
  socialRowRepeated: { ...SOCIAL, column: '' },
  socialRowsDisagree: { ...SOCIAL, column: '' },
  taxRowRepeated: { ...TAX, column: '' },
  taxRowsDisagree: { ...TAX, column: '' },
  socialOtherMonths: { ...SOCIAL, column: socialInsuranceColumns.period.heading },
  insuredBlank: { ...SOCIAL, column: socialInsuranceColumns.insuredPeople.heading },
  baseBlank: { ...SOCIAL, column: socialInsuranceColumns.declaredBase.heading },
  dueBlank: { ...SOCIAL, column: socialInsuranceColumns.duePremium.heading },
  paidBlank: { ...SOCIAL, column: socialInsuranceColumns.paidPremium.heading },
  registeredBlank: { ...TAX, column: taxColumns.registeredPeople.heading },
  wagesBlank: { ...TAX, column: taxColumns.wages.heading },
  wagesWithoutPeople: { ...TAX, column: taxColumns.registeredPeople.heading },
  noTaxFigures: { ...TAX, column: taxColumns.registeredPeople.heading },
  severalNameMatches: { ...TAX, column: taxColumns.name.heading },
  nameTaken: { ...TAX, column: taxColumns.uscc.heading },
  decisionContradicted: { ...TAX, column: taxColumns.uscc.heading },
};
