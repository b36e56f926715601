const MOST_SUGGESTIONS = 3;
const MOST_EDITS = 4;

/**
 * The names a mistyped one may have meant, nearest first: those that contain it and those few edits away.
 *
 * @example nearestNames('refreshProgres', ['refreshProgress', 'about']) // => ['refreshProgress']
 */
export function nearestNames(wrong: string, names: readonly string[]): readonly string[] {
  const asked = wrong.toLowerCase();
  return names
    .map((name) => ({ name, distance: distanceTo(asked, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= MOST_EDITS)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

function distanceTo(asked: string, name: string): number {
  return asked.length > 2 && name.includes(asked) ? 1 : editDistance(asked, name);
}

/** Levenshtein's distance: letters to insert, remove or change. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[line - 1] === other[column - 1] ? 0 : 1;
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (row[column] ?? 0) + 1,
          (row[column - 1] ?? 0) + changed,
        ),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
