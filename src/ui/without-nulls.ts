/**
 * An answer as the server meant it. No answer has a null of its own, but Google (and the desk) hands a page null for what
 * the server left undefined. Members that are null are left out, entries of a list become undefined in their place.
 */
export function withoutNulls<Answer>(answer: Answer): Answer {
  return cleaned(answer) as Answer;
}

function cleaned(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(cleaned);
  // Told by its tag: what Google hands over is made in another frame, so it has another Object.
  if (Object.prototype.toString.call(value) !== '[object Object]') return value;
  const members = Object.entries(value as object).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, cleaned(member)]));
}
