import { chineseDay, type IsoDay } from '../calendar/day';
import { noticeName } from '../enforcement/ladder';
import type { BatchPlan, KindTotal } from '../enforcement/plan-type';
import { yuanText } from '../money/fen';
import { planBlockSentence, warningSentence } from './enforcement-plan';

export const REQUEST_IS_UNREADABLE = '看不懂页面发来的请求，没有办理。请关闭页面，重新打开后再试。';

export const ISSUE_TITLES = { confirm: '批量制发文书' } as const;

export const ISSUE_ANSWERS = {
  declined: '没有制发文书，没有编号。',
  changed: '在您确认期间「文书登记」或者「重点企业」有改动，为免编错号，没有制发。请再运行一次。',
  selectRows: '请先在「重点企业」选中要制发文书的单位（可以多选），再运行。',
  finishedByOther: '没有未做完的批次：可能已由另一位同事做完。',
  nothingToCancel: '没有未做完的批次，不用取消。',
} as const;

/** Most lines of one kind that a preview shows; the rest are counted. */
const MOST_LINES = 8;

/** What is about to be issued, for the question before it is. */
export function issueQuestion(plan: BatchPlan, day: IsoDay): string {
  return [
    `将制发${plan.planned.length}份文书，成文日期${chineseDay(day)}：`,
    ...plan.totals.map(totalLine),
    ...headed('请先看这些提醒：', warningLines(plan)),
    ...headed(`另有${plan.blocked.length}个案件这次不制发：`, blockedLines(plan)),
    '',
    '编号后不能撤销，只能作废。现在编号并制发吗？',
  ].join('\n');
}

/** @example '催缴通知书12份，涉及金额123,456.00元' */
export function totalLine({ code, count, amountFen }: KindTotal): string {
  const amount = amountFen > 0 ? `，涉及金额${yuanText(amountFen)}元` : '';
  return `${noticeName(code)}${count}份${amount}`;
}

/** The warnings of a plan by kind, with the number of notices each is about, the most frequent first. */
export function warningLines({ planned }: Pick<BatchPlan, 'planned'>): readonly string[] {
  const told = planned.flatMap(({ warnings }) =>
    warnings.map((warning) => ({ kind: warning.code, sentence: warningSentence(warning) })),
  );
  return groupedLines(told, '份');
}

/** Why cases get nothing, by kind of reason, with the number of cases. */
export function blockedLines({ blocked }: Pick<BatchPlan, 'blocked'>): readonly string[] {
  const told = blocked.map(({ block }) => ({
    kind: block.code,
    sentence: planBlockSentence(block),
  }));
  return groupedLines(told, '个');
}

interface Told {
  readonly kind: string;
  readonly sentence: string;
}

/** One line per kind with the first sentence of that kind: a hundred numbers are no help in a dialog. */
function groupedLines(told: readonly Told[], unit: string): readonly string[] {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const one of told) {
    const group = groups.get(one.kind);
    if (group === undefined) groups.set(one.kind, [one]);
    else group.push(one);
  }
  const lines = [...groups.values()]
    .sort((one, other) => other.length - one.length)
    .map((group) => {
      const isMixed = new Set(group.map(({ sentence }) => sentence)).size > 1;
      return `${group.length}${unit}：${group[0].sentence}${isMixed ? '（其余类似）' : ''}`;
    });
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), `……另有${rest}种情况`] : lines;
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

export function nothingToIssue(blockedCount: number): string {
  return blockedCount === 0
    ? '没有可以制发的文书。'
    : `现在没有可以制发的文书；${blockedCount}个案件的原因如下。`;
}

export function batchDone(batch: string, count: number): string {
  return `批次${batch}的${count}份文书已编号制发，打印文件和单件压缩包在文书文件夹，链接在「文书登记」。`;
}

/** After numbering, before the documents are made. */
export function batchNumbered(batch: string, count: number): string {
  return `批次${batch}的${count}份文书已编号，正在制作。`;
}

export function previewLine({ planned, blocked }: BatchPlan): string {
  const others = blocked.length === 0 ? '' : `；另有${blocked.length}个案件现在不能制发`;
  return `可以制发${planned.length}份文书${others}。`;
}

/** What a run says that finished what an earlier one began. */
export function batchFinished(batch: string, count: number): string {
  return `先做完了上次没有做完的批次${batch}（${count}份），没有重复编号。要制发新的文书，请再运行一次。`;
}

/** After 4.5 minutes: how to go on. */
export function batchToContinue(batch: string, made: number, total: number): string {
  return `批次${batch}已做好${made}份，共${total}份。运行时间快到上限，已完成的都已保存，请再运行一次，程序会接着做。`;
}

export function batchCancelled(batch: string, made: number, voidCount: number): string {
  return `批次${batch}已停止：已做好的${made}份有效，其余${voidCount}个文号已作废、不再使用。`;
}

export const CANCEL_REASON = '制发中途取消';

export function contentLost(batch: string): string {
  return `批次${batch}没有做完，但记录文书内容的隐藏表「文书内容」被删除或者改动，不能接着做。请运行“作废文书”，把「文书登记」中这一批标为“制作中”的文号逐个作废，再重新制发。`;
}

/** Names of a volume's files. */
export function printFileName(batch: string, volume: number, volumes: number): string {
  return `文书打印 ${batch}${volumeText(volume, volumes)}.docx`;
}

export function archiveFileName(batch: string, volume: number, volumes: number): string {
  return `文书单件 ${batch}${volumeText(volume, volumes)}.zip`;
}

function volumeText(volume: number, volumes: number): string {
  return volumes > 1 ? ` 第${volume}册（共${volumes}册）` : '';
}

/** Two employers may share a name, never a number. @example '资社保〔2023〕1号 催缴通知书 某公司.docx' */
/** What a 滞纳金计算汇总表 of its own is called. @example '滞纳金计算汇总表（至2023-12-20）' */
export function lateFeeTableName(until: IsoDay): string {
  return `滞纳金计算汇总表（至${until}）`;
}

export function singleFileName(number: string, kind: string, employer: string): string {
  return `${number} ${kind} ${employer}.docx`;
}
