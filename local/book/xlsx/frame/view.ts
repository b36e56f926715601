/** What one sees around the cells: frozen panes, gridlines, the tab and its colour. */
import type { SheetModel } from '../../model';
import { argb, modelColor } from '../looks/colors';
import type { ParsedSheet } from '../hucre-adapter';
import { cellReference } from '../package/references';
import type { SheetXml } from '../package/sheet-xml';
import { childOf, childrenOf, outerXml, rootOf } from '../package/xml-scan';
import { withAttributes } from '../package/xml-text';
import type { AttributeChanges } from '../package/xml-text';

/** Fills in what the file says of the view. */
export function readView(
  sheet: SheetModel,
  parsed: ParsedSheet,
  themeColors: readonly string[],
): void {
  sheet.frozenRows = parsed.freezePane?.rows ?? 0;
  sheet.frozenColumns = parsed.freezePane?.columns ?? 0;
  sheet.hiddenGridlines = parsed.view?.showGridLines === false;
  sheet.tabColor = modelColor(parsed.view?.tabColor, themeColors);
  sheet.hidden = parsed.hidden === true || parsed.veryHidden === true;
}

/** Writes what changed of the view. */
export function writeView(xml: SheetXml, before: SheetModel, after: SheetModel): void {
  if (after.frozenRows !== before.frozenRows || after.frozenColumns !== before.frozenColumns) {
    changeView(xml, (view) => withPane(view, after));
  }
  if (after.hiddenGridlines !== before.hiddenGridlines) {
    const showGridLines = after.hiddenGridlines ? 0 : null;
    changeView(xml, (view) => withViewAttributes(view, { showGridLines }));
  }
  if (after.tabColor !== before.tabColor) writeTabColor(xml, after.tabColor);
}

/** Marks the sheet as the one that is shown first, or not. */
export function writeSelectedTab(xml: SheetXml, selected: boolean): void {
  changeView(xml, (view) => withViewAttributes(view, { tabSelected: selected ? 1 : null }));
}

function changeView(xml: SheetXml, change: (view: string) => string): void {
  const section = xml.section('sheetViews') || '<sheetViews></sheetViews>';
  const view = childOf(section, rootOf(section), 'sheetView');
  const changed = change(view ? outerXml(section, view) : '<sheetView workbookViewId="0"/>');
  if (!view) {
    xml.replace('sheetViews', `<sheetViews>${changed}</sheetViews>`);
    return;
  }
  xml.replace('sheetViews', section.slice(0, view.start) + changed + section.slice(view.end));
}

function withViewAttributes(view: string, changes: AttributeChanges): string {
  const { openEnd } = rootOf(view);
  return withAttributes(view.slice(0, openEnd), changes) + view.slice(openEnd);
}

/** A frozen pane belongs with the selections of its panes, so those go too. */
function withPane(view: string, { frozenRows, frozenColumns }: SheetModel): string {
  const root = rootOf(view);
  const open = view.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const others = childrenOf(view, root)
    .filter((child) => child.name !== 'pane' && child.name !== 'selection')
    .map((child) => outerXml(view, child));
  const pane = frozenRows + frozenColumns === 0 ? '' : paneXml(frozenRows, frozenColumns);
  return `${open}${pane}${others.join('')}</sheetView>`;
}

function paneXml(rows: number, columns: number): string {
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = cellReference(rows, columns);
  return (
    `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
  );
}

function writeTabColor(xml: SheetXml, color: string | undefined): void {
  const section = xml.section('sheetPr') || '<sheetPr></sheetPr>';
  const root = rootOf(section);
  const open = section.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const others = childrenOf(section, root).filter((child) => child.name !== 'tabColor');
  const own = color === undefined ? '' : `<tabColor rgb="${argb(color)}"/>`;
  const rest = others.map((child) => outerXml(section, child)).join('');
  xml.replace('sheetPr', `${open}${own}${rest}</sheetPr>`);
}
