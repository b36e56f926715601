/** What comes out of a program when it breaks, and never belongs into a sentence for people. */
const CODE =
  /TypeError|RangeError|ReferenceError|SyntaxError|undefined|\[object|is not a function|Cannot read|Maximum call stack|\n\s+at /;

/** Fails unless it is a sentence in Chinese without anything out of the code. */
export function expectPlain(sentence: string | undefined): void {
  expect(sentence).toMatch(/[\u4e00-\u9fff]/);
  expect(sentence).not.toMatch(CODE);
}
