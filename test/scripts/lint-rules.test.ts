import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Oxlint has no such rule; `npm run lint` has it. */
const ONLY_IN_ESLINT = 'no-unsafe-class-instance-assignment';

/** Every rule that needs types, with a line that breaks it. */
const BROKEN: readonly (readonly [string, string])[] = [
  ['no-floating-promises', 'export function f(): void { Promise.resolve(1); }'],
  [
    'no-misused-promises',
    'export const f = (): void => { [1].forEach(async () => { await Promise.resolve(); }); };',
  ],
  ['await-thenable', 'export async function f(): Promise<void> { await 1; }'],
  ['no-unsafe-assignment', 'export const one: string = JSON.parse("1");'],
  ['no-unsafe-argument', 'export const one = Number.parseInt(JSON.parse("1"));'],
  ['no-unsafe-call', 'declare const any: any; any();'],
  ['no-unsafe-member-access', 'declare const any: any; export const one: unknown = any.member;'],
  ['no-unsafe-return', 'export function f(): number { return JSON.parse("1"); }'],
  [
    'no-unnecessary-condition',
    'export const f = (text: string): number => (text === undefined ? 1 : text.length);',
  ],
  ['no-unnecessary-type-assertion', 'export const f = (text: string): string => text as string;'],
  ['no-base-to-string', 'export const text = `${String({})}`;'],
  ['restrict-plus-operands', 'export const sum = 1 + ["1"];'],
  ['restrict-template-expressions', 'export const text = `${{ a: 1 }}`;'],
  [
    'return-await',
    'export async function f(p: Promise<number>): Promise<number> { try { return p; } finally { await p; } }',
  ],
  ['no-confusing-void-expression', 'export const f = (): void => { const v = console.log(); v; };'],
  ['no-deprecated', '/** @deprecated Gone. */ const old = 1; export const one = old;'],
  ['unbound-method', 'export const { slice } = "text";'],
  ['only-throw-error', 'export function f(): never { throw "text"; }'],
  [
    'use-unknown-in-catch-callback-variable',
    'export const p = Promise.resolve().catch((error: any) => error);',
  ],
  ['require-await', 'export async function f(): Promise<number> { return 1; }'],
  [
    'prefer-nullish-coalescing',
    'export const f = (text: string | undefined): string => text || "none";',
  ],
  ['prefer-optional-chain', 'export const f = (one: { a?: string } | undefined) => one && one.a;'],
  ['no-misused-spread', 'export const parts = [..."text"];'],
  ['no-array-delete', 'export function f(list: number[]): void { delete list[0]; }'],
  ['no-duplicate-type-constituents', 'export type One = string | string;'],
  [
    'no-for-in-array',
    'export function f(list: number[]): void { for (const key in list) void key; }',
  ],
  ['no-generated-empty-object-type', 'export type Nothing = Omit<{ a: string }, "a">;'],
  ['no-implied-eval', 'export const made = new Function("return 1");'],
  ['no-meaningless-void-operator', 'export function f(): void { void ((): void => undefined)(); }'],
  ['no-mixed-enums', 'export enum Mixed { One = 1, Two = "two" }'],
  ['no-redundant-type-constituents', 'export type One = unknown | string;'],
  [
    'no-unnecessary-boolean-literal-compare',
    'export const f = (is: boolean): boolean => is === true;',
  ],
  ['no-unnecessary-template-expression', 'export const text = `${"text"}`;'],
  [
    'no-unnecessary-type-arguments',
    'function f<T = number>(one?: T): T | undefined { return one; } export const one = f<number>();',
  ],
  ['no-unnecessary-type-conversion', 'export const f = (text: string): string => String(text);'],
  [
    'no-unnecessary-type-parameters',
    'export function f<T extends string>(one: T): number { return one.length; }',
  ],
  ['no-unsafe-enum-assignment', 'enum E { A = 1 } export const one: E = 1;'],
  [
    'no-unsafe-enum-comparison',
    'enum E { A = 1 } export const f = (one: E): boolean => one === 1;',
  ],
  ['no-unsafe-unary-minus', 'export const f = (one: string): number => -one;'],
  ['no-useless-default-assignment', 'export const f = ({ a = "" }: { a: string }): string => a;'],
  ['prefer-promise-reject-errors', 'export const p = Promise.reject("text");'],
  [
    'prefer-reduce-type-parameter',
    'export const list = [1].reduce((sum, one) => sum.concat(one), [] as number[]);',
  ],
  ['prefer-return-this-type', 'export class One { same(): One { return this; } }'],
  [
    'related-getter-setter-pairs',
    'export interface One { get a(): string | undefined; set a(one: string); }',
  ],
  ['dot-notation', 'export const f = (one: { a: string }): string => one["a"];'],
  [
    'non-nullable-type-assertion-style',
    'export const f = (one: string | undefined): string => one as string;',
  ],
  [
    'prefer-find',
    'export const f = (list: number[]): number | undefined => list.filter((one) => one > 1)[0];',
  ],
  ['prefer-includes', 'export const f = (list: number[]): boolean => list.indexOf(1) !== -1;'],
  ['prefer-regexp-exec', 'export const f = (text: string) => text.match(/a/);'],
  [
    'prefer-string-starts-ends-with',
    'export const f = (text: string): boolean => text.indexOf("a") === 0;',
  ],
];

