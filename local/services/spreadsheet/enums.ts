import { enumeration } from './face/enumeration';

export const BOOLEAN_CRITERIA = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
  'BooleanCriteria',
  [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ],
);

export const DATA_VALIDATION_CRITERIA = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria
>('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

export const BORDER_STYLE = enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
  'BorderStyle',
  ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
);

export const COLOR_TYPE = enumeration<typeof GoogleAppsScript.Base.ColorType>('ColorType', [
  'UNSUPPORTED',
  'RGB',
  'THEME',
]);

export const COPY_PASTE_TYPE = enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>(
  'CopyPasteType',
  [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ],
);

export const DIMENSION = enumeration<typeof GoogleAppsScript.Spreadsheet.Dimension>('Dimension', [
  'COLUMNS',
  'ROWS',
]);

export const PROTECTION_TYPE = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  'ProtectionType',
  ['RANGE', 'SHEET'],
);

export const RELATIVE_DATE = enumeration<typeof GoogleAppsScript.Spreadsheet.RelativeDate>(
  'RelativeDate',
  ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
);

export const SORT_ORDER = enumeration<typeof GoogleAppsScript.Spreadsheet.SortOrder>('SortOrder', [
  'ASCENDING',
  'DESCENDING',
]);

export const SHEET_TYPE = enumeration<typeof GoogleAppsScript.Spreadsheet.SheetType>('SheetType', [
  'GRID',
  'OBJECT',
]);

export const WRAP_STRATEGY = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>(
  'WrapStrategy',
  ['WRAP', 'OVERFLOW', 'CLIP'],
);

export const CHART_TYPE = enumeration<typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'SCATTER',
  'TABLE',
]);

export const CHART_POSITION = enumeration<typeof GoogleAppsScript.Charts.Position>('Position', [
  'TOP',
  'RIGHT',
  'BOTTOM',
  'NONE',
]);

export const CHART_HIDDEN_DIMENSIONS = enumeration<
  typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
>('ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH']);

export const CHART_MERGE = enumeration<typeof GoogleAppsScript.Charts.ChartMergeStrategy>(
  'ChartMergeStrategy',
  ['MERGE_COLUMNS', 'MERGE_ROWS'],
);

export const BUTTON = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);

export const BUTTON_SET = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);
