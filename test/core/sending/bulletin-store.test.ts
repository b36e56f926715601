import fc from 'fast-check';
import {
  bulletinCells,
  contentOfStored,
  paragraphCells,
  readBulletinStore,
} from '../../../src/core/sending/bulletin-store';
import { CELL_CAPACITY_CHARACTERS } from '../../../src/core/text/cell-capacity';
import { contentOf } from '../bulletin/county';
import { MID_CAMPAIGN } from '../bulletin/situations';
import { anyCharacter } from '../text/any-character';

const CONTENT = contentOf(MID_CAMPAIGN, '2023-10-31');
const FILE = { attempt: 2, fileId: 'id', link: 'https://x' };
const HEADINGS = ['文号', '稿次', '文件编号', '链接', '内容'];

/** What a cell of an .xlsx file holds; Google's holds more. */
const MOST_OF_A_WORKBOOK_FILE = 32_767;

describe('通报内容', () => {
  it('gives a bulletin back word for word', () => {
    const store = readBulletinStore([HEADINGS, bulletinCells(CONTENT, FILE)]);
    const [stored] = store.bulletins;
    expect(stored).toMatchObject({ ...FILE, rowNumber: 2, number: CONTENT.number });
    expect(stored && contentOfStored(stored)).toEqual(CONTENT);
  });

  it('cuts a long one into cells that each fit', () => {
    const text = '甲'.repeat(CELL_CAPACITY_CHARACTERS * 2);
    const cells = bulletinCells({ ...CONTENT, title: text }, FILE);
    expect(cells.length).toBeGreaterThan(6);
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(
      MOST_OF_A_WORKBOOK_FILE,
    );
    const [stored] = readBulletinStore([HEADINGS, cells]).bulletins;
    expect(stored && contentOfStored(stored).title).toBe(text);
  });

  it('gives paragraphs back whatever was typed, and no cell of them is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCharacter }), { maxLength: 3 }), (texts) => {
        const overrides = [{ section: 'problems', mode: 'add', paragraph: '', texts }] as const;
        const cells = paragraphCells('briefing', overrides);
        const { paragraphs } = readBulletinStore([HEADINGS, cells]);
        expect(paragraphs.get('briefing')?.overrides).toEqual(overrides);
        expect(cells.filter((cell) => /^[=+\-@\d]/.test(cell))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is empty where there is no sheet', () => {
    expect(readBulletinStore(undefined)).toMatchObject({ bulletins: [], rowCount: 0 });
  });
});

describe('通报内容 that somebody touched', () => {
  const cells = bulletinCells(CONTENT, FILE);

  it.each([
    ['a row without cells', []],
    ['a row without a number', cells.map((cell, index) => (index === 0 ? '' : cell))],
  ])('has no bulletin in %s', (_, row) => {
    expect(readBulletinStore([HEADINGS, row]).bulletins).toEqual([]);
  });

  it.each([
    ['a number', 3, 3],
    ['a text', '三', 1],
    ['a blank', '', 1],
    ['a date', new Date(0), 1],
  ])('counts drafts by %s', (_, cell, attempt) => {
    const row = cells.map((each, index): unknown => (index === 1 ? cell : each));

    expect(readBulletinStore([HEADINGS, row]).bulletins[0]?.attempt).toBe(attempt);
  });

  it('reads a piece that has lost its mark', () => {
    const row = cells.map((each, index) => (index === 4 ? each.slice(1) : each));
    const [stored] = readBulletinStore([HEADINGS, row]).bulletins;

    expect(stored && contentOfStored(stored)).toEqual(CONTENT);
  });
});
