import {
  collapseSpaces,
  collapseSpacesInLines,
  removeGhosts,
  removeSpaces,
} from '../../../src/core/text/spaces';

describe('removeGhosts', () => {
  it.each([
    ['资源\u200b镇', '资源镇'],
    ['\ufeff资源镇', '资源镇'],
    ['资\u00ad源\u2060镇\u200f', '资源镇'],
    ['资源\u0007镇\u007f', '资源镇'],
    ['资源 镇\t\n', '资源 镇\t\n'],
  ])('makes %j %j', (text, expected) => {
    expect(removeGhosts(text)).toBe(expected);
  });
});

describe('collapseSpaces', () => {
  it.each([
    ['　县税务局\n办公室 ', '县税务局 办公室'],
    ['a\u00a0\u00a0b', 'a b'],
    ['a\r\n\tb', 'a b'],
    ['资源镇', '资源镇'],
    [' \u3000 ', ''],
  ])('makes %j %j', (text, expected) => {
    expect(collapseSpaces(text)).toBe(expected);
  });
});

describe('collapseSpacesInLines', () => {
  it.each([
    ['一 \r\n　二', '一\n二'],
    ['一\u2028二\r三', '一\n二\n三'],
    ['\n一  二\n', '一 二'],
  ])('makes %j %j', (text, expected) => {
    expect(collapseSpacesInLines(text)).toBe(expected);
  });
});

describe('removeSpaces', () => {
  it.each([
    ['合 　计\t', '合计'],
    ['\u00a0', ''],
  ])('makes %j %j', (text, expected) => {
    expect(removeSpaces(text)).toBe(expected);
  });
});
