import { notSupported } from './script-error';

/** What test runners and printers ask every object about; answering with an error would hide their message. */
const ASKED_BY_TOOLS: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'inspect',
]);

/**
 * A stand-in that has exactly the given members and names every other one in its error, so that a script that uses more
 * of Google than the desk edition offers fails on the very word.
 *
 * @example strictService('Session', {}).getActiveUser // throws "not supported in the desk edition: Session.getActiveUser"
 */
export function strictService<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key): unknown {
      if (key === 'toString' && !Object.hasOwn(target, key)) return () => name;
      if (typeof key === 'symbol' || isAskedByTools(key) || Reflect.has(target, key)) {
        return Reflect.get(target, key);
      }
      throw notSupported(`${name}.${key}`);
    },
  });
}

function isAskedByTools(key: string): boolean {
  return ASKED_BY_TOOLS.has(key) || key.startsWith('@@');
}

/** A service the desk edition does not have at all: every use of it is an error that names it. */
export function absentService(name: string): object {
  return strictService(name, {});
}
