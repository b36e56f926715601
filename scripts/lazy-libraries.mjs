/**
 * The document libraries inside the bundle as one piece of text, compiled when the first document is made. Google
 * parses the whole bundle on every click, even `onOpen`; text in quotes costs it next to nothing, code that is never
 * called still has to be read through.
 */
import { build } from 'esbuild';

/** What src/core/document loads, by the names it uses. */
const LIBRARIES = ['docxtemplater', 'pizzip', 'pizzip/js/crc32.js', 'pako/dist/pako.es5.min.js'];

const NAME = 'document-libraries';

/** An esbuild plug-in that puts the libraries' text in place of the libraries. */
export function lazyLibraries({ root, target }) {
  return {
    name: 'lazy-libraries',
    setup(bundle) {
      const own = new RegExp(`^(?:${LIBRARIES.map(escaped).join('|')}|${NAME})$`);
      bundle.onResolve({ filter: own }, ({ path }) => ({ path, namespace: NAME }));
      bundle.onLoad({ filter: /.*/, namespace: NAME }, async ({ path }) => ({
        contents: path === NAME ? await compiler(root, target) : member(path),
        loader: 'js',
      }));
    },
  };
}

function member(path) {
  return `module.exports = require(${JSON.stringify(NAME)})()[${JSON.stringify(path)}];`;
}

async function compiler(root, target) {
  const list = LIBRARIES.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`);
  const result = await build({
    stdin: { contents: `module.exports = { ${list.join(', ')} };`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'libraries',
    target,
    platform: 'browser',
    legalComments: 'none',
    minify: true,
    logLevel: 'warning',
  });
  const text = JSON.stringify(`${result.outputFiles[0].text};return libraries;`);
  return `let loaded;\nmodule.exports = () => (loaded = loaded || new Function(${text})());`;
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
