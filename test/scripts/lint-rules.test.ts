import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Oxlint has no such rule; `npm run lint` has it. */
const ONLY_IN_ESLINT = 'no-unsafe-class-instance-assignment';

/** Rules that need types, each with a line that breaks it. */
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
