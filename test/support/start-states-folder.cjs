const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Before all files of a run of Jest: a folder for what the first of them makes and the others copy, such as a workbook set up. */
module.exports = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-start-states-'));
  process.env.KUOMIAN_START_STATES = folder;
  // What `globalTeardown` of the same run calls.
  globalThis.removeStartStates = () => rmSync(folder, { recursive: true, force: true });
};
