import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const OXFMT = join(ROOT, 'node_modules', 'oxfmt', 'bin', 'oxfmt');

/** A text of each kind of file in another form than the project's. */
const UNFORMATTED: Readonly<Record<string, string>> = {
  'code.ts': 'export const one = "text"\n',
  'script.mjs': 'export const one = "text"\n',
  'setting.cjs': 'module.exports = {one: 1}\n',
  'data.json': '{"one":1,\n"list":[1,2]}\n',
  'text.md': '# Title\n* one\n* two\n',
  'look.css': 'a{color:red}\n',
  'page.html': '<div><p>one</p><p   class=x>two</p></div>\n',
};

function settingsIn(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, unknown>;
}

describe('the form of files that npm test looks after', () => {
  it('is the one that Prettier is set to', () => {
    const prettier = settingsIn('.prettierrc.json');
    const { sortPackageJson, ...oxfmt } = settingsIn('.oxfmtrc.json');
    expect(oxfmt).toEqual(prettier);
    expect(sortPackageJson).toBe(false);
  });

  it('is missed by a file of each kind that has another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kuomian-form-'));
    Object.entries(UNFORMATTED).forEach(([name, text]) => {
      writeFileSync(join(folder, name), text);
    });
    const config = join(ROOT, '.oxfmtrc.json');
    const { stdout, status } = spawnSync(
      process.execPath,
      [OXFMT, '-c', config, '--list-different', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(stdout.trim().split('\n').sort()).toEqual(Object.keys(UNFORMATTED).sort());
    expect(status).toBe(1);
  });
});
