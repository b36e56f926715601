import { progressSheetPicture } from '../../../src/core/progress/sheet-picture';
import type { SheetPicture } from '../../../src/core/progress/picture-type';
import { firstStatusCell, statusRules } from '../../../src/core/progress/picture-status-rules';
import {
  AS_OF,
  claim,
  emptyInput,
  entry,
  NAMES,
  payers,
  report,
  snapshot,
  township,
  townships,
} from './situations';

/** Something of everything: on time, behind, completed, over, no target, a stray, a later row, a snapshot. */
const full = progressSheetPicture(
  report({
    townships: townships({ 河口瑶族乡: { enrolmentTargetPeople: undefined, team: undefined } }),
    entries: [
      entry('2023-10-01', '资源镇', 130, 123_456_789),
      entry('2023-10-01', '中峰镇', 100, 80_300_000),
      entry('2023-10-11', '梅溪镇', 81),
      entry('2023-10-11', '瓜里乡', 75),
      entry('2023-10-11', '梅西镇', 4, 50_000, 33),
      entry('2023-10-30', '资源镇', 4),
    ],
    snapshots: [snapshot('2023-10-13', '资源镇', 110)],
  }),
);

function rowOf(picture: SheetPicture, name: string, occurrence = 0): (string | number)[] {
  return picture.values.filter((row) => row[1] === name)[occurrence]!.slice(0, 16);
}

function notesOf(picture: SheetPicture): (string | number)[] {
  return picture.values.filter((_, row) => picture.rowRoles[row] === 'note').map((row) => row[0]!);
}

