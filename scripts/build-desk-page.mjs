/** build/desk-page: the page of the desk in a browser. Everything is in it; the page asks no other server for anything. */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanLibrary } from './grid-library.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = (...parts) => join(root, 'local', 'page', ...parts);
const target = (...parts) => join(root, 'build', 'desk-page', ...parts);

const BROWSER = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

export async function buildDeskPage() {
  await mkdir(target(), { recursive: true });
  const key = await gridKey();
  await Promise.all([
    build({ ...BROWSER, entryPoints: [source('page.ts')], outfile: target('page.js') }),
    build({ ...BROWSER, entryPoints: [source('page.css')], outfile: target('page.css') }),
    writeIndex(key),
    copyFile(source('icon.svg'), target('icon.svg')),
    buildGrid(key),
  ]);
}

/** Names the grid's files by what they are made of: a browser may then keep them, and what it compiled of them. */
async function writeIndex(key) {
  const html = await readFile(source('index.html'), 'utf8');
  const named = html.replace(
    /\/grid\.(?:js|css)(?=")/g,
    (path) => `${path}?of=${key.slice(0, 16)}`,
  );
  await writeFile(target('index.html'), named);
}

/** The grid library is 6 MB and takes seconds; it is made again only when it, or what we take of it, changed. */
async function buildGrid(key) {
  const known = await readFile(target('grid.key'), 'utf8').catch(() => '');
  if (known === key) return;
  await build({
    ...BROWSER,
    entryPoints: [source('grid', 'vendor.ts')],
    outfile: target('grid.js'),
    globalName: 'KuomianGrid',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leanLibrary],
  });
  await writeFile(target('grid.key'), key);
}

async function gridKey() {
  const parts = [
    source('grid', 'vendor.ts'),
    join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
    join(root, 'scripts', 'grid-library.mjs'),
  ];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(await readFile(part));
  return hash.digest('hex');
}
