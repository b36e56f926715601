import { SHEET_NAMES } from '../table/sheets/sheet-names';
import type { BulletinInput } from './bulletin-input';
import { actionsFacts } from './facts/action-facts';
import { issueFacts } from './facts/issue-facts';
import { quarterFacts, unassignedFacts, verificationFacts } from './facts/log-facts';
import { measuresFacts } from './facts/measure-facts';
import { countedNotices } from './facts/notice-cases';
import { noticesFacts } from './facts/notice-facts';
import { placesOf } from './facts/places';
import { publicityFacts } from './facts/publicity-facts';
import { screeningFacts } from './facts/screening-facts';
import type { BulletinFacts, TimeFacts } from './facts-type';
import { countFigure, rateFigure } from './figure';

/**
 * What the campaign's records say, as figures with their sources. No employer's name is among them: what tells rows apart
 * here are names of 乡镇, 工作组 and 行动 only (若干规定 18).
 */
export function bulletinFacts(input: BulletinInput): BulletinFacts {
  const { request, report, settings, calendar } = input;
  const places = placesOf(input);
  const counted = countedNotices(input.notices, report.asOf, { calendar, settings });
  return {
    kind: request.kind,
    issue: issueFacts(input),
    asOf: report.asOf,
    period: request.kind === 'briefing' ? request.period : undefined,
    time: timeFacts(input),
    ...measuresFacts(input),
    verification: verificationFacts(report),
    unassigned: unassignedFacts(report),
    quarters: quarterFacts(input),
    actions: actionsFacts(input, places, counted.notices),
    publicity: publicityFacts(input),
    screening: screeningFacts(input, places, counted.notices),
    notices: noticesFacts(counted),
  };
}

function timeFacts({ report }: BulletinInput): TimeFacts {
  const { base, start, end, rate, remainingWorkingDays } = report.time;
  const sources = [SHEET_NAMES.settings];
  return {
    ...{ base, start, end },
    rate: rateFigure('time.rate', rate, sources),
    isOver: rate.numerator === rate.denominator,
    remainingWorkingDays: countFigure('time.workingDays', remainingWorkingDays, 'workingDays', [
      ...sources,
      SHEET_NAMES.holidays,
    ]),
  };
}
