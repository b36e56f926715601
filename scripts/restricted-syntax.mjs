/** A plug-in of Oxlint with the one rule that it has no own form of: ESLint's `no-restricted-syntax`. */
import { builtinRules } from 'eslint/use-at-your-own-risk';

export default {
  meta: { name: 'house' },
  rules: { 'no-restricted-syntax': builtinRules.get('no-restricted-syntax') },
};
