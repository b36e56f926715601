import type { ProblemCode } from '../../words/problems';
import type { Column } from '../column';
import type { Problem } from '../problem';
import type { SheetDeclaration } from '../sheet-declaration';
import { shownContent } from '../shown-content';

/** A problem that shows only beside other rows or sheets, pinned to a record's cell. */
export function problemAt(
  sheet: Pick<SheetDeclaration<unknown>, 'name'>,
  rowNumber: number,
  column: Pick<Column<unknown>, 'heading'>,
  content: string,
  code: ProblemCode,
  detail = '',
): Problem {
  return {
    ...{ sheet: sheet.name, row: rowNumber, column: column.heading },
    ...{ content: shownContent(content), code, detail },
  };
}
