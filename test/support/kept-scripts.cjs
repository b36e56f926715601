const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** What a worker has compiled: by file, so that it holds no more than one text of each. */
const scripts = new Map();

/**
 * Jest's own loader of modules, which compiles each once per worker and not once per file of tests. Every file still has every
 * module anew; only the engine's reading of their text is kept. It took half of the time of the small files: Jest's own matchers
 * and reports, which are loaded anew as well, are fifteen thousand lines.
 */
module.exports = class KeptScripts extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    executor.compile = (source, filename) => {
      const context = executor.environment.getVmContext();
      // Null after the end of a test that goes on: Jest says so.
      return context && scriptOf(source, filename, parameters(executor)).runInContext(context);
    };
  }
};

const parameters = (executor) => executor.injectedModuleParameters.join(', ');

function scriptOf(source, filename, parameterNames) {
  const head = `(function (${parameterNames}) {`;
  const kept = scripts.get(filename);
  if (kept?.source === source && kept.head === head) return kept.script;
  // The end on a line of its own, in case the module's last one is a comment; columns are those of the module.
  const script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  scripts.set(filename, { head, source, script });
  return script;
}