describe('progressSheetPicture', () => {
  it('has the roles of its rows in order', () => {
    const townshipRows = NAMES.map(() => 'township');
    const sums = ['team', 'team', 'team', 'county', 'unassigned'];
    const table = ['tableTitle', 'heading', ...townshipRows, ...sums];
    const notes = Array.from({ length: 16 }, () => 'note');
    const chart = Array.from({ length: 17 }, () => 'chart');
    const source = Array.from({ length: 1 + 1 + NAMES.length }, () => 'source');
    expect(full.rowRoles).toEqual([
      ...['title', 'info', ...chart, 'blank', ...table, 'blank', ...table, 'blank'],
      ...[...notes, 'blank', ...source],
    ]);
    expect(full.rowRoles).toHaveLength(full.rowCount);
  });

  it('is one rectangle in every grid', () => {
    const { values, numberFormats, backgrounds, fontColors, fontWeights, fontSizes } = full;
    const grids = [values, numberFormats, backgrounds, fontColors, fontWeights, fontSizes];
    for (const grid of [...grids, full.horizontalAlignments]) {
      expect(grid).toHaveLength(full.rowCount);
      expect(new Set(grid.map((row) => row.length))).toEqual(new Set([full.columnCount]));
    }
    expect(full.columnWidthsPixels).toHaveLength(full.columnCount);
  });

  it('opens with title, day, time base and the word 初步统计', () => {
    expect(full.values[0]?.[0]).toBe('资源县2023年企业职工基本养老保险扩面征缴进度表');
    expect(full.values[1]?.[0]).toBe(
      '截至日期：2023年10月20日　　' +
        '序时口径：年度（2023年1月1日至2023年12月31日，共365天，已过293天）　　' +
        '制表说明：初步统计，以核定为准',
    );
  });

  it('has the headings of the contract', () => {
    const headings = full.values.filter((_, row) => full.rowRoles[row] === 'heading');
    const inUnit = (target: string, unit: string, beside: string): string[] => [
      ...['序号', '名称', '工作组', target, `已完成(${unit})`, beside],
      ...[
        '完成率',
        '进度条',
        '序时进度',
        '与序时差(百分点)',
        `差额(${unit})`,
        `比上期增加(${unit})`,
        `需日均(${unit})`,
      ],
      ...[`预计年底(${unit})`, '状态', '排名'],
    ];
    expect(headings.map((row) => row.slice(0, 16))).toEqual([
      inUnit('扩面目标(人)', '人', '核实数(人)'),
      inUnit('征缴目标(万元)', '万元', '占全县'),
    ]);
  });

  it('shows a township in people', () => {
    expect(rowOf(full, '资源镇')).toEqual([
      ...[1, '资源镇', '一组', 100, 130, '—', 1.3, '██████████+', 293 / 365],
      ...[((130 * 365 - 293 * 100) / 36_500) * 100, 0, 20, 0, 598, '已完成', 1],
    ]);
  });

  it('shows the same township in 万元', () => {
    const gap = ((123_456_789 * 365 - 293 * 100_000_000) / 36_500_000_000) * 100;
    expect(rowOf(full, '资源镇', 1)).toEqual([
      ...[1, '资源镇', '一组', 100, 123.456789, 123_456_789 / 203_756_789, 1.23456789],
      ...['██████████+', 293 / 365],
      ...[gap, 0, '—', 0, 567.901229, '已完成', 1],
    ]);
  });

  it('shows a dash for what there is no figure for, and never 0', () => {
    expect(rowOf(full, '河口瑶族乡')).toEqual([
      ...[7, '河口瑶族乡', '—', '—', 0, '—', '—', '—', 293 / 365],
      ...['—', '—', '—', '—', '样本不足', '未下达目标', '—'],
    ]);
  });

  it('shows teams and county as sums without number, team and rank', () => {
    const team = rowOf(full, '一组');
    expect(team.slice(0, 5)).toEqual(['', '一组', '', 200, 230]);
    expect(team[15]).toBe('—');
    expect(rowOf(full, '全县').slice(0, 5)).toEqual(['', '全县', '', 600, 386]);
  });

  it('shows 待归属 with its sum and nothing else', () => {
    const blanks = Array.from({ length: 11 }, () => '');
    expect(rowOf(full, '待归属')).toEqual(['', '待归属', '', '', 4, ...blanks]);
    expect(rowOf(full, '待归属', 1)).toEqual(['', '待归属', '', '', 0.05, ...blanks]);
  });

  it('has the 待归属 row with 0 while there is nothing in it', () => {
    const empty = progressSheetPicture(report());
    expect(rowOf(empty, '待归属')[4]).toBe(0);
  });

  it('looks the same whatever the figures, but for values and alignments', () => {
    const empty = progressSheetPicture(report());
    const { values, horizontalAlignments } = empty;
    expect({ ...full, values, horizontalAlignments }).toEqual(empty);
    expect(firstStatusCell(empty)).toEqual(firstStatusCell(full));
  });

  it('lets no name become a formula', () => {
    const name = '=HYPERLINK("https://example.test")';
    const picture = progressSheetPicture(report({ townships: [township(name)] }));
    const texts = picture.values.flat().filter((value) => String(value).includes('HYPERLINK'));
    // Both tables, the note on townships outside the teams, and the chart's source
    expect([texts[0], texts[1], texts[3]]).toEqual([`'${name}`, `'${name}`, `'${name}`]);
    expect(texts[2]).toMatch(/^'=HYPERLINK.*没有归入工作组/);
  });

  it('grows with the teams', () => {
    const fewer = progressSheetPicture(report({ teams: [{ name: '一组' }] }));
    expect(fewer.rowCount).toBe(full.rowCount - 4);
    expect(fewer.chart.source.row).toBe(full.chart.source.row - 4);
  });

  it('gives each column its format, and no number the text format', () => {
    const row = full.values.findIndex((cells) => cells[1] === '资源镇');
    expect(full.numberFormats[row]?.slice(0, 16)).toEqual([
      ...['0', '@', '@', '#,##0', '#,##0', '#,##0', '0.0%', '@', '0.0%', '+0.0;-0.0;0.0'],
      ...['#,##0', '+#,##0;-#,##0;0', '#,##0.0', '#,##0', '@', '0'],
    ]);
    const second = full.values.findIndex((cells, index) => index > row && cells[1] === '资源镇');
    expect(full.numberFormats[second]?.slice(3, 6)).toEqual(['#,##0.00', '#,##0.00', '0.0%']);
    full.values.forEach((cells, index) => {
      cells.forEach((value, column) => {
        const format = full.numberFormats[index]?.[column];
        if (typeof value === 'number') expect([value, format]).not.toEqual([value, '@']);
      });
    });
  });

  it('puts dashes and 样本不足 in the middle', () => {
    const row = full.values.findIndex((cells) => cells[1] === '河口瑶族乡');
    const alignments = full.horizontalAlignments[row]!;
    [2, 3, 5, 6, 9, 10, 11, 12, 13, 14, 15].forEach((column) => {
      expect(alignments[column]).toBe('center');
    });
    expect([alignments[1], alignments[4]]).toEqual(['left', 'right']);
  });

  it('makes the county bold', () => {
    const county = full.rowRoles.indexOf('county');
    expect(full.fontWeights[county]?.[4]).toBe('bold');
    expect(full.fontWeights[county - 1]?.[4]).toBe('normal');
  });

  it('gives every text at least the contrast 4.5:1', () => {
    full.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value === '') return;
        const [ink, ground] = [full.fontColors[row]![column]!, full.backgrounds[row]![column]!];
        expect([value, contrastOf(ink, ground) >= 4.5]).toEqual([value, true]);
      });
    });
  });

  it('frames both tables from the headings to the last figures', () => {
    const frames = full.tables.map(({ row, rowCount }) => [
      full.rowRoles[row],
      full.rowRoles[row + rowCount - 1],
      full.rowRoles[row + rowCount],
    ]);
    expect(frames).toEqual([
      ['heading', 'unassigned', 'blank'],
      ['heading', 'unassigned', 'blank'],
    ]);
    expect(full.tables.map(({ column, columnCount }) => [column, columnCount])).toEqual([
      [0, 16],
      [0, 16],
    ]);
  });

  it('stretches title and info line across the table, and freezes them', () => {
    expect(full.head).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 16 });
    expect(full.frozenRowCount).toBe(2);
  });

  it('has two heights from the first table on: higher down to the last of the tables, lower behind it', () => {
    const first = full.rowRoles.indexOf('tableTitle');
    const last = full.rowRoles.lastIndexOf('unassigned');
    expect(full.tailRow).toBe(last + 1);
    expect(new Set(full.rowHeightsPixels.slice(first, full.tailRow))).toEqual(new Set([27]));
    expect(new Set(full.rowHeightsPixels.slice(full.tailRow))).toEqual(new Set([21]));
  });

  it('has a high title, room for the chart, and a narrow gap above the tables', () => {
    const heightsOf = (role: string): (number | undefined)[] =>
      full.rowHeightsPixels.filter((_, row) => full.rowRoles[row] === role);
    const first = full.rowRoles.indexOf('tableTitle');
    expect(heightsOf('title')).toEqual([42]);
    expect(heightsOf('info')).toEqual([26]);
    expect(new Set(heightsOf('chart'))).toEqual(new Set([26]));
    expect(full.rowHeightsPixels[first - 1]).toBe(14);
  });

  it('gives the chart the width of all columns and the height of its rows but for a margin', () => {
    const width = full.columnWidthsPixels.reduce((sum, pixels) => sum + pixels, 0);
    expect(full.chart.widthPixels).toBe(width);
    expect(width).toBeGreaterThan(1000);
    expect(full.chart.heightPixels).toBeGreaterThan(26 * 16);
  });

  it.each([
    ['enrolment', 0],
    ['collection', 1],
  ])(
    'has figures at the right, names and bars at the left, words in the middle: %s',
    (_, table) => {
      const heading = full.tables[table]!.row;
      const township = full.horizontalAlignments[heading + 1]!.slice(0, 16);
      const dash = table === 0 ? 'center' : 'right';
      expect(township).toEqual([
        ...['center', 'left', 'center', 'right', 'right', dash, 'right', 'left', 'right', 'right'],
        ...['right', table === 0 ? 'right' : 'center', 'right', 'right', 'center', 'center'],
      ]);
      expect(new Set(full.horizontalAlignments[heading]!.slice(0, 16))).toEqual(
        new Set(['center']),
      );
      expect(full.horizontalAlignments[heading - 1]?.[0]).toBe('left');
    },
  );

  it('has title and info line in the middle, notes and the chart’s source at the left', () => {
    const alignmentOf = (role: string) =>
      full.horizontalAlignments[full.rowRoles.findIndex((one) => one === role)]?.[0];
    expect(['title', 'info', 'note', 'source', 'blank', 'chart'].map(alignmentOf)).toEqual([
      ...['center', 'center', 'left', 'left', 'left', 'left'],
    ]);
  });

  it('shows money with two decimals, growth with its sign', () => {
    const { row } = full.tables[1];
    expect(full.numberFormats[row + 1]?.slice(9, 14)).toEqual([
      ...['+0.0;-0.0;0.0', '#,##0.00', '+#,##0.00;-#,##0.00;0.00', '#,##0.00', '#,##0.00'],
    ]);
  });

  it('has every other cell in the text format and empty where nothing is written', () => {
    const inTables = full.tables.flatMap(({ row, rowCount }) =>
      Array.from({ length: rowCount }, (_, index) => row + index),
    );
    const { source } = full.chart;
    full.values.forEach((cells, row) => {
      if (inTables.includes(row) || row >= source.row) return;
      expect(new Set(full.numberFormats[row])).toEqual(new Set(['@']));
      expect(new Set(cells.slice(1))).toEqual(new Set(['']));
    });
    const chartRows = full.values.filter((_, row) => full.rowRoles[row] === 'chart');
    expect(new Set(chartRows.flat())).toEqual(new Set(['']));
    expect(full.values[full.tables[0].row]?.slice(16).join('')).toBe('');
    expect(new Set(full.numberFormats[full.tables[0].row])).toEqual(new Set(['@']));
  });

  it('has the largest letters in the title, larger ones above the tables, smaller ones for the chart’s source', () => {
    const lettersOf = (role: string): unknown[] => {
      const row = full.rowRoles.findIndex((one) => one === role);
      return [full.fontSizes[row]?.[0], full.fontWeights[row]?.[0]];
    };
    expect(['title', 'tableTitle', 'heading', 'township', 'source'].map(lettersOf)).toEqual([
      [16, 'bold'],
      [12, 'bold'],
      [10, 'bold'],
      [10, 'normal'],
      [9, 'normal'],
    ]);
  });

  it('draws the bar in a colour of its own', () => {
    const row = full.tables[0].row + 1;
    const ink = full.fontColors[row]!.slice(0, 16);
    expect(ink[0]).toBe(full.fontColors[full.rowRoles.indexOf('blank')]?.[0]);
    expect(ink.flatMap((color, index) => (color === ink[0] ? [] : [index]))).toEqual([7]);
  });

  it('has as many rows between the tables and the source of the chart, whatever the townships and teams', () => {
    const fewer = progressSheetPicture(
      report({ townships: [township('资源镇')], teams: [{ name: '一组' }] }),
    );
    expect(fewer.tailRow).toBeLessThan(full.tailRow);
    expect(fewer.chart.source.row - fewer.tailRow).toBe(full.chart.source.row - full.tailRow);
    expect(fewer.tables[0].row).toBe(full.tables[0].row);
  });

  it('has all columns but 已完成 and 核实数 in the same place in both tables', () => {
    const [people, money] = full.tables.map(({ row }) => full.values[row]!.map(withoutUnit));
    const apart = people!.flatMap((heading, index) => (heading === money![index] ? [] : [index]));
    expect(apart).toEqual([3, 5]);
    expect([people![5], money![5]]).toEqual(['核实数', '占全县']);
    expect([people![3], money![3]]).toEqual(['扩面目标', '征缴目标']);
  });
});

