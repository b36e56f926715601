import { mark, type DraftRow } from './draft';
import type { SampleEmployer } from './employers';

const CODE_COLUMN = '统一社会信用代码';

/** Notes on a row what is peculiar about its employer's code wherever the employer stands. */
export function markEmployer(row: DraftRow, employer: SampleEmployer): DraftRow {
  const code = { column: CODE_COLUMN, understood: employer.uscc, handling: 'warned' } as const;
  if (employer.brokenUscc) mark(row, { ...code, kind: 'wrongCheckCode' });
  if (employer.unlisted) mark(row, { ...code, kind: 'notInRegister' });
  return row;
}
