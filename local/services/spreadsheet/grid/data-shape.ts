import type { Area } from '../../../book/model';
import { ScriptException } from '../../script-error';
import { columnsOf, rowsOf } from './areas';

/** Throws Google's error unless the data has just the rows and columns of the range. */
export function checkDataShape(data: readonly (readonly unknown[])[], area: Area): void {
  const rows = rowsOf(area);
  if (data.length !== rows) throw shapeError('rows', data.length, rows);
  const columns = columnsOf(area);
  for (const row of data) {
    if (row.length !== columns) throw shapeError('columns', row.length, columns);
  }
}

function shapeError(unit: 'rows' | 'columns', has: number, wanted: number): ScriptException {
  return new ScriptException(
    `The number of ${unit} in the data does not match the number of ${unit} in the range. The data has ${has} but the range has ${wanted}.`,
  );
}
