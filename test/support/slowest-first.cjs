const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The files that take longest, the slowest first. Jest knows times only from an earlier run and otherwise goes by the size of
 * a file; a long one begun last keeps one worker busy while the others have nothing left to do. Only the order hangs on this
 * list: a name that is no longer there changes nothing.
 */
const SLOWEST = [
  'faults/faults',
  'actions/set-up-workbook',
  'actions/issue-notices-killed',
  'templates/printed-notices',
  'actions/compose-bulletin-calls',
  'actions/refresh-progress',
  'actions/screen-employers',
  'actions/import-pieces',
  'actions/import',
  'actions/send-bulletin-pieces',
  'actions/compose-bulletin',
  'local/desk-server/working',
  'local/cli-process',
  'actions/compose-bulletin-killed',
  'actions/issue-notices',
  'hostile/cells',
  'actions/send-bulletin-killed',
  'actions/send-bulletin',
  'integration/libreoffice-opens',
  'core/bulletin/layout/bulletin-pdf',
  'local/book/xlsx/edited-book',
  'actions/ladder-climbed',
  'actions/notice-service',
  'core/document/libre-office',
  'scripts/lazy-part',
  'scripts/lint-rules',
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
