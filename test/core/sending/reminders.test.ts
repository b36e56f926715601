import type { DueMatter } from '../../../src/core/sending/due-matters';
import { reminderList, reminderMail } from '../../../src/core/sending/reminders';
import { parseTable } from '../../../src/core/table/parse-table';
import { townshipsSheet } from '../../../src/core/table/sheets/townships';

const MATTER: DueMatter = {
  ...{ urgency: 'overdue', number: '资税〔2023〕1号', kind: '催缴通知书' },
  ...{ township: '资源镇', team: '一组', text: '已逾期' },
};
const OTHER: DueMatter = { ...MATTER, number: '资税〔2023〕2号', township: '梅溪镇', team: '二组' };

function townships(...rows: readonly (readonly [name: string, team: string, email: string])[]) {
  return parseTable(townshipsSheet, [['乡镇', '工作组', '邮箱'], ...rows]).records;
}

describe('reminderList', () => {
  it("brings a team's matters to each of its townships' mailboxes", () => {
    const list = reminderList(
      [MATTER, OTHER],
      townships(
        ['资源镇', '一组', 'a@x.cn'],
        ['中峰镇', '一组', 'b@x.cn'],
        ['梅溪镇', '二组', 'c@x.cn'],
      ),
    );
    expect(list.reminders.map(({ address, matters }) => [address, matters])).toEqual([
      ['a@x.cn', [MATTER]],
      ['b@x.cn', [MATTER]],
      ['c@x.cn', [OTHER]],
    ]);
    expect(list.problems).toEqual([]);
  });

  it('makes one mail for a mailbox that serves two teams, whatever its capitals', () => {
    const places = townships(['资源镇', '一组', 'a@x.cn'], ['梅溪镇', '二组', 'A@x.cn']);
    const { reminders } = reminderList([MATTER, OTHER], places);
    expect(reminders.map(({ name, matters }) => [name, matters])).toEqual([
      ['一组、二组', [MATTER, OTHER]],
    ]);
  });

  it('tells of matters that reach nobody', () => {
    const nobody = { ...MATTER, team: undefined };
    const { reminders, problems } = reminderList(
      [MATTER, nobody],
      townships(['资源镇', '一组', '']),
    );
    expect(reminders).toEqual([]);
    expect(problems).toEqual([
      expect.stringContaining('一组有1件'),
      expect.stringContaining('没有分到工作组的单位有1件'),
    ]);
  });
});

describe('reminderMail', () => {
  it('says in a trial to whom it really goes', () => {
    const [reminder] = reminderList([MATTER], townships(['资源镇', '一组', 'a@x.cn'])).reminders;
    if (!reminder) throw new Error('no reminder');
    const trial = reminderMail('扩面征缴集中行动', '2023-11-20', reminder, true);
    expect(trial.subject).toBe('【试发】扩面征缴集中行动：1件文书事项待办（2023年11月20日）');
    expect(trial.text).toContain('一组 <a@x.cn>');
    const real = reminderMail('扩面征缴集中行动', '2023-11-20', reminder, false);
    expect(real.text).not.toContain('试发');
  });
});

describe('reminderList of two townships of one team with one mailbox', () => {
  it('makes one mail that names the team once', () => {
    const { reminders } = reminderList(
      [MATTER],
      townships(['资源镇', '一组', 'a@x.cn'], ['中峰镇', '一组', 'a@x.cn']),
    );

    expect(reminders.map(({ name, townships: names }) => [name, names])).toEqual([
      ['一组', ['资源镇', '中峰镇']],
    ]);
  });

  it('makes a mail without a table where nothing is listed', () => {
    const [reminder] = reminderList([MATTER], townships(['资源镇', '一组', 'a@x.cn'])).reminders;
    if (!reminder) throw new Error('no reminder');
    const mail = reminderMail('扩面征缴', '2023-11-20', { ...reminder, matters: [] }, false);

    expect(mail.text).toContain('一组：');
    expect(mail.text).not.toContain('文号');
  });
});