interface OxlintConfig {
  readonly rules: Readonly<Record<string, string | readonly [string, ...unknown[]]>>;
}

function run(args: readonly string[]): string {
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).stdout;
}

describe('the rules that need types', () => {
  const { rules } = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as OxlintConfig;

  it('are those of ESLint, with the same options', () => {
    const script = `
      import { ESLint } from 'eslint';
      import tseslint from 'typescript-eslint';
      const { rules } = await new ESLint().calculateConfigForFile('src/core/money/fen.ts');
      const needsTypes = (name) => tseslint.plugin.rules[name]?.meta.docs.requiresTypeChecking === true;
      const typed = Object.entries(rules)
        .map(([name, [level, ...options]]) => [name.replace('@typescript-eslint/', ''), level, options])
        .filter(([name, level]) => level !== 0 && needsTypes(name));
      console.log(JSON.stringify(typed.map(([name, , options]) => [name, options])));`;
    const inEslint = JSON.parse(run(['--input-type=module', '-e', script])) as [
      string,
      unknown[],
    ][];
    const inOxlint = Object.entries(rules).map(([name, level]) => [
      name.replace('typescript/', ''),
      typeof level === 'string' ? [] : level.slice(1),
    ]);
    const known = new Map(inOxlint.map(([name, options]) => [name, options] as const));
    expect(inEslint.filter(([name]) => !known.has(name)).map(([name]) => name)).toEqual([
      ONLY_IN_ESLINT,
    ]);
    expect(inOxlint.sort()).toEqual(inEslint.filter(([name]) => known.has(name)).sort());
  });

  it('have a line each that breaks them', () => {
    const names = BROKEN.map(([rule]) => `typescript/${rule}`);
    expect(names.sort()).toEqual(Object.keys(rules).sort());
  });

  it('are all errors', () => {
    const levels = Object.values(rules).map((rule) => (typeof rule === 'string' ? rule : rule[0]));
    expect(new Set(levels)).toEqual(new Set(['error']));
  });

  it('find what breaks them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kuomian-lint-'));
    const compilerOptions = { strict: true, target: 'ES2022', module: 'ESNext', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    BROKEN.forEach(([rule, line]) => {
      writeFileSync(join(folder, `${rule}.ts`), `${line}\n`);
    });
    const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const found = run([oxlint, '-c', '.oxlintrc.json', '--type-aware', '-f', 'unix', folder]);
    rmSync(folder, { recursive: true });
    const missed = BROKEN.filter(
      ([rule]) => !new RegExp(`/${rule}\\.ts:.*typescript\\(${rule}\\)`).test(found),
    );
    expect(missed).toEqual([]);
  });
});

/** Rules of the house that need no types, with lines of the core that break them. */
const BROKEN_IN_CORE: readonly (readonly [string, string])[] = [
  ['@typescript-eslint/no-explicit-any', 'export const one: any = 1;'],
  ['@typescript-eslint/no-non-null-assertion', 'export const f = (one?: string) => one!;'],
  ['@typescript-eslint/consistent-type-assertions', 'export const one = {} as { a: string };'],
  ['@typescript-eslint/no-unused-vars', 'const unused = 1;'],
  ['@typescript-eslint/consistent-type-imports', 'import { A } from "./a"; export type B = A;'],
  ['no-restricted-globals', 'export const f = (): void => { console.log(1); };'],
  ['no-restricted-globals', 'export const f = (): unknown => globalThis;'],
  ['no-restricted-syntax', 'export const now = new Date();'],
  ['no-restricted-syntax', 'export const now = Date.now();'],
  ['no-restricted-syntax', 'export const one = Math.random();'],
  ['max-lines-per-function', `export function f(): void {${'\nvoid 0;'.repeat(61)}\n}`],
];

describe('the rules of the house that need no types', () => {
  it('find what breaks them in the core', () => {
    const script = `
      import { ESLint } from 'eslint';
      const eslint = new ESLint({ overrideConfigFile: 'eslint.without-types.config.mjs' });
      const found = [];
      for (const [, line] of JSON.parse(process.argv[1])) {
        const [{ messages }] = await eslint.lintText(line, { filePath: 'src/core/money/wrong.ts' });
        found.push(messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId));
      }
      console.log(JSON.stringify(found));`;
    const lines = JSON.stringify(BROKEN_IN_CORE);
    const found = JSON.parse(run(['--input-type=module', '-e', script, lines])) as string[][];
    const missed = BROKEN_IN_CORE.filter(([rule], index) => found[index]?.includes(rule) !== true);
    expect(missed).toEqual([]);
  });
});
