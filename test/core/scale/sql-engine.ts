import initSqlJs, { type Database, type SqlJsStatic, type SqlValue } from 'sql.js';
import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import { SOCIAL_COLUMNS, TAX_COLUMNS } from '../../../src/core/scale/month-sql';

export interface CountyRows {
  readonly social: readonly SocialInsuranceRow[];
  readonly tax: readonly TaxRow[];
}

type Cell = string | number | undefined;

export type SqlRow = Readonly<Record<string, SqlValue>>;

let engine: Promise<SqlJsStatic> | undefined;

/** SQLite itself, loaded once. */
export function sqlEngine(): Promise<SqlJsStatic> {
  engine ??= initSqlJs();
  return engine;
}

/** What a query says of these rows. */
export function answerOf(sql: SqlJsStatic, { social, tax }: CountyRows, query: string): SqlRow[] {
  const database = new sql.Database();
  try {
    fill(database, 'social', SOCIAL_COLUMNS, social.map(socialCells));
    fill(database, 'tax', TAX_COLUMNS, tax.map(taxCells));
    return rowsOf(database, query);
  } finally {
    database.close();
  }
}

export function rowsOf(database: Database, query: string): SqlRow[] {
  const results = database.exec(query);
  const result = results[results.length - 1];
  if (result === undefined) return [];
  return result.values.map((values) =>
    Object.fromEntries(result.columns.map((column, place) => [column, values[place] ?? null])),
  );
}

function socialCells(row: SocialInsuranceRow): readonly Cell[] {
  return [
    ...[row.uscc, row.name, row.socialInsuranceNumber, row.township, row.period, row.status],
    ...[row.insuredPeople, row.declaredBaseFen, row.duePremiumFen, row.paidPremiumFen],
  ];
}

function taxCells(row: TaxRow): readonly Cell[] {
  const { uscc, name, township, period, status, registeredPeople, wagesFen } = row;
  return [uscc, name, township, period, status, registeredPeople, wagesFen];
}

function fill(
  database: Database,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  database.run(`CREATE TABLE ${table} (${columns.join(', ')})`);
  const statement = database.prepare(
    `INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`,
  );
  // By itself each row would be a transaction with a journal of its own.
  database.run('BEGIN');
  for (const row of rows) statement.run(row.map((cell) => cell ?? null));
  database.run('COMMIT');
  statement.free();
}
