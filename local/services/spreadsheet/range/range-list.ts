import type { Desk, RangeHandle } from '../desk';
import { callMember, faceKind, makeFace } from '../face/face';
import { RANGE_LIST_MEMBERS } from '../members/range-list';
import { RANGE_KIND } from './index';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface RangeListHandle {
  readonly desk: Desk;
  readonly ranges: readonly RangeHandle[];
}

class RangeListTopic implements Pick<RangeList, 'getRanges'> {
  constructor(
    readonly at: RangeListHandle,
    readonly face: RangeList,
  ) {}

  getRanges(): Range[] {
    return this.at.ranges.map((range) => rangeOf(this.at.desk, range));
  }
}

/** What a list passes on to each of its ranges: everything else that Range has under the same name. */
const PASSED_ON = Object.keys(RANGE_LIST_MEMBERS).filter(
  (member) => member !== 'getRanges' && RANGE_KIND.topicOf.has(member),
);

for (const member of PASSED_ON) {
  Object.defineProperty(RangeListTopic.prototype, member, {
    value(this: RangeListTopic, ...args: unknown[]): RangeList {
      for (const range of this.at.ranges) {
        RANGE_KIND.prepare?.(range);
        const target = { handle: range, face: rangeOf(this.at.desk, range) };
        callMember(RANGE_KIND, member, target, args);
      }
      return this.face;
    },
  });
}

function rangeOf(desk: Desk, { sheet, area, open }: RangeHandle): Range {
  return desk.make.range(sheet, area, open);
}

const KIND = faceKind<RangeListHandle, RangeList>({
  name: 'RangeList',
  members: RANGE_LIST_MEMBERS,
  topics: [RangeListTopic],
  free: ['getRanges'],
});

/** Several ranges as scripts hold them. */
export function rangeListFace(desk: Desk, ranges: readonly RangeHandle[]): RangeList {
  return makeFace(KIND, { desk, ranges }, desk.gate);
}
