import type { IsoDay } from '../calendar/day';
import type { Forecast } from './forecast';
import { forecast } from './forecast';
import type { Fraction } from './fraction';
import { differenceOf, fractionOf } from './fraction';
import type { SnapshotHistory } from './snapshot-history';
import { lastPointBefore } from './snapshot-history';
import type { ProgressStatus } from './status';
import { progressStatus } from './status';
import type { Tally } from './tally';
import type { TimePosition } from './time-position';
import { yearSpan } from './time-position';

export type LineKind = 'township' | 'team' | 'county';

/** One name in one measure. Amounts are people or fen, whole numbers; what is not known is undefined, never 0. */
export interface ProgressLine {
  readonly kind: LineKind;
  readonly name: string;
  /** A township's team; undefined for teams and the county. */
  readonly team: string | undefined;
  readonly target: number | undefined;
  readonly done: number;
  /** 核实数: as much of it as 参保数据 bears out; undefined in 征缴 and while nothing can be verified. */
  readonly verified: number | undefined;
  /** Done over target; undefined without a target above 0. */
  readonly rate: Fraction | undefined;
  /** The rate less 序时进度: negative is behind. */
  readonly gap: Fraction | undefined;
  /** Target less done, and 0 once the target is reached. */
  readonly remaining: number | undefined;
  /** Done more than at the last snapshot before the as-of day; negative after corrections. */
  readonly growth: number | undefined;
  /** What is left for each working day to come, not rounded; undefined when no working day is left for it. */
  readonly requiredPerWorkingDay: number | undefined;
  readonly forecast: Forecast;
  readonly status: ProgressStatus;
  /** Among the townships; undefined for teams, the county and townships without a rate. */
  readonly rank: number | undefined;
}

/** What one line is made from. */
export interface LineBasis {
  readonly kind: LineKind;
  readonly name: string;
  readonly team: string | undefined;
  readonly target: number | undefined;
  readonly tally: Tally;
  readonly verified: number | undefined;
}

/** What all lines of a measure share. */
export interface LineContext {
  readonly asOf: IsoDay;
  readonly year: number;
  readonly time: TimePosition;
  readonly history: SnapshotHistory;
  readonly severelyBehindPoints: number;
}

/** The line of one name, not ranked yet: that takes the other townships. */
export function progressLine(basis: LineBasis, context: LineContext): ProgressLine {
  const { kind, name, team, target, tally, verified } = basis;
  const { asOf, time } = context;
  const points = context.history.get(name) ?? [];
  const rate = fractionOf(tally.done, target);
  const remaining = rate === undefined ? undefined : Math.max(rate.denominator - tally.done, 0);
  const before = lastPointBefore(points, asOf);
  return {
    kind,
    name,
    team,
    target,
    done: tally.done,
    verified,
    rate,
    gap: rate === undefined ? undefined : differenceOf(rate, time.rate),
    remaining,
    growth: before === undefined ? undefined : tally.done - before.amount,
    requiredPerWorkingDay: requiredPerWorkingDay(remaining, time.remainingWorkingDays),
    forecast: forecast(tally, points, asOf, yearSpan(context.year).end),
    status: progressStatus(rate, time.rate, context.severelyBehindPoints),
    rank: undefined,
  };
}

function requiredPerWorkingDay(
  remaining: number | undefined,
  workingDays: number,
): number | undefined {
  if (remaining === undefined || remaining === 0) return remaining;
  return workingDays === 0 ? undefined : remaining / workingDays;
}
