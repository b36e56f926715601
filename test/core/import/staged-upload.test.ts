import fc from 'fast-check';
import { blockPieces, rowsOfPieces } from '../../../src/core/import/block-pieces';
import {
  isImportCall,
  isImportQuestion,
  readImportCall,
} from '../../../src/core/import/import-call';
import {
  isAbandoned,
  packRows,
  readStagedText,
  stagedText,
  unpackUpload,
  type StagedUpload,
} from '../../../src/core/import/staged-upload';
import { CELL_CAPACITY_CHARACTERS } from '../../../src/core/text/cell-capacity';

const UPLOAD: StagedUpload = { id: 'a1', fileName: '参保.xlsx', mode: 'append', pieceCount: 2 };

const BEGUN = Date.UTC(2023, 10, 20);
const DAY_MILLISECONDS = 86_400_000;

describe('packRows', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.constant('甲'.repeat(7_000)));
  const rows = fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 30 });

  it('gives texts that fit a cell, are no formulas, and unpack to the same rows', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const pieces = packRows(given);
        expect(pieces.every((piece) => piece.length <= 32_767 && piece.startsWith('[['))).toBe(
          true,
        );
        expect(unpackUpload(UPLOAD, pieces).grid).toEqual(given);
      }),
    );
  });

  it('takes a row that just fits a cell, and refuses one that is a character longer', () => {
    const most = CELL_CAPACITY_CHARACTERS - '[[""]]'.length;
    expect(packRows([['甲'.repeat(most)]])[0]).toHaveLength(CELL_CAPACITY_CHARACTERS);
    expect(() => packRows([['甲'.repeat(most + 1)]])).toThrow('有一行太长');
  });

  it('packs few rows into one text', () => {
    expect(packRows([['甲', 1], ['乙']])).toEqual(['[["甲",1],["乙"]]']);
    expect(packRows([])).toEqual([]);
  });
});

describe('unpackUpload', () => {
  it.each([
    ['a piece that did not come', ['[[1]]', '']],
    ['a piece that somebody cut short', ['[[1]]', '[[1']],
    ['something else', ['[[1]]', 7]],
  ])('refuses %s', (_, pieces) => {
    expect(() => unpackUpload(UPLOAD, pieces)).toThrow('上传的内容不完整');
  });
});

describe('the note of an upload', () => {
  it.each([
    ['just begun', stagedText(UPLOAD, BEGUN), BEGUN, false],
    [
      'a moment less than a day old',
      stagedText(UPLOAD, BEGUN),
      BEGUN + DAY_MILLISECONDS - 1,
      false,
    ],
    ['a day old', stagedText(UPLOAD, BEGUN), BEGUN + DAY_MILLISECONDS, true],
    ['cut short', stagedText(UPLOAD, BEGUN).slice(0, 20), BEGUN, true],
    ['never written', '', BEGUN, true],
    ['of an earlier version', '{"扩面通导入暂存":1,"id":"a1"}', BEGUN, true],
  ])('tells whether the upload is abandoned: %s', (_, note, now, isGivenUp) => {
    expect(isAbandoned(note, now)).toBe(isGivenUp);
  });

  it('is read back as it was written, and a person’s number in a file name is not kept', () => {
    expect(readStagedText(stagedText(UPLOAD, BEGUN))).toEqual(UPLOAD);
    const named = readStagedText(
      stagedText({ ...UPLOAD, fileName: '450329199001011234.xlsx' }, BEGUN),
    );
    expect(named?.fileName).not.toContain('1990');
  });

  it.each(['', '备注', '{"扩面通导入暂存":1', '{"扩面通导入暂存":1,"id":"a"}'])(
    'is none in %j',
    (note) => {
      expect(readStagedText(note)).toBeUndefined();
    },
  );
});

describe('readImportCall', () => {
  const part = { stage: 'part', upload: UPLOAD, first: 0, pieces: ['[[1]]', '[[2]]'] };

  it('reads a page’s calls', () => {
    expect(readImportCall(part)).toEqual(part);
    expect(readImportCall({ stage: 'plan', id: 'a1' })).toEqual({ stage: 'plan', id: 'a1' });
    expect(readImportCall({ stage: 'write', id: 'a1' })).toEqual({
      ...{ stage: 'write', id: 'a1', agreed: undefined },
    });
    const agreed = { added: 1, replaced: 0, removed: 2 };
    expect(readImportCall({ stage: 'write', id: 'a1', agreed })).toEqual({
      ...{ stage: 'write', id: 'a1', agreed },
    });
  });

  it.each([
    ['pieces beyond the upload', { ...part, first: 1 }],
    ['no pieces', { ...part, pieces: [] }],
    ['pieces that are no list', { ...part, pieces: '[[1]]' }],
    ['a piece that would be a formula', { ...part, pieces: ['=1'] }],
    ['a piece too long for a cell', { ...part, pieces: [`[${'1'.repeat(50_000)}`] }],
    ['a place that is none', { ...part, first: -1 }],
    ['an upload without a name', { ...part, upload: { ...UPLOAD, fileName: '' } }],
    ['no id', { stage: 'plan' }],
    ['counts that are none', { stage: 'write', id: 'a', agreed: { added: 'x' } }],
  ])('refuses %s', (_, call) => {
    expect(() => readImportCall(call)).toThrow('没有收到文件内容');
  });

  it('tells a call from an upload as a whole, and one that writes from the others', () => {
    expect(isImportCall({ fileName: 'a', rows: [], mode: 'append' })).toBe(false);
    expect(isImportCall(part)).toBe(true);
    expect([part, { stage: 'plan' }, { stage: 'drop' }].every(isImportQuestion)).toBe(true);
    expect(isImportQuestion({ stage: 'write' })).toBe(false);
    expect(isImportQuestion(undefined)).toBe(false);
  });
});

describe('blockPieces', () => {
  const values = (count: number) => Array.from({ length: count }, (_, row) => [row]);

  it.each([
    [1, [[2, 1]]],
    [3, [[2, 3]]],
    [
      4,
      [
        [2, 3],
        [5, 1],
      ],
    ],
  ])('cuts %i rows into pieces of three', (count, expected) => {
    const pieces = blockPieces([{ row: 2, column: 1, values: values(count) }], 3);
    expect(pieces.map((piece) => [piece.row, piece.values.length])).toEqual(expected);
    expect(pieces.flatMap((piece) => piece.values)).toEqual(values(count));
    expect(rowsOfPieces(pieces)).toBe(count);
  });

  it('counts a row once that lies in two rectangles beside each other', () => {
    const pieces = blockPieces(
      [
        { row: 2, column: 1, values: values(4) },
        { row: 2, column: 5, values: values(4) },
      ],
      3,
    );
    expect(rowsOfPieces(pieces)).toBe(4);
    expect(rowsOfPieces([])).toBe(0);
  });
});
