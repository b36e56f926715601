import { choicesOf, filteredRows } from '../../../src/core/panel/table-filter';

const rows = [
  { name: '资源县兴旺矿业（一部）', township: '中峰镇' },
  { name: '梅溪酒店', township: '梅溪镇' },
  { name: '中峰超市', township: '' },
];
const FIELDS = ['name', 'township'] as const;

describe('filteredRows', () => {
  it.each([
    ['', {}, 3],
    ['中峰', {}, 2],
    ['兴旺矿业(一部)', {}, 1],
    ['中峰', { township: '中峰镇' }, 1],
    ['', { township: '' }, 3],
    ['酒楼', {}, 0],
  ])('“%s” with %j lets %d rows through', (text, chosen, count) => {
    expect(filteredRows(rows, FIELDS, { text, chosen })).toHaveLength(count);
  });
});

describe('choicesOf', () => {
  it('offers each value once and no blank one', () => {
    expect(choicesOf([...rows, ...rows], 'township')).toEqual(['中峰镇', '梅溪镇']);
  });
});
