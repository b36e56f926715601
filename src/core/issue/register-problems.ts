import { readNumbers } from '../enforcement/notice-number';
import type { Problem } from '../table/problem';
import { shownContent } from '../table/shown-content';
import { noticeColumns, noticesSheet, type NoticeRow } from '../table/sheets/notices';
import type { RegisterProblemCode } from '../words/register-problems';

/** 文号 that are missing, stand twice or cannot be read: people must look into them (design rule 9). */
export function registerProblems(register: readonly NoticeRow[]): readonly Problem[] {
  const numbers = readNumbers(register.map(({ number }) => number));
  const rowOf = (text: string): number | undefined =>
    register.find(({ number }) => number === text)?.rowNumber;
  return [
    ...numbers.missing.map((text) => problem('numberMissing', text, undefined)),
    ...numbers.repeated.map((text) => problem('numberRepeated', text, rowOf(text))),
    ...numbers.unreadable.map((text) => problem('numberUnreadable', text, rowOf(text))),
  ];
}

function problem(code: RegisterProblemCode, content: string, row: number | undefined): Problem {
  return {
    ...{ sheet: noticesSheet.name, row, column: noticeColumns.number.heading },
    ...{ content: shownContent(content), code, detail: '' },
  };
}