describe('核实数 on the picture', () => {
  const entries = [claim('资源镇', 'A', 5), claim('梅溪镇', 'C', 3)];
  const social = [...payers('资源镇', 'A', 10, 13), ...payers('梅溪镇', 'C', 7, 10)];
  const picture = progressSheetPicture(report({ entries, social }));

  it('stands right beside 已完成, for townships, teams and county', () => {
    expect(
      ['资源镇', '中峰镇', '一组', '二组', '全县'].map((name) => besideDone(picture, name)),
    ).toEqual([
      [5, 3],
      [0, 0],
      [5, 3],
      [3, 3],
      [8, 6],
    ]);
  });

  it('is blank for 待归属', () => {
    expect(besideDone(picture, '待归属')).toEqual([0, '']);
  });

  it('is a dash in the middle where nothing can be verified', () => {
    const without = progressSheetPicture(report({ entries, social: [] }));
    const row = without.values.findIndex((cells) => cells[1] === '全县');
    expect(besideDone(without, '全县')).toEqual([8, '—']);
    expect(without.horizontalAlignments[row]?.[5]).toBe('center');
  });

  it('changes nothing else about the looks', () => {
    const without = progressSheetPicture(report({ entries, social: [] }));
    const { values, horizontalAlignments } = picture;
    expect({ ...without, values, horizontalAlignments }).toEqual(picture);
  });

  it('is explained below, with its months and what is not verified', () => {
    expect(notesOf(picture)).toEqual(
      expect.arrayContaining([
        '核实数：2022年12月之后在「扩面登记」登记的新增人数，逐户与「参保数据」2022年12月至2023年10月参保缴费人数的增加数核对，得到证实的部分。',
        '核实结果：多报 2 人；请运行“检查数据问题”，在「数据问题」逐户查看。',
      ]),
    );
  });

  it.each([
    [[claim('资源镇', 'A', 3)], '核实结果：登记的新增人数都得到证实。'],
    [[claim('资源镇', 'A', 5), claim('资源镇', 'B', 1)], '多报 3 人；'],
    [[{ ...claim('资源镇', 'B', 4), uscc: undefined }], '核实结果：无法核实 4 人；'],
  ])('tells what became of the claims: case %#', (log, words) => {
    const notes = notesOf(progressSheetPicture(report({ entries: log, social })));
    expect(notes.join('\n')).toContain(words);
  });

  it.each([
    [[], '「参保数据」还没有数据，请导入2022年12月和最近一个月的参保数据'],
    [
      payers('资源镇', 'A', 1, 2).slice(1),
      '「参保数据」没有2022年12月的数据，请导入这个月的参保数据，或在「参数」表修改核实基准所属期',
    ],
    [
      payers('资源镇', 'A', 1, 2).slice(0, 1),
      '「参保数据」没有2022年12月之后、截至日期之前的月份，请导入最近一个月的参保数据',
    ],
  ])('says why there is none: case %#', (rows, cause) => {
    const notes = notesOf(progressSheetPicture(report({ entries, social: rows })));
    expect(notes).toContain(`核实数为“—”：${cause}，再重新运行“刷新进度”。`);
  });

  it('is not spoken of where 参保数据 was not read', () => {
    expect(notesOf(full).join('')).not.toContain('核实数');
  });
});

