import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEM_WORDS } from '../../../src/core/words/problems';

const SOURCES = join(__dirname, '../../../src/core');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : [path];
  });
}

/** What is wrong with a document's format has words of its own (words/format-check). */
const OTHER_PROBLEMS = join(SOURCES, 'format-check');

const code = sourceFiles(SOURCES)
  .filter((path) => !path.endsWith(join('words', 'problems.ts')))
  .filter((path) => !path.startsWith(OTHER_PROBLEMS))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Codes as they are handed to what makes a problem; the compiler checks those typed as ProblemCode. */
const CODE_IN_USE =
  /(?:unreadable|doubtful|note|report|problemAt)\((?:[^()'\n]|\([^()]*\))*'([a-zA-Z]+)'/g;

describe('PROBLEM_WORDS', () => {
  it.each(Object.keys(PROBLEM_WORDS))('has a use for %s', (word) => {
    expect(code).toContain(`'${word}'`);
  });

  it('has words for every code that is reported', () => {
    const used = [...code.matchAll(CODE_IN_USE)].map(([, word]) => word);
    expect(used.length).toBeGreaterThan(40);
    const known = Object.keys(PROBLEM_WORDS);
    expect([...new Set(used)].filter((word) => !known.includes(word ?? ''))).toEqual([]);
  });

  it.each(Object.entries(PROBLEM_WORDS))('says of %s what is wrong and what to do', (_, words) => {
    expect(words.problem).toMatch(/^.{4,60}$/);
    expect(words.advice).toMatch(/^.{2,60}$/);
    expect(words.advice).toMatch(/请|改|可能|信用代码只用/);
  });
});
