import { emptyBook } from '../../local/book/model';
import { openDesk, type Desk } from '../../local/desk';
import { sampleBook } from '../../local/sample';
import { temporaryFolders } from '../local/support/temporary-folder';
import { sheetOf } from '../support/campaign-desk';
import { columnOf, mustRun, rowsOf } from './notice-desk';

const newFolder = temporaryFolders();

/** The day a rung is issued, and the day its notices are served. */
const CLIMB = [
  ['2023-11-20', '2023-11-21', ['催缴通知书']],
  ['2023-11-29', '2023-11-30', ['稽核检查通知书']],
  ['2023-12-20', '2023-12-21', ['稽核情况告知书']],
  ['2024-01-10', '2024-01-11', ['稽核责令整改书', '移交函']],
  ['2024-02-01', '2024-02-02', ['划拨申请书']],
  ['2024-02-05', '2024-02-06', ['催告书']],
  ['2024-03-01', '2024-03-04', ['划拨决定书', '协助划拨通知书']],
] as const;

describe('the ladder in the sample county', () => {
  it('is climbed from 催缴通知书 to 划拨决定书, one rung at a time', async () => {
    let day = '2023-11-20';
    const desk = await openDesk({
      workbook: sampleBook({ seed: 2023, employers: 12 }),
      out: newFolder(),
      answers: 'yes',
      now: () => new Date(`${day}T02:00:00Z`),
    });
    await mustRun(desk, 'setUpWorkbook');
    await mustRun(desk, 'screenEmployers');
    typeInspectors(desk);
    // Three units climb as twelve do.
    sheetOf(desk, '重点企业').values.splice(4);
    for (const [issuedOn, servedOn, kinds] of CLIMB) {
      day = issuedOn;
      const before = rowsOf(desk, '文书登记').length;
      await mustRun(desk, 'issueNotices');
      const fresh = rowsOf(desk, '文书登记').slice(before);
      expect([...new Set(fresh.map(({ 文种: kind }) => kind))]).toEqual(kinds);
      await mustRun(desk, 'issueNotices');
      expect(rowsOf(desk, '文书登记')).toHaveLength(before + fresh.length);
      day = servedOn;
      await mustRun(desk, 'recordService', {
        entries: fresh.map(({ 文号: number }) => ({ number, servedOn, method: '直接送达' })),
      });
    }
    expect(columnOf(desk, '重点企业', '下一步').join()).toContain('全部文书已经制发');
    const numbers = columnOf(desk, '文书登记', '文号');
    expect(new Set(numbers).size).toBe(numbers.length);
    await mustRun(desk, 'checkData');
    expect(columnOf(desk, '数据问题', '列')).not.toContain('文号');
  }, 60_000);
});

function typeInspectors(desk: Desk): void {
  const row = sheetOf(desk, '参数').values.find(([item]) => item === '稽核人员');
  if (row) row[1] = '张三（桂A001）、李四（桂A002）';
}

describe('a workbook without cases', () => {
  it('has nothing to issue, and says so', async () => {
    const now = new Date('2023-11-20T02:00:00Z');
    const desk = await openDesk({ workbook: emptyBook('资源县'), out: newFolder(), now });
    await mustRun(desk, 'setUpWorkbook');
    const { report } = await mustRun(desk, 'issueNotices');
    expect(report?.summary).toBe('没有可以制发的文书。');
  });
});
