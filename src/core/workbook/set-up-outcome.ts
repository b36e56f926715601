import type { SheetDeclaration } from '../table/sheet-declaration';
import { GUIDE_SHEET_NAME } from '../table/sheets/sheet-names';
import { completedDress, type MissingDress } from './missing-dress';
import type { SetUpOutcome, SheetCompletion, SheetPlan } from './plan-type';
import type { SheetLayout } from './sheet-layout';

interface OutcomeRequest {
  readonly declarations: readonly SheetDeclaration<unknown>[];
  /** Of the sheets that can be understood. */
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  readonly plans: readonly SheetPlan[];
  /** What sheets in use lacked beside cells, by name. */
  readonly missing: ReadonlyMap<string, MissingDress>;
  /** True for a sheet that is missing or blank. */
  readonly isNew: (name: string) => boolean;
}

/** What the plans come to: every sheet of ours is in exactly one of the four lists. */
export function setUpOutcome({
  declarations,
  layouts,
  plans,
  missing,
  isNew,
}: OutcomeRequest): SetUpOutcome {
  const planned = new Map(plans.map((plan) => [plan.name, plan]));
  const names = [GUIDE_SHEET_NAME, ...declarations.map(({ name }) => name)];
  const isStrange = (name: string) => name !== GUIDE_SHEET_NAME && !layouts.has(name);
  return {
    created: names.filter(isNew),
    completed: declarations.flatMap((declaration) => {
      const { name } = declaration;
      const layout = layouts.get(name);
      const plan = planned.get(name);
      const lacked = missing.get(name);
      if (layout === undefined || plan === undefined || lacked === undefined || isNew(name)) {
        return [];
      }
      return [{ ...completionOf(declaration, layout, plan), dress: completedDress(lacked) }];
    }),
    leftAlone: names.filter((name) => !isNew(name) && !planned.has(name) && !isStrange(name)),
    notUnderstood: names.filter(isStrange),
  };
}

function completionOf(
  { name, columns }: SheetDeclaration<unknown>,
  { added, headingRow }: SheetLayout,
  { values }: SheetPlan,
): Omit<SheetCompletion, 'dress'> {
  const rowBlocks = values.filter(({ row }) => row > headingRow);
  return {
    name,
    headings: columns.filter((_, place) => added.includes(place)).map(({ heading }) => heading),
    rowsFilled: rowBlocks.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}
