import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The bundle of an add-on with two lazy folders, made twice in one process, by their digests. */
const MADE_TWICE = `
  import { build } from 'esbuild';
  import { createHash } from 'node:crypto';
  import { lazyPart } from './scripts/lazy-part.mjs';
  const root = process.cwd();
  const [entry, target] = [root + '/src/main.ts', 'es2019'];
  const folders = ['src/actions', 'src/core/screening', 'src/core/table'];
  const digests = [];
  for (let run = 0; run < 2; run += 1) {
    const plugins = [await lazyPart({ entry, root, folders, target })];
    const options = { bundle: true, write: false, format: 'iife', target, plugins };
    const { outputFiles } = await build({ entryPoints: [entry], ...options });
    digests.push(createHash('sha256').update(outputFiles[0].text).digest('hex'));
  }
  console.log(JSON.stringify(digests));`;

describe('a bundle with a lazy part', () => {
  it('is the same to the letter each time it is built', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', MADE_TWICE],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const digests = JSON.parse(stdout) as string[];
    expect(digests).toHaveLength(2);
    expect(new Set(digests).size).toBe(1);
  });
});
