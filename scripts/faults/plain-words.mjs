/** Whether a report is something an office clerk can read: Chinese, and no stack or name out of the code. */

const CODE = /\bat .*:\d+|undefined|\[object|TypeError|ReferenceError|is not a function|Exception:/;

/** What an unknown error says in its own words stands after this, to be passed on. */
const PASSED_ON = /请把这句话告诉管理员：.*$/s;

/** @returns undefined if it is plain, else what is wrong with it */
export function wordsAmiss({ ok, report, error }) {
  if (ok) return undefined;
  if (report === undefined) return `no report: ${error}`;
  const text = [report.summary, ...report.details].join('\n');
  if (!/[\u4e00-\u9fff]/.test(text)) return `not Chinese: ${text}`;
  if (CODE.test(text)) return `code shows: ${text}`;
  if (PASSED_ON.test(text)) return `not understood: ${text}`;
  return undefined;
}
