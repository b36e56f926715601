import type { SheetFilter } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { Desk } from '../desk';
import { SORT_ORDER } from '../enums';
import { faceKind, makeFace } from '../face/face';
import { SORT_SPEC_MEMBERS } from '../members/parts';

type SortSpec = GoogleAppsScript.Spreadsheet.SortSpec;

interface SortSpecHandle {
  /** As the script asked for it, counted from 1. */
  readonly columnPosition: number;
  /** Undefined for a column that the filter is not sorted by. */
  readonly ascending: boolean | undefined;
}

class SortSpecTopic implements Pick<
  SortSpec,
  'getDimensionIndex' | 'getSortOrder' | 'isAscending'
> {
  constructor(private readonly at: SortSpecHandle) {}

  getDimensionIndex(): number {
    return this.at.columnPosition;
  }

  /** Fails in Google's words where nothing is sorted. */
  getSortOrder(): GoogleAppsScript.Spreadsheet.SortOrder {
    const { ascending } = this.at;
    if (ascending === undefined) {
      throw new ScriptException(
        'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      );
    }
    return ascending ? SORT_ORDER.ASCENDING : SORT_ORDER.DESCENDING;
  }

  /** True also where nothing is sorted, as on Google. */
  isAscending(): boolean {
    return this.at.ascending ?? true;
  }
}

const KIND = faceKind<SortSpecHandle, SortSpec>({
  name: 'SortSpec',
  members: SORT_SPEC_MEMBERS,
  topics: [SortSpecTopic],
  free: 'all',
});

/** How a filter is sorted by one of its columns. */
export function sortSpecFace(desk: Desk, columnPosition: number, filter: SheetFilter): SortSpec {
  const { sortedBy, area } = filter;
  const column = area.startColumn + columnPosition - 1;
  const ascending = sortedBy?.column === column ? sortedBy.ascending : undefined;
  return makeFace(KIND, { columnPosition, ascending }, desk.gate);
}
