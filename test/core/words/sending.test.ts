import * as mail from '../../../src/core/words/mail';
import * as reminder from '../../../src/core/words/reminder';
import * as schedule from '../../../src/core/words/schedule';
import * as sending from '../../../src/core/words/sending';

const NUMBER = '资扩面办〔2023〕1号';

describe('what is said of a bulletin', () => {
  it.each([
    [
      sending.bulletinComposed(NUMBER, '通报', false),
      `已起草通报${NUMBER}《通报》，文件在文书文件夹，链接在「通报」。请核对后再发送。`,
    ],
    [
      sending.bulletinComposed(NUMBER, '通报', true),
      `已起草更正通报${NUMBER}《通报》，文件在文书文件夹，链接在「通报」。请核对后再发送。`,
    ],
    [
      sending.correctionBecauseIssued(NUMBER),
      `${NUMBER}已经发送，数字不再改动；这次起草的是它的更正。`,
    ],
    [
      sending.redrafted(NUMBER),
      `${NUMBER}还没有发送，这次重新起草，沿用原文号；上一稿仍留在文书文件夹。`,
    ],
    [
      sending.bulletinTemplateFaulty(2),
      '通报模板有2处问题，没有起草。请按下面的提示修改模板，或者删除模板文件后再起草，会放回默认模板。',
    ],
    [
      sending.debtorsAreNamed(2),
      '通报里写出了2个用人单位的名称或者代码。通报不得写出欠费、漏保的用人单位，请从填写的段落或者改过的文件中删去，再办理一次。',
    ],
    [sending.debtorLine('甲厂'), '请删去：甲厂'],
    [sending.sendingSoFar(NUMBER, 3, 9, false), `${NUMBER}已发3封，共9封。`],
    [sending.sendingSoFar(NUMBER, 3, 9, true), `${NUMBER}试发3封，共9封。`],
    [sending.bulletinFileName(NUMBER, '通报', 1), `${NUMBER}通报`],
    [sending.bulletinFileName(NUMBER, '通报', 2), `${NUMBER}通报（第2稿）`],
    [
      sending.unknownBulletin(NUMBER),
      `「通报」里没有可以发送的${NUMBER}，没有发送。请关闭页面，重新打开后再试。`,
    ],
    [
      sending.bulletinFileGone(NUMBER),
      `${NUMBER}的文件已从云端硬盘删除，没有发送。请从回收站恢复，或者重新起草。`,
    ],
    [
      sending.failedLine('中峰镇', 'a@b.cn'),
      '中峰镇（a@b.cn）：邮件服务不接受这个邮箱，没有发出。请核对后再发。',
    ],
    [sending.recipientsCell(7, 3), '主送7个，抄送3个，详见「发送记录」'],
    [sending.addressProblem('invalid', '中峰镇', ''), '中峰镇：邮箱写得不对，不能发送，请改正。'],
    [
      sending.addressProblem('duplicate', '中峰镇', 'a@b.cn'),
      '中峰镇（a@b.cn）：和前面的邮箱相同，只发一封。',
    ],
    [
      sending.withoutMailbox(['中峰镇', '梅溪镇']),
      '有2个单位没有填邮箱，不发邮件，请另送纸质件：中峰镇、梅溪镇。',
    ],
    [
      sending.previewSummary(NUMBER, { toSend: 10, sent: 0, unverified: 0 }),
      `${NUMBER}将发给10个邮箱。`,
    ],
    [
      sending.previewSummary(NUMBER, { toSend: 2, sent: 8, unverified: 1 }),
      `${NUMBER}已发给8个邮箱，1封待核实，还要发给2个邮箱。`,
    ],
    [
      sending.previewSummary(NUMBER, { toSend: 0, sent: 14, unverified: 0 }),
      `${NUMBER}已发给14个邮箱，没有要再发的。`,
    ],
    [
      sending.previewSummary(NUMBER, { toSend: 0, sent: 0, unverified: 0 }),
      `${NUMBER}没有可以发送的邮箱。`,
    ],
    [sending.attachmentText('通报.docx', 86_016), '通报.docx（84 KB）'],
    [sending.attachmentText('通报.docx', 0), '通报.docx（1 KB）'],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

describe('the question before mails go out', () => {
  const counts: sending.SendingCounts = {
    ...{ number: NUMBER, title: '通报', main: 7, copies: 3, alreadySent: 0, unverified: 0 },
    ...{ quota: 10, testRecipient: undefined, problems: [] },
  };
  const HEAD = [
    `${NUMBER}《通报》`,
    '将发送10封：主送7封，抄送3封。附件是通报的 .docx 文件，能转成 PDF 的另附 PDF。',
  ];
  const problems = Array.from({ length: 9 }, (_, index) => `提示${index + 1}`);

  it.each<[string, Partial<sending.SendingCounts>, readonly string[]]>([
    ['nothing special', {}, ['今天还可以发10封邮件。']],
    [
      'a quota one mail short',
      { quota: 9 },
      ['今天还可以发9封邮件。', '额度不够：今天先发9封，其余的明天再运行一次。'],
    ],
    [
      'a trial',
      { testRecipient: 'a@b.cn' },
      [
        '现在是试发：所有邮件只发到a@b.cn，正式发送还没有做。正式发送前请清空「参数」的“测试收件邮箱”。',
        '今天还可以发10封邮件。',
      ],
    ],
    [
      'mails that went out before, and one of unknown fate',
      { alreadySent: 2, unverified: 1 },
      [
        '另有2个已经发过，不再发。',
        '有1封邮件上次发到一半中断，不知道是否发出，没有重发。请看邮箱的“已发送”：在「发送记录」把状态改为“已发”，没有发出的改为“待发”，再运行一次。',
        '今天还可以发10封邮件。',
      ],
    ],
    [
      'eight remarks',
      { problems: problems.slice(0, 8) },
      ['今天还可以发10封邮件。', ...problems.slice(0, 8)],
    ],
    [
      'nine remarks',
      { problems },
      ['今天还可以发10封邮件。', ...problems.slice(0, 8), '……另有1条提示'],
    ],
  ])('with %s', (_, parts, lines) => {
    expect(sending.sendQuestion({ ...counts, ...parts }).split('\n')).toEqual([
      ...HEAD,
      ...lines,
      '',
      '现在发送吗？',
    ]);
  });

  it.each<[Partial<sending.DeliveryCounts>, string]>([
    [{}, `${NUMBER}已发3封。`],
    [{ isTest: true }, `${NUMBER}试发3封。`],
    [
      { alreadySent: 2, left: 1, failed: 4, unverified: 5 },
      `${NUMBER}已发3封，此前已发2封，还有1封没有发，请再运行一次，4封没有发出，5封待核实。`,
    ],
  ])('is answered by how it went: %j', (parts, sentence) => {
    const none = { sent: 3, alreadySent: 0, left: 0, failed: 0, unverified: 0, isTest: false };

    expect(sending.deliverySummary(NUMBER, { ...none, ...parts })).toBe(sentence);
  });
});

describe('mails, reminders and the weekly schedule', () => {
  it.each([
    [mail.mailOpening('通报', NUMBER, false), `现将《通报》（${NUMBER}）印发给你们，请查收附件。`],
    [mail.mailOpening('通报', NUMBER, true), `现将《通报》（${NUMBER}）抄送给你们，请查收附件。`],
    [mail.asOfLine('2023-11-20'), '数字截至2023年11月20日。'],
    [mail.overdueText('《催告书》', undefined), '已逾期：下一步《催告书》'],
    [
      mail.overdueText('《催告书》', '2023-11-20'),
      '已逾期：下一步《催告书》，自2023年11月20日起可以办理',
    ],
    [mail.dueTodayText('《催告书》'), '今天可以办理：下一步《催告书》'],
    [mail.dueSoonText('《催告书》', undefined), '即将到期：下一步《催告书》'],
    [
      mail.dueSoonText('《催告书》', '2023-11-20'),
      '即将到期：下一步《催告书》，自2023年11月20日起可以办理',
    ],
    [
      reminder.reminderQuestion(2, 5, '今天还可以发9封邮件。', ['第三组没有邮箱。']),
      '将向2个邮箱提醒5件到期、逾期或者待送达的文书事项。\n今天还可以发9封邮件。\n第三组没有邮箱。\n\n现在发送吗？',
    ],
    [reminder.reminderKey('2023-11-20'), '提醒 2023-11-20'],
    [reminder.reminderName('2023-11-20'), '2023年11月20日的提醒'],
    [
      schedule.scheduleInstalled('周一', 9),
      '已开启：每周一9点到10点之间自动保存进度快照，并提醒逾期事项。',
    ],
    [schedule.scheduleAlready('周一', 9), '早已开启：每周一9点到10点之间，没有改动。'],
    [
      schedule.hourOutOfRange(24),
      '「参数」的“每周提醒 时间(点)”是24，应为0到23的整数，没有开启。请改正后再试。',
    ],
    [
      schedule.scheduleByOther('a@b.cn'),
      '每周自动快照已由a@b.cn开启，没有再开启。需要调整的，请由a@b.cn操作。',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});
