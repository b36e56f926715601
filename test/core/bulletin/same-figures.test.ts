import fc from 'fast-check';
import type {
  BulletinContent,
  BulletinParagraph,
  BulletinTable,
} from '../../../src/core/bulletin/content-type';
import { anyCounty, DEBTORS } from './any-county';
import { type County, contentOf, NAMES } from './county';

const RUNS = { numRuns: 40 };

function tableOf(content: BulletinContent, key: string): BulletinTable {
  return content.attachments.flatMap(({ tables }) => tables).find((one) => one.key === key)!;
}

/** The cell of a row under the heading that begins so. */
function cell(content: BulletinContent, key: string, row: string, heading: string): string {
  const { columns, rows } = tableOf(content, key);
  const position = columns.findIndex((column) => column.heading.startsWith(heading));
  const found = rows.find(({ name }) => name === row);
  if (found === undefined || position < 0) throw new Error(`no cell ${key} ${row} ${heading}`);
  return found.cells[position]!;
}

function paragraphs({ sections }: BulletinContent): BulletinParagraph[] {
  return sections.flatMap((section) => section.paragraphs);
}

function paragraph(content: BulletinContent, key: string): string {
  return paragraphs(content).find((one) => one.key === key)?.text ?? '';
}

/** Figures of a text: days, months and ranks are no figures. */
function numbersIn(text: string): string[] {
  const plain = text
    .replace(/\d+年\d+月(\d+日)?|\d+月\d+日|第\d+位/g, '')
    .replace(/[〔（]\d{4}[〕）]\d+号/g, '');
  return plain.match(/\d+(?:\.\d+)?/g) ?? [];
}

const unsigned = (text: string): string => text.replace(/^[+-]/, '');

const MEASURE_HEADINGS: Readonly<Record<string, string>> = {
  target: '目标任务数',
  done: '已完成数',
  verified: '核实数',
  rate: '完成率',
  gap: '与序时差',
  remaining: '差额',
  growth: '比上期增加',
};

const ACTION_HEADINGS: Readonly<Record<string, string>> = {
  enrolled: '新增参保',
  collected: '征缴收入',
  employers: '重点企业',
  estimate: '预计应补',
  notices: '制发文书',
};

const NOTICE_HEADINGS: Readonly<Record<string, string>> = {
  issued: '制发',
  served: '已送达',
  awaiting: '待送达',
  expired: '期满未改正',
  closed: '已办结',
};

const NOTICE_ROWS: Readonly<Record<string, string>> = {
  total: '合计',
  reminder: '催缴通知书',
  auditNotice: '稽核检查通知书',
  rectificationOrder: '稽核责令整改书',
  transferLetter: '移交函',
};

const SITUATION_ROWS: Readonly<Record<string, string>> = {
  total: '合计',
  unregistered: '未申报',
  headCount: '人数不足',
  base: '基数不足',
  arrears: '欠费',
};

const SITUATION_HEADINGS: Readonly<Record<string, string>> = {
  employers: '户数',
  estimate: '预计应补',
  excluded: '已排除',
  awaiting: '待确认',
};

/** What the attachments show for a figure's key; undefined for figures that stand in prose only. */
function cellFor(content: BulletinContent, key: string): string | undefined {
  const [topic = '', name = '', what = ''] = key.split('.');
  const row = name === '全县' ? '合计' : name;
  if (key === 'time.rate') return cell(content, 'enrolment', '合计', '序时进度');
  if (topic === 'enrolment' || topic === 'collection') {
    const heading = MEASURE_HEADINGS[what];
    return heading === undefined ? undefined : cell(content, topic, row, heading);
  }
  if (topic === 'actions') return cell(content, 'actions', name, ACTION_HEADINGS[what]!);
  if (topic === 'keyEmployers' && NAMES.includes(name)) {
    return cell(content, 'keyEmployers', name, what === 'employers' ? '重点企业' : '预计应补');
  }
  if (topic === 'keyEmployers') {
    const situation = SITUATION_ROWS[name]!;
    const gap = ['unregistered', 'headCount'].includes(name) ? '涉及人数' : '涉及金额';
    return cell(content, 'situations', situation, SITUATION_HEADINGS[what] ?? gap);
  }
  if (topic === 'notices' && NAMES.includes(name)) {
    return cell(content, 'keyEmployers', name, NOTICE_HEADINGS[what]!);
  }
  if (key === 'notices.total.closedEmployers') {
    return cell(content, 'keyEmployers', '合计', '已办结');
  }
  if (key === 'notices.total.paid') return cell(content, 'keyEmployers', '合计', '补缴金额');
  if (topic === 'notices') {
    return cell(content, 'notices', NOTICE_ROWS[name]!, NOTICE_HEADINGS[what]!);
  }
  return undefined;
}

/** All facts are tried on the same counties, so that each is composed once. */
const composed = new Map<string, BulletinContent>();

