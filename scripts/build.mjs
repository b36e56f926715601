/**
 * Builds everything that runs: dist/ is the add-on as Google gets it, build/ is the desk edition's command line.
 * Plain Node, so it works the same on Windows, macOS and Linux.
 */
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildDeskPage } from './build-desk-page.mjs';
import { entryPoints } from './entry-points.mjs';
import { lazyPart } from './lazy-part.mjs';
import { templateFiles } from './template-files.mjs';
import { xmlEntitiesOnly } from './xml-entities-only.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

/** Apps Script takes ES2019 safely: later class fields break the push (google/clasp#907). */
const SCRIPT_TARGET = 'es2019';

/**
 * What actions and custom functions do is compiled when one of them is called, and so is what reads their arguments: the menu
 * needs none of it.
 */
const LAZY_FOLDERS = [
  'src/actions',
  ...['bulletin', 'cell-functions', 'enforcement', 'import', 'issue', 'panel', 'screening'].map(
    (name) => `src/core/${name}`,
  ),
  ...['sending', 'table'].map((name) => `src/core/${name}`),
];

/** The add-on's pages; src/ui has the source of each under its name in small letters. */
const PAGES = ['Panel', 'Import', 'Batch', 'Service', 'Templates', 'Settings', 'Bulletin', 'Send'];

/** Everything a build leaves; whatever else stands in the two folders is of an older one. */
const MADE = {
  dist: ['Code.js', 'appsscript.json', ...PAGES.map((name) => `${name}.html`)],
  build: ['actions.json', 'kuomian.cjs', 'desk.cjs', 'desk-worker.cjs', 'desk-page'],
};

await mkdir(at('dist'), { recursive: true });
await mkdir(at('build'), { recursive: true });

await buildScript();
for (const name of PAGES) await buildPage(name.toLowerCase(), name);
await copyFile(at('appsscript.json'), at('dist', 'appsscript.json'));
await buildActionList();
await buildDesk();
await buildDeskPage();
await removeStrays('dist');
await removeStrays('build');

async function removeStrays(folder) {
  const strays = (await readdir(at(folder))).filter((name) => !MADE[folder].includes(name));
  await Promise.all(strays.map((name) => rm(at(folder, name), { recursive: true, force: true })));
}

/** dist/Code.js: one IIFE, then one top-level function per export of main.ts, since Google sees only those. */
async function buildScript() {
  const entry = at('src', 'main.ts');
  const part = {
    ...{ entry, root, folders: LAZY_FOLDERS, target: SCRIPT_TARGET },
    plugins: [await templateFiles({ root }), xmlEntitiesOnly()],
  };
  await build({
    entryPoints: [entry],
    outfile: at('dist', 'Code.js'),
    bundle: true,
    format: 'iife',
    globalName: 'Kuomian',
    target: SCRIPT_TARGET,
    charset: 'utf8',
    platform: 'browser',
    legalComments: 'none',
    // Google parses the whole file on every click. Names stay in what is read at once, so that an error's place can be told.
    minifyWhitespace: true,
    minifySyntax: true,
    // Long texts stand between quotes then: the file between backticks takes V8 2 ms of 9 longer to read.
    supported: { 'template-literal': false },
    plugins: [await lazyPart(part)],
    footer: { js: entryPoints(await readFile(entry, 'utf8'), 'Kuomian') },
    logLevel: 'warning',
  });
}

/** dist/<Name>.html: the page with its styles and its script inside, since a dialog cannot load files beside it. */
async function buildPage(source, name) {
  const script = await build({
    entryPoints: [at('src', 'ui', `${source}.ts`)],
    bundle: true,
    format: 'iife',
    target: SCRIPT_TARGET,
    charset: 'utf8',
    write: false,
    minify: true,
    logLevel: 'warning',
  });
  const page = await readFile(at('src', 'ui', `${source}.html`), 'utf8');
  const styles = await readFile(at('src', 'ui', 'panel.css'), 'utf8');
  const code = script.outputFiles[0].text.replace(/<\/script/gi, '<\\/script');
  await writeFile(
    at('dist', `${name}.html`),
    page
      .replace('/* styles */', () => styles)
      .replace('/* script */', () => code)
      .replace(/\r\n/g, '\n'),
  );
}

/** build/actions.json: the words of the actions for the desk's command line, from the one table in the sources. */
async function buildActionList() {
  const result = await build({
    entryPoints: [at('src', 'core', 'words', 'actions.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const file = at('build', 'actions.mjs');
  await writeFile(file, result.outputFiles[0].text);
  const { ACTIONS } = await import(pathToFileURL(file).href);
  await rm(file);
  await writeFile(at('build', 'actions.json'), `${JSON.stringify(ACTIONS, null, 2)}\n`);
}

/** build/kuomian.cjs is the desk's command line, build/desk.cjs the same as a library. */
async function buildDesk() {
  await build({
    entryPoints: {
      kuomian: at('local', 'cli.ts'),
      desk: at('local', 'index.ts'),
      'desk-worker': at('local', 'desk-server', 'worker.ts'),
    },
    outdir: at('build'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
