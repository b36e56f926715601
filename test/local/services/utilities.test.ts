import { gunzipSync } from 'node:zlib';
import { createClock } from '../../../local/services/clock';
import { createUtilities } from '../../../local/services/utilities';

const clock = createClock({ now: Date.UTC(2023, 11, 20) });
const Utilities = createUtilities(clock);
/** What a script written in plain JavaScript may pass. */
const loose = Utilities as unknown as Record<string, (...args: unknown[]) => unknown>;

describe('Utilities encodings', () => {
  it('encodes texts and signed bytes', () => {
    expect(Utilities.base64Encode('abc')).toBe('YWJj');
    expect(Utilities.base64Encode([-1, -2, -3])).toBe('//79');
    expect(Utilities.base64EncodeWebSafe([-1, -2, -3])).toBe('__79');
  });

  it('encodes Chinese only when told that it is UTF-8', () => {
    expect(Utilities.base64Encode('中', Utilities.Charset.UTF_8)).toBe('5Lit');
    expect(Utilities.base64Encode('中')).toBe('Pw==');
  });

  it('decodes to signed bytes', () => {
    expect(Utilities.base64Decode('//79')).toEqual([-1, -2, -3]);
    expect(Utilities.base64DecodeWebSafe('__79')).toEqual([-1, -2, -3]);
  });

  it('refuses what is no base64', () => {
    expect(() => Utilities.base64Decode('a*b')).toThrow('Could not decode string.');
  });

  it.each([[[256]], [[-129]], [[1.5]], [['a']], [new Uint8Array(2)], [5]])(
    'refuses %p for bytes',
    (value) => {
      expect(() => loose['base64Encode']!(value)).toThrow(/don't match the method signature/);
    },
  );
});

describe('Utilities.newBlob', () => {
  it('makes a text blob', () => {
    const blob = Utilities.newBlob('扩面');
    expect(blob.getContentType()).toBe('text/plain');
    expect(blob.getName()).toBeNull();
    expect(blob.getBytes()).toEqual([-26, -119, -87, -23, -99, -94]);
    expect(blob.getDataAsString()).toBe('扩面');
  });

  it('makes a blob of bytes without a type', () => {
    expect(Utilities.newBlob([80, 75]).getContentType()).toBeNull();
  });

  it('keeps name and type, and changes in place', () => {
    const blob = Utilities.newBlob([1], 'application/zip', 'a.zip');
    expect(blob.setName('b.docx').setContentTypeFromExtension()).toBe(blob);
    expect(blob.getName()).toBe('b.docx');
    expect(blob.getContentType()).toMatch(/wordprocessingml/);
  });

  it('copies without tying the two together', () => {
    const blob = Utilities.newBlob('a');
    const copy = blob.copyBlob().setName('copy');
    expect(copy.getName()).toBe('copy');
    expect(blob.getName()).toBeNull();
  });

  it('reads the character sets of county exports', () => {
    const gbk = Utilities.newBlob([-43, -71, -61, -26]);
    expect(gbk.getDataAsString('GBK')).toBe('展面');
    expect(gbk.getDataAsString('GB18030')).toBe('展面');
    expect(() => gbk.getDataAsString('no such set')).toThrow('Invalid argument: no such set');
  });

  it('cannot turn a .docx into a PDF, as on Google', () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(() => Utilities.newBlob([80], type).getAs('application/pdf')).toThrow(
      `Converting from ${type} to application/pdf is not supported.`,
    );
  });

  it('prints as Blob', () => {
    const blob: unknown = Utilities.newBlob('a');
    expect(String(blob)).toBe('Blob');
  });
});

