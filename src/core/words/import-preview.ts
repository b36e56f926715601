import type { UnderstoodExport } from '../import/export-type';
import type { ImportPlan } from '../import/plan-type';
import { uscc } from '../table/columns';
import { importProblemSentence, MODE_WORDS } from './import';

/** What was understood of a file, line by line, most important first. */
export function understoodLines(understood: UnderstoodExport): string[] {
  const { level, rowsRead, records, periods, columns, ignored, personal, skipped } = understood;
  const personLine = `这是个人明细（${rowsRead} 行），已汇总为 ${records.length} 行单位数据；个人信息只用于计算人数，不导入。`;
  const unitLine =
    rowsRead === records.length
      ? `读到 ${rowsRead} 行数据。`
      : `读到 ${rowsRead} 行，得到 ${records.length} 行单位数据。`;
  const months = periods.map(({ period, rows }) => `${period}（${rows} 行）`);
  const skippedItems = skipped.otherItems.map(({ item, rows }) => `${item} ${rows} 行`);
  return [
    level === 'person' ? personLine : unitLine,
    ...(months.length > 0 ? [`所属期：${listed(months, 12)}。`] : []),
    `认出的列：${columns.map(({ label, meaning }) => (label === meaning ? label : `${label}→${meaning}`)).join('、')}。`,
    ...(ignored.length > 0 ? [`不导入的列：${listed(ignored, 20)}。`] : []),
    ...absentLines(understood),
    ...(personal.length > 0 ? [`含个人信息、不导入的列：${listed(personal, 20)}。`] : []),
    ...(skipped.totals > 0 ? [`跳过合计行 ${skipped.totals} 行。`] : []),
    ...(skippedItems.length > 0 ? [`跳过其他项目：${listed(skippedItems, 8)}。`] : []),
    ...problemLines(understood),
  ];
}

/** What a clerk may still ask the other office for, before screening. */
function absentLines({ absent }: UnderstoodExport): string[] {
  if (absent.length === 0) return [];
  const byName = absent.includes(USCC_HEADING)
    ? '没有信用代码，比对时只能按名称匹配，要逐户人工确认；最好请对方补上。'
    : '';
  return [`文件中没有的列：${absent.join('、')}，导入后留空。${byName}`];
}

const USCC_HEADING = uscc().heading;

const MOST_PROBLEM_KINDS = 8;

/** Kinds of problems with how often each occurs and where first. Contents of cells are not told. */
export function problemLines({ problems }: UnderstoodExport): string[] {
  if (problems.length === 0) return ['没有发现问题。'];
  const kinds = new Map<string, { line: string; count: number; row: number | undefined }>();
  for (const { code, column, detail, row } of problems) {
    const key = `${column}|${code}`;
    const known = kinds.get(key);
    if (known) known.count += 1;
    else kinds.set(key, { line: sentence(column, code, detail), count: 1, row });
  }
  const lines = [...kinds.values()].map(({ line, count, row }) => {
    const place = row === undefined ? '' : `，最先在第 ${row} 行`;
    return `　${line}（${count} 处${place}）`;
  });
  const more = lines.length - MOST_PROBLEM_KINDS;
  return [
    `发现问题 ${problems.length} 处，看不懂的内容按原样导入，请导入后在表中改正：`,
    ...lines.slice(0, MOST_PROBLEM_KINDS),
    ...(more > 0 ? [`　另有 ${more} 类问题，导入后可用“检查数据问题”查看。`] : []),
  ];
}

/** Details such as a suggested code differ from cell to cell, so only the first is shown. */
function sentence(column: string, code: string, detail: string): string {
  const words = importProblemSentence(code, detail);
  return column === '' ? words : `${column}：${words}`;
}

/** The whole question: the file, what it says, what will be done. */
export function importQuestion(
  fileName: string,
  understood: UnderstoodExport,
  plan: ImportPlan,
): string {
  return [
    `文件：${fileName}`,
    ...understoodLines(understood),
    '',
    ...whatItDoes(plan),
    '',
    '现在导入吗？导入后可以用“撤销上次导入”恢复。',
  ].join('\n');
}

/** The way it is imported, and what that does to the sheet. */
export function whatItDoes(plan: ImportPlan): string[] {
  return [`方式：${MODE_WORDS[plan.mode]}。`, ...planLines(plan)];
}

/** What a plan does to the sheet. */
export function planLines(plan: ImportPlan): string[] {
  const { sheet, added, replaced, removed, unchanged, repeated, conflicts } = plan;
  const parts = [
    `新增 ${added} 行`,
    ...(plan.mode === 'replacePeriods' ? [`更新 ${replaced} 行`, `清除 ${removed} 行`] : []),
    `已有相同的 ${unchanged} 行不动`,
  ];
  return [
    `「${sheet}」：${parts.join('，')}。`,
    ...(repeated > 0 ? [`文件中完全重复的 ${repeated} 行只算一次。`] : []),
    ...(conflicts > 0
      ? [
          `注意：有 ${conflicts} 行的单位和所属期表里已有、但内容不同，追加后会重复计算。如果是更正后的数据，请改用按所属期替换。`,
        ]
      : []),
    ...(plan.otherRows > 0 ? [`其他所属期的 ${plan.otherRows} 行不动。`] : []),
    ...(plan.extraColumns.length > 0
      ? [`表中自加的列不动：${listed(plan.extraColumns, 8)}。`]
      : []),
    ...(plan.missingColumns.length > 0
      ? [`「${sheet}」没有这些列，有关内容不写入：${plan.missingColumns.join('、')}。`]
      : []),
  ];
}

export function nothingNew(fileName: string, { sheet, unchanged }: ImportPlan): string {
  return `“${fileName}”中的 ${unchanged} 行都已在「${sheet}」中，没有改动。`;
}

/** Between two calls of a page that goes on by itself. */
export function importSoFar(
  fileName: string,
  sheet: string,
  written: number,
  total: number,
): string {
  return `“${fileName}”导入「${sheet}」：已写入 ${written} 行，共 ${total} 行。`;
}

export function importDone(
  fileName: string,
  plan: Pick<ImportPlan, 'sheet' | 'added' | 'replaced' | 'removed'>,
): string {
  const { sheet, added, replaced, removed } = plan;
  const parts = [
    `新增 ${added} 行`,
    ...(replaced > 0 ? [`更新 ${replaced} 行`] : []),
    ...(removed > 0 ? [`清除 ${removed} 行`] : []),
  ];
  return `已把“${fileName}”导入「${sheet}」：${parts.join('，')}。`;
}

function listed(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join('、');
  return items.length > most ? `${shown}等 ${items.length} 项` : shown;
}
