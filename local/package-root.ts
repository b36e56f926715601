import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE_NAME = 'kuomian';

/** The folder of this package, wherever the running file lies in it. */
export function packageRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (packageName(join(folder, 'package.json')) === PACKAGE_NAME) return folder;
    if (dirname(folder) === folder) {
      throw new Error(`no package named ${PACKAGE_NAME} above ${__dirname}`);
    }
  }
}

/** The add-on as it goes to Google: the desk runs the very same files. */
export function defaultBundleFolder(): string {
  return join(packageRoot(), 'dist');
}

function packageName(file: string): unknown {
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name;
}
