import type { MemberTable } from '../face/signature';

/** Every member of Google's `ConditionalFormatRule` with the arguments it takes, overloads parted by `|`. */
export const CONDITIONAL_FORMAT_RULE_MEMBERS: MemberTable = {
  copy: '',
  getBooleanCondition: '',
  getGradientCondition: '',
  getRanges: '',
};

/** Every member of Google's `ConditionalFormatRuleBuilder` with the arguments it takes, overloads parted by `|`. */
export const CONDITIONAL_FORMAT_RULE_BUILDER_MEMBERS: MemberTable = {
  build: '',
  copy: '',
  getBooleanCondition: '',
  getGradientCondition: '',
  getRanges: '',
  setBackground: 'String?',
  setBold: 'Boolean?',
  setFontColor: 'String?',
  setGradientMaxpoint: 'String',
  setGradientMaxpointWithValue: 'String, InterpolationType, String',
  setGradientMidpointWithValue: 'String, InterpolationType, String',
  setGradientMinpoint: 'String',
  setGradientMinpointWithValue: 'String, InterpolationType, String',
  setItalic: 'Boolean?',
  setRanges: 'Range[]',
  setStrikethrough: 'Boolean?',
  setUnderline: 'Boolean?',
  whenCellEmpty: '',
  whenCellNotEmpty: '',
  whenDateAfter: 'Date | RelativeDate',
  whenDateBefore: 'Date | RelativeDate',
  whenDateEqualTo: 'Date | RelativeDate',
  whenFormulaSatisfied: 'String',
  whenNumberBetween: 'number, number',
  whenNumberEqualTo: 'number',
  whenNumberGreaterThan: 'number',
  whenNumberGreaterThanOrEqualTo: 'number',
  whenNumberLessThan: 'number',
  whenNumberLessThanOrEqualTo: 'number',
  whenNumberNotBetween: 'number, number',
  whenNumberNotEqualTo: 'number',
  whenTextContains: 'String',
  whenTextDoesNotContain: 'String',
  whenTextEndsWith: 'String',
  whenTextEqualTo: 'String',
  whenTextStartsWith: 'String',
  withCriteria: 'BooleanCriteria, any[]',
};

/** Every member of Google's `BooleanCondition` with the arguments it takes, overloads parted by `|`. */
export const BOOLEAN_CONDITION_MEMBERS: MemberTable = {
  getBackground: '',
  getBold: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getFontColor: '',
  getItalic: '',
  getStrikethrough: '',
  getUnderline: '',
};
