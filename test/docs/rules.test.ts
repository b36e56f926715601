import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const RULES = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');

/** How many acceptance cases there are. */
const ACCEPTANCE_CASES = 10;

/** A file that a table names, with the identifiers or the quotations that follow it up to the next file. */
interface Named {
  readonly path: string;
  readonly names: readonly string[];
  readonly titles: readonly string[];
}

function rowsUnder(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function sections(): ReadonlyMap<string, string> {
  return new Map(
    RULES.split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n')[0] ?? '', part]),
  );
}

function namedIn(cell: string): readonly Named[] {
  return cell
    .split(/(?=`(?:src|test)\/)/)
    .filter((part) => part.startsWith('`'))
    .map((part) => {
      const [path = '', ...names] = Array.from(
        part.matchAll(/`([^`]+)`/g),
        ([, text]) => text ?? '',
      );
      return {
        path,
        names,
        titles: Array.from(part.matchAll(/“([^”]+)”/g), ([, text]) => text ?? ''),
      };
    });
}

const EVERY_ROW = [...sections().values()].flatMap(rowsUnder);
const EVERY_NAME = EVERY_ROW.flatMap((row) => row.flatMap(namedIn));
const CODE = EVERY_NAME.filter(({ path }) => path.startsWith('src/'));
const TESTS = EVERY_NAME.filter(({ path }) => path.startsWith('test/'));

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What a name in the table is missing where it is said to stand. */
function missingIn({ path, names, titles }: Named): readonly string[] {
  if (!existsSync(join(ROOT, path))) return [path];
  const text = textOf(path);
  const isExported = (name: string): boolean =>
    new RegExp(`^export (?:function|const) ${name}\\b`, 'm').test(text);
  return [
    ...names.filter((name) => !isExported(name)),
    ...titles.filter((title) => !text.includes(title)),
  ].map((what) => `${path}: ${what}`);
}

describe('docs/rules.md', () => {
  it('names files that exist, functions that they export, and cases that stand in the tests', () => {
    expect(CODE.length).toBeGreaterThan(60);
    expect(EVERY_NAME.flatMap(missingIn)).toEqual([]);
  });

  it('gives every rule a function and a test', () => {
    const withRules = [...sections()].filter(([title]) => !/^(Acceptance|Rules of)/.test(title));
    for (const row of withRules.flatMap(([, text]) => rowsUnder(text))) {
      const [rule, source, code = '', test = ''] = row;
      expect([rule, source !== '', namedIn(code).flatMap(({ names }) => names).length > 0]).toEqual(
        [rule, true, true],
      );
      expect([rule, namedIn(test).length > 0]).toEqual([rule, true]);
    }
  });

  it('has each rule once', () => {
    const rules = EVERY_ROW.map(([rule]) => rule).filter((rule) => !/^\d+$/.test(rule ?? ''));
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('has a named case for each of the acceptance cases', () => {
    const rows = rowsUnder(sections().get('Acceptance cases') ?? '');
    const numbers = new Set(rows.map(([number]) => Number(number)));
    expect([...numbers]).toEqual(Array.from({ length: ACCEPTANCE_CASES }, (_, at) => at + 1));
    for (const [, what, test = ''] of rows) {
      expect([what, namedIn(test).every(({ titles }) => titles.length > 0)]).toEqual([what, true]);
    }
  });

  it('names files with tests in them', () => {
    for (const { path } of TESTS)
      expect([path, /\bit(\.each)?\b/.test(textOf(path))]).toEqual([path, true]);
  });
});
