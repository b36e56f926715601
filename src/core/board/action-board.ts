import type { IsoDay } from '../calendar/day';
import { actionsFacts } from '../bulletin/facts/action-facts';
import { countedNotices } from '../bulletin/facts/notice-cases';
import { placesOf, type Places } from '../bulletin/facts/places';
import { publicityFacts } from '../bulletin/facts/publicity-facts';
import type { BulletinInput } from '../bulletin/bulletin-input';
import type { ActionFacts, ActionsFacts, PublicityFacts } from '../bulletin/facts-type';
import type { Employer } from '../table/sheets/employers';
import { comparisonKey } from '../text/comparison-key';
import { OTHER_ROWS } from '../words/bulletin-tables';

/** How far one action has come: what the bulletin says of it, and who has been visited. */
export interface ActionLine extends ActionFacts {
  readonly start: IsoDay | undefined;
  readonly end: IsoDay | undefined;
  /** Employers of 单位台账 that are still in business. */
  readonly registeredEmployers: number;
  readonly visitedEmployers: number;
}

export interface ActionBoard {
  readonly asOf: IsoDay;
  /** In the plan's order, then what belongs to no action (if anything does), then the total. */
  readonly lines: readonly ActionLine[];
  readonly total: ActionLine;
  readonly publicity: PublicityFacts;
}

/** 注销 and 吊销: nobody is there to be visited. */
const GONE: readonly string[] = ['注销', '吊销'];

/**
 * The eight actions of the plan as they stand (part three, stage two): units visited, notices, people enrolled and premiums
 * collected. Enrolment, notices and 重点企业 are the bulletin's own figures, so the board and the bulletin cannot differ.
 * Visits are counted up to the as-of day; an employer belongs to one action, so lines sum to the total.
 */
export function actionBoard(input: BulletinInput): ActionBoard {
  const { report, settings, calendar } = input;
  const places = placesOf(input);
  const notices = countedNotices(input.notices, report.asOf, { calendar, settings }).notices;
  const facts = actionsFacts(input, places, notices);
  const visits = visitsByAction(input.employers, places, report.asOf);
  const lineOf = (one: ActionFacts, counts = visits.get(one.name)): ActionLine => {
    const action = input.actions.find(
      ({ number }) => number !== undefined && number === one.number,
    );
    const { registered = 0, visited = 0 } = counts ?? {};
    return {
      ...one,
      ...{ start: action?.start, end: action?.end },
      ...{ registeredEmployers: registered, visitedEmployers: visited },
    };
  };
  return {
    asOf: report.asOf,
    lines: linesOf(facts, visits, lineOf),
    total: lineOf(facts.total, sumOf([...visits.values()])),
    publicity: publicityFacts(input),
  };
}

interface Visits {
  readonly registered: number;
  readonly visited: number;
}

function linesOf(
  facts: ActionsFacts,
  visits: ReadonlyMap<string | undefined, Visits>,
  lineOf: (one: ActionFacts, counts?: Visits) => ActionLine,
): readonly ActionLine[] {
  const lines = facts.lines.map((one) => lineOf(one));
  const unassigned = visits.get(undefined);
  if (facts.others === undefined && unassigned === undefined) return lines;
  const others = facts.others ?? withoutFigures(facts.total);
  return [...lines, lineOf(others, unassigned ?? { registered: 0, visited: 0 })];
}

/** Employers of no action while nothing else belongs to none. */
function withoutFigures(total: ActionFacts): ActionFacts {
  const none = (figure: ActionFacts['enrolled']) => ({ ...figure, value: 0, text: '0', size: '0' });
  return {
    ...total,
    number: undefined,
    name: OTHER_ROWS.action,
    offices: [],
    enrolled: none(total.enrolled),
    collected: none(total.collected),
    employers: none(total.employers),
    estimate: none(total.estimate),
    notices: none(total.notices),
  };
}

function visitsByAction(
  employers: readonly Employer[],
  places: Places,
  asOf: IsoDay,
): ReadonlyMap<string | undefined, Visits> {
  const visits = new Map<string | undefined, Visits>();
  for (const employer of employers) {
    if (GONE.includes(comparisonKey(employer.state ?? ''))) continue;
    const action = places.actionOfUnit(employer);
    const { registered = 0, visited = 0 } = visits.get(action) ?? {};
    const wasVisited = employer.visitedOn !== undefined && employer.visitedOn <= asOf;
    visits.set(action, { registered: registered + 1, visited: visited + (wasVisited ? 1 : 0) });
  }
  return visits;
}

function sumOf(all: readonly Visits[]): Visits {
  return {
    registered: all.reduce((sum, { registered }) => sum + registered, 0),
    visited: all.reduce((sum, { visited }) => sum + visited, 0),
  };
}
