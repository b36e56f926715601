import type { RoundTrips } from './hook';
import { ScriptException } from './script-error';
import { requireNumber } from './signature';
import { strictService } from './strict-service';
import type { TriggerRecord } from './triggers';

type Trigger = GoogleAppsScript.Script.Trigger;
type ClockTriggerBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SpreadsheetTriggerBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
/** Everything but the two that name a single day. */
type Members = Omit<ClockTriggerBuilder, 'at' | 'atDate'>;
type Create = (record: Omit<TriggerRecord, 'id'>) => Trigger;

/** Collects when a time trigger fires; `create` keeps it. */
export function createClockTriggerBuilder(
  handler: string,
  gate: RoundTrips,
  create: Create,
): ClockTriggerBuilder {
  const schedule: Record<string, string | number> = {};
  const note = (word: string, least: number, most: number) => (value: number) => {
    schedule[word] = within(`ClockTriggerBuilder.${word}`, value, least, most);
    return builder;
  };
  const members: Members = {
    after: note('after', 0, Number.MAX_SAFE_INTEGER),
    atHour: note('atHour', 0, 23),
    everyDays: note('everyDays', 1, Number.MAX_SAFE_INTEGER),
    everyHours: note('everyHours', 1, Number.MAX_SAFE_INTEGER),
    everyWeeks: note('everyWeeks', 1, Number.MAX_SAFE_INTEGER),
    nearMinute: note('nearMinute', 0, 59),
    onMonthDay: note('onMonthDay', 1, 31),
    everyMinutes(minutes: number) {
      if (![1, 5, 10, 15, 30].includes(minutes)) throw outOfRange('everyMinutes');
      return note('everyMinutes', 1, 30)(minutes);
    },
    inTimezone(timeZone: string) {
      schedule['inTimezone'] = timeZone;
      return builder;
    },
    onWeekDay(day: GoogleAppsScript.Base.Weekday) {
      schedule['onWeekDay'] = String(day);
      return builder;
    },
    create() {
      gate.announce('ClockTriggerBuilder', 'create', [handler, { ...schedule }]);
      return create({ handler, eventType: 'CLOCK', source: 'CLOCK', sourceId: null, schedule });
    },
  };
  const builder = strictService('ClockTriggerBuilder', members) as ClockTriggerBuilder;
  return builder;
}

/** Collects which event of the workbook a trigger listens to; `create` keeps it. */
export function createSpreadsheetTriggerBuilder(
  handler: string,
  spreadsheetId: string,
  gate: RoundTrips,
  create: Create,
): SpreadsheetTriggerBuilder {
  let eventType: TriggerRecord['eventType'] = 'ON_OPEN';
  const listenTo = (type: TriggerRecord['eventType']) => () => {
    eventType = type;
    return builder;
  };
  const builder: SpreadsheetTriggerBuilder = strictService('SpreadsheetTriggerBuilder', {
    onChange: listenTo('ON_CHANGE'),
    onEdit: listenTo('ON_EDIT'),
    onFormSubmit: listenTo('ON_FORM_SUBMIT'),
    onOpen: listenTo('ON_OPEN'),
    create() {
      gate.announce('SpreadsheetTriggerBuilder', 'create', [handler, eventType]);
      const source = 'SPREADSHEETS';
      return create({ handler, eventType, source, sourceId: spreadsheetId, schedule: {} });
    },
  });
  return builder;
}

function within(method: string, value: unknown, least: number, most: number): number {
  const number = requireNumber(method, value, [value]);
  if (number < least || number > most) throw outOfRange(method);
  return number;
}

function outOfRange(method: string): ScriptException {
  return new ScriptException(`Invalid argument: ${method}`);
}
