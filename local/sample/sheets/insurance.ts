import type { Period } from '../../../src/core/calendar/day';
import {
  COUNT_FORMAT,
  mark,
  MONEY_FORMAT,
  TEXT_FORMAT,
  yuan,
  type DraftRow,
  type SheetDraft,
} from '../draft';
import { markEmployer } from '../employer-marks';
import type { SampleEmployer } from '../employers';
import { eachMonth, type MonthFigures, type MonthLookup } from '../month-figures';

type InsuredMonth = NonNullable<MonthFigures['insured']>;

/** 参保数据: what the social-insurance system gives, one row per 社保单位编号 and month. */
export function insuranceSheet(
  employers: readonly SampleEmployer[],
  monthOf: MonthLookup,
): SheetDraft {
  const rows: DraftRow[] = [];
  eachMonth(employers, (employer, period) => {
    const { insured } = monthOf(employer, period);
    if (insured) rows.push(...rowsOf(employer, period, insured));
  });
  return {
    name: '参保数据',
    titles: ['企业职工基本养老保险参保缴费情况表　示例数据（虚构）'],
    labelColumn: false,
    columns: [
      { heading: '统一社会信用代码', format: TEXT_FORMAT, widthPixels: 170 },
      { heading: '单位名称', widthPixels: 260 },
      { heading: '社保单位编号', format: TEXT_FORMAT, widthPixels: 130 },
      { heading: '乡镇', widthPixels: 90 },
      { heading: '所属期', format: TEXT_FORMAT },
      { heading: '参保状态' },
      { heading: '参保缴费人数', format: COUNT_FORMAT },
      { heading: '申报基数合计(元)', format: MONEY_FORMAT, widthPixels: 130 },
      { heading: '应缴金额(元)', format: MONEY_FORMAT, widthPixels: 120 },
      { heading: '实缴金额(元)', format: MONEY_FORMAT, widthPixels: 120 },
    ],
    rows,
  };
}

function rowsOf(employer: SampleEmployer, period: Period, insured: InsuredMonth): DraftRow[] {
  const { socialNumbers } = employer;
  return socialNumbers.map((socialNumber, index) => {
    const share = (total: number) => shareOf(total, index, socialNumbers.length);
    const people = share(insured.people);
    const cells = [
      employer.uscc,
      employer.name,
      socialNumber,
      employer.place.name,
      period,
      insured.people === 0 ? '暂停缴费' : '参保缴费',
      people,
      yuan(share(insured.baseFen)),
      yuan(share(insured.dueFen)),
      yuan(share(insured.paidFen)),
    ];
    return noted({ cells }, employer, people);
  });
}

/** Equal whole shares; the first takes the rest, so that they add up. */
function shareOf(total: number, index: number, count: number): number {
  const each = Math.floor(total / count);
  return index === 0 ? total - each * (count - 1) : each;
}

function noted(row: DraftRow, employer: SampleEmployer, people: number): DraftRow {
  markEmployer(row, employer);
  if (employer.socialNumbers.length > 1) {
    mark(row, {
      kind: 'severalSocialNumbers',
      column: '统一社会信用代码',
      handling: 'kept',
      understood: employer.uscc,
    });
  }
  if (people === 0) {
    mark(row, { kind: 'zeroCount', column: '参保缴费人数', handling: 'kept', understood: 0 });
  }
  return row;
}
