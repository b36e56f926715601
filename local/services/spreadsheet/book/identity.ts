import { ScriptException } from '../../script-error';
import type { Desk } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { isKnownTimeZone } from '../../time-zone';
import type { SpreadsheetHandle } from './handle';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;

/** Name, language, time zone, people, messages. */
export class SpreadsheetIdentity implements Pick<
  GoogleSpreadsheet,
  | 'addMenu'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getOwner'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'rename'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast'
> {
  constructor(private readonly at: SpreadsheetHandle) {}

  getId(): string {
    return this.at.desk.book.id;
  }

  getName(): string {
    return this.at.desk.book.name;
  }

  rename(newName: string): void {
    if (newName === '') throw new ScriptException('Invalid argument: name');
    this.at.desk.book.name = newName;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.at.desk.book.id}/edit`;
  }

  getSpreadsheetLocale(): string {
    return this.at.desk.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale)) {
      throw new ScriptException('Invalid argument: locale');
    }
    this.at.desk.book.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.at.desk.book.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    if (!isKnownTimeZone(timezone)) throw new ScriptException('Invalid argument: timezone');
    this.at.desk.book.timeZone = timezone;
  }

  getOwner(): User | null {
    return this.people()[0] ?? null;
  }

  getEditors(): User[] {
    return this.people();
  }

  getViewers(): User[] {
    return [];
  }

  toast(message: string, title = '', timeoutSeconds: number | null = null): void {
    this.at.desk.options.onToast?.(message, title, timeoutSeconds ?? undefined);
  }

  addMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    this.at.desk.options.ui?.addMenu({
      kind: 'menu',
      caption: name,
      isAddonMenu: false,
      entries: subMenus.map((item) =>
        item
          ? { kind: 'item', caption: item.name, functionName: item.functionName }
          : { kind: 'separator' },
      ),
    });
  }

  /** The desk has one person. */
  private people(): User[] {
    const { operator } = this.at.desk.options;
    return operator === undefined ? [] : [userFace(this.at.desk, operator)];
  }
}

class UserTopic implements Pick<User, 'getEmail'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

const USER_KIND = faceKind<string, User>({
  name: 'User',
  members: { getEmail: '', getUserLoginId: '' },
  topics: [UserTopic],
  free: 'all',
});

function userFace(desk: Desk, email: string): User {
  return makeFace(USER_KIND, email, desk.gate);
}
