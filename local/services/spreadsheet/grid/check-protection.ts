import type { Area, Protection, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import { intersection, withoutArea } from './areas';

/** Throws Google's error if somebody else's protection lies on the area; one with a warning only stops no script. */
export function checkMayEdit(sheet: SheetModel, area: Area): void {
  const blocked = sheet.protections.some(
    (protection) => !mayEdit(protection) && touches(protection, area),
  );
  if (!blocked) return;
  throw new ScriptException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** True if the operator may edit what the protection covers. */
export function mayEdit(protection: Protection): boolean {
  return protection.warningOnly || protection.operatorMayEdit === true;
}

/** True if the protection covers some cell of the area that it does not leave open. */
export function touches({ area: covered, openAreas = [] }: Protection, area: Area): boolean {
  const shared = covered ? intersection(covered, area) : area;
  if (!shared) return false;
  const closed = openAreas.reduce<readonly Area[]>(
    (rest, open) => rest.flatMap((piece) => withoutArea(piece, open)),
    [shared],
  );
  return closed.length > 0;
}
