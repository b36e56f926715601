/**
 * Mutation testing of the parts where a wrong figure or a missed gate would hurt (`npm run mutation`, or
 * `npm run mutation -- --mutate 'src/core/money/**'` for one of them). Only the unit tests of the core judge the mutants: what
 * they let through is what nobody proves.
 */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  jest: { configFile: 'jest.config.cjs', config: { roots: ['<rootDir>/test/core'] } },
  mutate: [
    ...['progress', 'screening', 'enforcement', 'calendar', 'money'].map(
      (folder) => `src/core/${folder}/**/*.ts`,
    ),
    // Data made by scripts/make-working-days.mjs; a test compares it day by day with its source.
    '!src/core/calendar/working-days-table.ts',
  ],
  ignoreStatic: true,
  ignorePatterns: ['out', 'coverage', 'build', 'dist', 'local/page', 'docs', 'reports'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 85 },
  timeoutMS: 15000,
  concurrency: 2,
};
