import type { Scalar } from '../../book/model';
import { isoOf, partsOf, serialOf } from '../days';
import { COUNT_FORMAT, TEXT_FORMAT } from '../draft';
import type { RandomSource } from '../random';
import type { DirtType, Soil } from './rule';

const GENERAL_FORMAT = 'General';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Writes a day as text with the same meaning. */
function dayAsText(write: (parts: Parts) => string): Soil {
  return (clean) =>
    typeof clean === 'number'
      ? { cell: write(partsOf(clean)), format: TEXT_FORMAT, understood: isoOf(clean) }
      : undefined;
}

const withTime: Soil = (clean, random) =>
  typeof clean === 'number'
    ? {
        cell: clean + random.integer(8 * 60, 18 * 60) / 1440,
        format: 'yyyy-mm-dd hh:mm',
        understood: isoOf(clean),
      }
    : undefined;

const bareSerial: Soil = (clean) =>
  typeof clean === 'number'
    ? { cell: clean, format: GENERAL_FORMAT, understood: isoOf(clean) }
    : undefined;

/** A year mistyped, one too early or one too late. */
const outsideYear: Soil = (clean, random: RandomSource) => {
  if (typeof clean !== 'number') return undefined;
  const cell = clean + random.pick([-365, 365]);
  return { cell, understood: isoOf(cell) };
};

/** What happens to days. */
export const DAY_DIRT = {
  slashed: {
    kind: 'daySlashed',
    handling: 'repaired',
    soil: dayAsText(({ year, month, dayOfMonth }) => `${year}/${month}/${dayOfMonth}`),
  },
  chinese: {
    kind: 'dayChinese',
    handling: 'repaired',
    soil: dayAsText(({ year, month, dayOfMonth }) => `${year}年${month}月${dayOfMonth}日`),
  },
  dotted: {
    kind: 'dayDotted',
    handling: 'repaired',
    soil: dayAsText(({ year, month, dayOfMonth }) => `${year}.${month}.${dayOfMonth}`),
  },
  digits: {
    kind: 'dayDigits',
    handling: 'repaired',
    soil: dayAsText(
      (parts) => `${parts.year}${twoDigits(parts.month)}${twoDigits(parts.dayOfMonth)}`,
    ),
  },
  bareSerial: { kind: 'dayBareSerial', handling: 'repaired', soil: bareSerial },
  withTime: { kind: 'dayWithTime', handling: 'repaired', soil: withTime },
  outsideYear: { kind: 'dayOutsideYear', handling: 'warned', soil: outsideYear },
  impossible: {
    kind: 'impossibleDay',
    handling: 'refused',
    soil: () => ({ cell: '2023-11-31', format: TEXT_FORMAT, understood: null }),
  },
} as const satisfies Record<string, DirtType>;

/** Writes a period (clean: `2023-10` as text) differently with the same meaning. */
function periodAs(write: (year: string, month: string) => Scalar, format: string): Soil {
  return (clean) => {
    if (typeof clean !== 'string') return undefined;
    return { cell: write(clean.slice(0, 4), clean.slice(5)), format, understood: clean };
  };
}

/** What happens to 所属期. */
export const PERIOD_DIRT = {
  digits: {
    kind: 'periodDigits',
    handling: 'repaired',
    soil: periodAs((year, month) => Number(year + month), COUNT_FORMAT),
  },
  chinese: {
    kind: 'periodChinese',
    handling: 'repaired',
    soil: periodAs((year, month) => `${year}年${Number(month)}月`, TEXT_FORMAT),
  },
  firstDay: {
    kind: 'periodFirstDay',
    handling: 'repaired',
    soil: periodAs((year, month) => `${year}${month}01`, TEXT_FORMAT),
  },
  dotted: {
    kind: 'periodDotted',
    handling: 'repaired',
    soil: periodAs((year, month) => `${year}.${month}`, TEXT_FORMAT),
  },
  serial: {
    kind: 'periodSerial',
    handling: 'repaired',
    soil: periodAs((year, month) => serialOf(`${Number(year)}-${month}-01`), 'yyyy"年"m"月"'),
  },
} as const satisfies Record<string, DirtType>;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
