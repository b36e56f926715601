import PizZip from 'pizzip';
import { ARCHIVE_REFUSALS } from '../../../src/core/words/templates';
import { unzipFile, zipFile } from '../../../src/core/document/zip-archive';
import { SetupError } from '../../../src/core/text/setup-error';

const LIMITS = { fileBytes: 1_000, entries: 2, unpackedBytes: 20 };

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An archive with an entry of any name, as no honest program writes it. */
function archive(names: readonly string[], content = 'x'): Uint8Array {
  const zip = new PizZip();
  names.forEach((name) => zip.file(name, content));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('zipFile', () => {
  it('keeps files by name, Chinese names among them', () => {
    const files = [
      { name: '资社催〔2023〕1号 甲厂.docx', bytes: bytes('一') },
      { name: 'b.docx', bytes: new Uint8Array([0, 255, 128]) },
    ];

    expect([...unzipFile(zipFile(files))]).toEqual(files.map((one) => [one.name, one.bytes]));
  });

  it('gives the same bytes for the same files', () => {
    const files = [{ name: 'a', bytes: bytes('x') }];

    expect(zipFile(files)).toEqual(zipFile(files));
  });

  it('refuses a name that comes twice', () => {
    const twice = { name: 'a', bytes: bytes('x') };

    expect(() => zipFile([twice, twice])).toThrow(SetupError);
  });
});

describe('unzipFile', () => {
  it.each([
    '../a',
    'a/../b',
    '/a',
    '\\a',
    'a\\b',
    'C:a',
    './a',
    'a\u0000b',
    '__proto__x/../__proto__',
  ])('refuses the path %j', (name) => {
    expect(() => unzipFile(archive([name]))).toThrow(SetupError);
  });

  it.each([
    ['as many entries as allowed', archive(['a', 'b']), true],
    ['one entry more', archive(['a', 'b', 'c']), false],
    ['exactly the size allowed', archive(['a', 'b'], 'x'.repeat(10)), true],
    ['one byte more', archive(['a'], 'x'.repeat(21)), false],
    ['a file over the limit', archive(['a'], 'x').slice(0, 50), false],
  ])('decides on %s', (_, file, allowed) => {
    const open = (): unknown => unzipFile(file, LIMITS);

    if (allowed) expect(open()).toBeInstanceOf(Map);
    else expect(open).toThrow(SetupError);
  });

  it('refuses a file that is larger than the limit as it stands', () => {
    expect(() => unzipFile(archive(['a']), { ...LIMITS, fileBytes: 10 })).toThrow('过大');
  });

  it('refuses an entry that says it is smaller than it is', () => {
    const file = archive(['a'], 'x'.repeat(50));
    const directory = new DataView(file.buffer, file.byteOffset);
    const central = findSignature(file, 0x50, 0x4b, 1, 2);
    directory.setUint32(central + 24, 5, true);

    expect(() => unzipFile(file)).toThrow('已损坏');
  });

  it('refuses an entry whose content was changed', () => {
    const zip = new PizZip();
    zip.file('a', 'hello');
    const file = zip.generate({ type: 'uint8array', compression: 'STORE' });
    file[file.indexOf('h'.charCodeAt(0))] = 'j'.charCodeAt(0);

    expect(() => unzipFile(file)).toThrow(SetupError);
  });

  it('refuses what is no archive', () => {
    expect(() => unzipFile(bytes('hello'))).toThrow(SetupError);
  });
});

function findSignature(file: Uint8Array, ...signature: readonly number[]): number {
  return file.findIndex((_, at) => signature.every((byte, index) => file[at + index] === byte));
}

describe('an archive from outside', () => {
  const CENTRAL = [0x50, 0x4b, 1, 2] as const;

  it.each([
    ['has a password', 8, 1, 'password'],
    ['is packed in a way nobody knows', 10, 99, 'broken'],
    ['says that an entry is longer than the file', 20, 0x7f, 'broken'],
  ] as const)('that %s is refused in words', (_, offset, value, code) => {
    const file = archive(['a'], 'x'.repeat(50));
    file[findSignature(file, ...CENTRAL) + offset] = value;
    if (code === 'password') file[6] = value;

    expect(() => unzipFile(file)).toThrow(new SetupError(ARCHIVE_REFUSALS[code]));
  });

  it('whose packed bytes are no packed bytes is refused in words', () => {
    const file = archive(['a'], 'x'.repeat(50));
    // The content stands behind the entry's head of 30 bytes and its name.
    file[31] = 0xff;

    expect(() => unzipFile(file)).toThrow(new SetupError(ARCHIVE_REFUSALS.broken));
  });
});

describe('zipFile at its end', () => {
  it('refuses one file more than an archive can list', () => {
    const nothing = new Uint8Array(0);
    const files = Array.from({ length: 65_536 }, (_, index) => ({
      name: String(index),
      bytes: nothing,
    }));

    expect(() => zipFile(files)).toThrow(new SetupError(ARCHIVE_REFUSALS.tooManyFiles(65_535)));
  });
});
