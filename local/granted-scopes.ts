import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root';

const MANIFEST = 'appsscript.json';

/** The permissions an add-on's manifest asks for, which Google grants as a whole; ours for a script without a manifest. */
export function manifestScopes(bundleFolder: string): readonly string[] {
  const own = join(bundleFolder, MANIFEST);
  const file = existsSync(own) ? own : join(packageRoot(), MANIFEST);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { oauthScopes?: readonly string[] };
  return manifest.oauthScopes ?? [];
}
