import type { RandomSource } from '../random';
import { UNKNOWN_TOWNSHIP, SAMPLE_PLACES } from '../places';
import { type DirtType, fullWidth, type Soil, textSoil } from './rule';

const NO_BREAK_SPACE = '\u00a0';

/** Puts something between two characters of a name. */
function insert(gap: string): Soil {
  return textSoil((name, random) => {
    const place = random.integer(3, name.length - 1);
    return name.slice(0, place) + gap + name.slice(place);
  });
}

/** An earlier name that the code still ties to the unit. */
function formerName(name: string): string {
  return name.replace('示例', '示例旧');
}

/** Nothing in a former name tells the present one: only the code does, so the cell is understood as it stands. */
const byFormerName: Soil = (clean, _random, other) => {
  if (typeof clean !== 'string' || other('统一社会信用代码') === null) return undefined;
  const cell = formerName(clean);
  return { cell, understood: cell };
};

const individualSuffix: Soil = (clean, _random, other) => {
  const code = other('统一社会信用代码');
  if (typeof clean !== 'string' || typeof code !== 'string') return undefined;
  if (!code.startsWith('92') || clean.includes('个体工商户')) return undefined;
  return { cell: `${clean}（个体工商户）`, understood: clean };
};

function alias(township: string, random: RandomSource): string {
  const place = SAMPLE_PLACES.find(({ name }) => name === township);
  return place ? random.pick(place.aliases) : township;
}

/** What happens to names of employers. */
export const NAME_DIRT = {
  halfWidthBrackets: {
    kind: 'halfWidthBrackets',
    handling: 'repaired',
    soil: textSoil((name) => name.replace(/（/g, '(').replace(/）/g, ')')),
  },
  spaced: { kind: 'spacedName', handling: 'repaired', soil: insert(' ') },
  lineBreak: { kind: 'lineBreakInName', handling: 'repaired', soil: insert('\n') },
  noBreakSpace: { kind: 'noBreakSpaceInName', handling: 'repaired', soil: insert(NO_BREAK_SPACE) },
  fullWidth: { kind: 'fullWidthName', handling: 'repaired', soil: textSoil(fullWidth) },
  former: { kind: 'formerName', handling: 'kept', soil: byFormerName },
  bracketedFormer: {
    kind: 'bracketedFormerName',
    handling: 'repaired',
    soil: textSoil((name) => `${name}（原名：${formerName(name)}）`),
  },
  individualSuffix: { kind: 'individualSuffix', handling: 'repaired', soil: individualSuffix },
} as const satisfies Record<string, DirtType>;

/** What happens to names of townships. */
export const TOWNSHIP_DIRT = {
  alias: { kind: 'townshipAlias', handling: 'repaired', soil: textSoil(alias) },
  unknown: {
    kind: 'unknownTownship',
    handling: 'warned',
    soil: () => ({ cell: UNKNOWN_TOWNSHIP, understood: null }),
  },
} as const satisfies Record<string, DirtType>;

/** Text that a careless program would turn into a formula. */
export const REMARK_DIRT = {
  formulaLike: {
    kind: 'formulaLikeText',
    handling: 'kept',
    soil: (_clean, random) => {
      const cell = random.pick(['=1+1示例', '+示例备注', '-示例备注', '@示例备注']);
      return { cell, understood: cell };
    },
  },
} as const satisfies Record<string, DirtType>;
