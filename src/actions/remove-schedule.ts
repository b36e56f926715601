import { done, failed, type ActionReport } from '../core/action-report';
import { ownTriggers, scheduleState } from '../core/sending/schedule';
import { SCHEDULE_REMOVED, SCHEDULE_WAS_OFF, scheduleByOther } from '../core/words/schedule';
import { withDocumentLock } from '../google/lock';
import {
  operatorAddress,
  presentSchedule,
  rememberSchedule,
  removeTriggers,
} from '../google/schedule';

/** 关闭每周自动快照: takes our triggers away and no others. */
export function removeScheduleAction(): ActionReport {
  return withDocumentLock(() => {
    const { triggers, remembered } = presentSchedule();
    const state = scheduleState(triggers, remembered, operatorAddress());
    if (state.kind === 'on' && !state.isOwn) return failed(scheduleByOther(state.schedule.owner));
    const own = ownTriggers(triggers);
    if (own.length === 0 && remembered === undefined) return done(SCHEDULE_WAS_OFF);
    removeTriggers(own.map(({ id }) => id));
    rememberSchedule(undefined);
    return done(SCHEDULE_REMOVED);
  });
}
