/**
 * The part of the bundle that not every click needs (what actions and custom functions do, with their libraries) as one piece of
 * text that is compiled when the first of its functions is called. Google parses the whole file on every click, even `onOpen`;
 * text in quotes costs it little, while code that is never called still has to be read through.
 *
 * Modules under the given folders are lazy, and so is whatever only they use. A module outside that imports one of them gets
 * functions of the same names that compile the part first; values beside functions are copied as JSON. What both sides use
 * stands outside once and is handed in, so that `instanceof` and caches hold on both sides.
 *
 * Packages that the part's modules `require` within a function are a second text, compiled when the first of them is asked for:
 * those that make documents are a quarter of all code, and most actions make none.
 */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { isAbsolute, join, relative, resolve, dirname } from 'node:path';
import { existsSync } from 'node:fs';
import vm from 'node:vm';

const LOADER = 'lazy-part-loader';
const SHARED = 'lazy-part-shared';
const PACKAGE = 'lazy-part-package';

/**
 * What the part reads of the language, handed in as well: in the desk edition's bare context a name that is not a function's own
 * is looked up in the host each time, and libraries ask `instanceof Uint8Array` of every piece of a document. The day and the
 * time are left out: a context may bring its own.
 */
const LANGUAGE =
  'Array,ArrayBuffer,Boolean,Error,Int32Array,JSON,Map,Math,Number,Object,RegExp,Set,String,Symbol,TypeError,Uint16Array,Uint32Array,Uint8Array,WeakMap';
const STUB = 'lazy-part-stub';

/**
 * An esbuild plug-in for the bundle of `entry`.
 *
 * @param folders the lazy folders, relative to `root`
 * @param plugins for the code of the part
 */
export async function lazyPart({ root, entry, folders, target, plugins = [] }) {
  const isLazy = (path) =>
    folders.some((folder) => !relative(join(root, folder), path).startsWith('..'));
  const { outside, boundary } = await outsideOf(entry, isLazy, target);
  const kinds = await exportsOf(boundary, root, target);
  const { text, shared, packages } = await partCode(boundary, outside, { root, target, plugins });
  const library = await libraryCode(packages, { root, target, plugins });
  return {
    name: 'lazy-part',
    setup(bundle) {
      bundle.onResolve({ filter: /^\.|^lazy-part-loader$/ }, (args) => {
        if (args.path === LOADER) return { path: LOADER, namespace: LOADER };
        const path = modulePath(args);
        return path !== undefined && isLazy(path) ? { path, namespace: STUB } : undefined;
      });
      bundle.onLoad({ filter: /.*/, namespace: LOADER }, () => ({
        contents: loaderCode(shared, text, library),
        resolveDir: root,
      }));
      bundle.onLoad({ filter: /.*/, namespace: STUB }, ({ path }) => ({
        contents: stubCode(boundary.indexOf(path), kinds.get(path) ?? []),
        resolveDir: root,
      }));
    },
  };
}

/** Every module outside the part, and the lazy modules that they import. */
async function outsideOf(entry, isLazy, target) {
  const boundary = new Set();
  const findBoundary = {
    name: 'find-boundary',
    setup(bundle) {
      bundle.onResolve({ filter: /^\./ }, (args) => {
        const path = modulePath(args);
        if (path === undefined || !isLazy(path)) return undefined;
        boundary.add(path);
        return { path, external: true };
      });
    },
  };
  const result = await build({
    ...OPTIONS,
    ...{ entryPoints: [entry], target, metafile: true, plugins: [findBoundary] },
  });
  const outside = new Set(Object.keys(result.metafile.inputs).map((path) => resolve(path)));
  return { outside, boundary: [...boundary].sort() };
}

/** What each module of the boundary exports: the name, and the value unless it is a function. */
async function exportsOf(boundary, root, target) {
  const result = await build({ ...OPTIONS, ...partEntry(boundary, root), target });
  const context = vm.createContext({ require: createRequire(import.meta.url) });
  vm.runInContext(result.outputFiles[0].text, context);
  return new Map(
    boundary.map((path, index) => [
      path,
      Object.entries(context.part[`m${index}`]).map(([name, value]) => ({ name, value, path })),
    ]),
  );
}

/**
 * The code of the part, and the modules outside that it must be handed. Each has its number from the start, for the order in which
 * they are asked for differs from build to build, and the bundle must not.
 */
