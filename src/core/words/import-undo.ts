import type { ImportJournal } from '../import/import-record';

/** Words of undoing an import, and of putting right one that died. */

function described({ fileName, sheet, at, operator }: ImportJournal): string {
  const who = operator === '' ? '' : `（${operator}）`;
  return `${at}${who}把“${fileName}”导入「${sheet}」`;
}

export function undoQuestion(journal: ImportJournal): string {
  const { sheet, added, replaced, removed } = journal;
  return [
    `上次导入：${described(journal)}，新增 ${added} 行，更新 ${replaced} 行，清除 ${removed} 行。`,
    `要把「${sheet}」恢复到这次导入之前吗？`,
  ].join('\n');
}

export function undoDone(journal: ImportJournal): string {
  return `已撤销导入，「${journal.sheet}」恢复到导入“${journal.fileName}”之前。`;
}

export function editedSince(journal: ImportJournal, backupSheet: string): string {
  return (
    `${described(journal)}以后，导入的内容被改动过（修改、排序或增删行），为免丢失这些改动没有撤销。` +
    `导入前的内容保存在隐藏的工作表「${backupSheet}」中，可以显示出来对照，手工改回；也可以用更正后的文件按所属期替换。`
  );
}

export function unfinishedQuestion(journal: ImportJournal): string {
  return (
    `${described(journal)}，中途停止了，表中内容不完整。` +
    `要先恢复到这次导入之前吗？停止以后在「${journal.sheet}」的手工改动会一并恢复原样。`
  );
}

export function unfinishedRestored(journal: ImportJournal): string {
  return `上次导入（“${journal.fileName}”）没有完成，「${journal.sheet}」已恢复到导入之前。`;
}

/** For actions that read a sheet whose import died halfway. */
export function halfImported(journal: ImportJournal): string {
  return `「${journal.sheet}」上次导入没有完成，内容不完整。请先运行“撤销上次导入”，或者重新导入，然后重试。`;
}
