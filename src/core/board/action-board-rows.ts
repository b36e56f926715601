import { serialOfDay, type IsoDay } from '../calendar/day';
import { wanYuanOfFen, yuanOfFen } from '../money/fen';
import { neutraliseFormula } from '../text/formula';
import type { ActionBoard, ActionLine } from './action-board';

/**
 * 行动进展: the lines and the total below them, in the order of `actionBoardColumns`, texts safe to write. A rate of nothing
 * is blank: blank is not 0.
 */
export function actionBoardRows({ lines, total }: ActionBoard): (string | number)[][] {
  return [...lines, total].map(row);
}

function row(line: ActionLine): (string | number)[] {
  const { registeredEmployers, visitedEmployers } = line;
  return [
    line.number ?? '',
    neutraliseFormula(line.name),
    neutraliseFormula(line.offices.join('、')),
    dayCell(line.start),
    dayCell(line.end),
    registeredEmployers,
    visitedEmployers,
    registeredEmployers === 0 ? '' : visitedEmployers / registeredEmployers,
    line.employers.value,
    yuanOfFen(line.estimate.value),
    line.notices.value,
    line.enrolled.value,
    wanYuanOfFen(line.collected.value),
  ];
}

function dayCell(day: IsoDay | undefined): number | '' {
  return day === undefined ? '' : serialOfDay(day);
}