async function partCode(boundary, outside, { root, target, plugins }) {
  const numbered = [...outside].sort();
  const asked = new Set();
  const packages = new Set();
  const takeShared = {
    name: 'take-shared',
    setup(bundle) {
      bundle.onResolve({ filter: /^[^.]/ }, ({ path, kind, importer }) => {
        if (kind !== 'require-call' || relative(join(root, 'src'), importer).startsWith('..'))
          return;
        packages.add(path);
        return { path, namespace: PACKAGE };
      });
      bundle.onLoad({ filter: /.*/, namespace: PACKAGE }, ({ path }) => ({
        contents: `module.exports = library(${JSON.stringify(path)});`,
      }));
      bundle.onResolve({ filter: /^\./ }, (args) => {
        const path = modulePath(args);
        if (!outside.has(path)) return undefined;
        asked.add(path);
        return { path: String(numbered.indexOf(path)), namespace: SHARED };
      });
      bundle.onLoad({ filter: /.*/, namespace: SHARED }, ({ path }) => ({
        contents: `module.exports = shared[${path}];`,
      }));
    },
  };
  const result = await build({
    ...OPTIONS,
    ...partEntry(boundary, root),
    ...{ target, minify: true, plugins: [takeShared, ...plugins] },
  });
  const shared = numbered.flatMap((path, number) => (asked.has(path) ? [{ path, number }] : []));
  return {
    text: `${result.outputFiles[0].text};return part;`,
    shared,
    packages: [...packages].sort(),
  };
}

/** The code of the packages: each by its name, made when it is asked for. */
async function libraryCode(packages, { root, target, plugins }) {
  const makers = packages.map(
    (path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(path)}),`,
  );
  const contents = `export const packages = {\n${makers.join('\n')}\n};`;
  const result = await build({
    ...OPTIONS,
    ...{
      stdin: { contents, resolveDir: root },
      globalName: 'library',
      target,
      minify: true,
      plugins,
    },
  });
  return `${result.outputFiles[0].text};return library.packages;`;
}

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'iife',
  charset: 'utf8',
  platform: 'browser',
  legalComments: 'none',
  logLevel: 'warning',
};

function partEntry(boundary, root) {
  const contents = boundary
    .map((path, index) => `export * as m${index} from ${JSON.stringify(path)};`)
    .join('\n');
  return { stdin: { contents, resolveDir: root }, globalName: 'part' };
}

function loaderCode(modules, text, library) {
  const imports = modules.map(
    ({ path, number }) => `import * as s${number} from ${JSON.stringify(path)};`,
  );
  const shared = `{${modules.map(({ number }) => `${number}:s${number}`).join(',')}}`;
  return `${imports.join('\n')}
let part;
let packages;
const library = (name) => {
  packages = packages || new Function('${LANGUAGE}',${JSON.stringify(library)})(${LANGUAGE});
  return packages[name]();
};
export const load = () => {
  part = part || new Function('shared','library','${LANGUAGE}',${JSON.stringify(text)})(${shared},library,${LANGUAGE});
  return part;
};`;
}

function stubCode(index, exported) {
  const lines = exported.map(({ name, value, path }) => {
    if (typeof value === 'function' && !/^class\b/.test(String(value))) {
      return `export const ${name} = (...args) => load().m${index}.${name}(...args);`;
    }
    if (!isPlain(value)) throw new Error(`${path}: ${name} is neither a function nor plain data`);
    return `export const ${name} = ${literal(value)};`;
  });
  return [`import { load } from '${LOADER}';`, ...lines].join('\n');
}

/** Data that can be written as it is. Objects of another context have other prototypes, so the tag is asked. */
function isPlain(value) {
  if (value === undefined || value === null) return true;
  if (['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  const isObject = Object.prototype.toString.call(value) === '[object Object]';
  return isObject && Object.values(value).every(isPlain);
}

function literal(value) {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${literal(one)}`);
  return `{${parts.join(',')}}`;
}

/** The file that a relative import means; undefined for anything else. */
function modulePath({ path, resolveDir }) {
  if (!path.startsWith('.') && !isAbsolute(path)) return undefined;
  const plain = resolve(resolveDir, path);
  return [plain, `${plain}.ts`, join(plain, 'index.ts')].find(
    (file) => file.endsWith('.ts') && existsSync(file) && dirname(file) !== '',
  );
}
