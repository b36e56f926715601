import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Oxlint has no such rule; `npm run lint` has it. */
const ONLY_IN_ESLINT = 'no-unsafe-class-instance-assignment';

/** Every rule, with a line that breaks it: first those that need types. */
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
  ['no-var', 'export var one = 1;'],
  ['prefer-const', 'let one = 1; export const two = one;'],
  ['prefer-rest-params', 'export function f(): unknown { return arguments; }'],
  ['prefer-spread', 'export const f = (list: number[]): number => Math.max.apply(Math, list);'],
  ['ban-ts-comment', '// @ts-ignore\nexport const one: string = 1;'],
  ['no-array-constructor', 'export const list = new Array(1, 2);'],
  ['no-duplicate-enum-values', 'export enum E { A = 1, B = 1 }'],
  [
    'no-dynamic-delete',
    'export function f(one: Record<string, string>, key: string): void { delete one[key]; }',
  ],
  ['no-empty-object-type', 'export type One = {};'],
  ['no-explicit-any', 'export const one: any = 1;'],
  ['no-extra-non-null-assertion', 'export const f = (one?: { a: string }) => one!!.a;'],
  ['no-extraneous-class', 'export class One { static a = 1; }'],
  ['no-invalid-void-type', 'export type One = void | string;'],
  ['no-misused-new', 'export interface One { new (): One; }'],
  ['no-namespace', 'export namespace One { export const a = 1; }'],
  [
    'no-non-null-asserted-nullish-coalescing',
    'export const f = (one: { a?: string }): string => one.a! ?? "";',
  ],
  ['no-non-null-asserted-optional-chain', 'export const f = (one?: { a: string }) => one?.a!;'],
  ['no-non-null-assertion', 'export const f = (one?: string) => one!;'],
  ['no-require-imports', 'import fs = require("fs"); export const one = fs;'],
  ['no-this-alias', 'export function f(this: object): object { const self = this; return self; }'],
  ['no-unnecessary-type-constraint', 'export const f = <T extends unknown>(one: T): T => one;'],
  [
    'no-unsafe-declaration-merging',
    'export interface One { a: string } export class One { b = 1; }',
  ],
  ['no-unsafe-function-type', 'export const f = (one: Function): string => one.name;'],
  ['no-unused-expressions', 'export function f(one: number): void { one + 1; }'],
  ['no-unused-vars', 'const unused = 1;'],
  ['no-useless-constructor', 'export class One { a = 1; constructor() {} }'],
  ['no-wrapper-object-types', 'export const f = (one: String): unknown => one;'],
  ['prefer-as-const', 'export const one = "a" as "a";'],
  ['prefer-literal-enum-member', 'const a = "a"; export enum E { A = `${a}` }'],
  ['prefer-namespace-keyword', 'declare module One { const a: number; }'],
  ['triple-slash-reference', '/// <reference path="./a.ts" />\nexport const one = 1;'],
  [
    'unified-signatures',
    'export declare function f(a: string): void; export declare function f(a: number): void;',
  ],
  [
    'adjacent-overload-signatures',
    'export interface One { a(one: string): void; b(): void; a(one: number): void; }',
  ],
  ['array-type', 'export const list: Array<string> = [];'],
  ['ban-tslint-comment', '// tslint:disable\nexport const one = 1;'],
  ['class-literal-property-style', 'export class One { get a(): string { return "a"; } }'],
  ['consistent-generic-constructors', 'export const one: Map<string, number> = new Map();'],
  ['consistent-indexed-object-style', 'export interface One { [key: string]: number }'],
  ['consistent-type-assertions', 'export const one = <string>JSON.parse("1");'],
  ['consistent-type-definitions', 'export type One = { a: string };'],
  ['no-confusing-non-null-assertion', 'export const f = (one?: number): boolean => one! == 1;'],
  ['no-empty-function', 'export function f(): void {}'],
  ['no-inferrable-types', 'export const one: number = 1;'],
  [
    'prefer-for-of',
    'export function f(list: string[]): void { for (let i = 0; i < list.length; i++) console.log(list[i]); }',
  ],
  ['prefer-function-type', 'export interface One { (): void }'],
  ['consistent-type-imports', 'import { A } from "./a"; export type B = A;'],
  ['max-lines-per-function', `export function f(): void {${'\nvoid 0;'.repeat(61)}\n}`],
];

