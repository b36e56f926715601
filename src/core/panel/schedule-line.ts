import type { ScheduleState as Standing } from '../sending/schedule';
import { scheduleOff, scheduleOn } from '../words/panel-state';
import type { ScheduleState } from './panel-type';

/** Whether the weekly snapshot is on, in a line. */
export function scheduleLine(state: Standing): ScheduleState {
  if (state.kind === 'off') return { isOn: false, text: scheduleOff() };
  const { weekday, hour, owner } = state.schedule;
  return { isOn: true, text: scheduleOn(weekday, hour, state.isOwn ? '' : owner) };
}
