import { DIRT_KINDS, type DirtKind, type PlantedDirt } from '../dirt/kinds';
import { sampleToday } from '../days';
import type { SheetDraft } from '../draft';

const KINDS = Object.keys(DIRT_KINDS).filter(isDirtKind);

/** 示例说明: what is invented here, how the county was made, and what is wrong with it on purpose. */
export function explanationSheet(
  seed: number,
  employers: number,
  planted: readonly PlantedDirt[],
): SheetDraft {
  const facts: [string, string | number][] = [
    [
      '数据性质',
      '本工作簿全部单位、代码、人数、金额、目标均为虚构，仅供试用和测试，不得用于实际工作',
    ],
    ['地名', '乡镇名称为真实地名，其余地址均为虚构'],
    ['信用代码', '第 9、10 位为 XN 的代码均为虚构，不会与真实单位重复'],
    ['生成种子', seed],
    ['单位户数', employers],
    ['演示日期', sampleToday],
  ];
  return {
    name: '示例说明',
    titles: ['示例数据（虚构）'],
    labelColumn: false,
    columns: [
      { heading: '内容', widthPixels: 320 },
      { heading: '说明', widthPixels: 420 },
    ],
    rows: [...facts, ...countedKinds(planted)].map((cells) => ({ cells })),
  };
}

/** One line per kind of dirt: what it is and how many there are. */
function countedKinds(planted: readonly PlantedDirt[]): [string, string][] {
  const counts = new Map<DirtKind, number>();
  for (const { kind } of planted) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return KINDS.map((kind) => [
    `故意留下的问题：${DIRT_KINDS[kind]}`,
    `${counts.get(kind) ?? 0} 处`,
  ]);
}

function isDirtKind(name: string): name is DirtKind {
  return name in DIRT_KINDS;
}
