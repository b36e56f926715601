import type { IsoDay } from '../../../src/core/calendar/day';
import type { SampleClaim } from '../claims';
import { serialOf } from '../days';
import { COUNT_FORMAT, DAY_FORMAT, MONEY_FORMAT, type DraftRow, type SheetDraft } from '../draft';
import { SAMPLE_PLACES } from '../places';
import { reachedBy, type SampleReached, type SampleTarget } from '../progress';

const FEN_PER_WAN = 1_000_000;
const SNAPSHOT_DAYS: readonly IsoDay[] = ['2023-09-30', '2023-10-31'];

/** 乡镇 with invented targets. */
export function townshipSheet(targets: readonly SampleTarget[]): SheetDraft {
  return {
    name: '乡镇',
    titles: ['乡镇目标任务　示例数据（虚构）：目标数均为虚构，与实际下达数无关'],
    labelColumn: false,
    columns: [
      { heading: '乡镇' },
      { heading: '别名', widthPixels: 140 },
      { heading: '工作组' },
      { heading: '扩面目标(人)', format: COUNT_FORMAT },
      { heading: '征缴目标(万元)', format: MONEY_FORMAT },
      { heading: '邮箱', widthPixels: 200 },
    ],
    rows: targets.map(({ place, people, collectionFen }) => ({
      cells: [
        place.name,
        place.aliases.join('、'),
        place.team,
        people,
        collectionFen / FEN_PER_WAN,
        `${place.mailbox}@example.invalid`,
      ],
    })),
  };
}

/** 进度快照: what the add-on would have kept on two earlier days, from the claims that can be read. */
export function snapshotSheet(readable: readonly SampleClaim[]): SheetDraft {
  return {
    name: '进度快照',
    titles: [],
    labelColumn: true,
    columns: [
      { heading: '日期', format: DAY_FORMAT },
      { heading: '名称' },
      { heading: '已完成(人)', format: COUNT_FORMAT },
      { heading: '征缴(万元)', format: '#,##0.0000' },
    ],
    rows: SNAPSHOT_DAYS.flatMap((day) => snapshotRows(readable, day)),
  };
}

/** Townships, then teams, then the county, as the table of progress has them. */
function snapshotRows(readable: readonly SampleClaim[], day: IsoDay): DraftRow[] {
  const reached = reachedBy(readable, serialOf(day));
  const line = (name: string, parts: readonly SampleReached[]): DraftRow => {
    const people = parts.reduce((sum, part) => sum + part.people, 0);
    const collectedFen = parts.reduce((sum, part) => sum + part.collectedFen, 0);
    return { cells: [serialOf(day), name, people, collectedFen / FEN_PER_WAN] };
  };
  const teams = [...new Set(reached.map(({ place }) => place.team))];
  return [
    ...reached.map((part) => line(part.place.name, [part])),
    ...teams.map((team) =>
      line(
        team,
        reached.filter(({ place }) => place.team === team),
      ),
    ),
    line('全县', reached),
  ];
}

/** 收件人: nobody can be reached at example.invalid (RFC 2606). */
export function recipientSheet(): SheetDraft {
  const offices = ['县人社局', '县税务局', '县财政局', '县社保中心', '县市场监管局', '县总工会'];
  const townships = SAMPLE_PLACES.map(({ name, mailbox }) => [
    `${name}人民政府`,
    `${mailbox}@example.invalid`,
    '主送',
    '是',
  ]);
  const units = offices.map((name, index) => [
    name,
    `unit-${index + 1}@example.invalid`,
    '主送',
    '是',
  ]);
  return {
    name: '收件人',
    titles: [],
    labelColumn: true,
    columns: [
      { heading: '名称', widthPixels: 200 },
      { heading: '邮箱', widthPixels: 220 },
      { heading: '类别' },
      { heading: '接收' },
    ],
    rows: [
      ...townships,
      ...units,
      ['资源县人民政府办公室', 'office@example.invalid', '抄送', '是'],
      ['县档案馆', 'archive@example.invalid', '抄送', '否'],
    ].map((cells) => ({ cells })),
  };
}
