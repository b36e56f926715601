/**
 * How many characters must be changed, added or left out to make one text the other (Levenshtein).
 *
 * @example editDistance('梅西', '梅溪') // => 1
 */
export function editDistance(one: string, other: string): number {
  const characters = Array.from(one);
  const first = Array.from(other, (to, index) => ({ to, distance: index + 1 }));
  const last = characters.reduce((above, character, row) => {
    let [diagonal, left] = [row, row + 1];
    return above.map(({ to, distance: leftOut }) => {
      const replaced = diagonal + (character === to ? 0 : 1);
      [diagonal, left] = [leftOut, Math.min(replaced, left + 1, leftOut + 1)];
      return { to, distance: left };
    });
  }, first);
  return last.pop()?.distance ?? characters.length;
}
