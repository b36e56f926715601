import { noticesTogether, numberedNotice } from '../../../src/core/words/enforcement';
import { blockSentence, inspectionSentence } from '../../../src/core/words/enforcement-blocks';
import { citationSentence } from '../../../src/core/words/enforcement-citations';
import { lateFeeSentence } from '../../../src/core/words/enforcement-late-fee';
import { planBlockSentence, warningSentence } from '../../../src/core/words/enforcement-plan';
import { spanText } from '../../../src/core/words/notice-text';
import type { Block } from '../../../src/core/enforcement/standing-type';
import type { PlanBlock, Warning } from '../../../src/core/enforcement/plan-type';

const NUMBER = '资社催〔2023〕1号';
const announced = {
  code: 'deadlineNotPassed',
  notice: 'reminder',
  number: NUMBER,
  isAnnounced: true,
  deadline: '2023-12-04',
  possibleFrom: '2023-12-05',
} as const;

describe('why the next notice cannot be issued', () => {
  it.each<[Block, string]>([
    [{ code: 'closed', by: undefined, on: undefined }, '该案件已办结，不再制发文书。'],
    [
      { code: 'closed', by: '已足额补缴', on: undefined },
      '该案件已办结（已足额补缴），不再制发文书。',
    ],
    [
      { code: 'closed', by: '已足额补缴', on: '2023-11-20' },
      '该案件已办结（已足额补缴，2023年11月20日），不再制发文书。',
    ],
    [
      { code: 'noticeUnreadable', number: undefined },
      '「文书登记」中没有文号的一行的文种空白或者无法识别，请从下拉列表选择。',
    ],
    [
      { code: 'noticeUnreadable', number: NUMBER },
      `「文书登记」中${NUMBER}的文种空白或者无法识别，请从下拉列表选择。`,
    ],
    [
      {
        code: 'serviceDateImpossible',
        number: undefined,
        servedOn: '2023-11-01',
        issuedOn: '2023-11-02',
      },
      '文书的送达日期2023年11月1日早于成文日期2023年11月2日，请核对。',
    ],
    [
      {
        code: 'serviceDateImpossible',
        number: NUMBER,
        servedOn: '2024-11-01',
        issuedOn: undefined,
      },
      `${NUMBER}的送达日期2024年11月1日还没有到，请核对。`,
    ],
    [
      {
        code: 'serviceDateImpossible',
        number: NUMBER,
        servedOn: '2024-11-01',
        issuedOn: '2023-11-02',
      },
      `${NUMBER}的送达日期2024年11月1日还没有到，请核对。`,
    ],
    [
      announced,
      `《催缴通知书》（${NUMBER}）的期限到2023年12月4日（含当天），2023年12月5日起可以办理下一步（公告送达，已加30日）。`,
    ],
    [
      { ...announced, isAnnounced: false },
      `《催缴通知书》（${NUMBER}）的期限到2023年12月4日（含当天），2023年12月5日起可以办理下一步。`,
    ],
    [
      {
        code: 'inspectionTooEarly',
        number: undefined,
        inspectedOn: '2023-10-09',
        earliest: '2023-10-10',
      },
      '稽核检查通知书送达后，最早2023年10月10日可以检查，原定2023年10月9日过早，请另定日期、重新通知。',
    ],
    [
      {
        code: 'inspectionTooEarly',
        number: NUMBER,
        inspectedOn: '2023-10-09',
        earliest: '2023-10-10',
      },
      `${NUMBER}送达后，最早2023年10月10日可以检查，原定2023年10月9日过早，请另定日期、重新通知。`,
    ],
    [
      { code: 'inspectionNotHeld', inspectedOn: '2023-10-09' },
      '检查定在2023年10月9日，检查后才能告知情况。',
    ],
    [
      { code: 'dayOff', day: '2023-12-03', possibleFrom: '2023-12-04' },
      '2023年12月3日是休息日，不得实施行政强制执行；请改为2023年12月4日或以后的工作日。',
    ],
    [{ code: 'completed' }, '全部文书已经制发，请跟踪划拨结果，足额到账后办结。'],
  ])('%j', (block, sentence) => {
    expect(blockSentence(block)).toBe(sentence);
  });

  it.each<[PlanBlock, string]>([
    [
      { code: 'otherStep', asked: 'auditNotice', next: ['reminder'] },
      '现在不能制发《稽核检查通知书》，该案件下一步是《催缴通知书》。',
    ],
    [
      { code: 'citations', problems: [{ code: 'unknownCitation', citation: '社保法57' }] },
      '「法规依据」中没有代码“社保法57”，请补填。',
    ],
    [
      { code: 'inspection', problems: [{ code: 'certificateMissing', names: ['王一', '李二'] }] },
      '请填写王一、李二的证件号。',
    ],
    [
      { code: 'inspectionMissing' },
      '请先在「参数」的“稽核人员”填写两名以上稽核人员的姓名和执法证件号。',
    ],
    [{ code: 'amountMissing' }, '没有核定的欠缴金额，不能申请或者决定划拨；请先核定。'],
    [{ code: 'amountImpossible', fen: 0 }, '欠缴金额应当大于0、精确到分，请核对。'],
    [
      { code: 'numberUnreadable', numbers: ['甲1', '甲2'] },
      '「文书登记」中的文号“甲1”、“甲2”无法识别，为免重号，请先改正。',
    ],
    [{ code: 'resolved' }, '最近一次比对中该情形已消除，请核实后办结。'],
  ])('in a batch: %j', (block, sentence) => {
    expect(planBlockSentence(block)).toBe(sentence);
  });

  it.each([
    [
      { code: 'tooEarly', day: '2023-10-09', earliest: '2023-10-10' } as const,
      '检查日期2023年10月9日过早，通知书至少要提前3个工作日送达，最早2023年10月10日。',
    ],
    [
      { code: 'inspectionDayOff', day: '2023-10-01', nextWorkingDay: '2023-10-07' } as const,
      '检查日期2023年10月1日是休息日，请改为2023年10月7日或以后的工作日。',
    ],
    [{ code: 'tooFewInspectors', count: 1 } as const, '稽核人员至少2人，现在只有1人，请补填。'],
  ])('of an inspection: %j', (problem, sentence) => {
    expect(inspectionSentence(problem)).toBe(sentence);
  });
});

