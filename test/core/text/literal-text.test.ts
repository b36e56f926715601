import { literalText } from '../../../src/core/text/literal-text';

describe('literalText', () => {
  it.each([
    ['资源县电力公司', '资源县电力公司'],
    ['MA5N12345', 'MA5N12345'],
    ['', ''],
    ['110000012345', "'110000012345"],
    ['91450329E5', "'91450329E5"],
    ['2023-10', "'2023-10"],
    ['12.3%', "'12.3%"],
    ['(5)', "'(5)"],
    ['￥5', "'￥5"],
    ['true', "'true"],
    ["'quoted", "''quoted"],
    ['=1+1', "'=1+1"],
    ['@资源', "'@资源"],
  ])('writes %j as %j', (text, cell) => {
    expect(literalText(text)).toBe(cell);
  });
});
