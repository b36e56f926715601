/**
 * `describe` when the machine has what the tests need; otherwise they are listed as skipped and the reason is printed,
 * so that nobody takes an absent program for a passed test.
 */
export function describeIf(
  present: boolean,
  missing: string,
  name: string,
  tests: () => void,
): void {
  if (present) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`skipped: ${name} (${missing})\n`);
  describe.skip(`${name} (skipped: ${missing})`, tests);
}
