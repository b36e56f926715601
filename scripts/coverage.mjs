/**
 * `npm run coverage`: runs the unit tests of the core and fails unless every branch of the core is taken by one of them.
 * What is not taken is named by file and line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
const report = join(folder, 'coverage-final.json');

try {
  const tests = runTests();
  const missed = existsSync(report) ? missedBranches() : ['The tests ended without a report.'];
  console.log(missed.length === 0 ? 'Every branch of src/core is tested.' : missed.join('\n'));
  process.exitCode = tests === 0 && missed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runTests() {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { status, signal } = spawnSync(
    process.execPath,
    [
      ...[jest, 'test/core', '--coverage', '--coverageReporters=json'],
      ...['--collectCoverageFrom=src/core/**/*.ts', `--coverageDirectory=${folder}`],
      `--maxWorkers=${availableParallelism()}`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (signal !== null) console.error(`The tests were ended by ${signal}.`);
  return status;
}

/** One line per branch that no test takes; a file that was never loaded counts with all of its branches. */
function missedBranches() {
  return Object.values(JSON.parse(readFileSync(report, 'utf8'))).flatMap(({ path, b, branchMap }) =>
    Object.entries(b).flatMap(([id, counts]) =>
      counts.flatMap((count, index) => {
        const { type, loc, locations } = branchMap[id];
        // The way past an `if` without `else` has no place of its own.
        const line = locations[index]?.start?.line ?? loc.start.line;
        const place = `${relative(root, path)}:${line}`;
        return count > 0 ? [] : [`not tested: ${place} (${type}, way ${index + 1})`];
      }),
    ),
  );
}
