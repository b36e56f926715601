import type { Period } from '../../../src/core/calendar/day';
import { MONEY_FORMAT, TEXT_FORMAT, yuan, type DraftRow, type SheetDraft } from '../draft';
import { markEmployer } from '../employer-marks';
import type { SampleEmployer } from '../employers';
import { BASE_FLOOR_FEN, declaredBaseFen } from '../payroll';
import { randomSource } from '../random';

const AUDITED_PERIODS: readonly Period[] = ['2023-07', '2023-08', '2023-09', '2023-10'];
const AUDITED_PER_CONDUCT = 2;
const PEOPLE_AT_MOST = 8;

/** 稽核明细: a few audited employers, person by person; a person is a number of the working paper and nothing else. */
export function auditSheet(seed: number, employers: readonly SampleEmployer[]): SheetDraft {
  const audited = (['tooFewPeople', 'baseTooLow'] as const).flatMap((conduct) =>
    employers
      .filter((employer) => employer.conduct === conduct && employer.staffPeople >= 3)
      .slice(0, AUDITED_PER_CONDUCT),
  );
  return {
    name: '稽核明细',
    titles: ['稽核明细　示例数据（虚构）：人员只用编号，不得填写姓名和身份证号'],
    labelColumn: false,
    columns: [
      { heading: '统一社会信用代码', format: TEXT_FORMAT, widthPixels: 170 },
      { heading: '单位名称', widthPixels: 260 },
      { heading: '人员标识' },
      { heading: '月份', format: TEXT_FORMAT },
      { heading: '工资(元)', format: MONEY_FORMAT },
      { heading: '是否参保' },
      { heading: '申报基数(元)', format: MONEY_FORMAT },
    ],
    rows: audited.flatMap((employer, index) => rowsOf(seed, employer, index * PEOPLE_AT_MOST)),
  };
}

function rowsOf(seed: number, employer: SampleEmployer, peopleBefore: number): DraftRow[] {
  const people = Math.min(employer.staffPeople, PEOPLE_AT_MOST);
  const insured = Math.floor((people * (employer.insuredAtBasePeople ?? 0)) / employer.staffPeople);
  return Array.from({ length: people }, (_, person) => person).flatMap((person) => {
    const wageFen = personalWageFen(seed, employer, person);
    const baseFen = employer.conduct === 'baseTooLow' ? BASE_FLOOR_FEN : declaredBaseFen(employer);
    const isInsured = person < insured;
    return AUDITED_PERIODS.map((period) => {
      const cells = [
        employer.uscc,
        employer.name,
        `P${String(peopleBefore + person + 1).padStart(4, '0')}`,
        period,
        yuan(wageFen),
        isInsured ? '是' : '否',
        isInsured ? yuan(baseFen) : null,
      ];
      return markEmployer({ cells }, employer);
    });
  });
}

/** Around the employer's average, in whole yuan. */
function personalWageFen(seed: number, employer: SampleEmployer, person: number): number {
  const factor = 0.75 + randomSource(seed, 'person', employer.index, person).fraction() * 0.6;
  return Math.round((employer.monthlyWageFen * factor) / 100) * 100;
}
