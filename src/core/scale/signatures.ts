/** One thing a rule looks at: as it is of a sample, and the SQL that says the same of a row. */
export interface Feature<Sample> {
  readonly of: (sample: Sample) => string;
  readonly sql: string;
}

/** Whether a figure is there, and if so whether it is below 0 (`-`), 0 or above (`+`). Blank is `?`, never 0. */
export function sign<S>(column: string, figureOf: (sample: S) => number | undefined): Feature<S> {
  return {
    of: (sample) => signOf(figureOf(sample)),
    sql: `CASE WHEN ${column} IS NULL THEN '?' WHEN ${column} > 0 THEN '+' WHEN ${column} = 0 THEN '0' ELSE '-' END`,
  };
}

/** How one figure compares with another: `?` if either is blank. */
export function order<S>(
  [one, other]: readonly [string, string],
  figuresOf: (sample: S) => readonly [number | undefined, number | undefined],
): Feature<S> {
  return {
    of: (sample) => {
      const [first, second] = figuresOf(sample);
      if (first === undefined || second === undefined) return '?';
      if (first === second) return 'same';
      return first > second ? 'more' : 'less';
    },
    sql: `CASE WHEN ${one} IS NULL OR ${other} IS NULL THEN '?' WHEN ${one} > ${other} THEN 'more' WHEN ${one} = ${other} THEN 'same' ELSE 'less' END`,
  };
}

/** A feature that a column of the query already says in words. */
export function word<S>(column: string, of: (sample: S) => string): Feature<S> {
  return { of, sql: column };
}

/**
 * SQL that is true for exactly the rows that a rule of the core says yes to. The rule is asked about every sample; the SQL
 * lists the signatures it said yes to and holds no rule of its own.
 *
 * @param samples every combination the rule can tell apart
 * @throws if the rule tells apart what the features do not: then the rule looks at something more
 */
export function ruleSql<S>(
  samples: readonly S[],
  features: readonly Feature<S>[],
  says: (sample: S) => boolean,
): string {
  const answers = new Map<string, boolean>();
  for (const sample of samples) {
    const signature = features.map(({ of }) => of(sample)).join(' ');
    const answer = says(sample);
    if ((answers.get(signature) ?? answer) !== answer) {
      throw new Error(`a rule answers both yes and no to "${signature}"`);
    }
    answers.set(signature, answer);
  }
  const yes = [...answers].filter(([, answer]) => answer).map(([signature]) => `'${signature}'`);
  return `${features.map(({ sql }) => `(${sql})`).join(" || ' ' || ")}\n      IN (${yes.sort().join(', ')})`;
}

/** Every combination of one value from each list. */
export function combinations<A, B>(one: readonly A[], other: readonly B[]): readonly (A & B)[] {
  return one.flatMap((first) => other.map((second) => ({ ...first, ...second })));
}

function signOf(figure: number | undefined): string {
  if (figure === undefined) return '?';
  if (figure === 0) return '0';
  return figure > 0 ? '+' : '-';
}
