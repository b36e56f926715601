/** Characters that stand one after the other in a code: `count` of the set, which is the inside of `[…]`. */
export interface CodePart {
  readonly set: string;
  readonly count: number;
}

/** One character typed in a code and what is meant by it; '' is nothing. */
export interface Spelling {
  readonly typed: string;
  readonly meant: string;
}

/** What two kinds of SQL say differently. Everything else is written so that both understand it. */
export interface Dialect {
  readonly name: 'bigquery' | 'sqlite';
  readonly textType: string;
  readonly wholeType: string;
  readonly fractionType: string;
  /** A table's name, safe: letters, digits, `_`, `-` and `.` only. */
  readonly table: (name: string) => string;
  readonly floor: (sql: string) => string;
  readonly remainder: (sql: string, divisor: number) => string;
  /** True for a text that consists of these parts and nothing else. */
  readonly isCode: (sql: string, parts: readonly CodePart[]) => string;
  readonly respelt: (sql: string, spellings: readonly Spelling[]) => string;
}

/** BigQuery's standard SQL (GoogleSQL). */
export const BIGQUERY: Dialect = {
  name: 'bigquery',
  textType: 'STRING',
  wholeType: 'INT64',
  fractionType: 'FLOAT64',
  table: (name) => `\`${safeName(name)}\``,
  floor: (sql) => `FLOOR(${sql})`,
  remainder: (sql, divisor) => `MOD(${sql}, ${divisor})`,
  isCode: (sql, parts) =>
    `REGEXP_CONTAINS(${sql}, r'^${parts.map(({ set, count }) => `[${set}]{${count}}`).join('')}$')`,
  respelt: (sql, spellings) => {
    // TRANSLATE drops a character that has no counterpart, so those with none stand last.
    const kept = spellings.filter(({ meant }) => meant !== '');
    const dropped = spellings.filter(({ meant }) => meant === '');
    const typed = [...kept, ...dropped].map(({ typed: one }) => escaped(one)).join('');
    return `TRANSLATE(${sql}, '${typed}', '${kept.map(({ meant }) => meant).join('')}')`;
  },
};

/** SQLite 3.35 and later, without extensions. */
export const SQLITE: Dialect = {
  name: 'sqlite',
  textType: 'TEXT',
  wholeType: 'INTEGER',
  fractionType: 'REAL',
  table: (name) => `"${safeName(name)}"`,
  floor: (sql) => `(CAST(${sql} AS INTEGER) - ((${sql}) < CAST(${sql} AS INTEGER)))`,
  remainder: (sql, divisor) => `(${sql}) % ${divisor}`,
  isCode: (sql, parts) =>
    `${sql} GLOB '${parts.map(({ set, count }) => `[${set}]`.repeat(count)).join('')}'`,
  respelt: (sql, spellings) =>
    spellings.reduce(
      (inner, { typed, meant }) => `replace(${inner}, char(${typed.charCodeAt(0)}), '${meant}')`,
      sql,
    ),
};

const SAFE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

function safeName(name: string): string {
  if (SAFE_NAME.test(name)) return name;
  throw new Error(`a table cannot be called ${JSON.stringify(name)}`);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
