import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel, Scalar } from '../../local/book/model';
import { inventedUscc } from '../../local/sample/uscc';
import { sheetOf } from '../support/import-desk';

/** An employer of the county with what the two systems know of a month. */
interface CountyEmployer {
  readonly name: string;
  readonly township: string;
  readonly insuredPeople: number | undefined;
  readonly declaredBaseYuan: number;
  readonly paidYuan: number;
  readonly taxedPeople: number;
  readonly wagesYuan: number;
}

/** Both rates together. */
const RATE = 0.24;
const MONTH = '202310';

const inOrder = (name: string, township: string, people: number): CountyEmployer => ({
  ...{ name, township, insuredPeople: people, taxedPeople: people },
  ...{ declaredBaseYuan: people * 4500, wagesYuan: people * 4500 },
  paidYuan: people * 4500 * RATE,
});

/** One employer for each 情形, and two in order. */
const EMPLOYERS: readonly CountyEmployer[] = [
  { ...inOrder('资源县甲建筑有限公司', '资源镇', 16), insuredPeople: 10 },
  { ...inOrder('资源县乙酒店有限公司', '中峰镇', 20), wagesYuan: 160_000 },
  { ...inOrder('资源县丙矿业有限公司', '梅溪镇', 12), insuredPeople: undefined },
  { ...inOrder('资源县丁超市有限公司', '瓜里乡', 8), paidYuan: 0 },
  inOrder('资源县戊茶业有限公司', '资源镇', 5),
  inOrder('资源县己酒业有限公司', '中峰镇', 6),
];

const usccOf = (index: number): string => inventedUscc('91', index + 1);

/** Types the county into a workbook that is set up: employers, targets, mailboxes, inspectors, and what was enrolled. */
export function typeCounty(book: BookModel): void {
  typeRows(
    book,
    '单位台账',
    EMPLOYERS.map(({ name, township }, index) => ({
      ...{ 统一社会信用代码: usccOf(index), 单位名称: name, 乡镇: township, 状态: '在营' },
      ...{ 法定代表人: `示例人${index + 1}`, 地址: `${township}示例路${index + 1}号` },
    })),
  );
  setBeside(book, '参数', '稽核人员', '张三（桂A001）、李四（桂A002）');
  typeRows(book, '扩面登记', [
    enrolled('2023-10-20', '资源镇', 60, 90_000),
    enrolled('2023-11-10', '中峰镇', 25, 20_000),
  ]);
  const { values } = sheetOf(book, '乡镇');
  for (const row of values.slice(1)) {
    set(values, row, '扩面目标(人)', 100);
    set(values, row, '征缴目标(万元)', 10);
  }
  const [, first = []] = values;
  set(values, first, '邮箱', 'ziyuan@example.cn');
  setBeside(book, '收件人', '县税务局', 'tax@example.cn');
}

function enrolled(
  day: string,
  township: string,
  people: number,
  yuan: number,
): Readonly<Record<string, Scalar>> {
  return {
    ...{ 日期: day, 乡镇: township, 单位名称: `${township}示例单位` },
    ...{ 新增参保人数: people, '征缴金额(元)': yuan },
  };
}

/** The two exports of a month, as the systems give them: the paths of the files. */
export function writeExports(folder: string): { readonly social: string; readonly tax: string } {
  const social = join(folder, '参保缴费 2023年10月.csv');
  const tax = join(folder, '个税申报 2023年10月.csv');
  writeCsv(social, [
    '单位编号,单位名称,统一社会信用代码,费款所属期,缴费人数,缴费基数合计（元）,应缴金额（元）,实缴金额（元）',
    ...EMPLOYERS.flatMap(({ name, insuredPeople, declaredBaseYuan, paidYuan }, index) =>
      insuredPeople === undefined
        ? []
        : [
            [
              ...[45032900 + index, name, usccOf(index), MONTH, insuredPeople],
              ...[declaredBaseYuan, declaredBaseYuan * RATE, paidYuan],
            ].join(','),
          ],
    ),
  ]);
  writeCsv(tax, [
    '扣缴义务人纳税人识别号,扣缴义务人名称,税款所属期,申报人数,工资薪金收入',
    ...EMPLOYERS.map(({ name, taxedPeople, wagesYuan }, index) =>
      [usccOf(index), name, MONTH, taxedPeople, wagesYuan].join(','),
    ),
  ]);
  return { social, tax };
}

function writeCsv(path: string, lines: readonly string[]): void {
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`);
}

function typeRows(
  book: BookModel,
  name: string,
  rows: readonly Readonly<Record<string, Scalar>>[],
): void {
  const { values } = sheetOf(book, name);
  const [headings = []] = values;
  rows.forEach((row) => {
    values.push(headings.map((heading) => row[String(heading)] ?? null));
  });
}

function set(values: readonly Scalar[][], row: Scalar[], heading: string, value: Scalar): void {
  const column = values[0]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`no column ${heading}`);
  row[column] = value;
}

/** The cell to the right of a name in the first column. */
function setBeside(book: BookModel, sheet: string, name: string, value: Scalar): void {
  const row = sheetOf(book, sheet).values.find(([item]) => String(item).includes(name));
  if (!row) throw new Error(`no ${name} on ${sheet}`);
  row[1] = value;
}
