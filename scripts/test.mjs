/**
 * `npm test`: build, formatting, lint, types, then every test; each check counts as one test. Ends with one plain line
 * `N passed, N failed, N skipped`, and says of each skipped test why it was skipped.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const bin = (packageName, file) =>
  join(dirname(require.resolve(`${packageName}/package.json`)), file);

/** The compiler of TypeScript 7 takes a fifth of the time of the one in JavaScript, which only `npm run lint` still needs. */
const tsc = (project) => [bin('typescript-native', 'bin/tsc'), '-p', project, '--checkers', '1'];
const LINTED = ['src', 'local', 'test'];
const CHECKS = [
  ['build', [join(root, 'scripts', 'build.mjs')]],
  // Prettier's form and ESLint's rules, by programs that take a twentieth and a tenth of their time; `npm run lint` runs these.
  ['formatting', [bin('oxfmt', 'bin/oxfmt'), '--list-different', '.']],
  ['lint', [bin('oxlint', 'bin/oxlint'), '--type-aware', ...LINTED]],
  ['types of the core without Google', tsc('tsconfig.core.json')],
  ['types of the add-on', tsc('tsconfig.json')],
  ['types of the pages', tsc('tsconfig.ui.json')],
  ['types of the desk', tsc('tsconfig.node.json')],
  ['types of the tests', tsc('tsconfig.test.json')],
  ['licences', [join(root, 'scripts', 'licences.mjs'), '--check']],
];

/**
 * Megabytes for objects just made, which Jest hands on to its workers: a test copies whole workbooks, and with Node's own 16
 * the collector runs so often that the system's part of the time was twice as much in the one file measured.
 */
const ROOM_FOR_NEW = '--max-semi-space-size=32';

const BROWSER_TESTS = 'test/browser/';

const totals = { passed: 0, failed: 0, skipped: 0 };
const [build, ...others] = CHECKS;
if (!(await check(build))) finish();
await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
const cores = availableParallelism();
await runJest(['--testPathIgnorePatterns', BROWSER_TESTS, `--maxWorkers=${cores}`]);
// A real browser loses clicks and keys while another worker takes its processor: these have the machine to themselves.
await runJest(['--testPathPatterns', BROWSER_TESTS, '--runInBand']);
finish();

/** One of several at work on the same list of checks. */
async function takeTurns() {
  for (let next = others.shift(); next !== undefined; next = others.shift()) await check(next);
}

/** Runs one check; what it printed follows its name, so that checks at work side by side do not mix their words. */
async function check([name, args]) {
  const { status, output } = await run(args, 'pipe');
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (output.trim() !== '') console.log(output.trimEnd());
  totals[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

async function runJest(which) {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-test-'));
  const report = join(folder, 'jest.json');
  const jest = [ROOM_FOR_NEW, bin('jest', 'bin/jest.js'), '--json', `--outputFile=${report}`];
  const { status } = await run([...jest, ...which], 'inherit');
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    totals.skipped += result.numPendingTests;
  } catch {
    totals.failed += 1;
  }
  if (status !== 0 && totals.failed === 0) totals.failed = 1;
  rmSync(folder, { recursive: true, force: true });
}

/** Runs Node on a script; with 'pipe' what it prints is kept, with 'inherit' it is shown as it comes. */
function run(args, output) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    let text = '';
    const keep = (chunk) => {
      text += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ status: 1, output: `${text}${error.message}` }));
    child.on('close', (code) => resolve({ status: code ?? 1, output: text }));
  });
}

function finish() {
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  process.exit(totals.failed === 0 ? 0 : 1);
}
