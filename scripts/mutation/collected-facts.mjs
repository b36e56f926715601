/**
 * `describe` and `it` as globals that only note what they are given, so that the same tests can be run again and again in one
 * process. They understand what the unit tests of the core use: nested blocks, tables by `each`, `beforeAll`.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestExpect } = require('@jest/expect');
const { bind } = require('jest-each');

/**
 * @typedef {object} Fact
 * @property {string} id file and full name; a name that is there twice gets a number
 * @property {string} name
 * @property {string} file
 * @property {() => unknown} check
 * @property {readonly Preparation[]} preparations of the blocks around it, the outermost first
 *
 * @typedef {{ readonly prepare: () => unknown, done?: Promise<unknown> }} Preparation
 */

/**
 * Puts `describe`, `it`, `test`, `beforeAll` and `expect` on the global object; what they are called with before the next
 * `install` is in the list that is returned.
 *
 * @returns {{ facts: Fact[], inFile: (file: string) => void }}
 */
export function installFactCollector() {
  /** @type {Fact[]} */
  const facts = [];
  /** @type {{ name: string, preparations: Preparation[] }[]} */
  let blocks = [];
  let file = '';
  const ids = new Map();

  const uniqueId = (name) => {
    const plain = `${file} ${name}`;
    const count = (ids.get(plain) ?? 0) + 1;
    ids.set(plain, count);
    return count === 1 ? plain : `${plain} (${String(count)})`;
  };
  const describe = (name, body) => {
    blocks = [...blocks, { name, preparations: [] }];
    body();
    blocks = blocks.slice(0, -1);
  };
  const it = (title, check) => {
    const name = [...blocks.map((block) => block.name), title].filter((each) => each).join(' ');
    const preparations = blocks.map((block) => block.preparations);
    facts.push({ id: uniqueId(name), name, file, check, preparations });
  };
  const beforeAll = (prepare) => blocks.at(-1).preparations.push({ prepare });

  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, test: it, beforeAll, expect: jestExpect });
  return {
    facts,
    inFile: (path) => {
      file = path;
      blocks = [{ name: '', preparations: [] }];
    },
  };
}

/** The file of a fact; paths here have no spaces. */
export function fileOfId(id) {
  return id.slice(0, id.indexOf(' '));
}

/** Runs one fact; rejects with what was thrown if it does not hold. */
export async function checkFact({ check, preparations }) {
  for (const preparation of preparations.flat()) {
    preparation.done ??= Promise.resolve(preparation.prepare());
    await preparation.done;
  }
  await check();
}
