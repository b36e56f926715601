/** Pictures drawn last. Drawing one takes a tenth of a second, and preview, draft and file of a bulletin show the same. */

const MOST_PICTURES = 8;

/** Kept by what they were drawn from, the one asked for last at the end. */
const pictures = new Map<string, Uint8Array>();

/**
 * A copy of the picture that was drawn from the same facts before, or else the one that `draw` gives, which is kept.
 *
 * @param facts all that the picture depends on, as text
 * @throws whatever `draw` throws; nothing is kept then
 */
export function keptPicture(facts: string, draw: () => Uint8Array): Uint8Array {
  const picture = pictures.get(facts) ?? draw();
  pictures.delete(facts);
  pictures.set(facts, picture);
  const [oldest] = pictures.keys();
  if (pictures.size > MOST_PICTURES && oldest !== undefined) pictures.delete(oldest);
  return picture.slice();
}
