/**
 * `npm test`: build, formatting, lint, types, then every test; each check counts as one test. Ends with one plain line
 * `N passed, N failed, N skipped`, and says of each skipped test why it was skipped.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const bin = (packageName, file) =>
  join(dirname(require.resolve(`${packageName}/package.json`)), file);

const tsc = (project) => [bin('typescript', 'bin/tsc'), '-p', project];
const CHECKS = [
  ['build', [join(root, 'scripts', 'build.mjs')]],
  ['formatting', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [bin('eslint', 'bin/eslint.js'), 'src', 'local', 'test']],
  ['types of the core without Google', tsc('tsconfig.core.json')],
  ['types of the add-on', tsc('tsconfig.json')],
  ['types of the pages', tsc('tsconfig.ui.json')],
  ['types of the desk', tsc('tsconfig.node.json')],
  ['types of the tests', tsc('tsconfig.test.json')],
];

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const [name, args] of CHECKS) {
  const ok = run(args) === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  totals[ok ? 'passed' : 'failed'] += 1;
  if (name === 'build' && !ok) finish();
}
runJest();
finish();

function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-test-'));
  const report = join(folder, 'jest.json');
  const status = run([
    bin('jest', 'bin/jest.js'),
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ]);
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

function run(args) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      .status ?? 1
  );
}

function finish() {
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  process.exit(totals.failed === 0 ? 0 : 1);
}
