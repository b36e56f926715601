import type { SheetPlan } from './plan-type';

/**
 * The plans so that a sheet stands behind those its drop-downs take their words from: a strict drop-down refuses preset
 * rows whose words are not there yet. Otherwise the order stays; a circle of references is cut where it closes.
 */
export function byDependency(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  const ordered = new Set<SheetPlan>();
  const visited = new Set<SheetPlan>();
  const visit = (plan: SheetPlan): void => {
    if (visited.has(plan)) return;
    visited.add(plan);
    for (const name of sourcesOf(plan)) {
      const source = byName.get(name);
      if (source !== undefined) visit(source);
    }
    ordered.add(plan);
  };
  plans.forEach(visit);
  return [...ordered];
}

function sourcesOf({ validations }: SheetPlan): readonly string[] {
  return validations.flatMap(({ rule }) => (rule.from === 'range' ? [rule.sheet] : []));
}
