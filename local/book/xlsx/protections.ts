/**
 * Protections. An .xlsx file can only lock a whole sheet, for everyone. So a sheet that is protected as a whole and not
 * merely with a warning is locked (without a password); every other protection, and every description, is kept as a
 * hidden name of the sheet that refers to the protected cells and has the description as its comment. Such a name moves
 * with its cells in Excel and WPS, and locks nobody out.
 */
import type { Area, Protection } from '../model';
import { absoluteReference, LAST_COLUMN, LAST_ROW, sheetReference } from './references';
import type { SheetXml } from './sheet-xml';
import type { DefinedName } from './workbook-xml';
import { rootOf } from './xml-scan';
import { attributesOf, isTrue } from './xml-text';

const NAME = /^_kuomian\.(warning|protection)(\.own)?\.\d+$/;
const WHOLE_SHEET: Area = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };
const LOCK = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
/** The longest comment a name may have. */
const MOST_COMMENT_LETTERS = 255;

/** True for the names that stand for protections. */
export function isProtectionName(name: DefinedName): boolean {
  return name.sheet !== undefined && NAME.test(name.name);
}

/** The protections of a sheet; `names` are all names of the workbook. */
export function readProtections(
  xml: SheetXml,
  sheetName: string,
  names: readonly DefinedName[],
): Protection[] {
  const named = names
    .filter((name) => isProtectionName(name) && name.sheet === sheetName)
    .map(protectionOfName);
  if (!isLocked(xml) || named.some(locks)) return named;
  return [{ description: '', warningOnly: false }, ...named];
}

function protectionOfName({ name, text, comment }: DefinedName): Protection {
  const [, kind, own] = NAME.exec(name) ?? [];
  const area = sheetReference(text)?.area;
  const whole = area === undefined || JSON.stringify(area) === JSON.stringify(WHOLE_SHEET);
  return {
    ...(whole ? {} : { area }),
    description: comment,
    warningOnly: kind === 'warning',
    ...(own === undefined ? {} : { operatorMayEdit: true }),
  };
}

function isLocked(xml: SheetXml): boolean {
  const section = xml.section('sheetProtection');
  return section !== '' && isTrue(attributesOf(section, rootOf(section))['sheet']);
}

function locks(protection: Protection): boolean {
  return !protection.area && !protection.warningOnly;
}

export function sameProtections(
  before: readonly Protection[],
  after: readonly Protection[],
): boolean {
  const key = ({ area, description, warningOnly, operatorMayEdit }: Protection): string =>
    JSON.stringify([area ?? null, description, warningOnly, operatorMayEdit === true]);
  return before.map(key).join() === after.map(key).join();
}

/** Locks or unlocks the sheet when that changed; a lock that stays keeps its password and its exceptions. */
export function writeLock(xml: SheetXml, after: readonly Protection[]): void {
  const wanted = after.some(locks);
  if (wanted !== isLocked(xml)) xml.replace('sheetProtection', wanted ? LOCK : '');
}

/** The names that stand for a sheet's protections. */
export function protectionNames(
  sheetName: string,
  protections: readonly Protection[],
): DefinedName[] {
  return protections
    .filter(
      ({ description, ...protection }) =>
        description !== '' || !locks({ description, ...protection }),
    )
    .map(({ area, description, warningOnly, operatorMayEdit }, index) => ({
      name: `_kuomian.${warningOnly ? 'warning' : 'protection'}${operatorMayEdit === true ? '.own' : ''}.${index + 1}`,
      text: absoluteReference(sheetName, area ?? WHOLE_SHEET),
      sheet: sheetName,
      hidden: true,
      comment: description.slice(0, MOST_COMMENT_LETTERS),
    }));
}
