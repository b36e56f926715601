import type { ValidationRule } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { Desk } from '../desk';
import { enumName } from '../face/enumeration';
import { faceKind, makeFace } from '../face/face';
import { DATA_VALIDATION_BUILDER_MEMBERS } from '../members/validation';
import { criteriaNamed, validationFace } from './data-validation';
import { shownValues, storedValue } from './validation-values';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleDate = GoogleAppsScript.Base.Date;

interface BuilderHandle {
  readonly desk: Desk;
  criteria: string | undefined;
  values: readonly unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

/** What every builder of a rule can tell and finish. */
class BuilderState implements Pick<
  Builder,
  | 'build'
  | 'copy'
  | 'getAllowInvalid'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getHelpText'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria'
> {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    const { desk, criteria, values, allowInvalid, helpText } = this.at;
    if (criteria === undefined) throw new ScriptException('Invalid argument: criteria');
    return validationFace(desk, { criteria, values, allowInvalid, helpText });
  }

  copy(): Builder {
    const { desk, criteria, values, allowInvalid, helpText } = this.at;
    return makeFace(KIND, { desk, criteria, values, allowInvalid, helpText }, desk.gate);
  }

  getAllowInvalid(): boolean {
    return this.at.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return criteriaNamed(this.at.criteria ?? '');
  }

  getCriteriaValues(): unknown[] {
    const { desk, criteria = '', values } = this.at;
    return shownValues(desk, { criteria, values });
  }

  getHelpText(): string | null {
    return this.at.helpText;
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.at.allowInvalid = allowInvalid;
    return this.face;
  }

  setHelpText(helpText: string): Builder {
    this.at.helpText = helpText;
    return this.face;
  }

  withCriteria(
    criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    args: unknown[],
  ): Builder {
    const name = enumName(criteria);
    const given = name === 'VALUE_IN_LIST' ? listValues(args[0], args[1]) : args;
    return require(this.at, this.face, name, given);
  }
}

class ListCriteria implements Pick<
  Builder,
  'requireCheckbox' | 'requireFormulaSatisfied' | 'requireValueInList' | 'requireValueInRange'
> {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  requireCheckbox(...values: unknown[]): Builder {
    return require(this.at, this.face, 'CHECKBOX', values);
  }

  requireFormulaSatisfied(formula: string): Builder {
    return require(this.at, this.face, 'CUSTOM_FORMULA', [formula]);
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    return require(this.at, this.face, 'VALUE_IN_LIST', listValues(values, showDropdown));
  }

  requireValueInRange(range: Range, showDropdown = true): Builder {
    return require(this.at, this.face, 'VALUE_IN_RANGE', [range, showDropdown]);
  }
}

/** The methods that are one criteria with its arguments: method → criteria. */
const SIMPLE_CRITERIA = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
} as const;

type SimpleMethods = Record<
  keyof typeof SIMPLE_CRITERIA,
  (...values: (number | string | GoogleDate)[]) => Builder
>;

/** Gets its methods from the table above. */
class SimpleCriteria {
  constructor(
    readonly at: BuilderHandle,
    readonly face: Builder,
  ) {}
}

const simpleMethods = Object.fromEntries(
  Object.entries(SIMPLE_CRITERIA).map(([method, criteria]) => [
    method,
    function (this: SimpleCriteria, ...values: unknown[]): Builder {
      return require(this.at, this.face, criteria, values);
    },
  ]),
) as SimpleMethods;
Object.assign(SimpleCriteria.prototype, simpleMethods);

function require(
  at: BuilderHandle,
  face: Builder,
  criteria: string,
  values: readonly unknown[],
): Builder {
  at.criteria = criteria;
  at.values = values.map((value) => storedValue(at.desk, value));
  return face;
}

/** A list holds texts only, whatever was given. */
function listValues(values: unknown, showDropdown: unknown): unknown[] {
  const texts = Array.isArray(values) ? values.map(String) : [];
  return [texts, showDropdown ?? true];
}

const KIND = faceKind<BuilderHandle, Builder>({
  name: 'DataValidationBuilder',
  members: DATA_VALIDATION_BUILDER_MEMBERS,
  topics: [BuilderState, ListCriteria, SimpleCriteria],
  free: 'all',
});

/** A builder with Google's defaults, or with those of a rule. */
export function newValidationBuilder(desk: Desk, from?: ValidationRule): Builder {
  const handle: BuilderHandle = {
    desk,
    criteria: from?.criteria,
    values: from?.values ?? [],
    allowInvalid: from?.allowInvalid ?? true,
    helpText: from?.helpText ?? null,
  };
  return makeFace(KIND, handle, desk.gate);
}
