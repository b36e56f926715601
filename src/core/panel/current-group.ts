import type { PanelState } from './panel-type';
import type { WorkGroupName } from './work-groups';

/** The group in which the next thing to do stands: the one that the panel opens. */
export function currentGroup({ isSetUp, due, stage, unfinished }: PanelState): WorkGroupName {
  if (!isSetUp) return 'prepare';
  if (unfinished !== undefined || isAnythingDue(due)) return 'notices';
  const running = (stage?.stages ?? []).map(({ standing }) => standing === 'now');
  return running[2] === true ? 'bulletin' : 'screen';
}

function isAnythingDue(due: PanelState['due']): boolean {
  return due !== undefined && Object.values(due.total).some((count) => count > 0);
}
