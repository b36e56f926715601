/** A value of an enumeration as Apps Script has them: an object that prints its name. */
export interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
}

/**
 * An enumeration of a service. Its values compare with `===`, print their names and are no numbers or strings, as on
 * Google; the typings call them enums, hence the type parameter.
 *
 * @example serviceEnum<typeof GoogleAppsScript.Utilities.Charset>(['US_ASCII', 'UTF_8'])
 */
export function serviceEnum<E>(names: readonly (keyof E & string)[]): E {
  const values = names.map((name, position) => [name, enumValue(name, position)] as const);
  return Object.freeze(Object.fromEntries(values)) as E;
}

function enumValue(name: string, position: number): EnumValue {
  return Object.freeze({
    toString: () => name,
    toJSON: () => name,
    name: () => name,
    ordinal: () => position,
    compareTo: (other: EnumValue) => position - other.ordinal(),
  });
}
