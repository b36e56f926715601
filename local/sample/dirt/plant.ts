import { columnIndex, mark, type DraftRow, type SheetDraft } from '../draft';
import { type RandomSource, randomSource } from '../random';
import type { DirtRule } from './rule';
import { DIRT_RULES, DUPLICATE_RATES } from './rules';

/** Draws to spend on one row before giving up; most rows can carry most kinds. */
const DRAWS_PER_ROW = 40;

/** Soils a sheet in place, rule by rule. A row carries one peculiarity at most, so each can be judged by itself. */
export function plantDirt(draft: SheetDraft, seed: number): SheetDraft {
  DIRT_RULES.filter(({ sheet }) => sheet === draft.name).forEach((rule) => {
    plantRule(draft, rule, randomSource(seed, 'dirt', rule.sheet, rule.column, rule.kind));
  });
  return draft;
}

function plantRule(draft: SheetDraft, rule: DirtRule, random: RandomSource): void {
  const { rows } = draft;
  const wanted = Math.max(1, Math.round(rows.length * rule.rate));
  let planted = 0;
  for (let draw = 0; planted < wanted && draw < wanted * DRAWS_PER_ROW; draw += 1) {
    const row = rows[random.integer(0, rows.length - 1)];
    if (row && soilRow(draft, row, rule, random)) planted += 1;
  }
  if (planted === 0) rows.some((row) => soilRow(draft, row, rule, random));
}

/** Soils the rule's cell if the row is still clean and the cell can carry it; tells whether it did. */
function soilRow(draft: SheetDraft, row: DraftRow, rule: DirtRule, random: RandomSource): boolean {
  if (row.marks) return false;
  const index = columnIndex(draft.columns, rule.column);
  const other = (heading: string) => row.cells[columnIndex(draft.columns, heading)] ?? null;
  const soiled = rule.soil(row.cells[index] ?? null, random, other);
  if (!soiled) return false;
  row.cells[index] = soiled.cell;
  if (soiled.format !== undefined) row.formats = new Map([[index, soiled.format]]);
  mark(row, {
    kind: rule.kind,
    column: rule.column,
    handling: rule.handling,
    understood: soiled.understood,
  });
  return true;
}

/** Enters some clean rows a second time, right below; `eligible` says which may be. */
export function plantDuplicates(
  draft: SheetDraft,
  seed: number,
  eligible: (row: DraftRow) => boolean = () => true,
): SheetDraft {
  const random = randomSource(seed, 'duplicates', draft.name);
  const clean = draft.rows.filter((row) => !row.marks && eligible(row));
  const rate = DUPLICATE_RATES[draft.name] ?? 0;
  const wanted = Math.max(1, Math.round(draft.rows.length * rate));
  const twice = new Set(random.shuffled(clean).slice(0, wanted));
  const rows = draft.rows.flatMap((row) => (twice.has(row) ? [row, copyOf(row)] : [row]));
  return { ...draft, rows };
}

function copyOf(row: DraftRow): DraftRow {
  return mark(
    { cells: [...row.cells] },
    { kind: 'duplicateRow', column: '', handling: 'warned', understood: null },
  );
}
