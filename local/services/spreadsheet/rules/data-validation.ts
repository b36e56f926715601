import type { ValidationRule } from '../../../book/model';
import type { Desk } from '../desk';
import { DATA_VALIDATION_CRITERIA } from '../enums';
import { faceKind, makeFace } from '../face/face';
import { DATA_VALIDATION_MEMBERS } from '../members/validation';
import { newValidationBuilder } from './data-validation-builder';
import { shownValues } from './validation-values';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export interface ValidationHandle {
  readonly desk: Desk;
  readonly rule: ValidationRule;
}

/** A finished rule. */
class Validation implements DataValidation {
  constructor(private readonly at: ValidationHandle) {}

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newValidationBuilder(this.at.desk, this.at.rule);
  }

  getAllowInvalid(): boolean {
    return this.at.rule.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return criteriaNamed(this.at.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return shownValues(this.at.desk, this.at.rule);
  }

  /** Answers null without a help text, which the published type forgets. */
  getHelpText(): string {
    return this.at.rule.helpText as unknown as string;
  }
}

const KIND = faceKind<ValidationHandle, DataValidation>({
  name: 'DataValidation',
  members: DATA_VALIDATION_MEMBERS,
  topics: [Validation],
  free: 'all',
});

/** The rule as scripts hold it. */
export function validationFace(desk: Desk, rule: ValidationRule): DataValidation {
  return makeFace(KIND, { desk, rule }, desk.gate);
}

/** The criteria of a name; null if the file holds one Google has no word for. */
export function criteriaNamed(name: string): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
  const known = DATA_VALIDATION_CRITERIA as unknown as Readonly<
    Record<string, GoogleAppsScript.Spreadsheet.DataValidationCriteria>
  >;
  return known[name] ?? (null as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria);
}
