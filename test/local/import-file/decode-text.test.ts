import { readFileSync } from 'node:fs';
import { decodeText } from '../../../local/import-file/decode-text';

const TEXT = '单位名称,社保\r\n';

describe('decodeText', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, small end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['GB18030', Buffer.from('b5a5cebbc3fbb3c62cc9e7b1a30d0a', 'hex')],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('reads a character that only GB18030 has room for (four bytes)', () => {
    expect(decodeText(Buffer.from('b5a58139ee39', 'hex'))).toBe('单㐀');
  });

  it('reads the export of a system that writes GB18030', () => {
    const text = decodeText(readFileSync('test/exports/social-gb18030.csv'));
    expect(text?.split('\r\n')[1]).toBe('AAB001,AAB004,费款所属期起,缴费人数,申报基数（元）');
  });

  it.each<[string, Uint8Array]>([
    ['bytes of no text', Buffer.from([0x00, 0x01, 0x02, 0x03])],
    ['bytes that fit no encoding', Buffer.from([0x61, 0xff, 0xff, 0xff])],
  ])('gives nothing for %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});
