import type { IsoDay } from '../../calendar/day';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import { ACTIONS_NAME, monthDay } from '../../words/bulletin';
import {
  gapClause,
  growthClause,
  names,
  namesCounted,
  nameWithFigure,
} from '../../words/bulletin-sentences';
import type { Say } from '../draft';
import type { ActionsFacts, BulletinFacts, LineFacts, MeasureFacts } from '../facts-type';
import { countFigure, type Figure } from '../figure';

interface Named {
  readonly name: string;
}

/** `高于序时进度3.2个百分点`; a gap too small to show is 略高于, never 0.0个百分点. */
export function gapText(say: Say, gap: Figure, time: string): string {
  const size = Number(gap.size) === 0 ? '' : say.size(gap);
  say.note(gap);
  return gapClause(Math.sign(gap.value), size, time);
}

/** What is done, with its growth in brackets where a snapshot tells it; '' while nothing is done. */
export function doneWithGrowth(
  say: Say,
  { done, growth }: LineFacts,
  comparedWith: IsoDay | undefined,
): string {
  const amount = say.all(done);
  if (growth === undefined || comparedWith === undefined) return done.value === 0 ? '' : amount;
  if (done.value === 0 && growth.value === 0) return '';
  return `${amount}${growthClause(Math.sign(growth.value), say.size(growth), monthDay(comparedWith))}`;
}

/** So many townships, counted from the lines of a measure. */
export function townshipCount(
  { kind }: MeasureFacts,
  what: string,
  lines: readonly LineFacts[],
): Figure {
  const sources = [SHEET_NAMES.townships, SHEET_NAMES.enrolment];
  return countFigure(`${kind}.count.${what}`, lines.length, 'townships', sources);
}

/** All of them by name, with their number where there are several. */
export function townshipsCounted(
  say: Say,
  measure: MeasureFacts,
  what: string,
  lines: readonly LineFacts[],
): string {
  const list = lines.map(({ name }) => name);
  const count = townshipCount(measure, what, lines);
  return namesCounted(list, list.length > 1 ? say.all(count) : '');
}

/** Townships that have a target, best first. */
export function rankedLines({ townships }: MeasureFacts): (LineFacts & {
  readonly rank: number;
  readonly rate: Figure;
})[] {
  return townships
    .flatMap((line) =>
      line.rank === undefined || line.rate === undefined
        ? []
        : [{ ...line, rank: line.rank, rate: line.rate }],
    )
    .sort((one, other) => one.rank - other.rank);
}

/** Who has most of a figure, all of them if level, with it; '' if nobody has any. */
export function mostOf<T extends Named>(
  say: Say,
  lines: readonly T[],
  figureOf: (line: T) => Figure | undefined,
  nameOf: (line: T) => string = ({ name }) => name,
): string {
  const some = withFigure(lines, figureOf);
  const most = Math.max(...some.map(({ figure }) => figure.value));
  const tops = some.filter(({ figure }) => figure.value === most);
  const [first] = tops;
  if (first === undefined) return '';
  for (const { figure } of tops) say.note(figure);
  return nameWithFigure(
    tops.map(({ line }) => nameOf(line)),
    say.all(first.figure),
  );
}

/** Those that have more than none of a figure, with it. */
function withFigure<T>(
  lines: readonly T[],
  figureOf: (line: T) => Figure | undefined,
): readonly { readonly line: T; readonly figure: Figure }[] {
  return lines.flatMap((line) => {
    const figure = figureOf(line);
    return figure === undefined || figure.value <= 0 ? [] : [{ line, figure }];
  });
}

/**
 * Those with more than none of a figure, each with it; the name is enough for one that has the whole total.
 *
 * @example '资源镇（12人）、梅溪镇（8人）'
 */
export function eachOf<T extends Named>(
  say: Say,
  lines: readonly T[],
  figureOf: (line: T) => Figure | undefined,
  total: Figure | undefined,
): string {
  const own = withFigure(lines, figureOf);
  const [only, ...others] = own;
  if (only === undefined) return '';
  if (others.length === 0 && only.figure.value === total?.value) return only.line.name;
  return names(own.map(({ line, figure }) => nameWithFigure([line.name], say.all(figure))));
}

/** People are claimed, but 参保数据 lacks what it takes to check them. */
export function isUnverified({ verification, enrolment }: BulletinFacts): boolean {
  return verification?.kind === 'notVerifiable' && enrolment.county.done.value !== 0;
}

/** 八大行动 where the plan has eight. */
export function actionsName({ lines }: ActionsFacts): string {
  return lines.length === 8 ? ACTIONS_NAME.eight : ACTIONS_NAME.other;
}
