const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The files that take longest, the slowest first. Jest knows times only from an earlier run and otherwise goes by the size of
 * a file; a long one begun last keeps one worker busy while the others have nothing left to do. Only the order hangs on this
 * list: a name that is no longer there changes nothing.
 */
const SLOWEST = [
  'actions/set-up-workbook',
  'integration/libreoffice-opens',
  'actions/refresh-progress',
  'actions/issue-notices-killed',
  'actions/import-pieces',
  'actions/issue-notices',
  'faults/faults',
  'actions/import',
  'actions/screen-employers',
  'actions/compose-bulletin',
  'actions/compose-bulletin-calls',
  'core/workbook/missing-dress-laws',
  'local/commands/import',
  'local/cli-process',
  'actions/send-bulletin-pieces',
  'actions/ladder-climbed',
  'actions/send-bulletin',
  'core/screening/same-as-sql',
  'hostile/cells',
  'local/desk-server/working',
].map((name) => `/test/${name}.test.ts`);

/** Starts the slowest files first, and leaves the others in Jest's own order. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) =>
      SLOWEST.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
    const slow = [...tests].filter((test) => place(test) >= 0);
    const others = [...tests].filter((test) => place(test) < 0);
    return [...slow.sort((one, other) => place(one) - place(other)), ...super.sort(others)];
  }
};
