import type { ComposeReport } from '../../src/actions/make-bulletin';
import type { BulletinPreviewReport } from '../../src/actions/preview-bulletin';
import type { BulletinContent } from '../../src/core/bulletin/content-type';
import type { ImportReport } from '../../src/core/import/import-report';
import type { IssueReport, PreviewRow } from '../../src/core/issue/issue-page';
import type { PanelReport, ServicePage } from '../../src/core/panel/panel-report';
import type { BarState, PanelState } from '../../src/core/panel/panel-type';
import type { ScreeningReport } from '../../src/core/screening/screening-preview';

/** What must never become markup. */
export const HOSTILE = '<img src=x onerror="document.title=\'hacked\'">';

const bar = (name: string, rank: string, percent: number): BarState => ({
  ...{ name, rank, figures: `${percent} 人 / 目标 100 人`, rate: `${percent}.0%` },
  ...{ filledPercent: percent, status: 'behind', statusWord: '滞后' },
});

const townships = [
  '资源镇',
  '中峰镇',
  '梅溪镇',
  '车田苗族乡',
  '两水苗族乡',
  '河口瑶族乡',
  '瓜里乡',
];

const measure = {
  county: bar('全县', '', 42),
  townships: townships.map((name, index) => bar(name, String(index + 1), 60 - index * 5)),
};

const CALM: PanelState = {
  ...{
    isSetUp: true,
    title: '企业职工基本养老保险扩面征缴',
    today: '2023年11月20日',
    troubles: [],
  },
  stage: {
    headline: '集中推进阶段：第51天，共61天，还剩10天',
    stages: [
      { name: '宣传发动阶段', days: '9.20—9.30', standing: 'past' },
      { name: '集中推进阶段', days: '10.1—11.30', standing: 'now' },
      { name: '总结通报阶段', days: '12.1—12.31', standing: 'coming' },
    ],
  },
  progress: {
    ...{ asOf: '截至2023年11月20日', timeText: '年度序时 88.8%', timePercent: 88.7 },
    measures: [
      { kind: 'enrolment', title: '扩面', ...measure },
      { kind: 'collection', title: '征缴', ...measure },
    ],
  },
  log: {
    last: [{ title: '刷新进度', at: '11月20日 09:30', isDone: true, sentence: '完成' }],
    failures: [
      { title: '重打文书', at: '11月20日 09:00', isDone: false, sentence: '没有这个文号' },
    ],
  },
};

/** A campaign in its second stage. */
export const STATE: PanelState = {
  ...CALM,
  due: {
    total: { overdue: 1, today: 0, unserved: 1, soon: 0 },
    teams: [
      {
        ...{ team: '一组', counts: { overdue: 1, today: 0, unserved: 1, soon: 0 } },
        ...{ furtherCount: 0 },
        lines: [
          {
            ...{ timing: 'overdue', employer: HOSTILE, township: '中峰镇' },
            ...{ step: '《稽核检查通知书》', day: '10月12日起可办，还没有办' },
          },
        ],
      },
    ],
  },
};

/** Nothing is due. */
export const CALM_REPORT: PanelReport = { ok: true, summary: '已读取。', details: [], state: CALM };

export function stateReport(changes: Partial<PanelState> = {}): PanelReport {
  return { ok: true, summary: '已读取。', details: [], state: { ...STATE, ...changes } };
}

const preview = (index: number): PreviewRow => ({
  ...{ caseKey: `案${index}`, number: `资税〔2023〕${index}号`, kind: '催缴通知书', uscc: '' },
  ...{ name: index === 1 ? HOSTILE : `资源县第${index}矿业有限公司`, township: '中峰镇' },
  ...{ team: index % 2 === 0 ? '一组' : '二组', action: '矿山冶炼', situation: '人数不足' },
  ...{ periods: '2023-09', amount: '2,400.00', warnings: index === 1 ? ['没有地址。'] : [] },
});

/** What could be issued: four notices, and a case that waits. */
export function previewReport(): IssueReport {
  return {
    ...{ ok: true, summary: '可以制发4份文书；另有1个案件现在不能制发。', details: [] },
    preview: {
      day: '2023-11-20',
      rows: [1, 2, 3, 4].map(preview),
      blocked: [
        {
          ...{ caseKey: '案9', name: '资源县第九矿业有限公司', township: '梅溪镇', team: '二组' },
          ...{ situation: '欠费', kind: '稽核检查通知书', reason: '期限还没有届满。' },
        },
      ],
      totals: ['催缴通知书4份'],
    },
  };
}

export function batchReport(made: number, total: number): IssueReport {
  return {
    ...{ ok: true, summary: `批次20231120-01已做好${made}份，共${total}份。`, details: [] },
    progress: { batch: '20231120-01', made, total, isFinished: made === total },
  };
}

const SERVICE: ServicePage = {
  today: '2023-11-20',
  methods: ['直接送达', '留置送达', '邮寄送达'],
  rows: [1, 2].map((index) => ({
    ...{ number: `资税〔2023〕${index}号`, kind: '催缴通知书', name: HOSTILE, township: '中峰镇' },
    ...{ team: '一组', batch: '', issuedOn: '2023-11-10', servedOn: '', method: '' },
  })),
};

export const SERVICE_REPORT: PanelReport = {
  ...{ ok: true, summary: '已读取。', details: [], service: SERVICE },
};

