import type { Period } from '../../../src/core/calendar/day';
import { SAMPLE_PERIODS } from '../days';
import {
  COUNT_FORMAT,
  mark,
  MONEY_FORMAT,
  TEXT_FORMAT,
  yuan,
  type DraftColumn,
  type DraftRow,
  type SheetDraft,
} from '../draft';
import { markEmployer } from '../employer-marks';
import type { SampleEmployer } from '../employers';
import type { MonthFigures, MonthLookup } from '../month-figures';

type TaxedMonth = NonNullable<MonthFigures['taxed']>;

const FILING_GROUP = '个人所得税（工资薪金）申报';

/** As the tax system's export words and orders them; 序号 is a column the contract does not know. */
const COLUMNS: readonly DraftColumn[] = [
  { heading: '序号', extra: true, format: COUNT_FORMAT, widthPixels: 50 },
  {
    heading: '统一社会信用代码',
    shown: '纳税人识别号',
    format: TEXT_FORMAT,
    widthPixels: 170,
  },
  { heading: '纳税人名称', widthPixels: 260 },
  { heading: '乡镇', widthPixels: 90 },
  { heading: '所属期', shown: '费款所属期', format: TEXT_FORMAT },
  { heading: '登记职工人数', group: FILING_GROUP, format: COUNT_FORMAT, widthPixels: 110 },
  {
    heading: '工资薪金收入合计(元)',
    shown: '工资薪金收入合计（元）',
    group: FILING_GROUP,
    format: MONEY_FORMAT,
    widthPixels: 160,
  },
  { heading: '缴税状态' },
];

/** 税务数据: what the tax system gives, with headings on two rows, a 小计 below each month and a 合计 at the end. */
export function taxSheet(employers: readonly SampleEmployer[], monthOf: MonthLookup): SheetDraft {
  const months = SAMPLE_PERIODS.map((period) => monthRows(employers, period, monthOf));
  const subtotals = months.map((rows, index) => totalRow('小计', SAMPLE_PERIODS[index], rows));
  const rows = months.flatMap((month, index) => [...month, ...subtotals.slice(index, index + 1)]);
  return {
    name: '税务数据',
    titles: ['个人所得税工资薪金申报汇总表　示例数据（虚构）'],
    labelColumn: false,
    columns: COLUMNS,
    rows: [...rows, totalRow('合计', undefined, subtotals)],
  };
}

function monthRows(
  employers: readonly SampleEmployer[],
  period: Period,
  monthOf: MonthLookup,
): DraftRow[] {
  const rows: DraftRow[] = [];
  for (const employer of employers) {
    const { taxed } = monthOf(employer, period);
    if (taxed) rows.push(row(employer, period, taxed, rows.length + 1));
  }
  return rows;
}

function row(
  employer: SampleEmployer,
  period: Period,
  taxed: TaxedMonth,
  serialNumber: number,
): DraftRow {
  const cells = [
    serialNumber,
    employer.uscc,
    employer.name,
    employer.place.name,
    period,
    taxed.people,
    yuan(taxed.wagesFen),
    '正常',
  ];
  return noted({ cells }, employer);
}

function noted(row: DraftRow, employer: SampleEmployer): DraftRow {
  markEmployer(row, employer);
  if (employer.conduct === 'branch') {
    mark(row, {
      kind: 'branchOffice',
      column: '纳税人名称',
      handling: 'kept',
      understood: employer.name,
    });
  }
  return row;
}

/** A row that adds up others and is no data itself. */
function totalRow(
  word: '小计' | '合计',
  period: Period | undefined,
  rows: readonly DraftRow[],
): DraftRow {
  const cells = [null, null, word, null, period ?? null, sumOf(rows, 5), sumOf(rows, 6), null];
  return mark(
    { cells },
    {
      kind: word === '小计' ? 'subtotalRow' : 'totalRow',
      column: '',
      handling: 'skipped',
      understood: null,
    },
  );
}

function sumOf(rows: readonly DraftRow[], index: number): number {
  return rows.reduce((sum, { cells }) => sum + Number(cells[index]), 0);
}
