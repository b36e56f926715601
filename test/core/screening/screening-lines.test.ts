import { screeningLines } from '../../../src/core/screening/screening-lines';
import { summariseKeyEmployers } from '../../../src/core/screening/summary';
import { keyEmployer, screen, social } from './screening-records';

const ORDER = { townships: ['资源镇', '梅溪镇'], teams: [], actions: [] };
const summary = summariseKeyEmployers(
  [keyEmployer({ missingPeople: 2, estimatedPremiumFen: 240_000 })],
  ORDER,
);
const clear = screen();

describe('screeningLines', () => {
  it('has a line for each 情形 and township that has units, and how far the data meet', () => {
    const { coverage } = clear;
    const lines = screeningLines({ summary, coverage, problems: [], newPending: [] });
    expect(lines.slice(0, 2)).toEqual([
      '人数不足：1 户，少保 2 人，预计应补 2,400.00 元',
      '资源镇：1 户，少保 2 人，预计应补 2,400.00 元',
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('税务数据 1 户');
  });

  it('says what staff have to do', () => {
    const { coverage, problems } = screen({ social: [social(), social({ rowNumber: 3 })] });
    const newPending = [['', '', '', '', ''] as const];
    const lines = screeningLines({ summary, coverage, problems, newPending });
    expect(lines.slice(3)).toEqual([
      '「名称确认」新增 1 行，填好结论后请重新比对',
      '有 1 处数据重复、矛盾或不可比，请运行“检查数据问题”逐条查看',
    ]);
  });
});
