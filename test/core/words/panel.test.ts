import { PANEL_ANSWERS, PANEL_WORDS } from '../../../src/core/words/panel';
import { settingsRefused, settingsSaved } from '../../../src/core/words/panel-settings';
import { dueDayText, loggedAt, scheduleOn, stageRuns } from '../../../src/core/words/panel-state';
import { RUN_WORDS } from '../../../src/core/words/panel-run';
import { progressTitle } from '../../../src/core/words/progress';
import {
  snapshotSaved,
  summaryGap,
  summaryWithoutTarget,
} from '../../../src/core/words/progress-summary';
import { IMPORT_REFUSALS, importProblemSentence } from '../../../src/core/words/import';
import { ARCHIVE_REFUSALS, templateSentence } from '../../../src/core/words/templates';
import { FORMAT_ACTION_WORDS, FORMAT_PLACES } from '../../../src/core/words/format-check';

describe('what the panel and its pages say', () => {
  it.each([
    [dueDayText('soon', '11月20日'), '11月20日起可办'],
    [loggedAt('2023-11-20 09:30:00'), '11月20日 09:30'],
    [loggedAt('昨天上午'), '昨天上午'],
    [stageRuns('集中推进阶段', 30, 51), '集中推进阶段：第30天，共51天，还剩21天'],
    [stageRuns('集中推进阶段', 51, 51), '集中推进阶段：第51天，共51天，今天是最后一天'],
    [scheduleOn('周一', 9, ''), '每周自动快照：已开启，每周一9点。'],
    [scheduleOn('周一', 9, 'a@b.cn'), '每周自动快照：已开启，每周一9点（由a@b.cn开启）。'],
    [PANEL_WORDS.lastRun('11月20日 09:30', true), '上次 11月20日 09:30 已办成'],
    [PANEL_WORDS.lastRun('11月20日 09:30', false), '上次 11月20日 09:30 没有办成'],
    [PANEL_WORDS.rank('2'), '第2名'],
    [PANEL_WORDS.barLabel('中峰镇', '82.1%', '滞后'), '中峰镇完成82.1%，滞后'],
    [PANEL_WORDS.further(3), '另有3件，请看「重点企业」'],
    [PANEL_WORDS.unfinished('B1', 3), '批次B1已经编号，还有3份在制作中。接着做不会重复编号。'],
    [
      PANEL_WORDS.unfinishedSending('1号', {
        ...{ number: '1号', sentCount: 3, openCount: 0, doubtCount: 0, failedCount: 0 },
      }),
      '1号：已发3封。接着发不会重复。',
    ],
    [
      PANEL_WORDS.unfinishedSending('1号', {
        ...{ number: '1号', sentCount: 3, openCount: 4, doubtCount: 1, failedCount: 2 },
      }),
      '1号：已发3封，还有4封没有发，1封要请您核实，2封没有发出。接着发不会重复。',
    ],
    [
      PANEL_WORDS.pageOpened('登记送达'),
      '「登记送达」已在表格上方打开。办完后点“重新读取”看最新进展。',
    ],
    [PANEL_ANSWERS.noSuchSheet('参数'), '工作簿里没有「参数」这张表，请先运行“建立或补全工作簿”。'],
    [settingsSaved(['年度', '文号前缀']), '已修改2项参数：年度、文号前缀。'],
    [settingsRefused(2), '有2项填写不对，没有保存。请按提示改正后再点“保存”。'],
    [RUN_WORDS.runningFor('批量制发文书', 9), '正在办理「批量制发文书」，已用9秒……'],
    [RUN_WORDS.made(3, 9), '3 / 9'],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

describe('what is said of progress', () => {
  const campaign = { countyName: '资源县', year: 2023, campaignName: '扩面征缴' };

  it.each([
    [progressTitle(campaign), '资源县2023年扩面征缴进度表'],
    [progressTitle({ ...campaign, campaignName: '资源县扩面征缴' }), '2023年资源县扩面征缴进度表'],
    [progressTitle({ ...campaign, campaignName: '2023年扩面征缴' }), '资源县2023年扩面征缴进度表'],
    [snapshotSaved('2023-11-20', 8, 0), '已保存2023年11月20日的进度快照，共 8 行。'],
    [snapshotSaved('2023-11-20', 0, 8), '2023年11月20日已有快照，已更新 8 行。'],
    [snapshotSaved('2023-11-20', 1, 7), '2023年11月20日已有快照，已更新 7 行，补充 1 行。'],
    [summaryGap('年度', -1, '0.0'), expect.stringMatching(/^落后.+ 不足 0\.1 个百分点$/)],
    [summaryGap('年度', 1, '2.5'), expect.stringMatching(/^超.+ 2\.5 个百分点$/)],
    [summaryWithoutTarget(7, 7), '未下达目标'],
    [summaryWithoutTarget(2, 7), '另有 2 个乡（镇）未下达目标'],
  ])('%j', (said, sentence) => {
    expect(said).toEqual(sentence);
  });
});

describe('what is said of files', () => {
  const facts = { template: '甲', placeholder: '', where: '', detail: '' };

  it.each([
    [importProblemSentence('rowWithoutUnit', ''), '没有单位的信用代码、名称或编号，没有导入'],
    [importProblemSentence('partlyBlank', '3'), '汇总的各行中有3行是空白，合计没有填写'],
    [importProblemSentence('noSuchCode', '第3行读不出'), '第3行读不出'],
    [
      IMPORT_REFUSALS.tooManyRows(50_000),
      '文件超过 50000 行，一次放不下。请按月或按乡镇分开导出，再逐个导入。',
    ],
    [
      IMPORT_REFUSALS.lacking('税务数据', ['所属期', '单位']),
      '文件缺少导入「税务数据」需要的列：所属期；单位。请补上（或在表格上方写明）后重试。',
    ],
    [
      IMPORT_REFUSALS.nothingUsable(['第3行：没有可读的所属期']),
      '文件里没有可以导入的行。请改正后重试。\n第3行：没有可读的所属期',
    ],
    [
      ARCHIVE_REFUSALS.nameTwice('甲.docx'),
      '有两个文件都叫“甲.docx”，没有生成压缩包。请核对文号和单位名称。',
    ],
    [
      templateSentence('misplacedSection', { ...facts, placeholder: '欠费', where: '甲{#欠费}' }),
      '模板“甲”：“{#欠费}”的开头和结尾不在同一个地方（如一个在表格里，一个在表格外）（在“甲{#欠费}”处）。请把开头和结尾放在同一个表格的同一列，或者都放在表格外，各占一行。',
    ],
    [
      templateSentence('otherTrouble', facts),
      '模板“甲”：文件里有无法识别的内容。请改正后重试，或者恢复默认模板。',
    ],
    [
      templateSentence('otherTrouble', { ...facts, placeholder: '欠费' }),
      '模板“甲”：“欠费”无法识别。请改正后重试，或者恢复默认模板。',
    ],
    [FORMAT_PLACES.section(1, 1), '页面设置'],
    [FORMAT_PLACES.section(2, 3), '第2节页面设置'],
    [FORMAT_ACTION_WORDS.gone('通报'), '打不开“通报”，可能已被删除。请重新起草或制发后再检查。'],
    [FORMAT_ACTION_WORDS.sound('通报'), '“通报”符合公文格式要求，没有发现问题。'],
    [FORMAT_ACTION_WORDS.found('通报', 3), '“通报”有 3 处不符合公文格式（GB/T 9704-2012）。'],
    [FORMAT_ACTION_WORDS.line('页脚', '没有页码', '请加页码。'), '页脚：没有页码。请加页码。'],
  ])('%j', (said, sentence) => {
    expect(said).toEqual(sentence);
  });
});
