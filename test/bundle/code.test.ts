import { parse } from 'acorn';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { textsToCompile } from '../support/texts-to-compile';

/** The bundle that is pushed to Google and that the desk runs: what is checked here is what ships. */
const code = readFileSync(join('dist', 'Code.js'), 'utf8');

/** The contract (design: actions, triggers, custom functions). */
const CONTRACT = [
  'setUpWorkbook',
  'refreshProgress',
  'takeSnapshot',
  'checkData',
  'importSocialInsurance',
  'importTax',
  'undoImport',
  'screenEmployers',
  'issueNotices',
  'issueSelected',
  'reprintNotice',
  'printLateFee',
  'voidNotice',
  'closeCase',
  'recordService',
  'checkFormat',
  'refreshActionBoard',
  'restoreTemplates',
  'auditEmployer',
  'composeBulletin',
  'composeBriefing',
  'previewBulletin',
  'sendBulletin',
  'remindOverdue',
  'installSchedule',
  'removeSchedule',
  'openPanel',
  'about',
  'onOpen',
  'onInstall',
  'USCC_VALID',
  'RMB_UPPER',
  'WORKDAY_CN',
  'TOWNSHIP_RATE',
];

/** What the Apps Script runtime offers to the bundle beside the language itself. */
const GOOGLE_GLOBALS = [
  'SpreadsheetApp',
  'Charts',
  'Drive',
  'MailApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'HtmlService',
  'Utilities',
  'Session',
  'ScriptApp',
  'Logger',
  'console',
];

/**
 * What docxtemplater, pizzip and pako use where it is there and do without otherwise. None of it is there in the desk's
 * script context, where every document of the tests is made.
 */
const ASKED_FOR = [
  ...['Blob', 'Buffer', 'TextDecoder', 'TextEncoder', 'define', 'globalThis', 'java', 'self'],
  'window',
];

