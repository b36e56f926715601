import type { Coverage } from '../../../src/core/screening/coverage';
import { summariseKeyEmployers } from '../../../src/core/screening/summary';
import { summaryOrder, summaryPicture } from '../../../src/core/screening/summary-picture';
import { SUMMARY_WORDS } from '../../../src/core/words/screening-report';
import { CODE_B, keyEmployer } from './screening-records';

const ORDER = summaryOrder({
  ...{ townships: ['资源镇', '=梅溪镇'], teams: ['一组'], actions: ['电站水库'] },
});

const COVERAGE: Coverage = {
  ...{ matchedByCode: 1, matchedByConfirmedName: 2, awaitingConfirmation: 3, undecided: 4 },
  ...{ unmatched: 5, taxUnits: 15, socialUnits: 7, socialUnitsWithoutTax: 8 },
  ...{ oldTaxNumbers: 9, unitsWithoutCode: 10 },
};

function pictureOf(townshipCount = 0) {
  const rows = [
    keyEmployer({ missingPeople: 5, estimatedPremiumFen: 123_456 }),
    keyEmployer({ uscc: CODE_B, township: undefined, team: undefined, situations: ['未申报'] }),
    ...Array.from({ length: townshipCount }, (_, index) =>
      keyEmployer({ uscc: `X${index}`, township: `乡镇${index}` }),
    ),
  ];
  return summaryPicture({
    ...{ countyName: '资源县', periods: ['2023-09'], today: '2023-11-20' },
    ...{ summary: summariseKeyEmployers(rows, ORDER), coverage: COVERAGE, problemCount: 11 },
  });
}

describe('summaryOrder', () => {
  it('ends each list with the group that has no name', () => {
    expect(ORDER).toEqual({
      townships: ['资源镇', '=梅溪镇', '未填乡镇'],
      teams: ['一组', '未分组'],
      actions: ['电站水库', '未归入行动'],
    });
  });
});

describe('summaryPicture', () => {
  const { values, backgrounds, letters } = pictureOf();
  const rowOf = (name: string, from = 0): number =>
    values.findIndex((row, index) => index >= from && row[0] === name);

  it('opens with the county, the months and the day', () => {
    expect(values[0]?.[0]).toContain('资源县');
    expect(values[1]?.[0]).toContain('2023-09');
    expect(values[1]?.[0]).toContain('2023年11月20日');
  });

  it('counts each line: units, hits, people, yuan, hits without an estimate, to confirm, excluded', () => {
    expect(values[rowOf('资源镇')]).toEqual(['资源镇', 1, 1, 5, 1234.56, 0, 0, 0]);
    expect(values[rowOf('未填乡镇')]).toEqual(['未填乡镇', 1, 1, 0, 0, 1, 0, 0]);
  });

  it('has a table each by 情形, township, team and action, with the county’s own total below', () => {
    const column = values.map(([first]) => first);
    const end = column.indexOf('五、数据匹配情况') - 1;
    const start = column.indexOf('');
    const tables = column
      .slice(start + 1, end)
      .join(' ')
      .split('  ');
    expect(tables.map((table) => table.split(' ').slice(2))).toEqual([
      ['未申报', '人数不足', '基数不足', '欠费', '合计'],
      ['资源镇', "'=梅溪镇", '未填乡镇', '合计'],
      ['一组', '未分组', '合计'],
      ['电站水库', '未归入行动', '合计'],
    ]);
    const totals = values.filter(([first]) => first === '合计');
    expect(totals).toEqual(totals.map(() => ['合计', 2, 2, 5, 1234.56, 1, 0, 0]));
  });

  it('tells how far the data meet, and notes below', () => {
    const start = rowOf('五、数据匹配情况');
    expect(values[start + 2]?.slice(0, 3)).toEqual(['税务数据单位（户）', 15, '']);
    expect(values[start + 12]?.slice(0, 2)).toEqual(['重复、矛盾或不可比（处）', 11]);
    expect(values[start + 13]?.[0]).toBe('');
    expect(values[start + 15]?.[0]).toContain('各项只计未消除');
  });

  it('names each table and the notes in a line of their own', () => {
    const names = [SUMMARY_WORDS.byKind, SUMMARY_WORDS.byTownship, SUMMARY_WORDS.byTeam];
    for (const name of [...names, SUMMARY_WORDS.byAction, SUMMARY_WORDS.notes]) {
      expect(values.filter(([cell]) => cell === name)).toHaveLength(1);
    }
  });

  it('is one rectangle that reaches below its last line, in steps of 200 rows', () => {
    expect([values.length, backgrounds.length, letters.length]).toEqual([200, 200, 200]);
    expect(new Set([...values, ...backgrounds].map((row) => row.length))).toEqual(new Set([8]));
    expect(values.at(-1)?.join('')).toBe('');
    const lines = values.reduce((last, [first], index) => (first === '' ? last : index + 1), 0);
    expect(pictureOf(199 - lines).values).toHaveLength(200);
    expect(pictureOf(200 - lines).values).toHaveLength(400);
  });

  it('colours a row as far as it has cells, and makes headings and totals stand out', () => {
    const heading = rowOf('资源镇') - 1;
    const [title, total] = [backgrounds[0], backgrounds[rowOf('合计')]];
    expect(new Set(backgrounds[heading]).size).toBe(1);
    expect(new Set(total).size).toBe(1);
    expect(backgrounds[heading]?.[0]).not.toBe(title?.[0]);
    expect(total?.[0]).not.toBe(title?.[0]);
    const coverageHeading = backgrounds[rowOf('五、数据匹配情况') + 1];
    expect(coverageHeading?.[1]).toBe(backgrounds[heading]?.[0]);
    expect(coverageHeading?.[2]).toBe(title?.[0]);
    const sizes = [0, rowOf('五、数据匹配情况'), heading].map(
      (row) => letters[row]?.fontSizePoints,
    );
    expect(sizes).toEqual([16, 12, 10]);
    expect([heading, rowOf('资源镇'), rowOf('合计')].map((row) => letters[row]?.bold)).toEqual([
      ...[true, false, true],
    ]);
  });
});
