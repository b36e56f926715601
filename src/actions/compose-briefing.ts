import { done } from '../core/action-report';
import { monthSoFar } from '../core/bulletin/briefing-period';
import { readComposeCall, typedPeriod } from '../core/sending/bulletin-call';
import { COMPOSE_ANSWERS } from '../core/words/sending';
import { actionWords } from '../core/words/actions';
import { today } from '../google/clock';
import { ask } from '../google/feedback';
import type { Spreadsheet } from '../google/workbook';
import { plain } from './compose-bulletin';
import { composeFor, makeBulletin, type ComposeReport } from './make-bulletin';

/** 起草进度通报: from the menu it asks for the days; from a page `{ stage, period: { start, end }, paragraphs }`. */
export function composeBriefingAction(workbook: Spreadsheet, call: unknown): ComposeReport {
  const day = today();
  if (call !== undefined) {
    const asked = readComposeCall(call);
    const period = asked.period ?? monthSoFar(day);
    return composeFor(workbook, { kind: 'briefing', period }, asked);
  }
  const title = actionWords('composeBriefing')?.title ?? '';
  const typed = ask(title, COMPOSE_ANSWERS.periodQuestion);
  if (typed === undefined) return done(COMPOSE_ANSWERS.declined);
  const period = typedPeriod(typed, day);
  return plain(makeBulletin(workbook, { kind: 'briefing', period }, undefined));
}
