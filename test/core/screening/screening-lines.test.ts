import { screeningLines } from '../../../src/core/screening/screening-lines';
import { summariseKeyEmployers } from '../../../src/core/screening/summary';
import { keyEmployer, screen, social } from './screening-records';

describe('screeningLines', () => {
  const order = { townships: ['资源镇', '梅溪镇'], teams: ['一组', '二组'], actions: ['建筑运输'] };
  const { coverage } = screen();

  it('tells units, people and money by rule, township, team and action, and how far the data meet', () => {
    const rows = [
      keyEmployer({ missingPeople: 3, estimatedPremiumFen: 123_456, action: '建筑运输' }),
      keyEmployer({ uscc: 'B', situations: ['欠费'], estimatedPremiumFen: 100, team: undefined }),
    ];
    const summary = summariseKeyEmployers(rows, order);
    expect(screeningLines({ summary, coverage, problems: [], newPending: [] })).toEqual([
      '人数不足：1 户，少保 3 人，预计应补 1,234.56 元',
      '欠费：1 户，预计应补 1.00 元',
      '资源镇：2 户，少保 3 人，预计应补 1,235.56 元',
      '按工作组：一组 1 户，少保 3 人，预计应补 1,234.56 元；未分组 1 户，预计应补 1.00 元',
      '按行动：建筑运输 1 户，少保 3 人，预计应补 1,234.56 元；未归入行动 1 户，预计应补 1.00 元',
      '税务数据 1 户：按代码对上 1 户，按名称对上 0 户（其中待确认 0 户），不能确定 0 户，' +
        '没有参保数据 0 户；参保数据 1 户，其中没有税务数据 0 户',
    ]);
  });

  it('tells of nothing where nothing is open, but how far the data meet', () => {
    const summary = summariseKeyEmployers([], order);
    const { coverage: apart, problems } = screen({
      social: [social({ insuredPeople: undefined })],
    });
    expect(screeningLines({ summary, coverage: apart, problems, newPending: [] })).toEqual([
      expect.stringMatching(/^税务数据 1 户/),
      expect.stringMatching(/^有 1 处数据重复、矛盾或不可比/),
    ]);
  });

  it('says what staff have to do', () => {
    const summary = summariseKeyEmployers([], order);
    const { coverage: doubled, problems } = screen({
      social: [social(), social({ rowNumber: 3 })],
    });
    const newPending = [['', '', '', '', ''] as const];
    const lines = screeningLines({ summary, coverage: doubled, problems, newPending });
    expect(lines.slice(1)).toEqual([
      '「名称确认」新增 1 行，填好结论后请重新比对',
      '有 1 处数据重复、矛盾或不可比，请运行“检查数据问题”逐条查看',
    ]);
  });
});
