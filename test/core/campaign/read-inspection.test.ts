import { readDaySpans, readInspectors } from '../../../src/core/campaign/read-inspection';

describe('readInspectors', () => {
  it.each([
    ['张三（桂A001）、李四(桂A002)', ['张三|桂A001', '李四|桂A002']],
    ['张三（执法证号：桂A001）；李四', ['张三|桂A001', '李四|']],
    ['王 五（ 桂 3 ）', ['王 五|桂 3']],
  ])('reads %s', (cell, people) => {
    const { value } = readInspectors(cell);
    expect(value?.map(({ name, certificate }) => `${name}|${certificate}`)).toEqual(people);
  });

  it.each(['12345', '张三（桂A001', '（桂A001）'])('refuses %s', (cell) => {
    expect(readInspectors(cell).problem?.code).toBe('notInspectors');
  });
});

describe('readDaySpans', () => {
  it('reads several spans', () => {
    expect(readDaySpans('2022-05-01至2022-12-31；2023年1月1日~2023年1月31日').value).toEqual([
      { start: '2022-05-01', end: '2022-12-31' },
      { start: '2023-01-01', end: '2023-01-31' },
    ]);
  });

  it.each(['2022年', '2022-12-31至2022-05-01', '2022-05-01至明年'])('refuses %s', (cell) => {
    expect(readDaySpans(cell).problem?.code).toBe('notDaySpans');
  });
});

describe('readDaySpans of a cell that is one day', () => {
  it('asks for a span', () => {
    expect(readDaySpans(new Date(2022, 4, 1))).toMatchObject({
      value: undefined,
      problem: { code: 'notDaySpans' },
    });
  });
});
