import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A LibreOffice that finds its profile last used by an older version, as it takes a new one to be, first tries its graphics on
 * bitmaps of 64 MB each: of the 1.4 s of processor time of a short conversion that is 0.7 s. No version is above this one.
 */
const LAST_VERSION = '99.0';

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>${LAST_VERSION}</value></prop></item>
</oor:items>
`;

/**
 * Makes a profile for LibreOffice in a folder, which need not exist.
 *
 * @returns the argument that has `soffice` use it
 */
export function officeProfile(folder: string): string {
  const user = join(folder, 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'registrymodifications.xcu'), SETTINGS);
  return `-env:UserInstallation=${pathToFileURL(folder).href}`;
}
