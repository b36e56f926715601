import { join } from 'node:path';
import { emptyBook } from '../../local/book/model';
import { openDesk } from '../../local/desk';
import { scriptBundle } from './support/script-bundle';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

/** ECMAScript's own globals, as Apps Script's V8 has them too. */
const LANGUAGE = [
  ...[
    'AggregateError',
    'Array',
    'ArrayBuffer',
    'BigInt',
    'BigInt64Array',
    'BigUint64Array',
    'Boolean',
  ],
  ...[
    'DataView',
    'Date',
    'Error',
    'EvalError',
    'FinalizationRegistry',
    'Float32Array',
    'Float64Array',
  ],
  ...[
    'Function',
    'Infinity',
    'Int16Array',
    'Int32Array',
    'Int8Array',
    'Intl',
    'JSON',
    'Map',
    'Math',
  ],
  ...[
    'NaN',
    'Number',
    'Object',
    'Promise',
    'Proxy',
    'RangeError',
    'ReferenceError',
    'Reflect',
    'RegExp',
  ],
  ...[
    'Set',
    'String',
    'Symbol',
    'SyntaxError',
    'TypeError',
    'URIError',
    'Uint16Array',
    'Uint32Array',
  ],
  ...['Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakRef', 'WeakSet', 'decodeURI'],
  ...['decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'eval', 'globalThis'],
  ...['isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined', 'unescape'],
];

const SERVICES = [
  ...[
    'CacheService',
    'Charts',
    'Drive',
    'DriveApp',
    'HtmlService',
    'LockService',
    'Logger',
    'MailApp',
    'MimeType',
  ],
  ...['PropertiesService', 'ScriptApp', 'Session', 'SpreadsheetApp', 'Utilities', 'console'],
];

/** Services of Apps Script whose every use is an error here. */
const ABSENT = [
  ...[
    'Browser',
    'CalendarApp',
    'CardService',
    'ConferenceDataService',
    'ContactsApp',
    'ContentService',
  ],
  ...['DataStudioApp', 'DocumentApp', 'FormApp', 'GmailApp', 'GroupsApp', 'Jdbc'],
  ...['LanguageApp', 'LinearOptimizationService', 'Maps', 'SitesApp', 'SlidesApp', 'UrlFetchApp'],
  'XmlService',
];

const CODE = `
function names() { return Object.getOwnPropertyNames(globalThis); }
function kinds(names) {
  return names.filter((name) => { try { return eval('typeof ' + name) !== 'undefined'; } catch (e) { return true; } });
}
function reachNode() {
  const attempts = ['require("fs")', 'process.exit()', 'Buffer.from("")', 'new URL("http://a")', 'fetch("http://a")'];
  return attempts.map((code) => { try { eval(code); return code; } catch (error) { return error.name; } });
}`;

async function openedDesk() {
  const folder = newFolder();
  return openDesk({
    workbook: emptyBook('a'),
    out: join(folder, 'out'),
    bundleFolder: scriptBundle(folder, CODE),
  });
}

describe('a script’s globals', () => {
  it('are the language, the services and the script’s own functions, and nothing else', async () => {
    const { value } = await (await openedDesk()).run('names');
    const own = ['names', 'kinds', 'reachNode'];
    expect([...(value as string[])].sort()).toEqual(
      [...LANGUAGE, ...SERVICES, ...ABSENT, ...own].sort(),
    );
  });

  it.each([
    ...[
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'process',
      'Buffer',
      'global',
    ],
    ...[
      'require',
      'module',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'fetch',
      'crypto',
    ],
    ...[
      'structuredClone',
      'atob',
      'btoa',
      'performance',
      'WebAssembly',
      'SharedArrayBuffer',
      'Atomics',
    ],
    ...['window', 'document', 'self', 'navigator', 'Blob', 'AbortController', 'DOMException'],
  ])('have no %s', async (name) => {
    expect((await (await openedDesk()).run('kinds', [name])).value).toEqual([]);
  });

  it('give no way to Node', async () => {
    const { value } = await (await openedDesk()).run('reachNode');
    expect(value).toEqual(Array.from({ length: 5 }, () => 'ReferenceError'));
  });
});
