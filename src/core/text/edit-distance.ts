/**
 * How many characters must be changed, added or left out to make one text the other (Levenshtein).
 *
 * @example editDistance('梅西', '梅溪') // => 1
 */
export function editDistance(one: string, other: string): number {
  const characters = Array.from(other);
  const first = [0, ...characters.map((_, index) => index + 1)];
  const last = Array.from(one).reduce((above, character, row) => {
    const current = [row + 1];
    characters.forEach((otherCharacter, column) => {
      const replaced = (above[column] ?? 0) + (character === otherCharacter ? 0 : 1);
      const added = (current[column] ?? 0) + 1;
      const leftOut = (above[column + 1] ?? 0) + 1;
      current.push(Math.min(replaced, added, leftOut));
    });
    return current;
  }, first);
  return last[characters.length] ?? 0;
}
