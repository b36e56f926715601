import {
  ACTIONS_NOTE,
  actionsTableTitle,
  asOfNote,
  HEADINGS,
  TOTAL_ROW,
  UNITS,
} from '../../words/bulletin-tables';
import type { BulletinTable } from '../content-type';
import type { ActionFacts, BulletinFacts } from '../facts-type';
import { actionsName } from '../sections/shared';
import { figures, headOf, rowOf, type TableColumn, texts } from './table';

/** 表3: the actions in the plan's order. What screening would say is a dash while nothing has been compared. */
export function actionTable({ actions, screening, asOf }: BulletinFacts): BulletinTable {
  const isScreened = screening.state === 'done';
  const columns: TableColumn<ActionFacts>[] = [
    texts(HEADINGS.ordinal, 'ordinal', ({ number }, index) =>
      number === undefined && index < 0 ? '' : String(number ?? index + 1),
    ),
    texts(HEADINGS.action, 'name', ({ name }) => name),
    texts(HEADINGS.offices, 'text', ({ offices }) => offices.join('、')),
    figures(HEADINGS.enrolled, ({ enrolled }) => enrolled),
    figures(HEADINGS.collected, ({ collected }) => collected),
    figures(HEADINGS.employers, ({ employers }) => (isScreened ? employers : undefined)),
    figures(HEADINGS.estimate, ({ estimate }) => (isScreened ? estimate : undefined)),
    figures(HEADINGS.issued, ({ notices }) => notices),
  ];
  const { lines, others, total } = actions;
  return {
    ...{ key: 'actions', caption: actionsTableTitle(actionsName(actions)), unit: UNITS.actions },
    columns: headOf(columns),
    rows: [
      ...lines.map((line, index) => rowOf('action', columns, line, index)),
      ...(others === undefined ? [] : [rowOf('other', columns, others, -1)]),
      rowOf('total', columns, { ...total, name: TOTAL_ROW }, -1),
    ],
    notes: [asOfNote(asOf), ACTIONS_NOTE],
  };
}
