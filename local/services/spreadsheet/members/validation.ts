import type { MemberTable } from '../face/signature';

/** Every member of Google's `DataValidation` with the arguments it takes, overloads parted by `|`. */
export const DATA_VALIDATION_MEMBERS: MemberTable = {
  copy: '',
  getAllowInvalid: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHelpText: '',
};

/** Every member of Google's `DataValidationBuilder` with the arguments it takes, overloads parted by `|`. */
export const DATA_VALIDATION_BUILDER_MEMBERS: MemberTable = {
  build: '',
  copy: '',
  getAllowInvalid: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHelpText: '',
  requireCheckbox: ' | any | any, any',
  requireDate: '',
  requireDateAfter: 'Date',
  requireDateBefore: 'Date',
  requireDateBetween: 'Date, Date',
  requireDateEqualTo: 'Date',
  requireDateNotBetween: 'Date, Date',
  requireDateOnOrAfter: 'Date',
  requireDateOnOrBefore: 'Date',
  requireFormulaSatisfied: 'String',
  requireNumberBetween: 'number, number',
  requireNumberEqualTo: 'number',
  requireNumberGreaterThan: 'number',
  requireNumberGreaterThanOrEqualTo: 'number',
  requireNumberLessThan: 'number',
  requireNumberLessThanOrEqualTo: 'number',
  requireNumberNotBetween: 'number, number',
  requireNumberNotEqualTo: 'number',
  requireTextContains: 'String',
  requireTextDoesNotContain: 'String',
  requireTextEqualTo: 'String',
  requireTextIsEmail: '',
  requireTextIsUrl: '',
  requireValueInList: 'String[] | String[], Boolean',
  requireValueInRange: 'Range | Range, Boolean',
  setAllowInvalid: 'Boolean',
  setHelpText: 'String',
  withCriteria: 'DataValidationCriteria, any[]',
};
