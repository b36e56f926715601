/**
 * `npm test`: build, formatting, lint, types, then every test; each check counts as one test. Ends with one plain line
 * `N passed, N failed, N skipped`, and says of each skipped test why it was skipped.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, setPriority, tmpdir } from 'node:os';
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
 * What Jest hands on to its workers. Megabytes for objects just made: a test copies whole workbooks, and with Node's own room the
 * collector runs so often that the system's part of the time is twice as much. No threads for the collector and the compiler:
 * every core has a worker already, and together they took an eighth more of the processor. And code is made fast later than by
 * itself (after so many bytes of it were run), since each test file brings its own: another eighth.
 */
const FOR_NODE = [
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
  '--single-threaded',
  '--interrupt-budget=1000000',
].filter(isKnownToNode());

const BROWSER_TESTS = 'test/browser/';

/**
 * How far everything else steps back for the browser tests, which run beside it: a real browser loses clicks and keys while another
 * takes its processor, and waits for most of its time.
 */
const BEHIND_THE_BROWSER = 19;

const totals = { passed: 0, failed: 0, skipped: 0 };
const cores = availableParallelism();
const [build, ...others] = CHECKS;
if (!(await check(build))) finish();
await Promise.all([browserTests(), everythingElse()]);
finish();

/** Whether this Node takes an option of its engine; one that it does not know would end it. */
function isKnownToNode() {
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  return (option) => stdout.includes(`${option.split('=')[0]} (`);
}

/** One after the other, since each has a browser; what they print comes at the end, in one piece. */
async function browserTests() {
  const output = await runJest(['--testPathPatterns', BROWSER_TESTS, '--runInBand'], 'pipe', 0);
  console.log(output.trimEnd());
}

async function everythingElse() {
  await Promise.all(Array.from({ length: cores }, takeTurns));
  // One more than there are cores: a test of LibreOffice or of the disk waits.
  const which = ['--testPathIgnorePatterns', BROWSER_TESTS, `--maxWorkers=${cores + 1}`];
  await runJest(which, 'inherit', BEHIND_THE_BROWSER);
}

/** One of several at work on the same list of checks. */
async function takeTurns() {
  for (let next = others.shift(); next !== undefined; next = others.shift()) await check(next);
}

/** Runs one check; what it printed follows its name, so that checks at work side by side do not mix their words. */
async function check([name, args]) {
  const { status, output } = await run(args, 'pipe', BEHIND_THE_BROWSER);
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (output.trim() !== '') console.log(output.trimEnd());
  totals[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** @returns what it printed, with 'pipe' */
async function runJest(which, output, stepsBack) {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-test-'));
  const report = join(folder, 'jest.json');
  const jest = [...FOR_NODE, bin('jest', 'bin/jest.js'), '--json', `--outputFile=${report}`];
  const { status, output: printed } = await run([...jest, ...which], output, stepsBack);
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
  return printed;
}

/** Runs Node on a script; with 'pipe' what it prints is kept, with 'inherit' it is shown as it comes. */
function run(args, output, stepsBack) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    if (stepsBack > 0 && child.pid !== undefined) setPriority(child.pid, stepsBack);
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
