import { sumOfKnown } from '../../progress/tally';
import type { HitKind } from '../../screening/hit';
import { hitKindOf } from '../../screening/key-employer-row';
import { isAwaitingConfirmation, isResolved } from '../../screening/marks';
import { unitKey } from '../../screening/units';
import type { KeyEmployerRow } from '../../table/sheets/key-employers';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import { OTHER_ROWS } from '../../words/bulletin-tables';
import type { BulletinInput } from '../bulletin-input';
import type { ScreeningFacts, SituationFacts, TownshipScreeningFacts } from '../facts-type';
import { countFigure, type Figure, moneyFigure } from '../figure';
import { isOpen } from './action-facts';
import type { CountedNotice } from './notice-cases';
import { noticeCounts } from './notice-facts';
import type { Places } from './places';

const KEY = [SHEET_NAMES.keyEmployers];

/** The 重点企业 in totals: by 情形, and by township with the notices there. */
export function screeningFacts(
  { keyEmployers, screening, report }: BulletinInput,
  places: Places,
  notices: readonly CountedNotice[],
): ScreeningFacts {
  const townshipOf = new Map<unknown, string | undefined>();
  for (const row of keyEmployers) townshipOf.set(row, places.townshipOf(row.township));
  for (const notice of notices) townshipOf.set(notice, places.townshipOf(notice.row.township));
  const factsOf = (name: string | undefined, key: string): TownshipScreeningFacts =>
    townshipFacts(
      key,
      keyEmployers.filter((row) => townshipOf.get(row) === name),
      notices.filter((notice) => townshipOf.get(notice) === name),
    );
  const others = factsOf(undefined, OTHER_ROWS.township);
  const hasOthers = others.employers.value + others.notices.issued.value > 0;
  return {
    state: screening,
    total: situationFacts('keyEmployers.total', keyEmployers, undefined),
    byKind: forEachKind((kind) =>
      situationFacts(
        `keyEmployers.${kind}`,
        keyEmployers.filter((row) => hitKindOf(row) === kind),
        kind,
      ),
    ),
    townships: report.enrolment.townships.map(({ name }) => factsOf(name, name)),
    others: hasOthers ? others : undefined,
  };
}

function townshipFacts(
  name: string,
  rows: readonly KeyEmployerRow[],
  notices: readonly CountedNotice[],
): TownshipScreeningFacts {
  const key = `keyEmployers.${name}`;
  const open = rows.filter(isOpen);
  return {
    name,
    employers: employersFigure(`${key}.employers`, open),
    byKind: forEachKind((kind) =>
      employersFigure(
        `${key}.${kind}`,
        open.filter((row) => hitKindOf(row) === kind),
      ),
    ),
    estimate: estimateFigure(key, open),
    notices: noticeCounts(`notices.${name}`, notices),
  };
}

function situationFacts(
  key: string,
  rows: readonly KeyEmployerRow[],
  kind: HitKind | undefined,
): SituationFacts {
  const open = rows.filter(isOpen);
  const unresolved = rows.filter(
    (row) => hitKindOf(row) !== undefined && !isResolved(row.explanation),
  );
  const excluded = unresolved.filter(({ exclusionReason }) => exclusionReason !== undefined);
  const awaiting = open.filter(({ explanation }) => isAwaitingConfirmation(explanation));
  return {
    employers: employersFigure(`${key}.employers`, open),
    gap: kind && gapFigure(`${key}.gap`, kind, open),
    estimate: estimateFigure(key, open),
    excluded: employersFigure(`${key}.excluded`, excluded),
    awaiting: employersFigure(`${key}.awaiting`, awaiting),
  };
}

/** undefined where no row has a figure: blank is not 0. */
function gapFigure(
  key: string,
  kind: HitKind,
  rows: readonly KeyEmployerRow[],
): Figure | undefined {
  if (kind === 'unregistered' || kind === 'headCount') {
    const people = sumOfKnown(rows.map(({ missingPeople }) => missingPeople));
    return people === undefined ? undefined : countFigure(key, people, 'people', KEY);
  }
  const fen = sumOfKnown(
    rows.map(({ missingBaseFen, arrearsFen }) => (kind === 'base' ? missingBaseFen : arrearsFen)),
  );
  return fen === undefined ? undefined : moneyFigure(key, fen, KEY);
}

function estimateFigure(key: string, rows: readonly KeyEmployerRow[]): Figure {
  const fen = sumOfKnown(rows.map(({ estimatedPremiumFen }) => estimatedPremiumFen)) ?? 0;
  return moneyFigure(`${key}.estimate`, fen, KEY);
}

function employersFigure(key: string, rows: readonly KeyEmployerRow[]): Figure {
  return countFigure(key, new Set(rows.map(unitKey)).size, 'employers', KEY);
}

function forEachKind<T>(make: (kind: HitKind) => T): Record<HitKind, T> {
  return {
    unregistered: make('unregistered'),
    headCount: make('headCount'),
    base: make('base'),
    arrears: make('arrears'),
  };
}
