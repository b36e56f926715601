import { monthDay } from '../../words/bulletin';
import {
  actionNamed,
  actionsOver,
  actionsPlanned,
  actionsUnderWay,
  employersAndEstimate,
  employersMost,
  enrolledMost,
  enrolledNone,
  enrolledNowhere,
} from '../../words/bulletin-actions';
import { names, nameWithFigure, sentence } from '../../words/bulletin-sentences';
import { type Draft, draft, type Say } from '../draft';
import type { ActionFacts, ActionsFacts, BulletinFacts } from '../facts-type';
import type { Figure } from '../figure';
import { actionsName } from './shared';

/** 八大行动进展: where enrolment came from, and where the 重点企业 are. Nothing without actions. */
export function actionsSection({ actions, screening }: BulletinFacts): Draft[] {
  if (actions.lines.length === 0) return [];
  return [
    ...draft('actions.enrolled', (say) => {
      const stage = stageText(actions);
      return actions.hasStarted ? `${stage}${enrolledText(say, actions)}` : stage;
    }),
    ...draft('actions.employers', (say) =>
      screening.state === 'done' ? employersText(say, actions) : '',
    ),
  ];
}

function stageText(actions: ActionsFacts): string {
  const { start, end, hasStarted, isOver } = actions;
  if (start === undefined) return '';
  const name = actionsName(actions);
  if (!hasStarted) return actionsPlanned(name, monthDay(start));
  return isOver && end !== undefined
    ? actionsOver(name, monthDay(start), monthDay(end))
    : actionsUnderWay(name, monthDay(start), end === undefined ? '' : monthDay(end));
}

function enrolledText(say: Say, { lines, others }: ActionsFacts): string {
  const [most, next] = topTwo(say, lines, ({ enrolled }) => enrolled);
  if (most === '') return sentence([enrolledNowhere((others?.enrolled.value ?? 0) > 0)]);
  const none = lines.filter(
    ({ enrolled, isAgainstArrears }) => enrolled.value <= 0 && !isAgainstArrears,
  );
  return sentence([
    enrolledMost(most, next),
    none.length === 0 ? '' : enrolledNone(names(none.map(({ name }) => name))),
  ]);
}

function employersText(say: Say, { lines }: ActionsFacts): string {
  const [most, next] = topTwo(say, lines, ({ employers }) => employers, estimateOf);
  return most === '' ? '' : sentence([employersMost(most, next)]);
}

function estimateOf(say: Say, { employers, estimate }: ActionFacts): string {
  return Number(estimate.size) > 0
    ? employersAndEstimate(say.all(employers), say.all(estimate))
    : say.all(employers);
}

/** The actions with the most and with the second most; level ones stand together. */
function topTwo(
  say: Say,
  lines: readonly ActionFacts[],
  figureOf: (line: ActionFacts) => Figure,
  tell: (say: Say, line: ActionFacts) => string = (one, line) => one.all(figureOf(line)),
): readonly [string, string] {
  const values = [...new Set(lines.map((line) => figureOf(line).value))]
    .filter((value) => value > 0)
    .sort((one, other) => other - one);
  const group = (value: number | undefined): string => {
    const level = lines.filter((line) => figureOf(line).value === value);
    const [only, ...others] = level;
    if (only === undefined) return '';
    if (others.length === 0) return nameWithFigure([actionNamed(only.name)], tell(say, only));
    const all = level.map((line) => say.all(figureOf(line)));
    return nameWithFigure(
      level.map(({ name }) => actionNamed(name)),
      all.slice(0, 1).join(''),
    );
  };
  return [group(values[0]), group(values[1])];
}
