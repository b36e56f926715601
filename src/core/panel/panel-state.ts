import { chineseDay, type IsoDay } from '../calendar/day';
import { workingCalendar } from '../calendar/working-calendar';
import { readSettings } from '../campaign/settings';
import type { Settings } from '../campaign/settings-type';
import { enforcementCases } from '../enforcement/enforcement-cases';
import { unfinishedBatch } from '../issue/batch-state';
import { dueByTeam } from '../issue/due-steps';
import { campaignProgress, PROGRESS_SOURCE_SHEETS } from '../progress/campaign-progress';
import type { Grid } from '../table/column';
import { parseTable } from '../table/parse-table';
import { bulletinsSheet } from '../table/sheets/bulletins';
import { employersSheet } from '../table/sheets/employers';
import { holidaysSheet } from '../table/sheets/holidays';
import { keyEmployersSheet } from '../table/sheets/key-employers';
import { noticesSheet } from '../table/sheets/notices';
import { operationLogSheet } from '../table/sheets/operation-log';
import { settingsSheet } from '../table/sheets/settings';
import { SetupError } from '../text/setup-error';
import { dueState } from './due-state';
import { logState } from './log-state';
import type {
  DueState,
  PanelState,
  ScheduleState,
  UnfinishedImportState,
  UnfinishedSendingState,
  UnfinishedState,
} from './panel-type';
import { progressState } from './progress-state';
import { stageState } from './stage-state';

/** The sheets that the panel is made from; each is read once. A missing one leaves a part of the panel out. */
export const PANEL_SOURCE_SHEETS: readonly string[] = [
  ...PROGRESS_SOURCE_SHEETS,
  employersSheet.name,
  keyEmployersSheet.name,
  noticesSheet.name,
  bulletinsSheet.name,
];

type Grids = ReadonlyMap<string, Grid | undefined>;

/** What the panel is made from beside the sheets. */
export interface PanelFacts {
  readonly today: IsoDay;
  /** The last rows of 操作日志 below its headings. */
  readonly log: Grid | undefined;
  readonly schedule: ScheduleState | undefined;
  readonly unfinishedSending: UnfinishedSendingState | undefined;
  readonly unfinishedImports: readonly UnfinishedImportState[];
}

/**
 * Where the campaign stands. A part whose sheets are not in order is left out and says why; the others stand all the same.
 */
export function panelState(grids: Grids, facts: PanelFacts): PanelState {
  const { today, log, schedule, unfinishedSending, unfinishedImports } = facts;
  const settingsGrid = grids.get(settingsSheet.name);
  const shared = {
    today: chineseDay(today),
    log: logState(parseTable(operationLogSheet, log).records),
    ...(schedule === undefined ? {} : { schedule }),
    ...(unfinishedSending === undefined ? {} : { unfinishedSending }),
    ...(unfinishedImports.length === 0 ? {} : { unfinishedImports }),
  };
  if (settingsGrid === undefined) {
    return { ...shared, isSetUp: false, title: '', troubles: [] };
  }
  const { settings } = readSettings(settingsGrid);
  const progress = attempt(() => progressState(campaignProgress(grids, today).report));
  const due = attempt(() => notices(grids, settings, today));
  return {
    ...shared,
    ...{ isSetUp: true, title: settings.campaignName, stage: stageState(settings, today) },
    ...(progress.value === undefined ? {} : { progress: progress.value }),
    ...due.value,
    troubles: [...progress.troubles, ...due.troubles],
  };
}

interface NoticeParts {
  readonly due: DueState;
  readonly unfinished?: UnfinishedState;
}

function notices(grids: Grids, settings: Settings, today: IsoDay): NoticeParts {
  const register = parseTable(noticesSheet, grids.get(noticesSheet.name)).records;
  const cases = enforcementCases({
    keyEmployers: parseTable(keyEmployersSheet, grids.get(keyEmployersSheet.name)).records,
    notices: register,
    employers: parseTable(employersSheet, grids.get(employersSheet.name)).records,
  });
  const calendar = workingCalendar(
    parseTable(holidaysSheet, grids.get(holidaysSheet.name)).records,
  );
  const open = unfinishedBatch(register);
  return {
    due: dueState(dueByTeam(cases, today, { calendar, settings })),
    ...(open === undefined
      ? {}
      : { unfinished: { batch: open.batch, openCount: open.rows.length } }),
  };
}

interface Attempt<T> {
  readonly value: T | undefined;
  readonly troubles: readonly string[];
}

/** What is wrong with the workbook is told; what is wrong with the program is not hidden. */
function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { value: work(), troubles: [] };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { value: undefined, troubles: [error.message] };
  }
}
