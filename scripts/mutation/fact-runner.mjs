/**
 * A test runner for Stryker that keeps the tests in one process. Jest starts anew for every mutant and every file, which made one
 * folder of the core a matter of hours; here sources and tests are bundled once per worker, and a mutant costs the evaluation of
 * that bundle (a fresh one for each, so that no mutant sees what another left behind) and the tests that cover it.
 * Stryker does all else: it makes the mutants, chooses their tests, ends those that hang and counts.
 */
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import {
  PluginKind,
  commonTokens,
  declareFactoryPlugin,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { checkFact, fileOfId, installFactCollector } from './collected-facts.mjs';

class FactRunner {
  /** The namespace that instrumented sources look at: which mutant is active, which test runs. */
  context = (globalThis.__stryker__ ??= {});
  /** Milliseconds a test took when it last ran: the quick ones are asked first. */
  lastMs = new Map();

  constructor(options) {
    const { tests, sources, without } = options.facts;
    Object.assign(this, { tests, sources, without });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.sandbox = process.cwd();
    const files = [...this.sources, ...this.tests].flatMap((root) =>
      filesIn(this.sandbox, root).filter((file) => !this.without.includes(file)),
    );
    this.script = new vm.Script(await bundled(this.sandbox, files));
    this.require = requireWithSeed(this.sandbox);
  }

  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    this.context.mutantCoverage = mutantCoverage;
    const facts = this.load(undefined, (file) => {
      this.context.currentTestId = file;
    });
    const tests = [];
    for (const fact of facts) {
      this.context.currentTestId = fact.id;
      tests.push(await this.result(fact));
    }
    this.context.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: ofTests(mutantCoverage, facts) };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    this.context.hitLimit = hitLimit;
    this.context.hitCount = hitLimit === undefined ? undefined : 0;
    this.context.activeMutant = activeMutant.id;
    const outcome = (tests) => {
      const hung = determineHitLimitReached(this.context.hitCount, hitLimit);
      return toMutantRunResult(hung ?? { status: DryRunStatus.Complete, tests });
    };
    try {
      const facts = this.chosen(this.load(testFilter), testFilter);
      if (facts.length === 0) {
        return { status: MutantRunStatus.Error, errorMessage: 'none of its tests is there' };
      }
      return outcome(await this.resultsUntilFailure(facts, disableBail));
    } catch (error) {
      // The sources or the tables of the tests could not even be loaded: that too is noticed.
      const failed = { status: TestStatus.Failed, id: 'load', name: 'load', timeSpentMs: 0 };
      return outcome([{ ...failed, failureMessage: String(error) }]);
    } finally {
      this.context.activeMutant = undefined;
    }
  }

  /** The facts of the files that hold one of the wanted tests, from sources that are loaded anew. */
  load(testFilter, announce = () => undefined) {
    const { facts, inFile } = installFactCollector();
    const wanted = testFilter && new Set(testFilter.map(fileOfId));
    this.script.runInThisContext()(this.require, (file) => {
      if (wanted !== undefined && !wanted.has(file)) return false;
      announce(file);
      inFile(file);
      return true;
    });
    return facts;
  }

  chosen(facts, testFilter) {
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const ms = ({ id }) => this.lastMs.get(id) ?? 0;
    const chosen = facts.filter(({ id }) => wanted === undefined || wanted.has(id));
    return chosen.sort((one, other) => ms(one) - ms(other));
  }

  async resultsUntilFailure(facts, disableBail) {
    const tests = [];
    for (const fact of facts) {
      const result = await this.result(fact);
      tests.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    return tests;
  }

  async result(fact) {
    const { id, name, file } = fact;
    const startedAt = performance.now();
    const about = () => {
      const timeSpentMs = performance.now() - startedAt;
      this.lastMs.set(id, timeSpentMs);
      return { id, name, fileName: join(this.sandbox, file), timeSpentMs };
    };
    try {
      await checkFact(fact);
      return { ...about(), status: TestStatus.Success };
    } catch (error) {
      return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
    }
  }
}

/** What a file of tests executes while it is loaded (tables, a result that its blocks share) counts for each of its tests. */
function ofTests({ static: ofModules, perTest }, facts) {
  const whole = facts.map(({ id, file }) => [id, sum(perTest[file] ?? {}, perTest[id] ?? {})]);
  return { static: ofModules, perTest: Object.fromEntries(whole) };
}

function sum(one, other) {
  const total = { ...one };
  for (const [mutant, hits] of Object.entries(other)) total[mutant] = (total[mutant] ?? 0) + hits;
  return total;
}

function filesIn(sandbox, root) {
  return readdirSync(join(sandbox, root), { recursive: true })
    .map((file) => join(root, file))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/**
 * All tests with the sources they use as one function of `require` and of what is asked whether a file is wanted. Sources and
 * what the tests share come first, so that only a test file's own lines run when its turn has come.
 */
async function bundled(sandbox, files) {
  const isTest = (file) => file.endsWith('.test.ts');
  const quoted = (file) => JSON.stringify(file);
  const required = (file) => `require(${quoted(`./${file}`)});`;
  const contents = [
    ...files.filter((file) => !isTest(file)).map(required),
    ...files.filter(isTest).map((file) => `if (isWanted(${quoted(file)})) ${required(file)}`),
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: sandbox, sourcefile: 'facts.js', loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    absWorkingDir: sandbox,
    logLevel: 'error',
  });
  return `(function (require, isWanted) { const module = { exports: {} }; ${outputFiles[0].text}\n})`;
}

/** Libraries are loaded once; fast-check tries the same cases every time, as under Jest, and stops at the first failure. */
function requireWithSeed(sandbox) {
  const require = createRequire(join(sandbox, 'package.json'));
  const fastCheck = require('./test/support/seeded-fast-check.cjs');
  fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), endOnFailure: true });
  return (name) => (name === 'fast-check' ? fastCheck : require(name));
}

function factRunnerFactory(options) {
  return new FactRunner(options);
}
factRunnerFactory.inject = tokens(commonTokens.options);

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'facts', factRunnerFactory),
];

export const strykerValidationSchema = {
  properties: {
    facts: {
      type: 'object',
      properties: {
        sources: { type: 'array', items: { type: 'string' } },
        tests: { type: 'array', items: { type: 'string' } },
        without: { type: 'array', items: { type: 'string' } },
      },
      required: ['sources', 'tests', 'without'],
    },
  },
};
