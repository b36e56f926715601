import { countAddressees, mailingList } from '../../../src/core/sending/mailing-list';
import { parseTable } from '../../../src/core/table/parse-table';
import { recipientsSheet } from '../../../src/core/table/sheets/recipients';
import { townshipsSheet } from '../../../src/core/table/sheets/townships';

type Row = readonly unknown[];

function listOf(recipients: readonly Row[], townships: readonly Row[] = [], isPerTownship = true) {
  const parsed = parseTable(recipientsSheet, [['名称', '邮箱', '类别', '接收'], ...recipients]);
  const { records } = parseTable(townshipsSheet, [['乡镇', '邮箱'], ...townships]);
  return mailingList(parsed, records, isPerTownship);
}

function shortly({ addressees }: ReturnType<typeof listOf>): string[] {
  return addressees.map(({ name, address, category, townships }) =>
    [category, name, address, ...townships].join(' '),
  );
}

describe('the mailing list', () => {
  it('has 主送 before 抄送, and whoever names no category is 主送', () => {
    const list = listOf([
      ['市局', 'shi@a.cn', '抄送'],
      ['县局', 'xian@a.cn', '主送'],
      ['乡里', 'xiang@a.cn', ''],
    ]);
    expect(shortly(list)).toEqual([
      '主送 县局 xian@a.cn',
      '主送 乡里 xiang@a.cn',
      '抄送 市局 shi@a.cn',
    ]);
  });

  it('has a mailbox once, whatever its capitals, and as 主送 if it is both', () => {
    const list = listOf([
      ['副本', 'Same@A.cn', '抄送'],
      ['正本', 'same@a.cn', '主送'],
    ]);
    expect(shortly(list)).toEqual(['主送 正本 same@a.cn']);
    expect(list.problems).toEqual(['副本（Same@a.cn）：和前面的邮箱相同，只发一封。']);
  });

  it('leaves out whoever is not to receive, without a word', () => {
    expect(listOf([['停发', 'stop@a.cn', '主送', '否']])).toEqual({ addressees: [], problems: [] });
  });

  it.each([
    ['a@b', /邮箱写得不对/],
    ['a@b.cn\nBcc: c@d.cn', /邮箱写得不对/],
    ['a@b.cn,c@d.cn', /邮箱写得不对/],
  ])('tells that %j is no mailbox, before anything is sent', (address, words) => {
    const list = listOf([['县局', address, '主送']]);
    expect(list.addressees).toEqual([]);
    expect(list.problems).toEqual([expect.stringMatching(words)]);
  });

  it('names all without a mailbox in one sentence', () => {
    const { problems } = listOf([
      ['甲局', '', '主送'],
      ['乙局', '', '抄送'],
    ]);
    expect(problems).toEqual(['有2个单位没有填邮箱，不发邮件，请另送纸质件：甲局、乙局。']);
  });

  it('takes the mailbox of 乡镇 for a township without one on 收件人, and adds a township that is not there', () => {
    const list = listOf(
      [['资源镇人民政府', '', '主送']],
      [
        ['资源镇', 'ziyuan@a.cn'],
        ['中峰镇', 'zhongfeng@a.cn'],
        ['梅溪镇', ''],
      ],
    );
    expect(shortly(list)).toEqual([
      '主送 资源镇人民政府 ziyuan@a.cn 资源镇',
      '主送 中峰镇 zhongfeng@a.cn 中峰镇',
    ]);
  });

  it('adds no township that is not to receive, and knows no own mailbox where the variant is off', () => {
    const townships = [['资源镇', 'ziyuan@a.cn']];
    const stopped = listOf([['资源镇人民政府', 'ziyuan@a.cn', '主送', '否']], townships);
    expect(stopped.addressees).toEqual([]);
    const off = listOf([['资源镇人民政府', '', '主送']], townships, false);
    expect(shortly(off)).toEqual(['主送 资源镇人民政府 ziyuan@a.cn']);
  });

  it('counts a mailbox that two townships share as own of both', () => {
    const list = listOf(
      [],
      [
        ['资源镇', 'two@a.cn'],
        ['中峰镇', 'TWO@a.cn'],
      ],
    );
    expect(list.addressees.map(({ townships }) => townships)).toEqual([['资源镇', '中峰镇']]);
  });
});

describe('countAddressees', () => {
  it('counts whoever is not 抄送 as 主送', () => {
    const list = (['主送', '抄送', '主送', '主送'] as const).map((category) => ({ category }));
    expect(countAddressees(list)).toEqual({ main: 3, copies: 1 });
    expect(countAddressees([])).toEqual({ main: 0, copies: 0 });
  });
});

describe('recipients without a name', () => {
  it('are sent to by their mailbox, and told of where they have none', () => {
    const list = listOf(
      [
        ['', 'a@b.cn', '主送'],
        ['', '', '主送', '是'],
      ],
      [['资源镇', 'z@a.cn']],
    );

    expect(shortly(list)).toEqual(['主送 没有填名称的单位 a@b.cn', '主送 资源镇 z@a.cn 资源镇']);
    expect(list.problems).toEqual([
      '有1个单位没有填邮箱，不发邮件，请另送纸质件：没有填名称的单位。',
    ]);
  });
});
