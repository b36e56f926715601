import { cellKey, type Area, type BookModel, type SheetModel } from '../../../book/model';
import { cellOfKey } from '../grid/cells';
import { restructuredFormula, rewriteSheetNames } from '../grid/formula-references';
import { quotedSheetName, splitSheetName } from '../grid/a1-notation';
import type { Axis } from './line-change';
import { succeed } from './moved-protections';

/** How a change of a sheet's rows or columns moves what hangs on them. */
export interface Relocation {
  readonly axis: Axis;
  /** Where a line ends up; undefined if it is gone. */
  readonly line: (line: number) => number | undefined;
  /** Where an area ends up; none if it is gone, several if it is torn apart. */
  readonly areas: (area: Area) => readonly Area[];
}

/** Moves everything of the sheet but its values and styles: keys, areas, sizes, charts, names and formulas. */
export function relocate(book: BookModel, sheet: SheetModel, how: Relocation): void {
  sheet.formulas = movedKeys(sheet.formulas, how);
  sheet.notes = movedKeys(sheet.notes, how);
  if (sheet.richTexts) sheet.richTexts = movedKeys(sheet.richTexts, how);
  relocateAreas(sheet, how);
  relocateSizes(sheet, how);
  relocateCharts(sheet, how);
  relocateNames(book, sheet, how);
  relocateFormulas(book, sheet, how);
}

function movedKeys<Value>(map: Map<string, Value>, how: Relocation): Map<string, Value> {
  const moved = new Map<string, Value>();
  for (const [key, value] of map) {
    const [row, column] = cellOfKey(key);
    const newRow = how.axis === 'rows' ? how.line(row) : row;
    const newColumn = how.axis === 'columns' ? how.line(column) : column;
    if (newRow !== undefined && newColumn !== undefined) {
      moved.set(cellKey(newRow, newColumn), value);
    }
  }
  return moved;
}

function relocateAreas(sheet: SheetModel, how: Relocation): void {
  const hasCells = (placed: { readonly areas: readonly Area[] }): boolean =>
    placed.areas.length > 0;
  const relocated = <Placed extends { readonly areas: readonly Area[] }>(
    placed: Placed,
  ): Placed => ({
    ...placed,
    areas: placed.areas.flatMap((area) => how.areas(area)),
  });
  sheet.merges = sheet.merges
    .flatMap((area) => how.areas(area))
    .filter((area) => area.endRow > area.startRow || area.endColumn > area.startColumn);
  sheet.validations = sheet.validations.map(relocated).filter(hasCells);
  sheet.conditionalFormats = sheet.conditionalFormats.map(relocated).filter(hasCells);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const { area, openAreas } = protection;
    if (!area && !openAreas) return [protection];
    const open = openAreas && { openAreas: openAreas.flatMap((one) => how.areas(one)) };
    if (!area) return [succeed(protection, { ...protection, ...open })];
    const places = how.areas(area);
    return places.map((one) => succeed(protection, { ...protection, ...open, area: one }));
  });
  relocateFilter(sheet, how);
}

function relocateFilter(sheet: SheetModel, how: Relocation): void {
  const filter = sheet.filter;
  if (!filter) return;
  const area = how.areas(filter.area)[0];
  const hiddenValues =
    how.axis === 'columns' ? movedMap(filter.hiddenValues, how) : filter.hiddenValues;
  // A script's question how it was sorted is asked right after it sorted; columns that move in between are forgotten.
  const sortedBy = how.axis === 'columns' ? undefined : filter.sortedBy;
  sheet.filter = area && { area, hiddenValues, ...(sortedBy && { sortedBy }) };
}

function movedMap<Value>(map: ReadonlyMap<number, Value>, how: Relocation): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [line, value] of map) {
    const newLine = how.line(line);
    if (newLine !== undefined) moved.set(newLine, value);
  }
  return moved;
}

function relocateSizes(sheet: SheetModel, how: Relocation): void {
  const movedSet = (lines: Set<number>): Set<number> =>
    new Set([...lines].flatMap((line) => how.line(line) ?? []));
  if (how.axis === 'rows') {
    sheet.rowHeightsPixels = movedMap(sheet.rowHeightsPixels, how);
    sheet.hiddenRows = movedSet(sheet.hiddenRows);
  } else {
    sheet.columnWidthsPixels = movedMap(sheet.columnWidthsPixels, how);
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns);
  }
}

function relocateCharts(sheet: SheetModel, how: Relocation): void {
  sheet.charts = sheet.charts.map((chart) => {
    const { anchor } = chart;
    const moved =
      how.axis === 'rows'
        ? { ...anchor, row: how.line(anchor.row) ?? anchor.row }
        : { ...anchor, column: how.line(anchor.column) ?? anchor.column };
    return { ...chart, anchor: moved, ranges: chart.ranges.flatMap((area) => how.areas(area)) };
  });
}

function relocateNames(book: BookModel, sheet: SheetModel, how: Relocation): void {
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const area = how.areas(named.area)[0];
    return area ? [{ ...named, area }] : [];
  });
}

function relocateFormulas(book: BookModel, changed: SheetModel, how: Relocation): void {
  for (const sheet of book.sheets) {
    const concerns = (prefix: string): boolean =>
      prefix === '' ? sheet === changed : namesSheet(prefix, changed.name);
    const change = (area: Area): Area | undefined => how.areas(area)[0];
    for (const [key, formula] of sheet.formulas) {
      sheet.formulas.set(key, restructuredFormula(formula, concerns, change));
    }
    relocateRules(sheet, concerns, change);
  }
}

function namesSheet(prefix: string, name: string): boolean {
  return splitSheetName(prefix).sheetName?.toLowerCase() === name.toLowerCase();
}

function relocateRules(
  sheet: SheetModel,
  concerns: (prefix: string) => boolean,
  change: (area: Area) => Area | undefined,
): void {
  rewriteRules(sheet, (text) => restructuredFormula(text, concerns, change));
}

/** Rewrites the references in validation and format rules; a rule that changes loses the file's own words for it. */
function rewriteRules(sheet: SheetModel, rewrite: (text: string) => string): void {
  sheet.validations = sheet.validations.map((placed) => ({
    ...placed,
    rule: rewrittenRule(placed.rule, rewrite),
  }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    rewrittenRule(format, rewrite),
  );
}

const REFERRING_CRITERIA = new Set(['VALUE_IN_RANGE', 'CUSTOM_FORMULA']);

function rewrittenRule<
  Rule extends {
    readonly criteria: string;
    readonly values: readonly unknown[];
    readonly foreign?: unknown;
  },
>(rule: Rule, rewrite: (text: string) => string): Rule {
  if (!REFERRING_CRITERIA.has(rule.criteria)) return rule;
  const values = rule.values.map((value) => (typeof value === 'string' ? rewrite(value) : value));
  if (values.every((value, index) => value === rule.values[index])) return rule;
  const changed = { ...rule, values };
  Reflect.deleteProperty(changed, 'foreign');
  return changed;
}

/** The formulas of the workbook after a sheet got another name. */
export function renameInFormulas(book: BookModel, oldName: string, newName: string): void {
  const renamed = (formula: string): string =>
    rewriteSheetNames(formula, (prefix) =>
      namesSheet(prefix, oldName) ? `${quotedSheetName(newName)}!` : prefix,
    );
  for (const sheet of book.sheets) {
    for (const [key, formula] of sheet.formulas) sheet.formulas.set(key, renamed(formula));
    rewriteRules(sheet, renamed);
  }
}
