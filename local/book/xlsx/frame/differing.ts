/** The lines of a sheet in which two states of it differ. */

/** The keys under which two maps hold different values. */
export function differingKeys<Value>(
  left: ReadonlyMap<number, Value>,
  right: ReadonlyMap<number, Value>,
): number[] {
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].filter((key) => left.get(key) !== right.get(key));
}

/** The members that only one of two sets has. */
export function differingMembers(left: ReadonlySet<number>, right: ReadonlySet<number>): number[] {
  return [...new Set([...left, ...right])].filter((key) => left.has(key) !== right.has(key));
}
