import { historyData } from '../../../src/core/document/notice-history';
import { noticeContext, plannedNotice } from '../../templates/planned-notices';
import { notice } from '../enforcement/case-records';

const context = noticeContext();

describe('historyData', () => {
  it('quotes the notices that the unit was served, with number and 送达日期', () => {
    expect(historyData(plannedNotice('auditFindings'), context)['前置文书']).toBe(
      '《催缴通知书》（资社保〔2023〕1号，2023年11月10日送达）、' +
        '《稽核检查通知书》（资社保〔2023〕2号，2023年11月11日送达）',
    );
  });

  it('leaves out what went from office to office', () => {
    const { 前置文书: quoted, 前一文书: gate } = historyData(plannedNotice('finalDemand'), context);
    expect(quoted).not.toContain('划拨申请书');
    expect(gate).toContain('《划拨申请书》');
  });

  it('says that nothing came before the first notice', () => {
    expect(historyData(plannedNotice('reminder'), context)).toMatchObject({
      有前置文书: false,
      前置文书: '________',
      案卷目录: [],
    });
  });

  it('lists the notice of the same day behind the former ones', () => {
    const order = plannedNotice('rectificationOrder', 'headCount', {
      number: '资社保〔2023〕11号',
    });
    const letter = plannedNotice('transferLetter');
    const data = historyData(letter, noticeContext({ companions: [order, letter] }));
    expect(data['同日文书']).toBe('《稽核责令整改书》（资社保〔2023〕11号）');
    expect(data['案卷目录']).toMatchObject([
      { 序号: '1', 文书名称: '催缴通知书', 送达方式: '直接送达', 送达日期: '2023-11-10' },
      { 序号: '2', 文书名称: '稽核检查通知书' },
      { 序号: '3', 文书名称: '稽核情况告知书' },
      { 序号: '4', 文书名称: '稽核责令整改书', 文书日期: '2023-12-20', 送达日期: '' },
    ]);
  });

  it('leaves the number to be filled in where the notice of the same day is unknown', () => {
    expect(historyData(plannedNotice('deductionAssistance'), context)['同日文书']).toBe(
      '《划拨决定书》（________）',
    );
  });
});

describe('historyData of a register with blanks', () => {
  it('leaves blank what nobody wrote, and fills no day in', () => {
    const former = [
      notice({
        kind: '催缴通知书',
        number: undefined,
        issuedOn: undefined,
        servedOn: undefined,
        serviceMethod: undefined,
      }),
    ];
    const data = historyData(plannedNotice('auditNotice', 'headCount', { former }), context);

    expect(data['案卷目录']).toEqual([
      expect.objectContaining({
        文书名称: '催缴通知书',
        文书文号: '________',
        文书日期: '',
        送达方式: '',
        送达日期: '',
      }),
    ]);
  });
});
