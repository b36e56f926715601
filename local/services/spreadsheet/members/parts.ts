import type { MemberTable } from '../face/signature';

/** Every member of Google's `Protection` with the arguments it takes, overloads parted by `|`. */
export const PROTECTION_MEMBERS: MemberTable = {
  addEditor: 'String | User',
  addEditors: 'String[]',
  canDomainEdit: '',
  canEdit: '',
  getDescription: '',
  getEditors: '',
  getProtectionType: '',
  getRange: '',
  getRangeName: '',
  getUnprotectedRanges: '',
  isWarningOnly: '',
  remove: '',
  removeEditor: 'String | User',
  removeEditors: 'String[] | User[]',
  setDescription: 'String',
  setDomainEdit: 'Boolean',
  setNamedRange: 'NamedRange',
  setRange: 'Range',
  setRangeName: 'String',
  setUnprotectedRanges: 'Range[]',
  setWarningOnly: 'Boolean',
};

/** Every member of Google's `NamedRange` with the arguments it takes, overloads parted by `|`. */
export const NAMED_RANGE_MEMBERS: MemberTable = {
  getName: '',
  getRange: '',
  remove: '',
  setName: 'String',
  setRange: 'Range',
};

/** Every member of Google's `Filter` with the arguments it takes, overloads parted by `|`. */
export const FILTER_MEMBERS: MemberTable = {
  getColumnFilterCriteria: 'number',
  getRange: '',
  remove: '',
  removeColumnFilterCriteria: 'number',
  setColumnFilterCriteria: 'number, FilterCriteria?',
  sort: 'number, Boolean',
};

/** Every member of Google's `FilterCriteria` with the arguments it takes, overloads parted by `|`. */
export const FILTER_CRITERIA_MEMBERS: MemberTable = {
  copy: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHiddenValues: '',
  getVisibleValues: '',
};

/** Every member of Google's `FilterCriteriaBuilder` with the arguments it takes, overloads parted by `|`. */
export const FILTER_CRITERIA_BUILDER_MEMBERS: MemberTable = {
  build: '',
  copy: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHiddenValues: '',
  getVisibleValues: '',
  setHiddenValues: 'String[]',
  setVisibleValues: 'String[]',
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

/** Every member of Google's `SortSpec` with the arguments it takes, overloads parted by `|`. */
export const SORT_SPEC_MEMBERS: MemberTable = {
  getBackgroundColor: '',
  getDataSourceColumn: '',
  getDimensionIndex: '',
  getForegroundColor: '',
  getSortOrder: '',
  isAscending: '',
};
