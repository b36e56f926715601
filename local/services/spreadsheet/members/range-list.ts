import type { MemberTable } from '../face/signature';

/** Every member of Google's `RangeList` with the arguments it takes, overloads parted by `|`. */
export const RANGE_LIST_MEMBERS: MemberTable = {
  activate: '',
  breakApart: '',
  check: '',
  clear: ' | Object',
  clearContent: '',
  clearDataValidations: '',
  clearFormat: '',
  clearNote: '',
  getRanges: '',
  insertCheckboxes: ' | any | any, any',
  removeCheckboxes: '',
  setBackground: 'String?',
  setBackgroundRGB: 'number, number, number',
  setBorder:
    'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean? | Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, String?, BorderStyle?',
  setFontColor: 'String?',
  setFontFamily: 'String?',
  setFontLine: 'String?',
  setFontSize: 'number',
  setFontStyle: 'String?',
  setFontWeight: 'String?',
  setFormula: 'String',
  setFormulaR1C1: 'String',
  setHorizontalAlignment: 'String?',
  setNote: 'String?',
  setNumberFormat: 'String',
  setShowHyperlink: 'Boolean',
  setTextDirection: 'TextDirection?',
  setTextRotation: 'number',
  setValue: 'any',
  setVerticalAlignment: 'String?',
  setVerticalText: 'Boolean',
  setWrap: 'Boolean',
  setWrapStrategy: 'WrapStrategy',
  trimWhitespace: '',
  uncheck: '',
};

/** Every member of Google's `Selection` with the arguments it takes, overloads parted by `|`. */
export const SELECTION_MEMBERS: MemberTable = {
  getActiveRange: '',
  getActiveRangeList: '',
  getActiveSheet: '',
  getCurrentCell: '',
  getNextDataRange: 'Direction',
};

/** Every member of Google's `TextFinder` with the arguments it takes, overloads parted by `|`. */
export const TEXT_FINDER_MEMBERS: MemberTable = {
  findAll: '',
  findNext: '',
  findPrevious: '',
  getCurrentMatch: '',
  ignoreDiacritics: 'Boolean',
  matchCase: 'Boolean',
  matchEntireCell: 'Boolean',
  matchFormulaText: 'Boolean',
  replaceAllWith: 'String',
  replaceWith: 'String',
  startFrom: 'Range',
  useRegularExpression: 'Boolean',
};
