import { DAY_FORMAT, TEXT_FORMAT, type DraftRow, type SheetDraft } from '../draft';
import { markEmployer } from '../employer-marks';
import type { Conduct, SampleEmployer } from '../employers';
import { inventedPerson, inventedTelephone } from '../names';
import { inventedAddress } from '../places';
import { randomSource } from '../random';
import { actionNameOf } from '../sectors';

/** Shares of employers without an action (its key words must find it), no longer in business, and with a reason to be left alone. */
const WITHOUT_ACTION = 0.15;
const CLOSED_DOWN = 0.01;
const EXCLUDED = 0.08;
/** Share of employers a team has visited. */
const VISITED = 0.55;

/** Why the office leaves an employer alone although the data look wrong. */
const EXCLUSION_REASONS = [
  '退休返聘',
  '劳务派遣（由派遣单位参保）',
  '已在其他单位参保',
  '非全日制用工',
  '新入职30日内',
  '个体业主本人',
];
const LOOKS_WRONG: readonly Conduct[] = ['tooFewPeople', 'unregistered', 'wageRise'];

/** 单位台账: the employers the office knows of. */
export function registerSheet(seed: number, employers: readonly SampleEmployer[]): SheetDraft {
  return {
    name: '单位台账',
    titles: ['单位台账　示例数据（虚构）：单位、代码、地址、电话均为虚构'],
    labelColumn: false,
    columns: [
      { heading: '统一社会信用代码', format: TEXT_FORMAT, widthPixels: 170 },
      { heading: '单位名称', widthPixels: 260 },
      { heading: '乡镇', widthPixels: 90 },
      { heading: '行业' },
      { heading: '行动', widthPixels: 190 },
      { heading: '法定代表人', widthPixels: 120 },
      { heading: '地址', widthPixels: 220 },
      { heading: '联系人', widthPixels: 120 },
      { heading: '电话', format: TEXT_FORMAT, widthPixels: 110 },
      { heading: '邮箱', widthPixels: 190 },
      { heading: '状态' },
      { heading: '走访日期', format: DAY_FORMAT },
      { heading: '排除原因', widthPixels: 130 },
      { heading: '示例登记日期', extra: true, format: DAY_FORMAT },
    ],
    rows: employers.filter(({ unlisted }) => !unlisted).map((employer) => row(seed, employer)),
  };
}

function row(seed: number, employer: SampleEmployer): DraftRow {
  const random = randomSource(seed, 'register', employer.index);
  const { index, place, sector } = employer;
  const cells = [
    employer.uscc,
    employer.name,
    place.name,
    sector.name,
    random.chance(WITHOUT_ACTION) ? null : actionNameOf(sector),
    inventedPerson('负责人', index),
    inventedAddress(place.name, random.integer(0, 6), random.integer(1, 199)),
    inventedPerson('联系人', index),
    inventedTelephone(index),
    random.chance(0.4) ? `unit${index + 1}@example.invalid` : null,
    random.chance(CLOSED_DOWN) ? random.pick(['注销', '吊销']) : '在营',
    visitedOn(seed, index),
    exclusionReason(employer, random.chance(EXCLUDED), random.pick(EXCLUSION_REASONS)),
    registeredOn(random.integer(0, 5_000)),
  ];
  return markEmployer({ cells }, employer);
}

function exclusionReason(employer: SampleEmployer, drawn: boolean, reason: string): string | null {
  if (employer.conduct === 'branch') return '总公司异地统一参保';
  return drawn && LOOKS_WRONG.includes(employer.conduct) ? reason : null;
}

/** A day of 集中推进 for more than half of the employers; drawn apart, so that the other cells stay as they were. */
function visitedOn(seed: number, index: number): number | null {
  const random = randomSource(seed, 'visit', index);
  const firstOfOctober2023 = 45_200;
  return random.chance(VISITED) ? firstOfOctober2023 + random.integer(0, 60) : null;
}

/** Some day in the fourteen years before the campaign's year. */
function registeredOn(daysBefore: number): number {
  const lastDayOf2022 = 44_926;
  return lastDayOf2022 - daysBefore;
}
