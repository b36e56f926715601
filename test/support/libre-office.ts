import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeProfile } from '../../local/services/office-profile';

/** True if LibreOffice can be run here. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The folder of what LibreOffice keeps of a user: completed by its first start and used again by this file's others. */
let profileFolder: string | undefined;

afterAll(() => {
  if (profileFolder !== undefined) rmSync(profileFolder, { recursive: true, force: true });
  profileFolder = undefined;
});

/** The file as LibreOffice converts it; `filter` as in `--convert-to`, such as `pdf`; `ending` is the file's own. */
export function converted(bytes: Uint8Array, filter: string, ending = 'xlsx'): Buffer {
  const [file] = convertedAll([bytes], filter, ending);
  if (file === undefined) throw new Error('LibreOffice wrote no file');
  return file;
}

/** Each of the files as LibreOffice converts it, all in one start of it; undefined for one that it does not open. */
export function convertedAll(
  files: readonly Uint8Array[],
  filter: string,
  ending = 'xlsx',
): readonly (Buffer | undefined)[] {
  profileFolder ??= mkdtempSync(join(tmpdir(), 'office-profile-'));
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  try {
    const sources = files.map((bytes, index) => {
      const source = join(folder, `${index}.${ending}`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = officeProfile(profileFolder);
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', out, ...sources];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 600_000 });
    return files.map((_, index) => {
      const made = join(out, `${index}.${filter.replace(/:.*/, '')}`);
      return existsSync(made) ? readFileSync(made) : undefined;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