describe('Utilities archives', () => {
  const files = [
    Utilities.newBlob('甲', 'text/plain', '通知书/甲.txt'),
    Utilities.newBlob('乙').setName('乙.txt'),
  ];

  it('zips and unzips with Chinese names', () => {
    const archive = Utilities.zip(files);
    expect([archive.getName(), archive.getContentType()]).toEqual([
      'archive.zip',
      'application/zip',
    ]);
    expect(Utilities.unzip(archive).map((one) => [one.getName(), one.getDataAsString()])).toEqual([
      ['通知书/甲.txt', '甲'],
      ['乙.txt', '乙'],
    ]);
  });

  it('takes a name for the archive', () => {
    expect(Utilities.zip(files, '一批.zip').getName()).toBe('一批.zip');
  });

  it('refuses blobs without a name', () => {
    expect(() => Utilities.zip([Utilities.newBlob('a')])).toThrow(
      'Blob object must have non-null name for this operation.',
    );
  });

  it('unzips only what says it is an archive', () => {
    const archive = Utilities.zip(files).setContentType('application/octet-stream');
    expect(() => Utilities.unzip(archive)).toThrow('Invalid argument');
  });

  it('gzips and ungzips', () => {
    const packed = Utilities.gzip(Utilities.newBlob('abc', 'text/plain', 'a.txt'));
    expect([packed.getName(), packed.getContentType()]).toEqual(['a.txt.gz', 'application/x-gzip']);
    expect(gunzipSync(Uint8Array.from(packed.getBytes())).toString()).toBe('abc');
    const back = Utilities.ungzip(packed);
    expect([back.getName(), back.getDataAsString()]).toEqual(['a.txt', 'abc']);
  });
});

describe('Utilities digests', () => {
  const { DigestAlgorithm, MacAlgorithm, Charset } = Utilities;

  it('gives signed bytes', () => {
    expect(Utilities.computeDigest(DigestAlgorithm.MD5, 'abc')).toEqual([
      -112, 1, 80, -104, 60, -46, 79, -80, -42, -106, 63, 125, 40, -31, 127, 114,
    ]);
  });

  it('takes US-ASCII unless told otherwise: two Chinese texts then have one digest', () => {
    const of = (text: string): number[] => Utilities.computeDigest(DigestAlgorithm.SHA_256, text);
    expect(of('甲')).toEqual(of('乙'));
    const utf8 = Utilities.computeDigest(DigestAlgorithm.SHA_256, '甲', Charset.UTF_8);
    expect(utf8).not.toEqual(of('甲'));
  });

  it('signs', () => {
    const expected = Utilities.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, 'v', 'k');
    expect(Utilities.computeHmacSha256Signature('v', 'k')).toEqual(expected);
    expect(expected).toHaveLength(32);
  });

  it('has enumerations that print their names', () => {
    expect(String(Charset.UTF_8)).toBe('UTF_8');
    expect(typeof Charset.UTF_8).toBe('object');
  });
});

describe('Utilities odds and ends', () => {
  it('sleeps by moving the clock', () => {
    const before = clock.now();
    Utilities.sleep(1500);
    expect(clock.now() - before).toBe(1500);
  });

  it('sleeps at most five minutes', () => {
    expect(() => {
      Utilities.sleep(300_001);
    }).toThrow('Invalid argument');
  });

  it.each([
    [['%s有%d家', '资源镇', 3.9], '资源镇有3家'],
    [['%05.1f%%', 12.34], '012.3%'],
    [['%-4s|', 'a'], 'a   |'],
    [['%+d %x', 5, 255], '+5 ff'],
    [['%2$s%1$s', 'a', 'b'], 'ba'],
  ])('formats %p', (args, expected) => {
    const [template, ...values] = args as [string, ...unknown[]];
    expect(Utilities.formatString(template, ...values)).toBe(expected);
  });

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\r\n', [['a', 'b']]],
    ['"x, ""y""\nz",2', [['x, "y"\nz', '2']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
  ])('parses %j', (text, rows) => {
    expect(Utilities.parseCsv(text)).toEqual(rows);
  });

  it('parses other delimiters', () => {
    expect(Utilities.parseCsv('a\tb', '\t')).toEqual([['a', 'b']]);
  });

  it('refuses a quote that never closes', () => {
    expect(() => Utilities.parseCsv('"a')).toThrow('Could not parse text.');
  });

  it('refuses to format what is no date', () => {
    expect(() => loose['formatDate']!('2023-12-20', 'GMT', 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  it('gives another id each time', () => {
    expect(Utilities.getUuid()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Utilities.getUuid()).not.toBe(Utilities.getUuid());
  });

  it('names what it does not have', () => {
    expect(() => loose['computeRsaSha256Signature']).toThrow(
      'not supported in the desk edition: Utilities.computeRsaSha256Signature',
    );
  });
});
