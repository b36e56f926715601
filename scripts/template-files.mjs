/**
 * An esbuild plug-in that puts finished .docx files in the place of src/templates/template-files.ts. What makes them is then no
 * part of the bundle, and nobody waits for it: set-up files eleven of them, and each bulletin and batch asks for some again.
 * Their parts lie compressed in archives, one for each template and one of what several have: as text 30 kB more than the
 * sources, where whole files were 126 kB more, and little of it is read where one template is asked for.
 */
import { build } from 'esbuild';
import { join } from 'node:path';
import vm from 'node:vm';

const MODULE = /[\\/]src[\\/]templates[\\/]template-files\.ts$/;
const ARCHIVE = 'template-parts';
const SHARED = 'shared';

/** For the bundle of the sources in `root`. */
export async function templateFiles({ root }) {
  const { archives, places, byteCounts } = await packedTemplates(root);
  return {
    name: 'template-files',
    setup(bundle) {
      bundle.onLoad({ filter: MODULE }, () => ({
        ...{ contents: moduleCode(places, byteCounts), resolveDir: root },
      }));
      bundle.onResolve({ filter: new RegExp(`^${ARCHIVE}:`) }, ({ path }) => ({
        ...{ path: path.slice(ARCHIVE.length + 1), namespace: ARCHIVE },
      }));
      bundle.onLoad({ filter: /.*/, namespace: ARCHIVE }, ({ path }) => ({
        ...{ contents: archives.get(path), loader: 'binary' },
      }));
    },
  };
}

/** Archives by template, SHARED among them; for each template where its parts lie in them, and how long it is. */
async function packedTemplates(root) {
  const { TEMPLATE_CODES, templateFile, unzipFile, zipParts } = await sourcesOf(root);
  const files = TEMPLATE_CODES.map((code) => [code, templateFile(code)]);
  const unpacked = files.map(([code, file]) => [code, [...unzipFile(file)]]);
  const users = new Map();
  for (const [code, parts] of unpacked) {
    for (const [, content] of parts) {
      const text = textOf(content);
      users.set(text, (users.get(text) ?? new Set()).add(code));
    }
  }
  const contents = new Map([SHARED, ...TEMPLATE_CODES].map((code) => [code, new Map()]));
  const placesByText = new Map();
  const placeOf = (code, name, content) => {
    const text = textOf(content);
    const known = placesByText.get(text);
    if (known !== undefined) return known;
    // The name goes along, for it tells how a part is packed.
    const place = `${placesByText.size}/${name}`;
    placesByText.set(text, place);
    contents.get(users.get(text).size > 1 ? SHARED : code).set(place, content);
    return place;
  };
  const places = unpacked.map(([code, parts]) => [
    code,
    Object.fromEntries(parts.map(([name, content]) => [name, placeOf(code, name, content)])),
  ]);
  return {
    archives: new Map([...contents].map(([code, parts]) => [code, zipParts(parts)])),
    places: Object.fromEntries(places),
    byteCounts: Object.fromEntries(files.map(([code, { length }]) => [code, length])),
  };
}

function textOf(content) {
  return Buffer.from(content).toString('latin1');
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

/** The same names as the module's; an archive is read from its text when it is first asked for. */
function moduleCode(places, byteCounts) {
  const archives = Object.keys(places).map(
    (code) => `${code}: () => require('${ARCHIVE}:${code}'),`,
  );
  return `
import { fileFromArchives } from './src/core/document/package-file';
const PLACES = ${JSON.stringify(places)};
const BYTE_COUNTS = ${JSON.stringify(byteCounts)};
const ARCHIVES = {
  ${archives.join('\n  ')}
};
export const TEMPLATE_CODES = Object.keys(PLACES);
export const templateByteCount = (code) => BYTE_COUNTS[code];
export const templateFile = (code) =>
  fileFromArchives([ARCHIVES[code](), require('${ARCHIVE}:${SHARED}')], PLACES[code]);`;
}