function contentOnce(county: County): BulletinContent {
  const key = JSON.stringify(county);
  const content = composed.get(key) ?? contentOf(county);
  composed.set(key, content);
  return content;
}

function eachCounty(check: (content: BulletinContent) => void): void {
  fc.assert(
    fc.property(anyCounty, (county) => {
      check(contentOnce(county));
    }),
    RUNS,
  );
}

describe('the figures of a bulletin', () => {
  it('are the same in every sentence as in the attachments', () => {
    const seen = new Set<string>();
    eachCounty((content) => {
      const differing = content.figures.filter(({ key, text }) => {
        const shown = cellFor(content, key);
        if (shown !== undefined) seen.add(key.split('.')[0]!);
        return shown !== undefined && unsigned(text) !== unsigned(shown);
      });
      expect(differing).toEqual([]);
    });
    expect([...seen].sort()).toEqual([
      'actions',
      'collection',
      'enrolment',
      'keyEmployers',
      'notices',
      'time',
    ]);
  });

  it('are all that a sentence says in digits', () => {
    eachCounty((content) => {
      const texts = new Map(content.figures.map(({ key, text }) => [key, unsigned(text)]));
      const uncited = paragraphs(content).flatMap(({ text, facts }) => {
        const cited = facts.map((fact) => texts.get(fact));
        return numbersIn(text).filter((number) => !cited.includes(number));
      });
      expect(uncited).toEqual([]);
    });
  });

  it('are those of 合计 in the general picture', () => {
    eachCounty((content) => {
      for (const [key, unit] of [
        ['enrolment', '人'],
        ['collection', '万元'],
      ] as const) {
        const text = paragraph(content, `overall.${key}`);
        const target = /目标任务(\d[\d.]*)/.exec(text)?.[1];
        const done = /已完成(-?\d[\d.]*)/.exec(text)?.[1];
        const rate = /完成率(-?\d[\d.]*)%/.exec(text)?.[1];
        const rest = /还差(\d[\d.]*)/.exec(text)?.[1];
        if (target !== undefined) expect(target).toBe(cell(content, key, '合计', '目标任务数'));
        if (done !== undefined) expect(done).toBe(cell(content, key, '合计', '已完成数'));
        if (rate !== undefined) expect(rate).toBe(cell(content, key, '合计', '完成率'));
        if (rest !== undefined) expect(rest).toBe(cell(content, key, '合计', '差额'));
        expect(text).toContain(unit);
      }
    });
  });

  it('rank townships in the text as in the tables', () => {
    let ranked = 0;
    eachCounty((content) => {
      for (const key of ['enrolment', 'collection']) {
        const text = paragraph(content, `townships.${key}`);
        for (const [, names, , rank, rate] of text.matchAll(
          /([^，。]+?)(并列)?第(\d+)位（(-?[\d.]+)%）/g,
        )) {
          for (const name of names!.split('、')) {
            ranked += 1;
            expect([name, cell(content, key, name, '排名')]).toEqual([name, rank]);
            expect([name, cell(content, key, name, '完成率')]).toEqual([name, rate]);
          }
        }
      }
    });
    expect(ranked).toBeGreaterThan(20);
  });

  it('count the townships that the text names', () => {
    eachCounty((content) => {
      for (const { text } of paragraphs(content)) {
        for (const [, names, count] of text.matchAll(/([^，。；的]+?)等(\d+)个乡（镇）/g)) {
          const named = names!
            .split('、')
            .filter((part) => NAMES.some((name) => part.endsWith(name)));
          expect([names, named.length]).toEqual([names, Number(count)]);
        }
      }
    });
  });
});

describe('a bulletin', () => {
  it('names no employer, wherever employers stand on the sheets', () => {
    eachCounty((content) => {
      const everything = JSON.stringify(content);
      expect(DEBTORS.filter((debtor) => everything.includes(debtor))).toEqual([]);
    });
  });

  it('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyCounty, fc.integer({ min: 1, max: 9 }), (county, turn) => {
        const turned = <T>(rows: readonly T[] = []): T[] => {
          const at = rows.length === 0 ? 0 : turn % rows.length;
          return [...rows.slice(at), ...rows.slice(0, at)].reverse();
        };
        const { enrolment, keyEmployers, notices, activities, socialInsurance } = county;
        const other = {
          ...county,
          enrolment: turned(enrolment),
          keyEmployers: turned(keyEmployers),
          notices: turned(notices),
          activities: turned(activities),
          socialInsurance: turned(socialInsurance),
        };
        expect(JSON.stringify(contentOf(other))).toBe(JSON.stringify(contentOf(county)));
      }),
      { numRuns: 15 },
    );
  });

  it('says every sentence in full: no doubled stop, no undefined, no empty bracket, no growth below 0', () => {
    eachCounty((content) => {
      for (const { text } of paragraphs(content)) {
        expect(text).not.toMatch(
          /[。；，、]{2}|undefined|NaN|（）|增加-|超出目标任务-|还差-|[^。]$/,
        );
      }
    });
  });
});
