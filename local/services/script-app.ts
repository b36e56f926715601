import { randomUUID } from 'node:crypto';
import { workbookState, type StateStore } from '../desk-state';
import { createClockTriggerBuilder, createSpreadsheetTriggerBuilder } from './trigger-builders';
import type { RoundTrips } from './hook';
import { ScriptException } from './script-error';
import { serviceEnum } from './service-enum';
import { requireText, signatureMismatch } from './signature';
import { strictService } from './strict-service';
import { MOST_TRIGGERS, type TriggerRecord } from './triggers';

type Trigger = GoogleAppsScript.Script.Trigger;
type Service = GoogleAppsScript.Script.Service;
type Script = typeof GoogleAppsScript.Script;

const AUTH_MODE = serviceEnum<Script['AuthMode']>(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AUTHORIZATION_STATUS = serviceEnum<Script['AuthorizationStatus']>([
  'REQUIRED',
  'NOT_REQUIRED',
]);
const EVENT_TYPE = serviceEnum<Script['EventType']>([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TRIGGER_SOURCE = serviceEnum<Script['TriggerSource']>([
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
const WEEK_DAY = serviceEnum<typeof GoogleAppsScript.Base.Weekday>([
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

export interface ScriptAppOptions {
  readonly state: StateStore;
  readonly gate: RoundTrips;
  readonly workbookName: string;
  /** The workbook's id: what `forSpreadsheet` may name. */
  readonly spreadsheetId: string;
}

/** Stands in for `ScriptApp`: keeps triggers (which never fire by themselves here) and the authorisation words. */
export function createScriptApp(options: ScriptAppOptions) {
  const { gate } = options;
  return strictService('ScriptApp', {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    EventType: EVENT_TYPE,
    TriggerSource: TRIGGER_SOURCE,
    WeekDay: WEEK_DAY,
    ...triggerMembers(options),
    getAuthorizationInfo(_mode: GoogleAppsScript.Script.AuthMode) {
      gate.announce('ScriptApp', 'getAuthorizationInfo');
      return strictService('AuthorizationInfo', {
        getAuthorizationStatus: () => AUTHORIZATION_STATUS.NOT_REQUIRED,
        getAuthorizationUrl: () => '',
      });
    },
    getScriptId: () => 'kuomian-desk-script',
    getService: () =>
      strictService('Service', { getUrl: () => '', isEnabled: (): boolean => false }) as Service,
    requireAllScopes(_mode: GoogleAppsScript.Script.AuthMode) {
      gate.announce('ScriptApp', 'requireAllScopes');
    },
    requireScopes(_mode: GoogleAppsScript.Script.AuthMode, scopes: string[]) {
      gate.announce('ScriptApp', 'requireScopes', [scopes]);
    },
  } satisfies Partial<GoogleAppsScript.Script.ScriptApp>);
}

function triggerMembers({ state, gate, workbookName, spreadsheetId }: ScriptAppOptions) {
  const records = (): TriggerRecord[] => workbookState(state.read(), workbookName).triggers;
  const create = (record: Omit<TriggerRecord, 'id'>): Trigger => {
    if (records().length >= MOST_TRIGGERS) throw tooManyTriggers();
    const made = { id: randomUUID(), ...record };
    state.change((all) => workbookState(all, workbookName).triggers.push(made));
    return triggerOf(made);
  };
  return {
    deleteTrigger(trigger: Trigger): void {
      gate.announce('ScriptApp', 'deleteTrigger', [trigger]);
      const id = trigger.getUniqueId();
      state.change((all) => {
        const own = workbookState(all, workbookName);
        own.triggers = own.triggers.filter((one) => one.id !== id);
      });
    },
    getProjectTriggers(): Trigger[] {
      gate.announce('ScriptApp', 'getProjectTriggers');
      return records().map(triggerOf);
    },
    newTrigger(handler: string): GoogleAppsScript.Script.TriggerBuilder {
      requireText('ScriptApp.newTrigger', handler, [handler]);
      return strictService('TriggerBuilder', {
        timeBased: () => createClockTriggerBuilder(handler, gate, create),
        forSpreadsheet: (sheet: GoogleAppsScript.Spreadsheet.Spreadsheet | string) => {
          const id = typeof sheet === 'string' ? sheet : sheet.getId();
          if (id !== spreadsheetId)
            throw signatureMismatch('TriggerBuilder.forSpreadsheet', [sheet]);
          return createSpreadsheetTriggerBuilder(handler, id, gate, create);
        },
      }) as GoogleAppsScript.Script.TriggerBuilder;
    },
  };
}

function triggerOf(record: TriggerRecord): Trigger {
  return strictService('Trigger', {
    getEventType: () => EVENT_TYPE[record.eventType],
    getHandlerFunction: () => record.handler,
    getTriggerSource: () => TRIGGER_SOURCE[record.source],
    getTriggerSourceId: () => record.sourceId ?? '',
    getUniqueId: () => record.id,
  });
}

function tooManyTriggers(): ScriptException {
  return new ScriptException(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
}
