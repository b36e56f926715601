import type { CompletedDress } from '../workbook/dress-type';
import type { SetUpOutcome, SheetCompletion } from '../workbook/plan-type';

/** Words of setting up a workbook. */

/** What the protection of a sheet is called, and what people read when they edit it all the same. */
export const PROTECTION_DESCRIPTION = '由扩面通写入，改动会在下次运行时被覆盖';

export function newerWorkbook(version: number, known: number): string {
  return (
    `这个工作簿的版本（${version}）比本程序认识的版本（${known}）新。` +
    '请先更新扩面通再操作；如果「参数」表中的工作簿版本是误改的，请改回来。'
  );
}

/** A set-up in one sentence, and its particulars, one line each. */
export interface SetUpSummary {
  readonly sentence: string;
  readonly lines: readonly string[];
}

/** What a set-up did, for the toast (the sentence) and the report (the lines). */
export function setUpSummary(outcome: SetUpOutcome): SetUpSummary {
  const { created, completed, leftAlone, notUnderstood } = outcome;
  return {
    sentence: setUpSentence(outcome),
    lines: [
      ...(created.length > 0 ? [`新建：${created.join('、')}。`] : []),
      ...completed.map(completionLine),
      ...(leftAlone.length > 0 ? [`保持原样：${leftAlone.join('、')}。`] : []),
      ...notUnderstood.map(
        (name) =>
          `「${name}」里有内容，但前20行里没有找到约定的标题行，没有改动。请补上标题行，或者把这张表改名后再运行一次。`,
      ),
    ],
  };
}

function setUpSentence({ created, completed, notUnderstood }: SetUpOutcome): string {
  const parts = [
    ...(created.length > 0 ? [`新建${created.length}张表`] : []),
    ...(completed.length > 0 ? [`补全${completed.length}张表`] : []),
  ];
  const trouble = `有${notUnderstood.length}张表认不出标题行，没有改动，请看明细。`;
  const done = parts.length > 0 ? `工作簿已${parts.join('、')}。` : '工作簿是完整的，没有改动。';
  if (notUnderstood.length === 0) return done;
  return parts.length > 0 ? `${done}${trouble}` : trouble;
}

function completionLine({ name, headings, rowsFilled, dress }: SheetCompletion): string {
  const parts = [
    ...(headings.length > 0 ? [`在右端补标题 ${headings.join('、')}`] : []),
    ...(rowsFilled > 0 ? [`补${rowsFilled}行默认内容`] : []),
    ...dressParts(dress),
  ];
  return `「${name}」${parts.join('，')}；已填内容没有改动。`;
}

function dressParts(dress: CompletedDress): readonly string[] {
  const { noted, dropDowns, formatted, frozenRows, tabColor, protection } = dress;
  return [
    ...(noted.length > 0 ? [`补${noted.length}处标题批注`] : []),
    ...(dropDowns.length > 0 ? [`补下拉列表 ${dropDowns.join('、')}`] : []),
    ...(formatted.length > 0 ? [`补空行的数字格式 ${formatted.join('、')}`] : []),
    ...(frozenRows ? ['冻结标题行'] : []),
    ...(tabColor ? ['补标签颜色'] : []),
    ...(protection ? ['补编辑提醒'] : []),
  ];
}

/** What each migration does, for the report; said only when it changed something. */
export const MIGRATION_WORDS = {
  renames: '工作表和标题改用现在的名称，内容不变',
  yuan: '「扩面登记」的征缴金额由万元换算为元，金额不变',
  explanations: '「参数」增加说明列',
} as const;

/** The report line of a migration. */
export function migrationLine(version: number, description: string): string {
  return `升级到版本${version}：${description}。`;
}
