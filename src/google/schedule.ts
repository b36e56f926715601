import {
  readSchedule,
  scheduleText,
  WEEKDAYS,
  type KnownTrigger,
  type RememberedSchedule,
  type Timetable,
} from '../core/sending/schedule';

const PROPERTY = 'schedule';
const TIME_ZONE = 'Asia/Shanghai';

/** The time triggers of this script that the operator set, and what is remembered of the schedule. */
export interface PresentSchedule {
  readonly triggers: readonly KnownTrigger[];
  readonly remembered: RememberedSchedule | undefined;
}

/** Two round trips. */
export function presentSchedule(): PresentSchedule {
  const triggers = ScriptApp.getProjectTriggers().map((trigger) => ({
    id: trigger.getUniqueId(),
    handler: trigger.getHandlerFunction(),
    isClock: trigger.getEventType() === ScriptApp.EventType.CLOCK,
  }));
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return { triggers, remembered: readSchedule(text ?? undefined) };
}

/** Removes these triggers of the person who runs the script; one that is gone already is no matter. */
export function removeTriggers(ids: readonly string[]): void {
  if (ids.length === 0) return;
  ScriptApp.getProjectTriggers()
    .filter((trigger) => ids.includes(trigger.getUniqueId()))
    .forEach((trigger) => {
      ScriptApp.deleteTrigger(trigger);
    });
}

/** A trigger that calls this entry point every week. */
export function createTrigger(handler: string, { weekday, hour }: Timetable): void {
  ScriptApp.newTrigger(handler)
    .timeBased()
    .onWeekDay(ScriptApp.WeekDay[WEEKDAYS[weekday]])
    .atHour(hour)
    .inTimezone(TIME_ZONE)
    .create();
}

/** Keeps the schedule beside its triggers, which do not tell day and hour; undefined forgets it. */
export function rememberSchedule(schedule: RememberedSchedule | undefined): void {
  const properties = PropertiesService.getDocumentProperties();
  if (schedule === undefined) properties.deleteProperty(PROPERTY);
  else properties.setProperty(PROPERTY, scheduleText(schedule));
}

/** The operator's address; '' where Google does not tell it. */
export function operatorAddress(): string {
  return Session.getActiveUser().getEmail();
}