export const SETTINGS_REPORT: PanelReport = {
  ...{ ok: true, summary: '已读取。', details: [] },
  settings: [
    {
      title: '行动',
      fields: [
        { label: '县名', explanation: '印在文书中。', input: 'text', value: '资源县' },
        { label: '统计截止日期', explanation: '空白表示当天。', input: 'day', value: '' },
        {
          ...{ label: '序时进度口径', explanation: '报表下方会写明。', input: 'text' },
          ...{ value: '年度', choices: ['年度', '集中行动'] },
        },
      ],
    },
  ],
};

export const TEMPLATES_REPORT: PanelReport = {
  ...{ ok: true, summary: '已读取。', details: [] },
  templates: {
    isFolderMissing: false,
    rows: [
      { name: '催缴通知书', link: 'https://drive.example/1' },
      { name: '移交函', link: 'javascript:alert(1)' },
    ],
  },
};

const paragraph = (key: string, text: string) => ({
  ...{ key, lead: '', text, facts: [], by: 'composed' as const },
});

const CONTENT: BulletinContent = {
  ...{ format: 1, kind: 'summary', number: '资扩面办〔2023〕1号', office: '领导小组办公室' },
  ...{ title: '关于扩面征缴完成情况的通报', addressees: ['各乡（镇）人民政府'] },
  opening: paragraph('opening', '现通报如下：'),
  sections: [
    {
      ...{ key: 'overall', heading: '一、总体情况' },
      paragraphs: [
        paragraph('overall.enrolment', '已完成95人。'),
        paragraph('overall.collection', HOSTILE),
      ],
    },
  ],
  attachments: [{ number: 1, title: '扩面完成情况表', tables: [] }],
  ...{ day: '2023-12-20', asOf: '2023-12-19', copiesTo: [], printingOffice: '', figures: [] },
};

/** What the bulletin would say, with nothing typed. */
export const BULLETIN_REPORT: ComposeReport = {
  ...{ ok: true, summary: '资扩面办〔2023〕1号', details: [], content: CONTENT, paragraphs: [] },
};

const TO = { category: '主送', townships: [] } as const;

/** A bulletin with one mail to send and one of unknown fate. */
export const SEND_REPORT: BulletinPreviewReport = {
  ...{ ok: true, summary: '将发给2个邮箱。', details: ['请先核实。'] },
  preview: {
    ...{ number: '资扩面办〔2023〕1号', title: '通报', state: '发送中', subject: HOSTILE },
    ...{ html: '<p>正文</p>', text: '正文', attachments: [{ name: '通报.docx', bytes: 90_000 }] },
    recipients: [
      { ...TO, name: '资源镇人民政府', address: 'a@example.cn', state: undefined },
      { ...TO, name: '中峰镇人民政府', address: 'b@example.cn', state: 'unverified' },
    ],
    ...{ problems: [], quota: 100, testRecipient: undefined },
    counts: { toSend: 1, sent: 0, unverified: 1 },
  },
};

/** A bulletin of which nothing, or so much, is out; 31 mailboxes. */
export function sendPreview(sent = 0): BulletinPreviewReport {
  const recipients = Array.from({ length: 31 }, (_, index) => ({
    ...{ ...TO, name: `第${index + 1}个单位`, address: `office${index + 1}@example.cn` },
    state: index < sent ? ('sent' as const) : ('pending' as const),
  }));
  const state = sent === 0 ? '已拟稿' : sent === 31 ? '已发送' : '部分发送';
  return {
    ...{ ok: true, summary: '将发给31个邮箱。', details: [] },
    preview: {
      ...{ number: '资扩面办〔2023〕1号', title: '关于扩面征缴完成情况的通报', state },
      ...{ subject: '通报', html: '<p>正文</p>', text: '正文', attachments: [], recipients },
      ...{ problems: [], quota: 100, testRecipient: undefined },
      counts: { toSend: 31 - sent, sent, unverified: 0 },
    },
  };
}

/** After a call that sent some. */
export function sentReport(sent: number): BulletinPreviewReport {
  return {
    ...{ ok: true, summary: `资扩面办〔2023〕1号已发${sent}封，共31封。`, details: [] },
    progress: { sent, total: 31, left: 31 - sent, mayGoOn: sent < 31 },
  };
}

/** What an import would do. */
export const IMPORT_PLAN: ImportReport = {
  ...{ ok: true, summary: '请核对，再点“写入”。', details: [] },
  plan: {
    lines: [
      '方式：追加：只添加表里还没有的行。',
      '「参保数据」：新增 12000 行，已有相同的 0 行不动。',
    ],
    changes: { added: 12_000, replaced: 0, removed: 0 },
  },
};

export function writtenReport(written: number): ImportReport {
  const isFinished = written === 12_000;
  return {
    ...{ ok: true, summary: isFinished ? '已导入12000行。' : '已写入一部分。', details: [] },
    progress: { written, total: 12_000, isFinished },
  };
}

/** What a screening would change. */
export const SCREENING_PLAN: ScreeningReport = {
  ...{ ok: true, summary: '已比对2023-09：列出重点企业 4 户、4 条。', details: [] },
  preview: {
    lines: ['「重点企业」将新增 3 条，保留 1 条，消除 2 条。', '现在还没有改动工作簿。'],
    changes: { fresh: 3, staying: 1, resolved: 2, notCompared: 0 },
  },
};