describe('why a provision may not be cited', () => {
  it.each([
    [
      {
        code: 'notYetInForce',
        citation: '经办条例44',
        from: '2023-12-01',
        day: '2023-11-30',
      } as const,
      '“经办条例44”自2023年12月1日起施行，成文日期为2023年11月30日的文书不能引用。',
    ],
    [
      {
        code: 'noLongerInForce',
        citation: '旧法1',
        until: '2023-06-30',
        day: '2023-11-30',
      } as const,
      '“旧法1”的有效期到2023年6月30日为止，成文日期为2023年11月30日的文书不能引用。',
    ],
    [
      { code: 'firstDayMissing', citation: '旧法1' } as const,
      '「法规依据」中“旧法1”没有填写生效日，请补填。',
    ],
    [
      { code: 'oldLateFee', citation: '征缴条例13' } as const,
      '“征缴条例13”规定按日加收千分之二滞纳金，与社会保险法第八十六条（万分之五）不一致，不能引用。',
    ],
  ])('%j', (problem, sentence) => {
    expect(citationSentence(problem)).toBe(sentence);
  });
});

describe('why a late fee cannot be reckoned', () => {
  it.each([
    [
      { code: 'principalImpossible', period: '2023-07', principalFen: -1 } as const,
      '2023-07的欠缴金额应当是0至100亿元之间、精确到分的数，请核对。',
    ],
    [
      { code: 'dueBeforeLaw', period: '2011-05', dueOn: '2011-05-31' } as const,
      '2011-05的缴费截止日2011年5月31日早于2011年7月1日，按当时的规定处理，不能在这里计算。',
    ],
    [
      { code: 'dayImpossible', period: '2023-07' } as const,
      '2023-07的缴费截止日或者计算截止日不是有效的日期，请核对。',
    ],
    [
      { code: 'exemptionReversed', from: '2023-02-10', to: '2023-02-01' } as const,
      '缓缴期间2023-02-10至2023-02-01无效或者起止颠倒，请核对。',
    ],
  ])('%j', (problem, sentence) => {
    expect(lateFeeSentence(problem)).toBe(sentence);
  });
});

describe('what to look at before a notice goes out', () => {
  it.each<[Warning, string]>([
    [
      { code: 'taxAuthorityMatter', notice: 'reminder' },
      '征收机构为税务机关，请确认《催缴通知书》由谁署名。',
    ],
    [
      { code: 'decidingOffice', notice: 'reminder' },
      '请与法制机构确认《催缴通知书》由哪个机关作出。',
    ],
    [{ code: 'addressMissing' }, '「单位台账」没有地址，送达前请补填。'],
    [{ code: 'codeMissing' }, '没有统一社会信用代码，请核实单位身份。'],
    [{ code: 'contactMissing', office: '县税务局' }, '「参数」没有填写县税务局的联系人或者电话。'],
    [
      { code: 'baseUnverified', year: 2023 },
      '2023年缴费基数上下限尚未与文件核对，请核对后再用于文书。',
    ],
    [
      { code: 'oldArrears', periods: '2019-03' },
      '欠费所属期2019-03早于本年度；对企业历史欠费不得自行组织集中清缴，请慎重办理。',
    ],
    [{ code: 'notCompared' }, '最近一次比对没有该单位的数据，文书上的是以前的数字。'],
    [
      { code: 'periodsChanged', periods: '2023-07', onRow: '2023-08' },
      '案件所属期是2023-07，「重点企业」现在是2023-08，请核对数字。',
    ],
    [{ code: 'amountUnconfirmed', basis: '初步比对' }, '金额来自初步比对，不是核定数，请先核定。'],
    [
      { code: 'notSameDay', notice: 'reminder', issuedOn: '2023-11-02' },
      '《催缴通知书》应当与2023年11月2日的文书同日制发。',
    ],
  ])('%j', (warning, sentence) => {
    expect(warningSentence(warning)).toBe(sentence);
  });
});

describe('names of notices', () => {
  it.each([
    [numberedNotice('催缴通知书', undefined), '《催缴通知书》'],
    [numberedNotice('催缴通知书', NUMBER), `《催缴通知书》（${NUMBER}）`],
    [noticesTogether(['责令整改书', '移交函']), '《责令整改书》和《移交函》'],
    [spanText('2023年7月', '2023年7月'), '2023年7月'],
    [spanText('2023年7月', '2023年9月'), '2023年7月至2023年9月'],
  ])('%s', (said, text) => {
    expect(said).toBe(text);
  });
});
