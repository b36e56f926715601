import type { Fraction } from './fraction';
import { compareFractions, differenceOf } from './fraction';

/** Where a line stands against its target and the time; the words are in `words/progress.ts`. */
export type ProgressStatus = 'completed' | 'onTime' | 'behind' | 'severelyBehind' | 'noTarget';

/**
 * The status of a rate against 序时进度: completed from 100 % on, otherwise on time if level with it or ahead, severely
 * behind if behind by more than so many percentage points, exactly that many still being behind. No rate, no target.
 */
export function progressStatus(
  rate: Fraction | undefined,
  timeRate: Fraction,
  severelyBehindPoints: number,
): ProgressStatus {
  if (rate === undefined) return 'noTarget';
  if (rate.numerator >= rate.denominator) return 'completed';
  const gap = differenceOf(rate, timeRate);
  if (gap.numerator >= 0) return 'onTime';
  return compareFractions(gap, pointsBehind(severelyBehindPoints)) < 0
    ? 'severelyBehind'
    : 'behind';
}

/** Staff may type half points and the like; thousandths of a point keep them whole numbers. */
function pointsBehind(points: number): Fraction {
  return { numerator: -Math.round(points * 1000), denominator: 100_000 };
}
