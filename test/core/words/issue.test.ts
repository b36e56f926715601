import type { BatchPlan, PlanBlock, Warning } from '../../../src/core/enforcement/plan-type';
import * as issue from '../../../src/core/words/issue';
import { caseWith } from '../enforcement/case-records';
import { plannedNotice } from '../../templates/planned-notices';

const planned = (...warnings: readonly Warning[]): BatchPlan['planned'][number] =>
  plannedNotice('reminder', 'headCount', { warnings });
const blocked = (block: PlanBlock): BatchPlan['blocked'][number] => ({
  ...{ caseKey: 'case', one: caseWith([]), notices: ['reminder'], block },
});

describe('the question before a batch is numbered', () => {
  it('names kinds and sums, what to look at, and who gets nothing', () => {
    const plan: BatchPlan = {
      planned: [
        planned({ code: 'addressMissing' }),
        planned({ code: 'addressMissing' }, { code: 'codeMissing' }),
      ],
      blocked: [
        blocked({ code: 'excluded', reason: '已注销' }),
        blocked({ code: 'excluded', reason: '误判' }),
      ],
      totals: [
        { code: 'reminder', count: 2, amountFen: 12_345_600 },
        { code: 'transferLetter', count: 1, amountFen: 0 },
      ],
    };

    expect(issue.issueQuestion(plan, '2023-11-20').split('\n')).toEqual([
      '将制发2份文书，成文日期2023年11月20日：',
      '催缴通知书2份，涉及金额123,456.00元',
      expect.stringMatching(/^.*函1份$/),
      '',
      '请先看这些提醒：',
      '2份：「单位台账」没有地址，送达前请补填。',
      '1份：没有统一社会信用代码，请核实单位身份。',
      '',
      '另有2个案件这次不制发：',
      '2个：该单位已排除（已注销），不再制发文书；如需继续，请先清空「排除原因」。（其余类似）',
      '',
      '编号后不能撤销，只能作废。现在编号并制发吗？',
    ]);
  });

  it('says nothing of warnings and blocks that there are none of', () => {
    const plan: BatchPlan = { planned: [planned()], blocked: [], totals: [] };

    expect(issue.issueQuestion(plan, '2023-11-20')).toBe(
      '将制发1份文书，成文日期2023年11月20日：\n\n编号后不能撤销，只能作废。现在编号并制发吗？',
    );
  });

  it.each([
    [8, 8, undefined],
    [9, 9, '……另有1种情况'],
  ])('shows eight kinds of reason and counts the others: %i', (kinds, lines, last) => {
    const blocks: readonly PlanBlock[] = [
      { code: 'matchUnconfirmed' },
      { code: 'resolved' },
      { code: 'notOnKeyEmployers' },
      { code: 'unitUnknown' },
      { code: 'completed' },
      { code: 'inspectionMissing' },
      { code: 'amountMissing' },
      { code: 'amountImpossible', fen: 0 },
      { code: 'formerMissing', notice: 'reminder' },
    ];
    const told = issue.blockedLines({ blocked: blocks.slice(0, kinds).map(blocked) });

    expect(told).toHaveLength(lines);
    if (last !== undefined) expect(told.at(-1)).toBe(last);
  });
});

describe('what is said of a batch', () => {
  const plan: BatchPlan = { planned: [planned()], blocked: [], totals: [] };

  it.each([
    [issue.nothingToIssue(0), '没有可以制发的文书。'],
    [issue.nothingToIssue(3), '现在没有可以制发的文书；3个案件的原因如下。'],
    [issue.previewLine(plan), '可以制发1份文书。'],
    [
      issue.previewLine({ ...plan, blocked: [blocked({ code: 'resolved' })] }),
      '可以制发1份文书；另有1个案件现在不能制发。',
    ],
    [
      issue.batchDone('B1', 3),
      '批次B1的3份文书已编号制发，打印文件和单件压缩包在文书文件夹，链接在「文书登记」。',
    ],
    [issue.batchNumbered('B1', 3), '批次B1的3份文书已编号，正在制作。'],
    [
      issue.batchFinished('B1', 3),
      '先做完了上次没有做完的批次B1（3份），没有重复编号。要制发新的文书，请再运行一次。',
    ],
    [
      issue.batchToContinue('B1', 3, 9),
      '批次B1已做好3份，共9份。运行时间快到上限，已完成的都已保存，请再运行一次，程序会接着做。',
    ],
    [
      issue.batchCancelled('B1', 3, 6),
      '批次B1已停止：已做好的3份有效，其余6个文号已作废、不再使用。',
    ],
    [
      issue.contentLost('B1'),
      '批次B1没有做完，但记录文书内容的隐藏表「文书内容」被删除或者改动，不能接着做。请运行“作废文书”，把「文书登记」中这一批标为“制作中”的文号逐个作废，再重新制发。',
    ],
    [issue.printFileName('B1', 1, 1), '文书打印 B1.docx'],
    [issue.printFileName('B1', 2, 3), '文书打印 B1 第2册（共3册）.docx'],
    [issue.archiveFileName('B1', 1, 1), '文书单件 B1.zip'],
    [
      issue.singleFileName('资社催〔2023〕1号', '催缴通知书', '甲厂'),
      '资社催〔2023〕1号 催缴通知书 甲厂.docx',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});