/** Lines that are forbidden in the core only. */
const BROKEN_IN_CORE: readonly (readonly [string, string])[] = [
  ['consistent-type-assertions', 'export const one = {} as { a: string };'],
  ['no-restricted-globals', 'export const f = (): void => { console.log(1); };'],
  ['no-restricted-globals', 'export const f = (): unknown => globalThis;'],
  ['no-restricted-syntax', 'export const now = new Date();'],
  ['no-restricted-syntax', 'export const now = Date.now();'],
  ['no-restricted-syntax', 'export const one = Math.random();'],
];

type Rules = Readonly<Record<string, string | readonly [string, ...unknown[]]>>;

interface OxlintConfig {
  readonly rules: Rules;
  readonly overrides: readonly { readonly rules: Rules }[];
}

const OXLINT = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');

function run(args: readonly string[]): string {
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).stdout;
}

/** A rule's name, whoever brings it. */
function bare(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Rules that are on, each with its options, in the order of their names. */
function inOrder(rules: Rules): string[] {
  return Object.entries(rules)
    .map(([name, rule]) => [bare(name), typeof rule === 'string' ? [rule] : rule] as const)
    .filter(([, [level]]) => level !== 'off')
    .map(([name, [level, ...options]]) => JSON.stringify([name, level, options]))
    .sort();
}

/** What ESLint does in each of these files. */
function eslintRules(files: readonly string[]): Rules[] {
  const script = `
    import { ESLint } from 'eslint';
    const rulesOf = async (file) =>
      Object.entries((await new ESLint().calculateConfigForFile(file)).rules).map(
        ([name, [level, ...options]]) => [name, [['off', 'warn', 'error'][level], ...options]],
      );
    const all = await Promise.all(JSON.parse(process.argv[1]).map(rulesOf));
    console.log(JSON.stringify(all.map(Object.fromEntries)));`;
  return JSON.parse(run(['--input-type=module', '-e', script, JSON.stringify(files)])) as Rules[];
}

/** The lines of a table that Oxlint takes, each in a file of its own in this folder of the project. */
function missedIn(folder: string, table: readonly (readonly [string, string])[]): unknown[] {
  const project = mkdtempSync(join(tmpdir(), 'kuomian-lint-'));
  const place = join(project, folder);
  mkdirSync(place, { recursive: true });
  const compilerOptions = { strict: true, target: 'ES2022', module: 'ESNext', types: [] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as object;
  const jsPlugins = [{ name: 'house', specifier: join(ROOT, 'scripts', 'restricted-syntax.mjs') }];
  writeFileSync(join(project, '.oxlintrc.json'), JSON.stringify({ ...config, jsPlugins }));
  table.forEach(([rule, line], index) => {
    writeFileSync(join(place, `${rule}.${index}.ts`), `${line}\n`);
  });
  const found = run([
    OXLINT,
    '-c',
    join(project, '.oxlintrc.json'),
    '--type-aware',
    '-f',
    'unix',
    project,
  ]);
  rmSync(project, { recursive: true });
  return table.filter(
    ([rule], index) => !new RegExp(`/${rule}\\.${index}\\.ts:.*\\(${rule}\\)`).test(found),
  );
}

describe('the rules that npm test looks after', () => {
  const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as OxlintConfig;
  const [ofCore = { rules: {} }, ofTests = { rules: {} }] = config.overrides;

  it('are those of ESLint, with the same options, in the core, around it and in the tests', () => {
    const [core = {}, around = {}, tests = {}] = eslintRules([
      ...['src/core/money/fen.ts', 'local/desk.ts', 'test/core/money/fen.test.ts'],
    ]);
    const both = (rules: Rules): string[] =>
      inOrder(rules).filter((rule) => !rule.includes(`"${ONLY_IN_ESLINT}"`));
    expect(inOrder(config.rules)).toEqual(both(around));
    expect(inOrder({ ...config.rules, ...ofCore.rules })).toEqual(both(core));
    expect(inOrder({ ...config.rules, ...ofTests.rules })).toEqual(both(tests));
    expect(inOrder(around).length - both(around).length).toBe(1);
  });

  it('have a line each that breaks them', () => {
    expect(BROKEN.map(([rule]) => rule).sort()).toEqual(Object.keys(config.rules).map(bare).sort());
    expect(new Set(BROKEN_IN_CORE.map(([rule]) => rule))).toEqual(
      new Set(Object.keys(ofCore.rules).map(bare)),
    );
  });

  it('find what breaks them', () => {
    expect(missedIn('local', BROKEN)).toEqual([]);
  });

  it('find in the core what breaks the rules of the core', () => {
    expect(missedIn(join('src', 'core'), BROKEN_IN_CORE)).toEqual([]);
  });
});
