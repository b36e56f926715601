import type { Desk } from './desk';
import { newFilterCriteria } from './parts/filter-criteria';
import { newColorBuilder } from './rich/color';
import { newRichTextBuilder } from './rich/rich-text';
import { newTextStyleBuilder } from './rich/text-style';
import { newFormatBuilder } from './rules/conditional-format-builder';
import { newValidationBuilder } from './rules/data-validation-builder';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What the object `SpreadsheetApp` stands on. */
export interface AppHandle {
  readonly desk: Desk;
}

/** What is built without a workbook: colours, rules, texts with looks. */
export class AppBuilders implements Pick<
  App,
  | 'newColor'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newFilterCriteria'
  | 'newRichTextValue'
  | 'newTextStyle'
> {
  constructor(private readonly at: AppHandle) {}

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return newColorBuilder(this.at.desk);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newValidationBuilder(this.at.desk);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newFormatBuilder(this.at.desk);
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return newFilterCriteria(this.at.desk);
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return newRichTextBuilder(this.at.desk);
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return newTextStyleBuilder(this.at.desk);
  }
}
