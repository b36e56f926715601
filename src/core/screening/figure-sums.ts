/** The sum, or undefined if any of them is: blank is not 0 (design rule 1). */
export function sumOf<M>(
  months: readonly M[],
  figureOf: (month: M) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const month of months) {
    const figure = figureOf(month);
    if (figure === undefined) return undefined;
    sum += figure;
  }
  return sum;
}

/** One less the other, undefined if either is unknown. */
export function difference(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one - other;
}

/** What one exceeds the other by; undefined if it does not, or if either is unknown. */
export function shortfall(one: number | undefined, other: number | undefined): number | undefined {
  const rest = difference(one, other);
  return rest === undefined || rest < 0 ? undefined : rest;
}

/** The part as a fraction of the whole; of nothing there is none. */
export function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
