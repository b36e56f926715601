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
 * The language's own globals that Apps Script's V8 has. Whatever else the host's V8 puts into a new context (newer
 * additions to the language, threads, WebAssembly, a console of its own) is taken away.
 */
const LANGUAGE_GLOBALS = `
  AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math
  NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError
  URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape`
  .trim()
  .split(/\s+/);

/**
 * Run before the script: errors and arrays made by the stand-ins live in the host's realm, and on Google they are
 * instances of the script's own Error and Array.
 */
const PREPARATION = `
(function () {
  const known = new Set(${JSON.stringify(LANGUAGE_GLOBALS)});
  Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name)).forEach((name) => {
    delete globalThis[name];
  });
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
  gasLocal.require(folder, context);
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
