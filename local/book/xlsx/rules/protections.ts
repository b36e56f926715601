/**
 * Protections. An .xlsx file can only lock a whole sheet, for everyone. So a sheet that is protected as a whole and not
 * merely with a warning is locked (without a password); every other protection, and every description, is kept as a
 * hidden name of the sheet that refers to the protected cells and has the description as its comment. Such a name moves
 * with its cells in Excel and WPS, and locks nobody out.
 */
import type { Area, Protection } from '../../model';
import { absoluteReference, LAST_COLUMN, LAST_ROW, sheetReference } from '../package/references';
import type { SheetXml } from '../package/sheet-xml';
import type { DefinedName } from '../package/workbook-xml';
import { rootOf } from '../package/xml-scan';
import { attributesOf, isTrue } from '../package/xml-text';

const NAME = /^_kuomian\.(warning|protection)(\.own)?\.(\d+)$/;
/** A part left open by the protection of that number. */
const OPEN_NAME = /^_kuomian\.open\.(\d+)\.\d+$/;
const WHOLE_SHEET: Area = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };
const LOCK = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
/** The longest comment a name may have. */
const MOST_COMMENT_LETTERS = 255;

/** True for the names that stand for protections. */
export function isProtectionName(name: DefinedName): boolean {
  return name.sheet !== undefined && (NAME.test(name.name) || OPEN_NAME.test(name.name));
}

/** The protections of a sheet; `names` are all names of the workbook. */
export function readProtections(
  xml: SheetXml,
  sheetName: string,
  names: readonly DefinedName[],
): Protection[] {
  const ofSheet = names.filter((name) => isProtectionName(name) && name.sheet === sheetName);
  const named = ofSheet
    .filter(({ name }) => NAME.test(name))
    .map((name) => protectionOfName(name, openAreasIn(ofSheet)));
  if (!isLocked(xml) || named.some(locks)) return named;
  return [{ description: '', warningOnly: false }, ...named];
}

/** The open parts by the number of their protection. */
function openAreasIn(names: readonly DefinedName[]): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { name, text } of names) {
    const number = OPEN_NAME.exec(name)?.[1];
    const area = sheetReference(text)?.area;
    if (number !== undefined && area) areas.set(number, [...(areas.get(number) ?? []), area]);
  }
  return areas;
}

function protectionOfName(
  { name, text, comment }: DefinedName,
  openAreas: ReadonlyMap<string, readonly Area[]>,
): Protection {
  const [, kind, own, number = ''] = NAME.exec(name) ?? [];
  const open = openAreas.get(number);
  const area = sheetReference(text)?.area;
  const whole = area === undefined || JSON.stringify(area) === JSON.stringify(WHOLE_SHEET);
  return {
    ...(whole ? {} : { area }),
    description: comment,
    warningOnly: kind === 'warning',
    ...(own === undefined ? {} : { operatorMayEdit: true }),
    ...(open === undefined ? {} : { openAreas: open }),
  };
}

function isLocked(xml: SheetXml): boolean {
  const section = xml.section('sheetProtection');
  return section !== '' && isTrue(attributesOf(section, rootOf(section))['sheet']);
}

function locks(protection: Protection): boolean {
  return !protection.area && !protection.warningOnly;
}

/** True if a sheet is protected after as it was before. */
export function sameProtections(
  before: readonly Protection[],
  after: readonly Protection[],
): boolean {
  const key = ({
    area,
    description,
    warningOnly,
    operatorMayEdit,
    openAreas,
  }: Protection): string =>
    JSON.stringify([
      area ?? null,
      description,
      warningOnly,
      operatorMayEdit === true,
      openAreas ?? [],
    ]);
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
    .flatMap(({ area, description, warningOnly, operatorMayEdit, openAreas = [] }, index) => [
      {
        name: `_kuomian.${warningOnly ? 'warning' : 'protection'}${operatorMayEdit === true ? '.own' : ''}.${index + 1}`,
        text: absoluteReference(sheetName, area ?? WHOLE_SHEET),
        sheet: sheetName,
        hidden: true,
        comment: description.slice(0, MOST_COMMENT_LETTERS),
      },
      ...openAreas.map((open, place) => ({
        name: `_kuomian.open.${index + 1}.${place + 1}`,
        text: absoluteReference(sheetName, open),
        sheet: sheetName,
        hidden: true,
        comment: '',
      })),
    ]);
}
