/** The weekly schedule: a snapshot of the progress and the reminders, each by a time trigger of its own. */

/** The entry points the triggers call; both run where nobody looks on. */
const SCHEDULED_ACTIONS = ['takeSnapshot', 'remindOverdue'] as const;

export const WEEKDAYS = {
  周一: 'MONDAY',
  周二: 'TUESDAY',
  周三: 'WEDNESDAY',
  周四: 'THURSDAY',
  周五: 'FRIDAY',
  周六: 'SATURDAY',
  周日: 'SUNDAY',
} as const;

export type WeekdayName = keyof typeof WEEKDAYS;

/** When: on this day of each week, in this hour of China's clock. */
export interface Timetable {
  readonly weekday: WeekdayName;
  /** 0 to 23. */
  readonly hour: number;
}

/** What is remembered beside the triggers, for they do not tell when they fire nor who set them. */
export interface RememberedSchedule extends Timetable {
  readonly owner: string;
}

/** A time trigger of this script, as far as a plan needs it. */
export interface KnownTrigger {
  readonly id: string;
  readonly handler: string;
  readonly isClock: boolean;
}

/** Where the schedule stands, for the panel. */
export type ScheduleState =
  | { readonly kind: 'off' }
  /** `isOwn`: its triggers are among this person's; others' triggers nobody can see. */
  | { readonly kind: 'on'; readonly schedule: RememberedSchedule; readonly isOwn: boolean };

/** Ours are the clock triggers of our two entry points; whatever else somebody set is left alone. */
export function ownTriggers(triggers: readonly KnownTrigger[]): readonly KnownTrigger[] {
  const handlers: readonly string[] = SCHEDULED_ACTIONS;
  return triggers.filter(({ handler, isClock }) => isClock && handlers.includes(handler));
}

/** @param me the operator's address; '' where Google does not tell it */
export function scheduleState(
  triggers: readonly KnownTrigger[],
  remembered: RememberedSchedule | undefined,
  me: string,
): ScheduleState {
  const own = ownTriggers(triggers);
  const isWhole = SCHEDULED_ACTIONS.every((name) => own.some(({ handler }) => handler === name));
  if (remembered === undefined) return { kind: 'off' };
  if (isWhole) return { kind: 'on', schedule: remembered, isOwn: true };
  // Somebody else's triggers are not shown to us: what is remembered is all there is to go by.
  const isOthers = remembered.owner !== me && own.length === 0;
  return isOthers ? { kind: 'on', schedule: remembered, isOwn: false } : { kind: 'off' };
}

/** What to do so that exactly one trigger of each stands, at this time. */
export interface SchedulePlan {
  readonly remove: readonly string[];
  readonly create: readonly string[];
}

/** Nothing at all if it stands as wanted; otherwise ours are set anew. */
export function planSchedule(
  triggers: readonly KnownTrigger[],
  remembered: RememberedSchedule | undefined,
  wanted: Timetable,
): SchedulePlan {
  const own = ownTriggers(triggers);
  const isSameTime = remembered?.weekday === wanted.weekday && remembered.hour === wanted.hour;
  const isWhole =
    own.length === SCHEDULED_ACTIONS.length &&
    SCHEDULED_ACTIONS.every((name) => own.some(({ handler }) => handler === name));
  if (isSameTime && isWhole) return { remove: [], create: [] };
  return { remove: own.map(({ id }) => id), create: SCHEDULED_ACTIONS };
}

/** @returns undefined if nothing is remembered, or it cannot be read */
export function readSchedule(text: string | undefined): RememberedSchedule | undefined {
  const [weekdayText, hourText = '', owner = ''] = (text ?? '').split('|');
  const weekday = WEEKDAY_NAMES.find((each) => each === weekdayText);
  const hour = Number(hourText);
  if (weekday === undefined || hourText === '' || !Number.isInteger(hour)) return undefined;
  return { weekday, hour, owner };
}

/** A schedule as it is remembered; `readSchedule` reads it again. */
export function scheduleText({ weekday, hour, owner }: RememberedSchedule): string {
  return [weekday, String(hour), owner].join('|');
}

const WEEKDAY_NAMES: readonly WeekdayName[] = [
  ...(['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const),
];