describe('占全县 on the picture', () => {
  const shares = (picture: SheetPicture, names: readonly string[]): (string | number)[] =>
    names.map((name) => rowOf(picture, name, 1)[5]!);

  it('is the part of the county that a township or team has', () => {
    const picture = progressSheetPicture(
      report({
        entries: [
          entry('2023-10-01', '资源镇', 0, 30_000),
          entry('2023-10-01', '梅溪镇', 0, 10_000),
        ],
      }),
    );
    const names = ['资源镇', '梅溪镇', '瓜里乡', '一组', '二组', '全县', '待归属'];
    expect(shares(picture, names)).toEqual([0.75, 0.25, 0, 0.75, 0.25, 1, '']);
  });

  it.each([
    ['nothing', []],
    ['less than nothing', [entry('2023-10-01', '资源镇', 0, -100)]],
  ])('is a dash while the county has %s', (_, entries) => {
    const picture = progressSheetPicture(report({ entries }));
    expect(shares(picture, ['资源镇', '全县'])).toEqual(['—', '—']);
  });
});

/** 已完成 and 核实数 of a line. */
function besideDone(picture: SheetPicture, name: string): (string | number)[] {
  return rowOf(picture, name).slice(4, 6);
}

function withoutUnit(heading: string | number): string {
  return String(heading).replace(/\(.*\)$/, '');
}

