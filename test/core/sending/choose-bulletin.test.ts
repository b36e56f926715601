import { bulletinCells, readBulletinStore } from '../../../src/core/sending/bulletin-store';
import {
  bulletinToSend,
  composingStep,
  knownBulletins,
} from '../../../src/core/sending/choose-bulletin';
import { parseTable } from '../../../src/core/table/parse-table';
import { bulletinsSheet } from '../../../src/core/table/sheets/bulletins';
import { contentOf } from '../bulletin/county';
import { MID_CAMPAIGN } from '../bulletin/situations';

const CONTENT = contentOf(MID_CAMPAIGN, '2023-10-31');
const FILE = { attempt: 1, fileId: 'id', link: '' };
const OCTOBER = { start: '2023-10-01', end: '2023-10-31' } as const;
const SUMMARY = { kind: 'summary' } as const;

type Known = readonly [number: string, state: string, period?: { start: string; end: string }];

function known(...rows: readonly Known[]) {
  const cells = rows.map(([number, , period]) => {
    const content = { ...CONTENT, number, ...(period === undefined ? {} : { period }) };
    return bulletinCells(content as typeof CONTENT, FILE);
  });
  const sheet = [
    ['文号', '标题', '状态'],
    ...rows.map(([number, state]) => [number, '通报', state]),
  ];
  return knownBulletins(
    parseTable(bulletinsSheet, sheet).records,
    readBulletinStore([[], ...cells]),
  );
}

function stepOf(rows: readonly Known[], request: Parameters<typeof composingStep>[1], year = 2023) {
  const step = composingStep(known(...rows), request, year);
  return [
    step.kind,
    step.kind === 'redraft' ? step.of.content.number : '',
    step.kind === 'new' ? '' : (step.corrects?.content.number ?? ''),
  ].join(' ');
}

describe('what composing makes', () => {
  const briefing = { kind: 'briefing', period: OCTOBER } as const;
  const week = (start: string, end: string) => ({ start, end });
  it.each([
    ['nothing yet', [], SUMMARY, 'new  '],
    ['a draft of it', [['办1号', '已拟稿']], SUMMARY, 'redraft 办1号 '],
    ['an issued one', [['办1号', '已发送']], SUMMARY, 'correct  办1号'],
    ['one that is being sent', [['办1号', '发送中']], SUMMARY, 'correct  办1号'],
    ['one sent to some', [['办1号', '部分发送']], SUMMARY, 'correct  办1号'],
    ['one whose state somebody changed', [['办1号', '作废']], SUMMARY, 'correct  办1号'],
    [
      'an issued one and the draft of its correction',
      [
        ['办1号', '已发送'],
        ['办2号', '已拟稿'],
      ],
      SUMMARY,
      'redraft 办2号 办1号',
    ],
    [
      'two issued: the last is corrected',
      [
        ['办1号', '已发送'],
        ['办2号', '已发送'],
      ],
      SUMMARY,
      'correct  办2号',
    ],
    ['only a briefing', [['办1号', '已拟稿', OCTOBER]], SUMMARY, 'new  '],
    ['only a summary', [['办1号', '已拟稿']], briefing, 'new  '],
    ['a draft of these days', [['办1号', '已拟稿', OCTOBER]], briefing, 'redraft 办1号 '],
    [
      'a draft of days that overlap',
      [['办1号', '已拟稿', week('2023-10-31', '2023-11-02')]],
      briefing,
      'redraft 办1号 ',
    ],
    [
      'a draft of the days after',
      [['办1号', '已拟稿', week('2023-11-01', '2023-11-02')]],
      briefing,
      'new  ',
    ],
    ['an issued one of these days', [['办1号', '已发送', OCTOBER]], briefing, 'correct  办1号'],
    [
      'an issued one of days that overlap',
      [['办1号', '已发送', week('2023-10-01', '2023-10-30')]],
      briefing,
      'new  ',
    ],
  ] as const)('after %s', (_, rows, request, expected) => {
    expect(stepOf(rows as readonly Known[], request)).toBe(expected);
  });

  it('is a new summary in another year', () => {
    expect(stepOf([['办1号', '已发送']], SUMMARY, 2024)).toBe('new  ');
  });
});

describe('the bulletin to send', () => {
  it('is the last that is not sent to everybody, or the one that is named', () => {
    const rows = known(['办1号', '部分发送'], ['办2号', '已拟稿'], ['办3号', '已发送']);
    expect(bulletinToSend(rows, undefined).content.number).toBe('办2号');
    expect(bulletinToSend(rows, '办3号').content.number).toBe('办3号');
    expect(() => bulletinToSend(rows, '办4号')).toThrow('没有可以发送的办4号');
    expect(() => bulletinToSend(known(['办1号', '已发送']), undefined)).toThrow(
      '没有可以发送的通报',
    );
  });

  it.each([
    ['of the kept content', '已拟稿', 'https://drive/二稿 （1）', false],
    ['of another document', '已拟稿', 'https://drive/一稿', true],
    ['that somebody took away', '已拟稿', '', false],
    ['of another document, once it is issued', '部分发送', 'https://drive/一稿', false],
  ])('is refused where 通报 has the link of another document: %s', (_, state, link, isRefused) => {
    const file = { ...FILE, link: 'https://drive/二稿 （1）' };
    const sheet = [
      ['文号', '标题', '状态', '文件'],
      ['办1号', '通报', state, link],
    ];
    const rows = knownBulletins(
      parseTable(bulletinsSheet, sheet).records,
      readBulletinStore([[], bulletinCells({ ...CONTENT, number: '办1号' }, file)]),
    );
    const choose = (): string => bulletinToSend(rows, '办1号').content.number;
    if (isRefused) expect(choose).toThrow('办1号的文件和保存的内容不是同一稿');
    else expect(choose()).toBe('办1号');
  });
});

describe('knownBulletins of a sheet and a store that do not fit', () => {
  it('leaves out rows without a number or without a kept content', () => {
    const sheet = [
      ['文号', '标题', '状态'],
      ['', '通报', '已拟稿'],
      ['办9号', '通报', '已拟稿'],
    ];

    expect(
      knownBulletins(
        parseTable(bulletinsSheet, sheet).records,
        readBulletinStore([[], bulletinCells(CONTENT, FILE)]),
      ),
    ).toEqual([]);
  });
});
