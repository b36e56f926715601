/**
 * An esbuild plug-in that puts finished .docx files in the place of src/templates/template-files.ts. What makes them is then no
 * part of the bundle, and nobody waits for it: set-up files eleven of them, and each bulletin and batch asks for some again.
 * Their parts lie in one archive, compressed, those that several have but once: as text they are no longer than the sources.
 */
import { build } from 'esbuild';
import { join } from 'node:path';
import vm from 'node:vm';

const MODULE = /[\\/]src[\\/]templates[\\/]template-files\.ts$/;
const ARCHIVE = 'template-parts';

/** For the bundle of the sources in `root`. */
export async function templateFiles({ root }) {
  const { archive, places } = await packedTemplates(root);
  return {
    name: 'template-files',
    setup(bundle) {
      bundle.onLoad({ filter: MODULE }, () => ({ contents: moduleCode(places), resolveDir: root }));
      bundle.onResolve({ filter: new RegExp(`^${ARCHIVE}$`) }, () => ({
        ...{ path: ARCHIVE, namespace: ARCHIVE },
      }));
      bundle.onLoad({ filter: /.*/, namespace: ARCHIVE }, () => ({
        ...{ contents: archive, loader: 'binary' },
      }));
    },
  };
}

/** An archive of all parts that differ, and for each template where its parts lie in it. */
async function packedTemplates(root) {
  const { TEMPLATE_CODES, templateFile, unzipFile, zipParts } = await sourcesOf(root);
  const parts = new Map();
  const placeOf = (name, content) => {
    const text = Buffer.from(content).toString('latin1');
    const known = [...parts].find(([, other]) => Buffer.from(other).toString('latin1') === text);
    // The name goes along, for it tells how a part is packed.
    const place = known?.[0] ?? `${parts.size}/${name}`;
    parts.set(place, content);
    return place;
  };
  const places = TEMPLATE_CODES.map((code) => {
    const own = [...unzipFile(templateFile(code))];
    return [code, Object.fromEntries(own.map(([name, content]) => [name, placeOf(name, content)]))];
  });
  return { archive: zipParts(parts), places: Object.fromEntries(places) };
}

async function sourcesOf(root) {
  const contents = [
    'templates/template-files',
    'core/document/zip-archive',
    'core/document/package-file',
  ]
    .map((module) => `export * from ${JSON.stringify(join(root, 'src', module))};`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'made', platform: 'browser' },
    logLevel: 'warning',
  });
  return vm.runInThisContext(`(() => {${outputFiles[0].text}\nreturn made;})()`);
}

/** The same names as the module's; the archive is read from its text when it is first asked for. */
function moduleCode(places) {
  return `
import { fileFromArchive } from './src/core/document/package-file';
const PLACES = ${JSON.stringify(places)};
export const TEMPLATE_CODES = Object.keys(PLACES);
export const templateFile = (code) => fileFromArchive(require('${ARCHIVE}'), PLACES[code]);`;
}
