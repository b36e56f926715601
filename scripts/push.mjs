/**
 * `npm run push -- <scriptId>`: builds the add-on and puts it into the Apps Script project of a Google Sheet.
 *
 * Why not `clasp push` alone: it reads the script id from a committed file, asks before a changed manifest and then skips the
 * push with exit status 0, and `create-script` overwrites the manifest. Here the id is an argument and the push is forced.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pushOutcome } from './push-outcome.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const projectFile = join(root, '.clasp.push.json');
const SCRIPT_ID = /^[\w-]{30,100}$/;

process.exitCode = push(process.argv.slice(2));

/** @param args the script id, and `--no-build` to push what dist holds already */
function push(args) {
  const scriptId = args.find((one) => !one.startsWith('--')) ?? '';
  if (!SCRIPT_ID.test(scriptId)) {
    say('Give the script id: npm run push -- <scriptId>');
    say('In the Google Sheet: Extensions > Apps Script > Project Settings (the gear) > Script ID.');
    return 2;
  }
  const isBuilt =
    args.includes('--no-build') || node(join(root, 'scripts', 'build.mjs')).status === 0;
  return isBuilt ? pushBuilt(scriptId) : 1;
}

function pushBuilt(scriptId) {
  writeFileSync(projectFile, JSON.stringify({ scriptId, rootDir: 'dist' }));
  try {
    const result = node(claspEntry(), ['--project', projectFile, 'push', '--force']);
    const output = `${result.stdout}${result.stderr}`;
    say(output);
    const { exitCode, sentence } = pushOutcome(result.status ?? 1, output);
    say(sentence);
    return exitCode;
  } finally {
    rmSync(projectFile, { force: true });
  }
}

function node(script, args = []) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
}

/** clasp's package exports only its command, so resolving the package is resolving the command. */
function claspEntry() {
  return createRequire(import.meta.url).resolve('@google/clasp');
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
