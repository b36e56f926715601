import type { CampaignPreset } from '../campaign/preset-type';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { GUIDE_SHEET_NAME, SHEET_NAMES } from '../table/sheets/sheet-names';
import { columnFinder } from './dress-columns';
import { planGuide } from './guide';
import { byDependency } from './plan-order';
import type { PresentSheet, PresentWorkbook, SetUpPlan } from './plan-type';
import { setUpOutcome } from './set-up-outcome';
import { allSettings, missingSettings, presetContent, type SheetContent } from './sheet-content';
import { layoutOf, type SheetLayout } from './sheet-layout';
import { missingDressOf, planSheet, type SheetTask } from './sheet-plan';
import { CURRENT_WORKBOOK_VERSION } from './workbook-version';

/** What a workbook is set up with. */
export interface SetUpRequest {
  readonly present: PresentWorkbook;
  readonly declarations: readonly SheetDeclaration<unknown>[];
  readonly preset: CampaignPreset;
}

/** How a new spreadsheet's own first sheet is called. */
const FIRST_SHEET_NAME = /^(?:工作表|Sheet)\s*1$/i;

/**
 * The plan that brings a workbook to the declared shape, and nothing more: missing sheets are made and filled from the
 * preset; on sheets in use missing headings go to the right end, missing settings below the last row, preset rows come
 * only where there is no row at all, and of their dress what is missing is added. Nothing typed or chosen is ever
 * changed. Planned again on its own result it is empty. An older workbook needs its migrations first.
 */
export function planSetUp(request: SetUpRequest): SetUpPlan {
  const { present, declarations } = request;
  const layouts = layoutsOf(request);
  const isNew = (name: string) => isFresh(findSheet(present, name));
  const tasks = tasksOf(layouts, request);
  const plans = [
    ...(isNew(GUIDE_SHEET_NAME) ? [planGuide(request)] : []),
    ...tasks.flatMap((task) => planSheet(task) ?? []),
  ];
  const missing = new Map(tasks.map((task) => [task.declaration.name, missingDressOf(task)]));
  return {
    insertions: insertionsOf(request),
    removals: removalsOf(present),
    sheets: byDependency(plans),
    outcome: setUpOutcome({ declarations, layouts, plans, missing, isNew }),
  };
}

/** The layouts of the sheets that can be understood. */
function layoutsOf({ present, declarations }: SetUpRequest): ReadonlyMap<string, SheetLayout> {
  return new Map(
    declarations.flatMap((declaration) => {
      const layout = layoutOf(declaration, findSheet(present, declaration.name));
      return layout === undefined ? [] : [[declaration.name, layout] as const];
    }),
  );
}

/** What there is to know of each sheet that can be understood. */
function tasksOf(
  layouts: ReadonlyMap<string, SheetLayout>,
  request: SetUpRequest,
): readonly SheetTask[] {
  const findColumn = columnFinder(request.declarations, layouts);
  return request.declarations.flatMap((declaration) => {
    const { name } = declaration;
    const layout = layouts.get(name);
    if (layout === undefined) return [];
    const content = contentOf(name, layout, request);
    return [
      { declaration, layout, present: findSheet(request.present, name), content, findColumn },
    ];
  });
}

/** What is to be written below the headings of a sheet. */
function contentOf(
  name: string,
  layout: SheetLayout,
  { present, preset }: SetUpRequest,
): SheetContent | undefined {
  const sheet = findSheet(present, name);
  if (name === SHEET_NAMES.settings) {
    const isNew = sheet === undefined || layout.standing === 'fresh';
    return isNew ? allSettings(preset, CURRENT_WORKBOOK_VERSION) : missingSettings(preset, sheet);
  }
  return layout.lastRow <= layout.headingRow ? presetContent(preset, name) : undefined;
}

/** Each missing sheet behind the one declared before it; the guide in front of all. */
function insertionsOf({ present, declarations }: SetUpRequest): SetUpPlan['insertions'] {
  const names = present.sheets.map(({ name }) => name);
  const insertions: SetUpPlan['insertions'][number][] = [];
  let position = 0;
  for (const name of [GUIDE_SHEET_NAME, ...declarations.map((declaration) => declaration.name)]) {
    const existing = names.indexOf(name);
    if (existing < 0) {
      names.splice(position, 0, name);
      insertions.push({ name, position });
    }
    position = (existing < 0 ? position : existing) + 1;
  }
  return insertions;
}

/** The blank first sheet of a workbook that holds nothing at all. */
function removalsOf({ sheets }: PresentWorkbook): readonly string[] {
  if (!sheets.every(({ lastRow }) => lastRow === 0)) return [];
  return sheets.map(({ name }) => name).filter((name) => FIRST_SHEET_NAME.test(name));
}

function findSheet({ sheets }: PresentWorkbook, name: string): PresentSheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** True for a sheet that is missing or blank. */
function isFresh(sheet: PresentSheet | undefined): boolean {
  return sheet === undefined || sheet.lastRow === 0;
}
