const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { version } = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'node_modules', 'hucre', 'package.json'), 'utf8'),
);

/**
 * Makes one module of an entrance of hucre and all that it leads to, as the desk's own build does: Jest loads each of its hundred
 * modules anew for every file of tests, which takes it longer than many of those files take otherwise.
 */
module.exports = {
  process(_source, path) {
    // Only where nothing is kept from an earlier run.
    const { outputFiles } = require('esbuild').buildSync({
      entryPoints: [path],
      ...{ bundle: true, write: false, format: 'cjs', platform: 'node', target: 'node20' },
    });
    return { code: outputFiles[0].text };
  },
  getCacheKey(source, path) {
    return createHash('sha256')
      .update([source, path, version, readFileSync(__filename, 'utf8')].join('\0'))
      .digest('hex');
  },
};
