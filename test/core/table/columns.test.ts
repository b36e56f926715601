import {
  choice,
  code,
  count,
  day,
  email,
  list,
  longText,
  moment,
  namesFrom,
  percent,
  period,
  phone,
  rawValue,
  signedCount,
  text,
  uscc,
  wanYuan,
  words,
  yesNo,
  yuan,
} from '../../../src/core/table/columns';

describe('columns', () => {
  it.each([
    [text('列', '说明。'), 'text', '资源镇', '资源镇'],
    [longText('列', '说明。'), 'longText', '一\n二', '一\n二'],
    [code('列', '说明。'), 'code', '01 2', '012'],
    [list('列', '说明。'), 'longText', '一、二', ['一', '二']],
    [count('列', '说明。'), 'count', '3人', 3],
    [signedCount('列', '说明。'), 'count', -3, -3],
    [percent('列', '说明。'), 'percent', '5%', 0.05],
    [yuan('列', '说明。'), 'yuan', 1, 100],
    [wanYuan('列', '说明。'), 'wanYuan', 1, 1_000_000],
    [day('列', '说明。'), 'day', 20231011, '2023-10-11'],
    [moment('列', '说明。'), 'moment', '2023-10-11 09:30', '2023-10-11 09:30:00'],
    [period('列', '说明。'), 'period', 202310, '2023-10'],
    [yesNo('列', '说明。', { yesWords: ['已办'] }), 'yesNo', '已办', true],
    [email('列', '说明。'), 'email', 'a@example.cn', 'a@example.cn'],
    [phone('列', '说明。'), 'phone', '0773-4311234', '0773-4311234'],
    [choice('列', '说明。', ['休', '班'], { wordAliases: { 放假: '休' } }), 'text', '放假', '休'],
    [rawValue('列', '说明。'), 'text', 12, 12],
  ])('no. %# reads its own kind of cell', (column, kind, cell, value) => {
    expect(column).toMatchObject({
      heading: '列',
      note: '说明。',
      kind,
      aliases: [],
      required: false,
    });
    expect(column.read(cell)).toEqual({ value, problem: undefined });
  });

  it('keeps what it is given', () => {
    const options = { aliases: ['名'], required: true, staffOwned: true, widthPixels: 99 };
    expect(text('列', '说明。', options)).toMatchObject(options);
    expect(uscc({ aliases: ['代码'] }).aliases).toContain('代码');
  });

  it('offers words, strictly where nothing else is read', () => {
    expect(text('列', '', { choices: words(['甲']) }).choices).toEqual({
      ...{ from: 'list', values: ['甲'], strict: false },
    });
    expect(choice('列', '', ['甲']).choices).toEqual({
      from: 'list',
      values: ['甲'],
      strict: true,
    });
    expect(yesNo('列', '').choices).toEqual({ from: 'list', values: ['是', '否'], strict: false });
    expect(namesFrom('乡镇', '乡镇')).toEqual({
      ...{ from: 'column', sheet: '乡镇', heading: '乡镇', strict: false },
    });
  });
});

describe('columns whose values others read', () => {
  it.each([
    ['', undefined],
    [null, undefined],
    [0, 0],
    [false, false],
    ['甲', '甲'],
  ])('keep %j as %j', (cell, value) => {
    expect(rawValue('值', '').read(cell)).toEqual({ value, problem: undefined });
  });
});
