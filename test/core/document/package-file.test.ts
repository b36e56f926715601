import PizZip from 'pizzip';
import { fileFromArchives, packParts, zipParts } from '../../../src/core/document/package-file';
import { ARCHIVE_LIMITS } from '../../../src/core/document/archive-limits';
import type { Zip } from '../../../src/core/document/zip-library';
import { unpack, unzipFile, type UnpackedFile } from '../../../src/core/document/zip-archive';

const [STORED, DEFLATED] = ['\u0000\u0000', '\b\u0000'];

/** How each part of a file is packed, in their order. */
function packing(file: Uint8Array): readonly (readonly [string, string])[] {
  const { files } = new PizZip(file) as unknown as Pick<Zip, 'files'>;
  return Object.entries(files).map(([name, { _data }]) => [name, _data.compressionMethod]);
}

/** Bytes that all differ from their neighbours. */
const picture = (byteCount: number): Uint8Array =>
  Uint8Array.from({ length: byteCount }, (_, index) => index % 251);

describe('zipParts', () => {
  it('compresses text and small pictures, and stores pictures as they are from 1,001 bytes on', () => {
    const file = zipParts(
      new Map<string, string | Uint8Array>([
        ['word/document.xml', '字'.repeat(2_000)],
        ['word/media/mark.png', picture(1_000)],
        ['word/media/chart.png', picture(1_001)],
        ['word/media/photo.JPEG', picture(1_001)],
        ['word/media/drawing.emf', picture(1_001)],
      ]),
    );
    expect(packing(file)).toEqual([
      ['word/document.xml', DEFLATED],
      ['word/media/mark.png', DEFLATED],
      ['word/media/chart.png', STORED],
      ['word/media/photo.JPEG', STORED],
      ['word/media/drawing.emf', DEFLATED],
    ]);
    expect(unzipFile(file).get('word/media/chart.png')).toEqual(picture(1_001));
  });
});

describe('packParts', () => {
  const parts = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', '{单位名称}'],
    ['word/styles.xml', '<w:styles/>'],
    ['word/footer1.xml', '{文号}'],
    ['word/media/chart.png', picture(2_000)],
  ]);
  const packed = packParts(parts, new Set(['word/document.xml', 'word/footer1.xml']));

  it.each([
    ['every part that was left out', { 'word/document.xml': '甲厂', 'word/footer1.xml': '1号' }],
    ['one of them', { 'word/document.xml': '乙厂' }],
  ])('gives with %s the file of all parts, to the byte', (_, own) => {
    const whole = new Map([...parts, ...Object.entries(own)]);
    expect(packed.withOwn(new Map(Object.entries(own)))).toEqual(zipParts(whole));
  });

  /** Packed with the least effort, so that it can be told from what is packed here. */
  const styles = '<w:style w:type="paragraph" w:styleId="a"/>'.repeat(40);
  const other = new PizZip()
    .file('a', styles)
    .generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
  const found = unpack(other, ARCHIVE_LIMITS) as ReadonlyMap<string, UnpackedFile>;
  const { packed: known } = found.get('a')!;
  const fileOf = (content: string, named: string) =>
    new PizZip(
      packParts(
        new Map([['word/styles.xml', content]]),
        new Set(),
        new Map([[named, { content: styles, packed: known }]]),
      ).withOwn(new Map()),
    ) as unknown as Pick<Zip, 'files'>;
  const sizeOf = ({ files }: Pick<Zip, 'files'>) =>
    files['word/styles.xml']?._data.getCompressedContent().length;

  it('takes over a part that is still as a file has it, and packs one that is not', () => {
    const anew = sizeOf(fileOf(styles, 'word/other.xml'));
    expect(known.getCompressedContent().length).not.toBe(anew);
    expect(sizeOf(fileOf(styles, 'word/styles.xml'))).toBe(known.getCompressedContent().length);
    const changed = fileOf(`${styles}.`, 'word/styles.xml').files['word/styles.xml'];
    expect(changed?.asText()).toBe(`${styles}.`);
  });
});

describe('fileFromArchives', () => {
  const own = zipParts(
    new Map<string, string | Uint8Array>([
      ['0/a.xml', '甲'],
      ['2/c.png', picture(1_500)],
    ]),
  );
  const shared = zipParts(new Map([['1/b.xml', '乙'.repeat(50)]]));

  it('gives the file of these parts, to the byte, one of them twice', () => {
    const places = {
      'b.xml': '1/b.xml',
      'a.xml': '0/a.xml',
      'c.png': '2/c.png',
      'd.xml': '1/b.xml',
    };
    const parts = new Map<string, string | Uint8Array>([
      ...[['b.xml', '乙'.repeat(50)] as const, ['a.xml', '甲'] as const],
      ...[['c.png', picture(1_500)] as const, ['d.xml', '乙'.repeat(50)] as const],
    ]);
    expect(fileFromArchives([own, shared], places)).toEqual(zipParts(parts));
  });

  it('leaves no part out that no archive has', () => {
    expect(() => fileFromArchives([own, shared], { 'a.xml': '3/a.xml' })).toThrow('3/a.xml');
  });
});
