import { comparisonKey } from '../../text/comparison-key';
import { sumOfKnown } from '../../progress/tally';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import type { PublicityActivity } from '../../table/sheets/activities';
import { LEAD_OFFICE_MARKS } from '../../words/bulletin-publicity';
import type { BulletinInput } from '../bulletin-input';
import type { PublicityFacts } from '../facts-type';
import { countFigure, type Figure } from '../figure';

/** 两次以上大型宣传活动 (plan, part three, stage one). */
const REQUIRED_LARGE_EVENTS = 2;

const LOG = [SHEET_NAMES.activities];

/** The publicity of the campaign's year up to the as-of day. A row without a day belongs to no time and is left out. */
export function publicityFacts({ activities, report, settings }: BulletinInput): PublicityFacts {
  const { asOf, year } = report;
  const held = activities.filter(
    ({ day }) => day !== undefined && day.startsWith(String(year)) && day <= asOf,
  );
  const large = held.filter(({ isLarge }) => isLarge === true);
  const officeNames = [settings.offices.人社.name, settings.offices.税务.name].map(comparisonKey);
  const led = large.filter((activity) => isLedBy(activity, officeNames)).length;
  const events = (what: string, count: number): Figure =>
    countFigure(`publicity.${what}`, count, 'events', LOG);
  const reach = (what: string, unit: 'visits' | 'audiences', sum: number | undefined) =>
    sum === undefined ? undefined : countFigure(`publicity.${what}`, sum, unit, LOG);
  return {
    events: events('events', held.length),
    large: events('large', large.length),
    largeByLeads: events('largeByLeads', led),
    required: events('required', REQUIRED_LARGE_EVENTS),
    missing: events('missing', Math.max(REQUIRED_LARGE_EVENTS - led, 0)),
    employers: reach(
      'employers',
      'visits',
      sumOfKnown(held.map((activity) => activity.reachedEmployers)),
    ),
    people: reach(
      'people',
      'audiences',
      sumOfKnown(held.map((activity) => activity.reachedPeople)),
    ),
  };
}

function isLedBy({ leadOffice }: PublicityActivity, officeNames: readonly string[]): boolean {
  const key = comparisonKey(leadOffice ?? '');
  return (
    LEAD_OFFICE_MARKS.some((mark) => key.includes(mark)) ||
    officeNames.some((name) => name !== '' && key.includes(name))
  );
}
