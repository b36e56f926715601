import { createContext, runInContext } from 'node:vm';
import gasLocal from 'gas-local';
import type { TemplateRunner } from './services/html-template';

/** A script loaded for one execution. */
export interface ScriptContext {
  /** The names of its global functions; those ending in `_` are private, as on Google. */
  readonly functionNames: readonly string[];
  /** Calls a global function. */
  call(name: string, args: readonly unknown[]): unknown;
  readonly runTemplate: TemplateRunner;
}

/**
 * What V8 puts into a new context and Apps Script has not, or not as V8's own: `console` is a service, threads and
 * WebAssembly are nothing to rely on.
 */
const NOT_IN_APPS_SCRIPT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

/**
 * Run before the script: errors and arrays made by the stand-ins live in the host's realm, and on Google they are
 * instances of the script's own Error and Array.
 */
const PREPARATION = `
(function () {
  ${NOT_IN_APPS_SCRIPT.map((name) => `delete globalThis.${name};`).join(' ')}
  const isInstance = Function.prototype[Symbol.hasInstance];
  const recognise = (constructor, isOne) =>
    Object.defineProperty(constructor, Symbol.hasInstance, {
      value(value) { return isInstance.call(this, value) || (this === constructor && isOne(value)); },
    });
  recognise(Error, (value) => Object.prototype.toString.call(value) === '[object Error]');
  recognise(Array, Array.isArray);
})();`;

/**
 * Loads every script of a folder into a new bare context: the language itself and the given globals, nothing of Node.
 *
 * @param globals the services by name; the object becomes the context's global object
 * @throws whatever the scripts throw while loading
 */
export function loadScript(
  folder: string,
  globals: Readonly<Record<string, unknown>>,
): ScriptContext {
  const context = createContext({});
  runInContext(PREPARATION, context);
  Object.assign(context, globals);
  gasLocal.require(folder, context as Record<string, unknown>);
  const functionNames = Object.keys(context).filter(
    (name) => !(name in globals) && !name.endsWith('_') && typeof context[name] === 'function',
  );
  return {
    functionNames,
    call(name, args) {
      const callee = context[name] as (...args: readonly unknown[]) => unknown;
      return callee(...args);
    },
    runTemplate(code, variables) {
      const run = runInContext(
        `(function (variables) { with (variables) {\n${code}\n} })`,
        context,
      ) as (variables: Record<string, unknown>) => void;
      run(variables);
    },
  };
}
