import fc from 'fast-check';
import { utf8Bytes } from '../../../src/core/text/utf8';

const encoder = new TextEncoder();

describe('utf8Bytes', () => {
  it.each([
    ['nothing', ''],
    ['the last character of one byte and the first of two', '\u007f\u0080'],
    ['the last of two and the first of three', '\u07ff\u0800'],
    ['the last of three and the first of four', '\uffff\u{10000}'],
    ['the last of all', '\u{10ffff}'],
    ['Chinese, with a rare character', '资源县𠮷'],
  ])('gives of %s what an encoder gives', (_, text) => {
    expect(Array.from(utf8Bytes(text))).toEqual(Array.from(encoder.encode(text)));
  });

  it('gives of any text what an encoder gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Array.from(utf8Bytes(text))).toEqual(Array.from(encoder.encode(text)));
      }),
    );
  });

  it.each([
    ['a first half alone', 'a\ud842', [0x61, 0xed, 0xa1, 0x82]],
    ['a first half before something else', '\ud842b', [0xed, 0xa1, 0x82, 0x62]],
    ['a second half alone', '\udfb7', [0xed, 0xbe, 0xb7]],
  ])('keeps %s as three bytes', (_, text, bytes) => {
    expect(Array.from(utf8Bytes(text))).toEqual(bytes);
  });
});
