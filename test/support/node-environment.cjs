const { AsyncLocalStorage } = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's environment for Node, which lets go of the storages that were begun in it. Jest begins one for each test file and never
 * ends it, and Node 20 hands every new promise to all of them: after 170 files a promise costs a hundred times its own price.
 */
module.exports = class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { run } = AsyncLocalStorage.prototype;
    const begun = new Set();
    AsyncLocalStorage.prototype.run = function (...given) {
      begun.add(this);
      return run.apply(this, given);
    };
    this.letGo = () => {
      AsyncLocalStorage.prototype.run = run;
      begun.forEach((storage) => storage.disable());
    };
  }

  async teardown() {
    this.letGo();
    await super.teardown();
  }
};
