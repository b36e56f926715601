import type { BookModel } from './book/model';
import { chartPicture } from './chart-picture/chart-picture';
import type { StateStore } from './desk-state';
import { createBlob } from './services/blob';
import { hostBytes } from './services/byte-array';
import { createCacheService, type CacheStores } from './services/cache';
import type { DeskClock } from './services/clock';
import { createDriveApp } from './services/drive/drive-app';
import { createDrive } from './services/drive/files';
import { openDriveStore } from './services/drive/store';
import type { RoundTrips } from './services/hook';
import { createHtmlService } from './services/html-service';
import type { TemplateRunner } from './services/html-template';
import type { DeskLocks } from './services/lock';
import { createMailApp } from './services/mail-app';
import { MIME_TYPES } from './services/mime-types';
import type { Outbox } from './services/outbox';
import { createPropertiesService } from './services/properties';
import { createScriptApp } from './services/script-app';
import { createScriptDate } from './services/script-date';
import { createScriptLog, type LogLine } from './services/script-log';
import { createSession } from './services/session';
import { createCharts, createSpreadsheetApp } from './services/spreadsheet';
import type { UiPort } from './services/spreadsheet/ui-port';
import { absentService } from './services/strict-service';
import { createUtilities } from './services/utilities';
import type { DeskToast } from './desk-messages';

/** Services Apps Script has and the desk edition does not: using one is an error that names it. */
const ABSENT_SERVICES = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** What the services of one execution are built on. */
export interface ServiceSetting {
  readonly book: BookModel;
  readonly workbookName: string;
  readonly outFolder: string;
  readonly bundleFolder: string;
  readonly operator: string;
  /** The permissions of the script, as its manifest names them. */
  readonly scopes: readonly string[];
  /** The language of the operator's account; the workbook's if undefined. */
  readonly locale: string | undefined;
  /** The workbooks scripts created. */
  readonly createdBooks: BookModel[];
  readonly clock: DeskClock;
  readonly state: StateStore;
  readonly caches: CacheStores;
  readonly outbox: Outbox;
  readonly gate: RoundTrips;
  readonly locks: DeskLocks;
  /** Undefined where Google has none, as in a time trigger. */
  readonly ui: UiPort | undefined;
  readonly toasts: DeskToast[];
  /** Told of each toast at once. */
  readonly onToast: ((toast: DeskToast) => void) | undefined;
  readonly logLines: LogLine[];
  readonly runTemplate: TemplateRunner;
}

/** The globals of one execution, as Apps Script has them. */
export function createServices(setting: ServiceSetting): Readonly<Record<string, unknown>> {
  const { book, clock, gate, state, workbookName, operator } = setting;
  const scriptDate = createScriptDate(clock, book.timeZone);
  const store = openDriveStore(state, setting.outFolder, clock);
  return {
    ...Object.fromEntries(ABSENT_SERVICES.map((name) => [name, absentService(name)])),
    Date: scriptDate,
    SpreadsheetApp: spreadsheetApp(setting, scriptDate),
    Charts: createCharts(),
    CacheService: createCacheService(setting.caches, clock, gate),
    Drive: createDrive(store, gate),
    DriveApp: createDriveApp({ store, gate, scopes: setting.scopes }),
    HtmlService: createHtmlService(setting.bundleFolder, setting.runTemplate),
    LockService: setting.locks.service,
    MailApp: createMailApp({ ...setting, timeZone: book.timeZone }),
    MimeType: MIME_TYPES,
    PropertiesService: createPropertiesService(state, gate, workbookName),
    ScriptApp: createScriptApp({ state, gate, workbookName, spreadsheetId: book.id }),
    Session: createSession(operator, book.timeZone, setting.locale ?? book.locale, gate),
    Utilities: createUtilities(clock),
    ...createScriptLog(setting.logLines),
  };
}

function spreadsheetApp(setting: ServiceSetting, scriptDate: DateConstructor): unknown {
  const { book, gate, ui, operator, clock } = setting;
  return createSpreadsheetApp({
    book,
    gate,
    ui,
    operator,
    scopes: setting.scopes,
    createdBooks: setting.createdBooks,
    ...(setting.locale === undefined ? {} : { locale: setting.locale }),
    DateClass: scriptDate,
    now: () => new scriptDate(clock.now()),
    newBlob: (bytes, contentType, name) =>
      createBlob({ bytes: hostBytes(bytes), contentType, name }),
    chartImage: (chart, sheet) => chartPicture(chart, sheet),
    onToast: (message, title, seconds) => {
      setting.toasts.push({ message, title, seconds });
      setting.onToast?.({ message, title, seconds });
    },
  });
}
