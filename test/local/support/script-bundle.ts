import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a small add-on into a folder, as the build would into dist; returns that folder. */
export function scriptBundle(
  parent: string,
  code: string,
  pages: Readonly<Record<string, string>> = {},
): string {
  const folder = join(parent, 'bundle');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(join(folder, `${name}.html`), html);
  }
  return folder;
}
