import type { SheetDeclaration } from '../table/sheet-declaration';
import { GUIDE_SHEET_NAME } from '../table/sheets/sheet-names';
import type { SetUpOutcome, SheetCompletion, SheetPlan } from './plan-type';
import type { SheetLayout } from './sheet-layout';

interface OutcomeRequest {
  readonly declarations: readonly SheetDeclaration<unknown>[];
  /** Of the sheets that can be understood. */
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  readonly plans: readonly SheetPlan[];
  /** True for a sheet that is missing or blank. */
  readonly isNew: (name: string) => boolean;
}

/** What the plans come to: every sheet of ours is in exactly one of the four lists. */
export function setUpOutcome({
  declarations,
  layouts,
  plans,
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
      const isCompleted = layout !== undefined && plan !== undefined && !isNew(name);
      return isCompleted ? [completionOf(declaration, layout, plan)] : [];
    }),
    leftAlone: names.filter((name) => !isNew(name) && !planned.has(name) && !isStrange(name)),
    notUnderstood: names.filter(isStrange),
  };
}

function completionOf(
  { name, columns }: SheetDeclaration<unknown>,
  { added, headingRow }: SheetLayout,
  { values }: SheetPlan,
): SheetCompletion {
  const rowBlocks = values.filter(({ row }) => row > headingRow);
  return {
    name,
    headings: added.flatMap((place) => columns[place]?.heading ?? []),
    rowsFilled: rowBlocks.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}
