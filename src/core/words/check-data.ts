import type { Problem } from '../table/problem';
import { SHEET_NAMES } from '../table/sheets/sheet-names';

/** After 检查数据问题. */
export function problemsFound(count: number): string {
  return count === 0
    ? '检查完毕，没有发现问题。'
    : `检查完毕，发现 ${count} 处问题，已列到「${SHEET_NAMES.dataProblems}」，请逐条核对。`;
}

/** How many of them on which sheet, in the order in which the sheets first come. */
export function problemsPerSheet(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const { sheet } of problems) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => `「${sheet}」${count} 处`);
}
