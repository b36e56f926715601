/**
 * An esbuild plug-in that leaves the 2,200 entities of HTML out of the XML library that the template library brings along: they
 * are put up whenever a document is first made, documents are XML, and nothing reads HTML.
 */
import { readFile } from 'node:fs/promises';

const ENTITIES = /[\\/]@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/;
const TABLE = /exports\.HTML_ENTITIES = freeze\(\{[^}]*\}\);/;

export function xmlEntitiesOnly() {
  return {
    name: 'xml-entities-only',
    setup(bundle) {
      bundle.onLoad({ filter: ENTITIES }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!TABLE.test(source)) throw new Error(`${path} has no table of the entities of HTML`);
        const contents = source.replace(TABLE, 'exports.HTML_ENTITIES = exports.XML_ENTITIES;');
        return { contents, loader: 'js' };
      });
    },
  };
}
