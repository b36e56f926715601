import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NOTICE_TYPES } from '../../src/core/campaign/notice-types';
import { FACTS } from '../../src/core/campaign/preset-ziyuan-2023/facts';
import { LEGAL_BASES } from '../../src/core/campaign/preset-ziyuan-2023/legal-bases';
import { NOTICE_TEMPLATES } from '../../src/core/document/placeholders/template-codes';
import {
  citationRules,
  RECEIPT_CITATIONS,
  type CitationRule,
} from '../../src/core/enforcement/citation-choice';
import { deadlineCode } from '../../src/core/enforcement/ladder';
import { ACTIONS } from '../../src/core/words/actions';
import { termText } from '../../src/core/words/enforcement';

const ROOT = join(__dirname, '..', '..');
const DOCS = join(ROOT, 'docs');
const IMAGES = join(DOCS, 'images');
const MOST_IMAGE_BYTES = 2_500_000;
const VIOLATIONS = ['unregistered', 'headCount', 'base', 'arrears'] as const;

const PAGES = ['README.md', 'docs/manual.md', 'docs/notices.md', 'docs/faq.md'];

describe('every page', () => {
  it.each(PAGES)('%s names only pictures and pages that exist', (page) => {
    const broken = linksOf(textOf(page)).filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });
});

describe('the pictures', () => {
  it('are small enough to be fetched on a slow line', () => {
    const bytes = readdirSync(IMAGES).map((name) => statSync(join(IMAGES, name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_IMAGE_BYTES);
  });

  it('are each shown on some page', () => {
    const shown = PAGES.flatMap((page) => linksOf(textOf(page)));
    const idle = readdirSync(IMAGES).filter((name) => !shown.some((link) => link.endsWith(name)));
    expect(idle).toEqual([]);
  });

  it('are all made by the script of the manual', () => {
    const script = textOf('scripts/manual.mjs');
    const made = readdirSync(IMAGES).map((name) => name.replace(/\.png$/, ''));
    const byHand = made.filter((name) => !script.includes(name.replace(/^notice-/, '')));
    expect(byHand).toEqual([]);
  });
});

describe('the manual', () => {
  const rows = textOf('docs/manual.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));

  it.each(ACTIONS)(
    'explains $name in the table of actions, under the title of the menu',
    ({ name, title }) => {
      expect(rows.filter((row) => row.startsWith(`| ${title} \`${name}\``))).toHaveLength(1);
    },
  );

  it('explains no action that is not there', () => {
    const named = rows.flatMap((row) => /^\| \S+ `(\w+)`/.exec(row)?.[1] ?? []);
    expect(named.filter((name) => !ACTIONS.some((action) => action.name === name))).toEqual([]);
  });
});

describe('the pages of the notices', () => {
  const notices = textOf('docs/notices.md');

  it.each(NOTICE_TEMPLATES)('have a section for $name', ({ name }) => {
    expect(sectionOf(notices, name)).not.toBe('');
  });

  it.each(NOTICE_TYPES)('name whatever $name cites, and nothing else', ({ code, name }) => {
    const section = sectionOf(notices, name);
    const cited = VIOLATIONS.flatMap((violation) => codesOf(citationRules(code, violation)));
    const named = [...section.matchAll(/`([^`\n]+)`/g)].map(([, basis]) => basis ?? '');
    expect([...new Set(named)].sort()).toEqual([...new Set(cited)].sort());
  });

  it.each(NOTICE_TYPES)('name who signs $name in a new workbook', ({ code, name }) => {
    const signers = FACTS.signers[code].join('、');
    expect(sectionOf(notices, name)).toContain(`**默认署名**：${signers}`);
  });

  it.each(NOTICE_TYPES)('name the period of $name in a new workbook', ({ code, name }) => {
    const limited = deadlineCode(code);
    const words =
      limited === undefined ? '没有期限' : `期限：${termText(FACTS.deadlines[limited])}`;
    expect(sectionOf(notices, name)).toContain(words);
  });

  it('name what a receipt cites', () => {
    const section = sectionOf(notices, '送达回证和存根');
    for (const code of codesOf(RECEIPT_CITATIONS)) expect(section).toContain(`\`${code}\``);
  });

  it('name only provisions of 法规依据', () => {
    const named = [...notices.matchAll(/`([^`\n]*\d[^`\n]*)`/g)].map(([, basis]) => basis ?? '');
    const known = LEGAL_BASES.map(({ code }) => code);
    expect(named.filter((basis) => !known.includes(basis))).toEqual([]);
  });
});

describe('the frequent questions', () => {
  const words = sourceText(['src/core/words', 'src/core/campaign', 'local/words.ts', 'local/page']);
  const quoted = [...textOf('docs/faq.md').matchAll(/^### (.*“.*)$/gm)].map(
    ([, line]) => line ?? '',
  );

  it.each(quoted)('quote words that people can read: %s', (line) => {
    const absent = piecesOf(line).filter((piece) => !words.includes(piece));
    expect(absent).toEqual([]);
  });
});

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What pictures and links of a page point at. */
function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
}

/** A file beside the page, and where a heading is named one that the file has; other sites are not asked. */
function leadsSomewhere(page: string, link: string): boolean {
  if (/^https?:/.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
}

/** Headings as GitHub names them: without punctuation, spaces as hyphens. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
}

/** From a heading of the second level to the next. */
function sectionOf(markdown: string, heading: string): string {
  const sections = markdown.split(/^## /m);
  return sections.find((section) => section.split('\n')[0] === heading) ?? '';
}

function codesOf(rules: readonly CitationRule[]): readonly string[] {
  return rules.flatMap((rule) => {
    if ('need' in rule) return [rule.need];
    return 'versions' in rule ? rule.versions : [rule.whenInForce];
  });
}

/** The sources, with sentences that run over several lines put together. */
function sourceText(places: readonly string[]): string {
  const files = places.flatMap((place) => {
    const path = join(ROOT, place);
    if (statSync(path).isFile()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(path, name));
  });
  return files
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/['`]\s*\+\s*['`]/g, '');
}

const SHORTEST_PIECE = 4;

/** What stands between the marks for a name or a number, without the marks of the quotation. */
function piecesOf(line: string): string[] {
  return line
    .replace(/^“|”(等)?$/g, '')
    .split(/……|”“/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= SHORTEST_PIECE);
}
