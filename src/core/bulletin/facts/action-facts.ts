import type { EnrolmentEntry } from '../../campaign/records';
import { sumOfKnown } from '../../progress/tally';
import { isResolved } from '../../screening/marks';
import { hitKindOf } from '../../screening/key-employer-row';
import { unitKey } from '../../screening/units';
import type { CampaignAction } from '../../table/sheets/actions';
import type { KeyEmployerRow } from '../../table/sheets/key-employers';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import { OTHER_ROWS, TOTAL_ROW } from '../../words/bulletin-tables';
import type { BulletinInput } from '../bulletin-input';
import type { ActionFacts, ActionsFacts } from '../facts-type';
import { countFigure, moneyFigure } from '../figure';
import { countedEntries } from './log-facts';
import type { CountedNotice } from './notice-cases';
import { actionName, type Places } from './places';

const LOG = [SHEET_NAMES.enrolment, SHEET_NAMES.employers, SHEET_NAMES.actions];
const KEY = [SHEET_NAMES.keyEmployers];
const REGISTER = [SHEET_NAMES.notices, ...KEY];

/** A row that is still a clue: not resolved, not excluded. */
export function isOpen(row: KeyEmployerRow): boolean {
  return (
    hitKindOf(row) !== undefined &&
    !isResolved(row.explanation) &&
    row.exclusionReason === undefined
  );
}

/** What belongs to one action. */
interface ActionRows {
  readonly entries: EnrolmentEntry[];
  readonly keyEmployers: KeyEmployerRow[];
  readonly notices: CountedNotice[];
}

/** The plan's actions: who was enrolled under each, what screening found under each. */
export function actionsFacts(
  input: BulletinInput,
  places: Places,
  notices: readonly CountedNotice[],
): ActionsFacts {
  const { actions, report } = input;
  const rows = gather(input, places, notices);
  const days = {
    starts: actions.flatMap(({ start }) => start ?? []).sort(),
    ends: actions.flatMap(({ end }) => end ?? []).sort(),
  };
  const [start] = days.starts;
  const end = days.ends[days.ends.length - 1];
  const others = rows.get(undefined) ?? noRows();
  const hasOthers = Object.values(others).some(({ length }) => length > 0);
  return {
    ...{ start, end },
    hasStarted: start === undefined || start <= report.asOf,
    isOver: end !== undefined && end <= report.asOf,
    lines: firstOfEachName(actions).map(({ action, name }) =>
      actionFacts(action, name, rows.get(name) ?? noRows(), name === places.arrearsAction),
    ),
    others: hasOthers ? actionFacts(undefined, OTHER_ROWS.action, others) : undefined,
    total: actionFacts(undefined, TOTAL_ROW, together([...rows.values()])),
  };
}

function gather(
  input: BulletinInput,
  places: Places,
  notices: readonly CountedNotice[],
): Map<string | undefined, ActionRows> {
  const rows = new Map<string | undefined, ActionRows>();
  const of = (name: string | undefined): ActionRows => {
    const found = rows.get(name) ?? noRows();
    rows.set(name, found);
    return found;
  };
  for (const entry of countedEntries(input)) {
    const unit = { uscc: entry.uscc, name: entry.employerName };
    of(places.actionOfUnit(unit)).entries.push(entry);
  }
  for (const row of input.keyEmployers) {
    const isArrears = hitKindOf(row) === 'arrears' && places.arrearsAction !== undefined;
    const action = isArrears ? places.arrearsAction : places.actionCalled(row.action);
    if (isOpen(row)) of(action).keyEmployers.push(row);
  }
  const actionOfKey = actionsByUnit(input.keyEmployers, places);
  for (const notice of notices) {
    const action = actionOfKey.get(notice.unit) ?? places.actionOfUnit(notice.row);
    of(action).notices.push(notice);
  }
  return rows;
}

/** Where the rows of one unit name several actions, the same one whatever their order. */
function actionsByUnit(
  rows: readonly KeyEmployerRow[],
  places: Places,
): ReadonlyMap<string, string> {
  const actions = new Map<string, string>();
  for (const row of rows) {
    const action = places.actionCalled(row.action);
    const former = actions.get(unitKey(row));
    if (action === undefined || (former !== undefined && former <= action)) continue;
    actions.set(unitKey(row), action);
  }
  return actions;
}

function actionFacts(
  action: CampaignAction | undefined,
  name: string,
  { entries, keyEmployers, notices }: ActionRows,
  isAgainstArrears = false,
): ActionFacts {
  const key = `actions.${name}`;
  const people = sumOfKnown(entries.map(({ newlyInsuredPeople }) => newlyInsuredPeople)) ?? 0;
  const fen = sumOfKnown(entries.map(({ collectedFen }) => collectedFen)) ?? 0;
  const estimate = sumOfKnown(keyEmployers.map((row) => row.estimatedPremiumFen)) ?? 0;
  const units = new Set(keyEmployers.map(unitKey)).size;
  return {
    ...{ number: action?.number, name, offices: action?.offices ?? [], isAgainstArrears },
    enrolled: countFigure(`${key}.enrolled`, people, 'people', LOG),
    collected: moneyFigure(`${key}.collected`, fen, LOG),
    employers: countFigure(`${key}.employers`, units, 'employers', KEY),
    estimate: moneyFigure(`${key}.estimate`, estimate, KEY),
    notices: countFigure(`${key}.notices`, notices.length, 'documents', REGISTER),
  };
}

function firstOfEachName(
  actions: readonly CampaignAction[],
): { readonly action: CampaignAction; readonly name: string }[] {
  const seen = new Set<string>();
  return actions.flatMap((action) => {
    const name = actionName(action);
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ action, name }];
  });
}

function together(all: readonly ActionRows[]): ActionRows {
  return {
    entries: all.flatMap(({ entries }) => entries),
    keyEmployers: all.flatMap(({ keyEmployers }) => keyEmployers),
    notices: all.flatMap(({ notices }) => notices),
  };
}

function noRows(): ActionRows {
  return { entries: [], keyEmployers: [], notices: [] };
}
