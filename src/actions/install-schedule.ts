import { done, failed, type ActionReport } from '../core/action-report';
import { readSettings } from '../core/campaign/settings';
import { planSchedule, scheduleState, type Timetable } from '../core/sending/schedule';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import {
  hourOutOfRange,
  scheduleAlready,
  scheduleByOther,
  scheduleInstalled,
} from '../core/words/schedule';
import { withDocumentLock } from '../google/lock';
import {
  createTrigger,
  operatorAddress,
  presentSchedule,
  rememberSchedule,
  removeTriggers,
} from '../google/schedule';
import { readGrid, type Spreadsheet } from '../google/workbook';

/**
 * 开启每周自动快照: one weekly trigger for the snapshot and one for the reminders, at the day and hour of 参数. Run again it
 * changes nothing, or moves them to a new time; what a run left that died is put right.
 */
export function installScheduleAction(workbook: Spreadsheet): ActionReport {
  const { settings } = readSettings(readGrid(workbook, SHEET_NAMES.settings) ?? []);
  const wanted: Timetable = settings.schedule;
  if (wanted.hour > 23) return failed(hourOutOfRange(wanted.hour));
  return withDocumentLock(() => install(wanted));
}

function install(wanted: Timetable): ActionReport {
  const { triggers, remembered } = presentSchedule();
  const owner = operatorAddress();
  const state = scheduleState(triggers, remembered, owner);
  if (state.kind === 'on' && !state.isOwn) return failed(scheduleByOther(state.schedule.owner));
  const plan = planSchedule(triggers, remembered, wanted);
  if (plan.create.length === 0) return done(scheduleAlready(wanted.weekday, wanted.hour));
  // Forgotten first: a run that dies half-way leaves no schedule that seems to stand.
  if (remembered !== undefined) rememberSchedule(undefined);
  removeTriggers(plan.remove);
  plan.create.forEach((handler) => {
    createTrigger(handler, wanted);
  });
  rememberSchedule({ ...wanted, owner });
  return done(scheduleInstalled(wanted.weekday, wanted.hour));
}
