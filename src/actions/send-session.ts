import { debtorsIn, debtorsNamed } from '../core/bulletin/debtor-names';
import { workingCalendar } from '../core/calendar/working-calendar';
import { readSettings } from '../core/campaign/settings';
import type { Settings } from '../core/campaign/settings-type';
import { townshipDirectory } from '../core/campaign/township-directory';
import { enforcementCases } from '../core/enforcement/enforcement-cases';
import { dueByTeam } from '../core/issue/due-steps';
import {
  bulletinRows,
  bulletinToSend,
  knownBulletins,
  type KnownBulletin,
} from '../core/sending/choose-bulletin';
import { dueMatters, type DueMatter } from '../core/sending/due-matters';
import type { DeliveryKey } from '../core/sending/delivery-record';
import { docxText } from '../core/sending/docx-text';
import { mailingList, type MailingList } from '../core/sending/mailing-list';
import type { Grid } from '../core/table/column';
import { parseTable } from '../core/table/parse-table';
import { requireColumns, requireTable } from '../core/table/require-table';
import type { SheetDeclaration } from '../core/table/sheet-declaration';
import { bulletinsSheet } from '../core/table/sheets/bulletins';
import { employersSheet } from '../core/table/sheets/employers';
import { holidaysSheet } from '../core/table/sheets/holidays';
import { keyEmployersSheet } from '../core/table/sheets/key-employers';
import { noticesSheet } from '../core/table/sheets/notices';
import { recipientColumns, recipientsSheet } from '../core/table/sheets/recipients';
import { settingsSheet } from '../core/table/sheets/settings';
import { townshipsSheet } from '../core/table/sheets/townships';
import { SetupError } from '../core/text/setup-error';
import { SEND_ANSWERS } from '../core/words/sending';
import type { Township } from '../core/campaign/records';
import type { UnitIdentity } from '../core/screening/records';
import { today } from '../google/clock';
import { readStore } from '../google/bulletin-sheets';
import { readGrids, type Spreadsheet } from '../google/workbook';

/** What is due, and what is needed to tell it. */
export interface MatterSources {
  readonly settings: Settings;
  readonly townships: readonly Township[];
  /** Rows of 重点企业 and 文书登记: nobody of them may be named. */
  readonly debtors: readonly UnitIdentity[];
  readonly matters: () => readonly DueMatter[];
}

const MATTER_SHEETS: readonly string[] = [
  ...[settingsSheet.name, townshipsSheet.name, holidaysSheet.name],
  ...[employersSheet.name, keyEmployersSheet.name, noticesSheet.name],
];

/** Without one of them mails would go to too few, or to those who are not to have any, and count as all of them. */
const NEEDED_TO_SEND = [
  ...[recipientColumns.name, recipientColumns.email],
  ...[recipientColumns.category, recipientColumns.receives],
];

type Grids = ReadonlyMap<string, Grid | undefined>;

/** Reads what the reminders need, each sheet once. */
export function openMatters(workbook: Spreadsheet): MatterSources {
  return matterSources(readGrids(workbook, MATTER_SHEETS));
}

function matterSources(grids: Grids): MatterSources {
  const rows = <R>(sheet: SheetDeclaration<R>): readonly R[] =>
    parseTable(sheet, grids.get(sheet.name)).records;
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  const townships = requireTable(
    parseTable(townshipsSheet, grids.get(townshipsSheet.name)),
  ).records;
  const keyEmployers = rows(keyEmployersSheet);
  const notices = rows(noticesSheet);
  const matters = (): readonly DueMatter[] => {
    const calendar = workingCalendar(rows(holidaysSheet));
    const cases = enforcementCases({ keyEmployers, notices, employers: rows(employersSheet) });
    const due = dueByTeam(cases, today(), { calendar, settings });
    const teams = new Map(townships.map(({ name, team }) => [name, team]));
    return dueMatters(due, townshipDirectory(townships), (name) => teams.get(name));
  };
  return { settings, townships, debtors: [...keyEmployers, ...notices], matters };
}

/** A bulletin about to be sent or looked at. */
export interface SendSession extends MatterSources {
  readonly bulletin: KnownBulletin;
  readonly bulletinsGrid: Grid | undefined;
  readonly list: MailingList;
}

/**
 * Reads what sending needs, each sheet once.
 *
 * @param number undefined: the last bulletin that is not sent to everybody
 * @throws SetupError if there is no such bulletin, or its draft was not finished
 */
export function openSending(workbook: Spreadsheet, number: string | undefined): SendSession {
  const names = [...MATTER_SHEETS, recipientsSheet.name, bulletinsSheet.name];
  const grids = readGrids(workbook, names);
  const bulletinsGrid = grids.get(bulletinsSheet.name);
  const rows = bulletinRows(bulletinsGrid);
  const bulletin = bulletinToSend(knownBulletins(rows, readStore(workbook)), number);
  const sources = matterSources(grids);
  const recipients = requireColumns(
    parseTable(recipientsSheet, grids.get(recipientsSheet.name)),
    NEEDED_TO_SEND,
  );
  const { settings, townships } = sources;
  const list = mailingList(recipients, townships, settings.mail.isPerTownship);
  return { ...sources, bulletin, bulletinsGrid, list };
}

/** The matters a bulletin's mails may tell: none where townships get no part of their own, or nobody has a mailbox. */
export function mattersOfBulletin({ settings, list, matters }: SendSession): readonly DueMatter[] {
  const isTold =
    settings.mail.isPerTownship && list.addressees.some(({ townships }) => townships.length > 0);
  return isTold ? matters() : [];
}

/** Employers that the bulletin's content or its file, which staff may have edited, names. */
export function debtorsOf({ bulletin, debtors }: SendSession, docx: Uint8Array): readonly string[] {
  const found = [...debtorsNamed(bulletin.content, debtors), ...debtorsIn(docxText(docx), debtors)];
  return [...new Set(found)];
}

/** @throws SetupError if nobody has a mailbox */
export function requireAddressees({ list }: SendSession): void {
  if (list.addressees.length === 0) throw new SetupError(SEND_ANSWERS.noRecipients);
}

/** Trial mails are a delivery of their own: the real one is still to do. */
export function deliveryKey({ bulletin, settings }: SendSession): DeliveryKey {
  const mode = settings.testRecipient === undefined ? 'real' : 'test';
  return { subject: bulletin.content.number, mode };
}
