/** One value of an enumeration, such as `SpreadsheetApp.WrapStrategy.WRAP`. */
export interface EnumValue {
  readonly typeName: string;
  readonly memberName: string;
}

class Enumerated implements EnumValue {
  constructor(
    readonly typeName: string,
    readonly memberName: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.memberName;
  }

  ordinal(): number {
    return this.position;
  }

  toString(): string {
    return this.memberName;
  }

  toJSON(): string {
    return this.memberName;
  }
}

/**
 * An enumeration as Apps Script shows it: every value is an object that prints as its name.
 * The published types call it a TypeScript enum, whose values exist only as types; hence the cast.
 *
 * @example enumeration<typeof GoogleAppsScript.Spreadsheet.Dimension>('Dimension', ['COLUMNS', 'ROWS'])
 */
export function enumeration<Enum>(typeName: string, names: readonly (keyof Enum & string)[]): Enum {
  const values = names.map((name, position) => [
    name,
    Object.freeze(new Enumerated(typeName, name, position)),
  ]);
  return Object.freeze(Object.fromEntries(values)) as Enum;
}

/** The enumeration value behind a script's argument, if it is one. */
export function enumValueOf(value: unknown): EnumValue | undefined {
  return value instanceof Enumerated ? value : undefined;
}

/** The name of an enumeration value, such as `WRAP`; the text of anything else. */
export function enumName(value: unknown): string {
  return enumValueOf(value)?.memberName ?? String(value);
}
