/**
 * Mutation testing of the parts where a wrong figure or a missed gate would hurt. `npm run mutation` judges all of them by every
 * unit test of the core; `MUTATE=money npm run mutation` judges one folder by the unit tests of that folder alone, which is the
 * quicker and the stricter way (no other folder's test can kill a mutant by accident), and the one docs/mutation.md reports.
 */
const folders = ['progress', 'screening', 'enforcement', 'calendar', 'money'];
const one = process.env.MUTATE;
if (one !== undefined && !folders.includes(one)) {
  throw new Error(`MUTATE is ${one}, but must be one of ${folders.join(', ')}`);
}
const chosen = one === undefined ? folders : [one];

export default {
  packageManager: 'npm',
  testRunner: 'facts',
  plugins: ['./scripts/mutation/fact-runner.mjs'],
  coverageAnalysis: 'perTest',
  facts: {
    sources: chosen.map((folder) => `src/core/${folder}`),
    // Seconds each: whole campaigns and thousands of rows by chance. Without them a run is quicker and stricter, for what only
    // they notice counts as survived.
    without: [
      'test/core/enforcement/ladder-laws.test.ts',
      'test/core/screening/plainly-clear-laws.test.ts',
      'test/core/screening/same-as-sql.test.ts',
      'test/core/screening/screening-laws.test.ts',
    ],
    tests: one === undefined ? ['test/core'] : [`test/core/${one}`],
  },
  mutate: [
    ...chosen.map((folder) => `src/core/${folder}/**/*.ts`),
    // Data made by scripts/make-working-days.mjs; a test compares it day by day with its source.
    '!src/core/calendar/working-days-table.ts',
  ],
  ignoreStatic: false,
  ignorePatterns: ['out', 'coverage', 'build', 'dist', 'local/page', 'reports'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation${one === undefined ? '' : `-${one}`}.json` },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 85 },
  timeoutMS: 15000,
  concurrency: 2,
};
