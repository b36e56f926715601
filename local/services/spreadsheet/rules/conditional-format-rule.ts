import type { ConditionalFormat } from '../../../book/model';
import type { Desk, RangeHandle } from '../desk';
import { BOOLEAN_CRITERIA, RELATIVE_DATE } from '../enums';
import { faceKind, makeFace } from '../face/face';
import {
  BOOLEAN_CONDITION_MEMBERS,
  CONDITIONAL_FORMAT_RULE_MEMBERS,
} from '../members/conditional-format';
import { newFormatBuilder } from './conditional-format-builder';
import { shownValue } from './validation-values';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** What a rule or its builder is about; the model's format is kept whole so that a rule from the file loses nothing. */
export interface FormatRule {
  readonly ranges: readonly RangeHandle[];
  readonly format: Omit<ConditionalFormat, 'areas'>;
}

export interface FormatRuleHandle extends FormatRule {
  readonly desk: Desk;
}

class FormatRuleTopic implements Rule {
  constructor(private readonly at: FormatRuleHandle) {}

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newFormatBuilder(this.at.desk, this.at);
  }

  getBooleanCondition(): Condition | null {
    return conditionFace(this.at.desk, this.at.format);
  }

  /** Colour scales of a file are carried along but not explained to scripts. */
  getGradientCondition(): null {
    return null;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { desk, ranges } = this.at;
    return ranges.map(({ sheet, area, open }) => desk.make.range(sheet, area, open));
  }
}

const RULE_KIND = faceKind<FormatRuleHandle, Rule>({
  name: 'ConditionalFormatRule',
  members: CONDITIONAL_FORMAT_RULE_MEMBERS,
  topics: [FormatRuleTopic],
  free: 'all',
});

/** The rule as scripts hold it. */
export function formatRuleFace(desk: Desk, rule: FormatRule): Rule {
  return makeFace(RULE_KIND, { desk, ...rule }, desk.gate);
}

interface ConditionHandle {
  readonly desk: Desk;
  readonly format: FormatRule['format'];
}

class BooleanConditionTopic implements Condition {
  constructor(private readonly at: ConditionHandle) {}

  getBackground(): string | null {
    return this.at.format.style.background ?? null;
  }

  getBold(): boolean | null {
    return this.at.format.style.bold ?? null;
  }

  getCriteriaType(): Criteria {
    return knownCriteria[this.at.format.criteria] ?? (null as unknown as Criteria);
  }

  getCriteriaValues(): unknown[] {
    const { desk, format } = this.at;
    return format.values.map((value) =>
      format.criteria.endsWith('_RELATIVE')
        ? relativeDates[String(value)]
        : shownValue(desk, format.criteria, value),
    );
  }

  getFontColor(): string | null {
    return this.at.format.style.fontColor ?? null;
  }

  getItalic(): boolean | null {
    return this.at.format.style.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.at.format.style.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.at.format.style.underline ?? null;
  }
}

const knownCriteria = BOOLEAN_CRITERIA as unknown as Readonly<Record<string, Criteria | undefined>>;
const relativeDates = RELATIVE_DATE as unknown as Readonly<Record<string, unknown>>;

const CONDITION_KIND = faceKind<ConditionHandle, Condition>({
  name: 'BooleanCondition',
  members: BOOLEAN_CONDITION_MEMBERS,
  topics: [BooleanConditionTopic],
  free: 'all',
});

/** The condition of a rule; null if it has none yet or one without a word in Google's criteria. */
export function conditionFace(desk: Desk, format: FormatRule['format']): Condition | null {
  if (!Object.hasOwn(BOOLEAN_CRITERIA, format.criteria)) return null;
  return makeFace(CONDITION_KIND, { desk, format }, desk.gate);
}
