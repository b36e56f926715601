import fc from 'fast-check';
import { cleanLines, cleanText } from '../../../src/core/text/clean-text';
import { anyCharacter } from './any-character';

describe('cleanText', () => {
  it.each([
    ['　资源县\u00a0Ａ矿业（集团）\n', '资源县 A矿业（集团）'],
    ['资源\u200b镇', '资源镇'],
    ['资源镇 ', '资源镇'],
    ['a  b', 'a b'],
    ['a b', 'a b'],
    ['资源镇', '资源镇'],
    ['', ''],
  ])('makes %j %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('leaves a cleaned text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('cleanLines', () => {
  it.each([
    ['第一行　\r\n第２行', '第一行\n第2行'],
    ['一行', '一行'],
  ])('makes %j %j', (text, expected) => {
    expect(cleanLines(text)).toBe(expected);
  });
});
