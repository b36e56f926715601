/** The sources are TypeScript and hucre is ESM only, so both go through swc. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(ts|mjs|js)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  extensionsToTreatAsEsm: [],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json'],
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|chinese-days)/)',
    '<rootDir>/dist/',
    '<rootDir>/build/',
  ],
  collectCoverageFrom: ['src/core/**/*.ts'],
};
