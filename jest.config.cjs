/** The sources are TypeScript and two libraries are ESM only: they go through swc, but for hucre, of which one module is made. */
module.exports = {
  testEnvironment: '<rootDir>/test/support/node-environment.cjs',
  runtime: '<rootDir>/test/support/kept-scripts.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testSequencer: '<rootDir>/test/support/slowest-first.cjs',
  // Nothing is judged by the clock: this only ends a test that hangs, also on a machine with much else to do.
  testTimeout: 120_000,
  transform: {
    '/node_modules/hucre/dist/[^/]+\\.mjs$': '<rootDir>/test/support/bundled-library.cjs',
    '^.+\\.(ts|mjs|js)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        // Beside the code and not in it, where each test file would have it read over again. Counting of branches wants it in the code.
        sourceMaps: process.argv.includes('--coverage') ? 'inline' : true,
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/start-states-folder.cjs',
  globalTeardown: '<rootDir>/test/support/start-states-removed.cjs',
  // A module's parameters, since Jest looks every other global up by way of its proxy of the global object: a sixth of the time of
  // the core's tests. Not those that Jest's fake clock replaces.
  sandboxInjectedGlobals: [
    'Array BigInt Boolean Buffer Error Function Intl JSON Map Math Number Object Promise Proxy',
    'RangeError Reflect RegExp Set String Symbol TypeError Uint8Array WeakMap parseInt',
  ].flatMap((names) => names.split(' ')),
  // Random tests try the same cases each time, so that a red run is a fault of the change and not of the dice.
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/support/seeded-fast-check.cjs' },
  extensionsToTreatAsEsm: [],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json'],
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|chinese-days)/)',
    '<rootDir>/dist/',
    '<rootDir>/build/',
  ],
  collectCoverageFrom: ['src/core/**/*.ts'],
};
