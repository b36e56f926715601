import type { Problem } from '../../../src/core/table/problem';
import { MOST_ROWS_OF_A_KIND, problemRows } from '../../../src/core/table/problem-rows';

function problem(parts: Partial<Problem> = {}): Problem {
  return {
    ...{ sheet: '扩面登记', row: 3, column: '日期', content: '2023-02-30' },
    ...{ code: 'noSuchDay', detail: '' },
    ...parts,
  };
}

describe('problemRows', () => {
  it('says what is wrong and what to do', () => {
    expect(problemRows([problem()])).toEqual([
      ['扩面登记', 3, '日期', '2023-02-30', '没有这一天', '请核对年、月、日'],
    ]);
  });

  it('leaves the row blank for a whole sheet', () => {
    const whole = problem({ row: undefined, column: '', content: '', code: 'missingSheet' });
    expect(problemRows([whole])[0]?.slice(0, 4)).toEqual(['扩面登记', '', '', '']);
  });

  it('fills the detail in, whatever characters it has', () => {
    const [row] = problemRows([problem({ code: 'duplicateRow', detail: '$&' })]);
    expect(row?.[4]).toBe('与第$&行重复');
  });

  it.each(['=1+1', '+86', '-5', '@a', '\t=1'])('lets %j become no formula', (content) => {
    expect(problemRows([problem({ content })])[0]?.[3]).toBe(`'${content}`);
    expect(problemRows([problem({ sheet: content, column: content })])[0]?.slice(0, 3)).toEqual([
      ...[`'${content}`, 3, `'${content}`],
    ]);
  });

  it('shows a problem that has no words by its detail', () => {
    const unnamed = problem({ code: 'unheardOf', detail: '多报3人' });
    expect(problemRows([unnamed])[0]?.slice(4)).toEqual(['多报3人', '请核对']);
  });

  it('takes words of other parts', () => {
    const words = { overClaimed: { problem: '多报{detail}人', advice: '请核实' } };
    expect(
      problemRows([problem({ code: 'overClaimed', detail: '3' })], words)[0]?.slice(4),
    ).toEqual([...['多报3人', '请核实']]);
  });

  it('lists 1,000 of a kind, and the next row stands for the rest', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, row) => problem({ row: row + 2 }));
    expect(problemRows(many(MOST_ROWS_OF_A_KIND))).toHaveLength(1000);
    const rows = problemRows([...many(MOST_ROWS_OF_A_KIND + 7), problem({ column: '乡镇' })]);
    expect(rows).toHaveLength(1002);
    expect(rows[1000]).toEqual([
      ...['扩面登记', '', '日期', '', '同类问题另有7处，没有逐一列出', '请核对年、月、日'],
    ]);
    expect(rows[1001]?.[2]).toBe('乡镇');
  });
});
