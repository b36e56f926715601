/** A sheet's drawing: where its charts stand, putting charts in and taking them out. Pictures and shapes stay. */
import type { SheetChart, SheetModel } from '../../model';
import type { XlsxPackage } from '../package/package';
import {
  childOf,
  childrenOf,
  descendantsOf,
  innerXml,
  outerXml,
  rootOf,
} from '../package/xml-scan';
import type { XmlSpan } from '../package/xml-scan';
import { attributesOf, escapeAttribute } from '../package/xml-text';

const EMU_PER_PIXEL = 9525;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

type Anchor = Pick<SheetChart, 'anchor' | 'widthPixels' | 'heightPixels'>;

export interface ChartPlace extends Anchor {
  /** The chart's part. */
  readonly part: string;
}

/** The charts of a drawing in its order, with place and size. */
export function chartPlaces(parts: XlsxPackage, drawing: string, sheet: SheetModel): ChartPlace[] {
  const xml = parts.text(drawing);
  const targets = new Map(parts.relationships(drawing).map((one) => [one.id, one.target]));
  return childrenOf(xml, rootOf(xml)).flatMap((span) => {
    const part = targets.get(chartRelationship(xml, span));
    return part === undefined ? [] : [{ part, ...anchorOf(xml, span, sheet) }];
  });
}

function chartRelationship(xml: string, anchor: XmlSpan): string {
  const chart = descendantsOf(xml, anchor, 'chart')[0];
  if (!chart) return '';
  return Object.entries(attributesOf(xml, chart)).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

interface Point {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

function anchorOf(xml: string, span: XmlSpan, sheet: SheetModel): Anchor {
  const anchor = pointOf(xml, childOf(xml, span, 'from'));
  const size = childOf(xml, span, 'ext');
  if (size) {
    const { cx, cy } = attributesOf(xml, size);
    return { anchor, widthPixels: pixels(Number(cx)), heightPixels: pixels(Number(cy)) };
  }
  const to = pointOf(xml, childOf(xml, span, 'to'));
  return {
    anchor,
    widthPixels:
      sum(anchor.column, to.column, (column) => columnPixels(sheet, column)) +
      to.offsetX -
      anchor.offsetX,
    heightPixels:
      sum(anchor.row, to.row, (row) => rowPixels(sheet, row)) + to.offsetY - anchor.offsetY,
  };
}

function pointOf(xml: string, span: XmlSpan | undefined): Point {
  const number = (name: string): number => {
    const child = span && childOf(xml, span, name);
    return child ? Number(innerXml(xml, child)) : 0;
  };
  return {
    row: number('row'),
    column: number('col'),
    offsetX: pixels(number('colOff')),
    offsetY: pixels(number('rowOff')),
  };
}

function pixels(emu: number): number {
  return Math.round(emu / EMU_PER_PIXEL);
}

function columnPixels(sheet: SheetModel, column: number): number {
  return sheet.columnWidthsPixels.get(column) ?? DEFAULT_COLUMN_PIXELS;
}

function rowPixels(sheet: SheetModel, row: number): number {
  return sheet.rowHeightsPixels.get(row) ?? DEFAULT_ROW_PIXELS;
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}

/** Adds a chart part to the sheet's drawing, which is made when there is none. Gives the drawing's path. */
export function addChart(
  parts: XlsxPackage,
  drawing: string | undefined,
  chart: SheetChart,
  xml: string,
): string {
  const path = drawing ?? newDrawing(parts);
  const part = parts.freePath('xl/charts/chart', '.xml');
  parts.write(part, xml);
  parts.declare(part, CHART_TYPE);
  const id = parts.relate(path, 'chart', part);
  const source = parts.text(path);
  const root = rootOf(source);
  const number = childrenOf(source, root).length + 2;
  const open = source.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const close =
    source.slice(root.innerEnd) || `</${/<([\w:]+)[^<]*$/.exec(open)?.[1] ?? 'xdr:wsDr'}>`;
  parts.write(path, open + innerXml(source, root) + frame(chart, id, number) + close);
  return path;
}

function newDrawing(parts: XlsxPackage): string {
  const path = parts.freePath('xl/drawings/drawing', '.xml');
  parts.write(path, EMPTY_DRAWING);
  parts.declare(path, DRAWING_TYPE);
  return path;
}

function frame(chart: SheetChart, relationshipId: string, number: number): string {
  const { anchor, widthPixels, heightPixels, title } = chart;
  const from =
    `<xdr:col>${anchor.column}</xdr:col><xdr:colOff>${anchor.offsetX * EMU_PER_PIXEL}</xdr:colOff>` +
    `<xdr:row>${anchor.row}</xdr:row><xdr:rowOff>${anchor.offsetY * EMU_PER_PIXEL}</xdr:rowOff>`;
  const size = `cx="${widthPixels * EMU_PER_PIXEL}" cy="${heightPixels * EMU_PER_PIXEL}"`;
  return (
    '<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:from>${from}</xdr:from><xdr:ext ${size}/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="图表 ${number}"` +
    ` descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
    ` r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}

/** Takes a chart out of a drawing, and its part out of the file. */
export function removeChart(parts: XlsxPackage, drawing: string, part: string): void {
  const xml = parts.text(drawing);
  const relationship = parts.relationships(drawing).find((one) => one.target === part);
  const anchor = childrenOf(xml, rootOf(xml)).find(
    (span) => chartRelationship(xml, span) === relationship?.id,
  );
  if (!anchor || !relationship) return;
  parts.write(drawing, xml.slice(0, anchor.start) + xml.slice(anchor.end));
  parts.unrelate(drawing, relationship.id);
  parts.remove(part);
}

/** Moves a chart that is otherwise untouched by whole rows and columns. */
export function moveChart(
  parts: XlsxPackage,
  drawing: string,
  part: string,
  rows: number,
  columns: number,
): void {
  const xml = parts.text(drawing);
  const relationship = parts.relationships(drawing).find((one) => one.target === part);
  const anchor = childrenOf(xml, rootOf(xml)).find(
    (span) => chartRelationship(xml, span) === relationship?.id,
  );
  if (!anchor) return;
  const moved = outerXml(xml, anchor)
    .replace(
      /(<(?:\w+:)?row>)(\d+)/g,
      (_, tag: string, row: string) => tag + String(Number(row) + rows),
    )
    .replace(
      /(<(?:\w+:)?col>)(\d+)/g,
      (_, tag: string, column: string) => tag + String(Number(column) + columns),
    );
  parts.write(drawing, xml.slice(0, anchor.start) + moved + xml.slice(anchor.end));
}
