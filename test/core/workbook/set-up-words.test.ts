import { migrationLine, setUpSummary } from '../../../src/core/words/setup';

const noDress = {
  ...{ noted: [], dropDowns: [], formatted: [] },
  ...{ frozenRows: false, tabColor: false, protection: false },
};

const nothing = { created: [], completed: [], leftAlone: [], notUnderstood: [] };

describe('setUpSummary', () => {
  it('says that nothing was to be done', () => {
    expect(setUpSummary({ ...nothing, leftAlone: ['参数', '乡镇'] })).toEqual({
      sentence: '工作簿是完整的，没有改动。',
      lines: ['保持原样：参数、乡镇。'],
    });
  });

  it('says what was created and completed', () => {
    const summary = setUpSummary({
      ...nothing,
      created: ['通报'],
      completed: [
        { name: '乡镇', headings: ['别名', '邮箱'], rowsFilled: 0, dress: noDress },
        { name: '参数', headings: [], rowsFilled: 3, dress: noDress },
        { name: '收件人', headings: ['接收'], rowsFilled: 29, dress: noDress },
      ],
    });
    expect(summary).toEqual({
      sentence: '工作簿已新建1张表、补全3张表。',
      lines: [
        '新建：通报。',
        '「乡镇」在右端补标题 别名、邮箱；已填内容没有改动。',
        '「参数」补3行默认内容；已填内容没有改动。',
        '「收件人」在右端补标题 接收，补29行默认内容；已填内容没有改动。',
      ],
    });
  });

  it.each([
    [{ noted: ['乡镇', '别名'] }, '补2处标题批注'],
    [{ dropDowns: ['乡镇', '类型'] }, '补下拉列表 乡镇、类型'],
    [{ formatted: ['日期'] }, '补空行的数字格式 日期'],
    [{ frozenRows: true, tabColor: true }, '冻结标题行，补标签颜色'],
    [{ protection: true }, '补编辑提醒'],
  ])('says of the dress %j what was added', (dress, words) => {
    const completed = [
      { name: '文书登记', headings: [], rowsFilled: 0, dress: { ...noDress, ...dress } },
    ];
    expect(setUpSummary({ ...nothing, completed }).lines).toEqual([
      `「文书登记」${words}；已填内容没有改动。`,
    ]);
  });

  it('points to sheets it could not understand', () => {
    const { sentence, lines } = setUpSummary({ ...nothing, notUnderstood: ['乡镇'] });
    expect(sentence).toBe('有1张表认不出标题行，没有改动，请看明细。');
    expect(lines[0]).toContain('「乡镇」');
  });
});

describe('the sentence of a set-up that did some of it', () => {
  it('says both', () => {
    const { sentence } = setUpSummary({ ...nothing, created: ['通报'], notUnderstood: ['乡镇'] });
    expect(sentence).toBe('工作簿已新建1张表。有1张表认不出标题行，没有改动，请看明细。');
  });
});

describe('migrationLine', () => {
  it('names the version and what was done', () => {
    expect(migrationLine(3, '「参数」增加说明列')).toBe('升级到版本3：「参数」增加说明列。');
  });
});
