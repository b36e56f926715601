import {
  ALL_LARGE,
  eventsHeld,
  largeAmong,
  NO_EVENTS,
  NONE_LARGE,
  reached,
  reachedEmployers,
  reachedPeople,
  THE_ONE_LARGE,
  REQUIREMENT_NOT_BEGUN,
  requirementMet,
  requirementShort,
} from '../../words/bulletin-publicity';
import { sentence } from '../../words/bulletin-sentences';
import { type Draft, draft, type Say } from '../draft';
import type { BulletinFacts, PublicityFacts } from '../facts-type';

/** 宣传发动: what was held, whom it reached, and whether 人社 and 税务 held the large events the plan asks for. */
export function publicitySection({ publicity }: BulletinFacts): Draft[] {
  return draft('publicity.events', (say) => {
    const { events } = publicity;
    if (events.value === 0) {
      say.note(events);
      return NO_EVENTS;
    }
    const held = eventsHeld(say.all(events), largeText(say, publicity));
    const reach = [
      ...nonEmpty(say.some(publicity.employers), reachedEmployers),
      ...nonEmpty(say.some(publicity.people), reachedPeople),
    ];
    const first = reach.length === 0 ? held : `${held}，${reached(reach)}`;
    return `${sentence([first])}${sentence([requirementText(say, publicity)])}`;
  });
}

function largeText(say: Say, { events, large }: PublicityFacts): string {
  say.note(large);
  if (large.value === 0) return NONE_LARGE;
  if (large.value < events.value) return largeAmong(say.all(large));
  return events.value === 1 ? THE_ONE_LARGE : ALL_LARGE;
}

/** Whether 方案's “两次以上” is met. */
export function requirementText(say: Say, { largeByLeads, missing }: PublicityFacts): string {
  say.note(largeByLeads);
  if (largeByLeads.value === 0) return REQUIREMENT_NOT_BEGUN;
  return missing.value === 0
    ? requirementMet(say.all(largeByLeads))
    : requirementShort(say.all(largeByLeads), say.all(missing));
}

function nonEmpty(text: string, write: (text: string) => string): string[] {
  return text === '' ? [] : [write(text)];
}
