import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True if LibreOffice can be run here. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The file as LibreOffice converts it; `filter` as in `--convert-to`, such as `pdf`; `ending` is the file's own. */
export function converted(bytes: Uint8Array, filter: string, ending = 'xlsx'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const source = join(folder, `book.${ending}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
      source,
    ];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(join(folder, 'out', `book.${filter.replace(/:.*/, '')}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
