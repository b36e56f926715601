/**
 * The lint rules that need no types: all of `eslint.config.mjs` but those that `npm test` leaves to Oxlint (`.oxlintrc.json`), which runs the same
 * rules on the compiler of TypeScript 7 in a fraction of the time. `npm run lint` runs every rule in ESLint.
 */
import tseslint from 'typescript-eslint';
import everything from './eslint.config.mjs';

export default tseslint.config(...everything, tseslint.configs.disableTypeChecked, {
  languageOptions: { parserOptions: { project: false } },
  // Some are for rules that are left out here.
  linterOptions: { reportUnusedDisableDirectives: 'off' },
});
