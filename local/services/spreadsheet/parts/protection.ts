import type { Area, Protection as ProtectionModel, SheetModel } from '../../../book/model';
import type { Desk, RangeHandle } from '../desk';
import { PROTECTION_TYPE } from '../enums';
import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { CLOSED } from '../grid/a1-notation';
import { wholeSheet } from '../grid/cells';
import { mayEdit } from '../grid/check-protection';
import { without } from '../grid/without';
import { latest, succeed } from '../structure/moved-protections';
import { PROTECTION_MEMBERS } from '../members/parts';
import { ScriptException } from '../../script-error';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

interface ProtectionHandle {
  readonly desk: Desk;
  readonly sheet: SheetModel;
  /** As it was when the script got it. */
  readonly current: ProtectionModel;
}

/** A guarded range or sheet. The desk edition knows one person only, so lists of editors stay empty. */
class ProtectionTopic implements Pick<
  Protection,
  | 'addEditor'
  | 'addEditors'
  | 'canDomainEdit'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getRangeName'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'setDescription'
  | 'setDomainEdit'
  | 'setRange'
  | 'setUnprotectedRanges'
  | 'setWarningOnly'
> {
  constructor(
    private readonly at: ProtectionHandle,
    private readonly face: Protection,
  ) {}

  canEdit(): boolean {
    return mayEdit(this.now());
  }

  canDomainEdit(): boolean {
    return false;
  }

  getDescription(): string {
    return this.now().description;
  }

  getEditors(): User[] {
    return [];
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.now().area ? PROTECTION_TYPE.RANGE : PROTECTION_TYPE.SHEET;
  }

  getRange(): Range {
    const { desk, sheet } = this.at;
    const current = this.now();
    const open = { everyRow: !current.area, everyColumn: !current.area };
    return desk.make.range(sheet, current.area ?? wholeSheet(sheet), current.area ? CLOSED : open);
  }

  getRangeName(): string | null {
    return null;
  }

  getUnprotectedRanges(): Range[] {
    const { desk, sheet } = this.at;
    const current = this.now();
    return (current.openAreas ?? []).map((area) => desk.make.range(sheet, area, CLOSED));
  }

  isWarningOnly(): boolean {
    return this.now().warningOnly;
  }

  remove(): void {
    const current = this.now();
    this.at.sheet.protections = this.at.sheet.protections.filter((one) => one !== current);
  }

  setDescription(description: string): Protection {
    return this.change({ description });
  }

  setRange(range: Range): Protection {
    return this.change({ area: handleOf<RangeHandle>(range, 'Range').area });
  }

  /** Leaves parts of a protected sheet open; a protected range has no parts. */
  setUnprotectedRanges(ranges: Range[]): Protection {
    const handles = ranges.map((range) => handleOf<RangeHandle>(range, 'Range'));
    if (this.now().area) {
      throw new ScriptException('Unprotected ranges can only be set on a protected sheet.');
    }
    if (handles.some(({ sheet }) => sheet !== this.at.sheet)) {
      throw new ScriptException('Unprotected ranges must be on the protected sheet.');
    }
    return this.change({ openAreas: handles.map(({ area }) => area) });
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return this.change({ warningOnly });
  }

  setDomainEdit(_editable: boolean): Protection {
    return this.editorsChanged();
  }

  addEditor(_editor: string | User): Protection {
    return this.editorsChanged();
  }

  addEditors(_emailAddresses: string[]): Protection {
    return this.editorsChanged();
  }

  removeEditor(_editor: string | User): Protection {
    return this.editorsChanged();
  }

  removeEditors(_editors: string[] | User[]): Protection {
    return this.editorsChanged();
  }

  /** A protection that only warns has no editors on Google either. */
  private editorsChanged(): Protection {
    if (this.now().warningOnly) {
      throw new ScriptException(
        'Editors cannot be changed on a protection that only shows a warning.',
      );
    }
    return this.face;
  }

  private change(change: Partial<ProtectionModel>): Protection {
    const { sheet } = this.at;
    const current = this.now();
    const changed = { ...without(current, 'foreign'), ...change };
    sheet.protections = sheet.protections.map((one) => (one === current ? changed : one));
    succeed(current, changed);
    return this.face;
  }

  private now(): ProtectionModel {
    return latest(this.at.current);
  }
}

const KIND = faceKind<ProtectionHandle, Protection>({
  name: 'Protection',
  members: PROTECTION_MEMBERS,
  topics: [ProtectionTopic],
  free: ['getProtectionType', 'getRange'],
});

/** A protection as scripts hold it. */
function protectionFace(desk: Desk, sheet: SheetModel, current: ProtectionModel): Protection {
  return makeFace(KIND, { desk, sheet, current }, desk.gate);
}

/** Protects an area, or the whole sheet; whoever protects may edit what is protected. */
export function protect(desk: Desk, sheet: SheetModel, area?: Area): Protection {
  const existing = area ? undefined : sheet.protections.find((one) => one.area === undefined);
  if (existing) return protectionFace(desk, sheet, existing);
  const made: ProtectionModel = {
    ...(area ? { area } : {}),
    description: '',
    warningOnly: false,
    operatorMayEdit: true,
  };
  sheet.protections.push(made);
  return protectionFace(desk, sheet, made);
}

/** The protections of a sheet of one type, RANGE or SHEET. */
export function protectionsOf(desk: Desk, sheet: SheetModel, typeName: string): Protection[] {
  return sheet.protections
    .filter((one) => (one.area === undefined) === (typeName === 'SHEET'))
    .map((one) => protectionFace(desk, sheet, one));
}