describe('statusRules', () => {
  const rules = statusRules();

  it('give each status word a colour of its own', () => {
    expect(rules.map(({ word }) => word)).toEqual([
      ...['已完成', '达到序时', '滞后', '严重滞后', '未下达目标'],
    ]);
    expect(new Set(rules.map(({ look }) => look.background)).size).toBe(5);
  });

  it('colour the column of 状态 from its first cell down, and with it the status of every line and nothing else', () => {
    const words = rules.map(({ word }) => word);
    const { row, column } = firstStatusCell(full);
    const colored = full.values.flatMap((line, index) =>
      index >= row && words.includes(String(line[column])) ? [full.rowRoles[index]] : [],
    );
    expect(full.values[row - 1]?.[column]).toBe('状态');
    const lines = ['township', 'team', 'county'];
    expect(colored).toEqual(full.rowRoles.filter((role) => lines.includes(role)));
  });

  it('make 严重滞后 alone bold', () => {
    expect(rules.filter(({ look }) => look.bold).map(({ word }) => word)).toEqual(['严重滞后']);
  });

  it('have colours that a spreadsheet knows', () => {
    const colors = rules.flatMap(({ look }) => [look.background, look.fontColor]);
    expect(colors.filter((color) => !/^#[0-9a-f]{6}$/.test(color))).toEqual([]);
  });

  it('stand in the column of 状态 even where the table starts elsewhere', () => {
    const area = { row: 5, column: 2, rowCount: 3, columnCount: 16 };
    expect(firstStatusCell({ tables: [area, area] })).toEqual({ row: 6, column: 16 });
  });

  it('are readable', () => {
    const poor = rules.filter(({ look }) => contrastOf(look.fontColor, look.background) < 4.5);
    expect(poor).toEqual([]);
  });
});

describe('the chart of the picture', () => {
  const { source, anchor, title, colors } = full.chart;
  const block = full.values
    .slice(source.row, source.row + source.rowCount)
    .map((row) => row.slice(source.column, source.column + source.columnCount));

  it('is drawn from names, both rates and the time, at the end of the sheet', () => {
    expect(title).toBe('各乡（镇）扩面、征缴完成率与序时进度');
    expect(block[0]).toEqual(['乡镇', '扩面完成率', '征缴完成率', '序时进度']);
    expect(block.slice(1).map((row) => row[0])).toEqual(NAMES);
    expect(block[1]).toEqual(['资源镇', 1.3, 1.23456789, 293 / 365]);
  });

  it('has an empty cell, not 0, for a township without a target', () => {
    expect(block[7]).toEqual(['河口瑶族乡', '', 0, 293 / 365]);
  });

  it('has rates as percentages at the right beside names, in cells that hold texts', () => {
    const from = source.column;
    const formats = full.numberFormats[source.row + 1]!.slice(from, from + 4);
    const alignments = full.horizontalAlignments[source.row + 1]!.slice(from, from + 4);
    expect(formats).toEqual(['@', '0.0%', '0.0%', '0.0%']);
    expect(alignments).toEqual(['left', 'right', 'right', 'right']);
    expect(full.values[source.row]?.slice(0, from).join('')).toBe('');
  });

  it('has a colour for each series that stands out from the paper', () => {
    expect(new Set(colors).size).toBe(source.columnCount - 1);
    expect(colors.filter((color) => !(contrastOf(color, '#ffffff') >= 3))).toEqual([]);
  });

  it('stands on the first of the rows kept free for it, and fits on them', () => {
    expect(anchor).toEqual({ row: full.rowRoles.indexOf('chart'), column: 0 });
    const rowHeights = full.rowHeightsPixels.filter((_, row) => full.rowRoles[row] === 'chart');
    const room = rowHeights.reduce((sum, pixels) => sum + pixels, 0);
    expect(full.chart.heightPixels).toBeLessThan(room);
  });
});

describe('the notes of the picture', () => {
  it('tell what is special about these figures, then how they are made', () => {
    const notes = notesOf(full);
    expect(notes.slice(0, 7)).toEqual([
      '说明：',
      '待归属：「扩面登记」有 1 行（4 人、0.05 万元）不能归到乡镇，单列在全县之下，没有计入全县；请改正后重新运行“刷新进度”。',
      '待归属各行：第33行没有这个乡镇。',
      '「扩面登记」有 1 行日期在截至日期之后，本表没有计入。',
      '扩面：河口瑶族乡共 1 个乡（镇）未下达目标，不计算完成率、不排名；工作组和全县的目标不含这些乡（镇），已完成数含。',
      '河口瑶族乡没有归入工作组，只计入全县；请在「乡镇」表填写工作组。',
      '序时进度按年度（2023年1月1日至2023年12月31日，共365天，已过293天）计算，首尾两天都算；剩余50个工作日。',
    ]);
    expect(notes.join('')).toContain('初步统计');
    expect(notes.at(-1)).toBe('');
  });

  it('name the drive when it is the time base', () => {
    const settings = { ...emptyInput().settings, timeBase: '集中行动' as const };
    const notes = notesOf(progressSheetPicture(report({ settings })));
    expect(notes[1]).toBe(
      '序时进度按集中行动（2023年10月1日至2023年11月30日，共61天，已过20天）计算，首尾两天都算；剩余29个工作日。',
    );
  });

  it.each([
    [5, '第2行没有填乡镇；第3行没有填乡镇；第4行没有填乡镇；第5行没有填乡镇；第6行没有填乡镇。'],
    [7, '第6行没有填乡镇；另有 2 行。'],
  ])('name the first five of %i rows without a place', (count, end) => {
    const entries = Array.from({ length: count }, (_, index) =>
      entry(AS_OF, undefined, 1, undefined, index + 2),
    );
    const [, , rows] = notesOf(progressSheetPicture(report({ entries })));
    expect(String(rows).endsWith(end)).toBe(true);
  });

  it('fit beside one another in the width of the table', () => {
    // 10 points are 13.3 pixels a character; the table is 1,330 pixels wide.
    const verified = progressSheetPicture(report({ social: payers('资源镇', 'A', 1, 2) }));
    const notes = [...notesOf(full), ...notesOf(verified)];
    expect(notes.filter((note) => String(note).length > 100)).toEqual([]);
  });
});

function contrastOf(left: string, right: string): number {
  const [dark, light] = [luminanceOf(left), luminanceOf(right)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminanceOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
