import type { ConditionalFormat } from '../../../book/model';
import { ScriptException } from '../../script-error';
import { optionalColor } from '../colors';
import type { Desk, RangeHandle } from '../desk';
import { enumName, enumValueOf } from '../face/enumeration';
import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { without } from '../grid/without';
import { CONDITIONAL_FORMAT_RULE_BUILDER_MEMBERS } from '../members/conditional-format';
import { conditionFace, formatRuleFace, type FormatRule } from './conditional-format-rule';
import { storedValue } from './validation-values';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Style = ConditionalFormat['style'];

interface BuilderHandle {
  readonly desk: Desk;
  ranges: readonly RangeHandle[];
  format: FormatRule['format'];
}

class BuilderState implements Pick<
  Builder,
  | 'build'
  | 'copy'
  | 'getBooleanCondition'
  | 'getGradientCondition'
  | 'getRanges'
  | 'setRanges'
  | 'withCriteria'
> {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    const { desk, ranges, format } = this.at;
    if (ranges.length === 0 || (format.criteria === '' && format.foreign === undefined)) {
      throw new ScriptException(
        'A conditional format rule needs at least one range and a condition.',
      );
    }
    return formatRuleFace(desk, { ranges, format });
  }

  copy(): Builder {
    return newFormatBuilder(this.at.desk, this.at);
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return conditionFace(this.at.desk, this.at.format);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    const { desk, ranges } = this.at;
    return ranges.map(({ sheet, area, open }) => desk.make.range(sheet, area, open));
  }

  setRanges(ranges: Range[]): Builder {
    this.at.ranges = ranges.map((range) => handleOf<RangeHandle>(range, 'Range'));
    return this.face;
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return when(this.at, this.face, enumName(criteria), args);
  }
}

class BuilderStyle implements Pick<
  Builder,
  'setBackground' | 'setBold' | 'setFontColor' | 'setItalic' | 'setStrikethrough' | 'setUnderline'
> {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  setBackground(color: string | null): Builder {
    return this.set('background', optionalColor(color));
  }

  setFontColor(color: string | null): Builder {
    return this.set('fontColor', optionalColor(color));
  }

  setBold(bold: boolean | null): Builder {
    return this.set('bold', bold);
  }

  setItalic(italic: boolean | null): Builder {
    return this.set('italic', italic);
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.set('strikethrough', strikethrough);
  }

  setUnderline(underline: boolean | null): Builder {
    return this.set('underline', underline);
  }

  private set<Part extends keyof Style>(
    part: Part,
    value: Style[Part] | null | undefined,
  ): Builder {
    const others = without(this.at.format.style, part);
    const style = value == null ? others : { ...others, [part]: value };
    this.at.format = { ...this.at.format, style };
    return this.face;
  }
}

/** The methods that are one criteria with its arguments: method → criteria. */
const CRITERIA = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
} as const;

/** Gets its methods from the table above. */
class BuilderCriteria {
  constructor(
    readonly at: BuilderHandle,
    readonly face: Builder,
  ) {}
}

const methods: Readonly<Record<keyof typeof CRITERIA, unknown>> = Object.fromEntries(
  Object.entries(CRITERIA).map(([method, criteria]) => [
    method,
    function (this: BuilderCriteria, ...values: unknown[]): Builder {
      return when(this.at, this.face, criteria, values);
    },
  ]),
) as Record<keyof typeof CRITERIA, unknown>;
Object.assign(BuilderCriteria.prototype, methods);

/** A relative date turns DATE_EQUAL_TO into DATE_EQUAL_TO_RELATIVE. */
function when(
  at: BuilderHandle,
  face: Builder,
  criteria: string,
  given: readonly unknown[],
): Builder {
  const relative = enumValueOf(given[0]);
  const isRelative = relative?.typeName === 'RelativeDate' && !criteria.endsWith('_RELATIVE');
  const { style } = at.format;
  at.format = {
    criteria: isRelative ? `${criteria}_RELATIVE` : criteria,
    values: given.map((value) => enumValueOf(value)?.memberName ?? storedValue(at.desk, value)),
    style,
  };
  return face;
}

const KIND = faceKind<BuilderHandle, Builder>({
  name: 'ConditionalFormatRuleBuilder',
  members: CONDITIONAL_FORMAT_RULE_BUILDER_MEMBERS,
  topics: [BuilderState, BuilderStyle, BuilderCriteria],
  free: 'all',
});

/** A builder with nothing set, or with everything a rule has. */
export function newFormatBuilder(desk: Desk, from?: FormatRule): Builder {
  const handle: BuilderHandle = {
    desk,
    ranges: from?.ranges ?? [],
    format: from?.format ?? { criteria: '', values: [], style: {} },
  };
  return makeFace(KIND, handle, desk.gate);
}
