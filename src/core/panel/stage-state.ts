import { daysBetween, type IsoDay } from '../calendar/day';
import type { DayRange, Settings } from '../campaign/settings-type';
import {
  BETWEEN_STAGES,
  CAMPAIGN_OVER,
  monthAndDay,
  stageBegins,
  stageDays,
  STAGE_NAMES,
  stageRuns,
} from '../words/panel-state';
import type { StageState } from './panel-type';

/** The settings that say when the stages are. */
export type StageSettings = Pick<Settings, 'publicity' | 'drive' | 'summary'>;

/**
 * Where a day stands among the plan's three stages. Stages may overlap, as summing up begins while the drive still runs: then
 * both are on, and the headline tells the one that began last.
 *
 * @example stageState(settings, '2023-11-20').headline // => '集中推进阶段：第41天，共51天，还剩10天'
 */
export function stageState(settings: StageSettings, day: IsoDay): StageState {
  const named = [
    { name: STAGE_NAMES[0], range: settings.publicity },
    { name: STAGE_NAMES[1], range: settings.drive },
    { name: STAGE_NAMES[2], range: settings.summary },
  ];
  const stages = named.map(({ name, range }) => ({
    name,
    days: stageDays(range.start, range.end),
    standing: standingOf(range, day),
  }));
  return { headline: headlineOf(named, day), stages };
}

interface NamedStage {
  readonly name: string;
  readonly range: DayRange;
}

function standingOf({ start, end }: DayRange, day: IsoDay): 'past' | 'now' | 'coming' {
  if (day < start) return 'coming';
  return day > end ? 'past' : 'now';
}

function headlineOf(named: readonly NamedStage[], day: IsoDay): string {
  const running = named.filter(({ range }) => standingOf(range, day) === 'now');
  const last = running[running.length - 1];
  if (last !== undefined) {
    const { start, end } = last.range;
    const total = daysBetween(start, end) + 1;
    return stageRuns(last.name, daysBetween(start, day) + 1, total);
  }
  const next = named.find(({ range }) => standingOf(range, day) === 'coming');
  if (next === undefined) return CAMPAIGN_OVER;
  const { start } = next.range;
  const opening = next === named[0] ? '' : BETWEEN_STAGES;
  return `${opening}${stageBegins(next.name, monthAndDay(start), daysBetween(day, start))}`;
}