describe('dist/Code.js', () => {
  it('parses as ES2019, which Apps Script takes on push', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('declares exactly the functions of the contract at the top level', () => {
    expect(topLevelFunctions().sort()).toEqual([...CONTRACT].sort());
  });

  it('puts nothing else at the top level than the bundle itself', () => {
    expect(topLevelVariables()).toEqual(['Kuomian']);
  });

  it('is looked through for names in such a way that none would be missed', () => {
    const absent = [...NEWER_GLOBALS, ...ASKED_FOR, 'require', 'process', 'setTimeout', 'fetch'];
    const used = [...new Set(absent)].map((name) => `${name}(${name}.member);`).join('');
    const source = `(function (given) { var own = given + own; ${used} return Map; })`;
    expect(undefinedNames(source, []).sort()).toEqual([...new Set(absent)].sort());
    expect(undefinedNames(source, absent)).toEqual([]);
  });

  it('names no global that is absent in Apps Script', () => {
    expect(undefinedNames(code, GOOGLE_GLOBALS)).toEqual([]);
  });

  it('compiles one part when an action is called: ES2019 as well, and with no absent global', () => {
    const [late, ...more] = latePartsOf(code);
    const [given, part] = late ?? ['', ''];
    expect([part.length > 100_000, more]).toEqual([true, []]);
    const body = `(function (${given}) {${part}})`;
    expect(() => parse(body, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    expect(undefinedNames(body, GOOGLE_GLOBALS)).toEqual([]);
    expect(() => {
      vm.runInNewContext(`new Function(${JSON.stringify(given)}, ${JSON.stringify(part)})`);
    }).not.toThrow();
  });

  it('compiles what makes documents apart from what actions do: ES2019 as well, no absent global', () => {
    const [part] = latePartsOf(code);
    const texts = textsToCompile(code);
    expect(texts).toHaveLength(2);
    expect(texts).toContainEqual(part);
    const [library] = texts.filter(([, text]) => text !== part?.[1]);
    const [given, packages] = library ?? ['', ''];
    const ofArchives = 'Bug : uncompressed data size mismatch';
    expect([packages, part?.[1]].map((text) => text?.includes(ofArchives))).toEqual([true, false]);
    const body = `(function (${given}) {${packages}})`;
    expect(() => parse(body, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    expect(undefinedNames(body, [...GOOGLE_GLOBALS, ...ASKED_FOR])).toEqual([]);
    const made = vm.runInNewContext(
      `new Function(${JSON.stringify(given)}, ${JSON.stringify(packages)})(${given})`,
    ) as object;
    expect(Object.keys(made)).toEqual(expect.arrayContaining(['docxtemplater', 'pizzip']));
  });

  it.each(['DriveApp', 'DocumentApp', 'GmailApp', 'UrlFetchApp', 'openById', 'openByUrl'])(
    'does not name %s, which would force a wider permission',
    (name) => {
      expect(code.includes(name)).toBe(false);
    },
  );

  it('calls no service while it is loaded', () => {
    expect(servicesTouchedByLoading()).toEqual([]);
  });

  it('loads in a context that has nothing but the language', () => {
    expect(() => {
      vm.runInNewContext(code, {});
    }).not.toThrow();
  });

  it('keeps the doc comments of the custom functions, which the spreadsheet shows', () => {
    const shown = [...code.matchAll(/@customfunction\s*\*\/\s*function (\w+)/g)].map(
      (one) => one[1],
    );
    expect(shown.sort()).toEqual(['RMB_UPPER', 'TOWNSHIP_RATE', 'USCC_VALID', 'WORKDAY_CN']);
  });

  it('carries the templates as finished files, without what makes them', () => {
    const made = "'compressPunctuation'";
    expect(readFileSync(join('src', 'templates', 'wordml', 'document.ts'), 'utf8')).toContain(made);
    expect(code).not.toContain(made.slice(1, -1));
  });

  it('knows the entities of XML and not those of HTML, which no document needs', () => {
    const library = join('node_modules', '@xmldom', 'xmldom', 'lib', 'entities.js');
    const ofHtml = 'CounterClockwiseContourIntegral';
    expect(readFileSync(library, 'utf8')).toContain(ofHtml);
    expect(code).not.toContain(ofHtml);
    expect(code).toContain('XML_ENTITIES');
  });

  it('holds Chinese as it is written, not as escapes', () => {
    expect(code).toContain('刷新进度');
    expect(code).not.toMatch(/\\u5237\\u65b0/i);
  });
});

function topLevelFunctions(): string[] {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return program.body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );
}

function topLevelVariables(): string[] {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return program.body.flatMap((node) =>
    node.type === 'VariableDeclaration'
      ? node.declarations.map((one) => (one.id.type === 'Identifier' ? one.id.name : '?'))
      : [],
  );
}

/** What is compiled from text when an action is first called (scripts/lazy-part.mjs): its parameters and its body. */
function latePartsOf(source: string): (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = [];
  const context = vm.createContext({
    SpreadsheetApp: { getActiveSpreadsheet: () => ({}) },
    console: { error: () => undefined },
    Function: function compile(...texts: readonly string[]) {
      parts.push([texts.slice(0, -1).join(), texts.at(-1) ?? '']);
    },
  });
  expect(() => {
    vm.runInContext(`${source}\nsetUpWorkbook();`, context);
  }).toThrow();
  return parts;
}

/** Globals of the language that are newer than ES2019. */
const NEWER_GLOBALS = [
  ...['globalThis', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'AggregateError', 'WeakRef'],
  ...['FinalizationRegistry', 'Iterator', 'Float16Array', 'Temporal', 'SuppressedError'],
  ...['DisposableStack', 'AsyncDisposableStack'],
];

/** The free names of a script that are neither ES2019's own globals nor among those given, each once. */
function undefinedNames(source: string, globals: readonly string[]): string[] {
  const newer = NEWER_GLOBALS.filter((name) => !globals.includes(name));
  const config = {
    plugins: [],
    categories: { correctness: 'off' },
    rules: { 'no-undef': 'error', 'no-restricted-globals': ['error', ...newer] },
    globals: Object.fromEntries(globals.map((name) => [name, 'readonly'] as const)),
  };
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-names-'));
  try {
    const [settings, script] = [join(folder, 'oxlint.json'), join(folder, 'script.js')];
    writeFileSync(settings, JSON.stringify(config));
    writeFileSync(script, source);
    const oxlint = join('node_modules', 'oxlint', 'bin', 'oxlint');
    const args = [oxlint, '-c', settings, '-f', 'json', '--no-ignore', script];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const { diagnostics, number_of_files: read } = JSON.parse(stdout) as OxlintReport;
    if (read !== 1) throw new Error('the script was not read');
    return [...new Set(diagnostics.map(({ message }) => /'(.+?)'/.exec(message)?.[1] ?? message))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface OxlintReport {
  readonly diagnostics: readonly { readonly message: string }[];
  readonly number_of_files: number;
}

function servicesTouchedByLoading(source = code): string[] {
  const touched: string[] = [];
  const service = (name: string): object =>
    new Proxy<object>(
      {},
      {
        get(_target, member): undefined {
          touched.push(`${name}.${String(member)}`);
        },
      },
    );
  vm.runInNewContext(
    source,
    Object.fromEntries(GOOGLE_GLOBALS.map((name) => [name, service(name)])),
  );
  return touched;
}
