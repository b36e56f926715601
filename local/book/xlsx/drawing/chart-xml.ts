/**
 * A chart of the model as a native chart part: bars, columns, lines, pies, or columns and lines together. Written here
 * because hucre has no combined charts. The values stand in it as well, so that viewers need not look them up.
 */
import type { Area, Scalar, SheetChart, SheetModel } from '../../model';
import { chartOption, chartSeries } from './chart-series';
import type { ChartSeries } from './chart-series';
import { absoluteReference } from '../package/references';
import { escapeXml } from '../package/xml-text';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
};

/** The chart part of a chart on `sheet`. */
export function chartXml(chart: SheetChart, sheet: SheetModel): string {
  const title = chart.title === '' ? '<c:autoTitleDeleted val="1"/>' : titleXml(chart.title);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plots(chart, sheet)}` +
    `${chart.kind === 'PIE' ? '' : axes(chart)}</c:plotArea>${legend(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(text: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1400" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

/** One plot for each kind of series; they share the axes. */
function plots(chart: SheetChart, sheet: SheetModel): string {
  const series = chartSeries(chart).map((one) => ({ ...one, xml: seriesXml(one, sheet) }));
  const of = (type: ChartSeries['type']): string =>
    series
      .filter((one) => one.type === type)
      .map((one) => one.xml)
      .join('');
  if (chart.kind === 'PIE') {
    return `<c:pieChart><c:varyColors val="1"/>${of('pie')}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  const stacked = chartOption(chart, 'isStacked') === true;
  const bars = of('bars');
  const lines = of('line');
  const direction = chart.kind === 'BAR' ? 'bar' : 'col';
  return [
    bars === ''
      ? ''
      : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
        `<c:varyColors val="0"/>${bars}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`,
    lines === ''
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`,
  ].join('');
}

function seriesXml(series: ChartSeries, sheet: SheetModel): string {
  const { index, type, name, categories, values, color } = series;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    (name ? `<c:tx>${textReference(name, sheet)}</c:tx>` : '') +
    look(type, color) +
    (type === 'bars' ? '<c:invertIfNegative val="0"/>' : '') +
    (type === 'line' ? '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>' : '') +
    (categories ? `<c:cat>${textReference(categories, sheet)}</c:cat>` : '') +
    `<c:val>${numberReference(values, sheet)}</c:val>` +
    (type === 'line' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function look(type: ChartSeries['type'], color: string | undefined): string {
  if (color === undefined || type === 'pie') return '';
  const fill = `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
  return `<c:spPr>${type === 'line' ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
}

function cellsOf(area: Area, sheet: SheetModel): Scalar[] {
  const cells: Scalar[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      cells.push(sheet.values[row]?.[column] ?? null);
    }
  }
  return cells;
}

function points(cells: readonly Scalar[]): string {
  const filled = cells.map((cell, index) =>
    cell === null || cell === ''
      ? ''
      : `<c:pt idx="${index}"><c:v>${escapeXml(String(cell))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cells.length}"/>${filled.join('')}`;
}

function textReference(area: Area, sheet: SheetModel): string {
  const formula = escapeXml(absoluteReference(sheet.name, area));
  const cache = `<c:strCache>${points(cellsOf(area, sheet))}</c:strCache>`;
  return `<c:strRef><c:f>${formula}</c:f>${cache}</c:strRef>`;
}

function numberReference(area: Area, sheet: SheetModel): string {
  const formula = escapeXml(absoluteReference(sheet.name, area));
  const numbers = cellsOf(area, sheet).map((cell) => (typeof cell === 'number' ? cell : null));
  const cache = `<c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache>`;
  return `<c:numRef><c:f>${formula}</c:f>${cache}</c:numRef>`;
}

function axes(chart: SheetChart): string {
  const lies = chart.kind === 'BAR';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/>${axisTitle(chart, lies ? 'vAxis' : 'hAxis')}` +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>` +
    valueAxis(chart, lies)
  );
}

function valueAxis(chart: SheetChart, lies: boolean): string {
  const axis = lies ? 'hAxis' : 'vAxis';
  const bound = (end: 'min' | 'max'): string => {
    const value = chartOption(chart, `${axis}.${end}Value`);
    return typeof value === 'number' ? `<c:${end} val="${value}"/>` : '';
  };
  const format = chartOption(chart, `${axis}.format`);
  const code = typeof format === 'string' ? format : 'General';
  const linked = typeof format === 'string' ? 0 : 1;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${bound('max')}${bound('min')}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 't' : 'l'}"/><c:majorGridlines/>${axisTitle(chart, axis)}` +
    `<c:numFmt formatCode="${escapeXml(code)}" sourceLinked="${linked}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function axisTitle(chart: SheetChart, axis: string): string {
  const title = chartOption(chart, `${axis}.title`);
  if (typeof title !== 'string' || title === '') return '';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1000"/><a:t>${escapeXml(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function legend(chart: SheetChart): string {
  const place = chartOption(chart, 'legend.position') ?? chartOption(chart, 'legend') ?? 'right';
  if (place === 'none' || typeof place !== 'string') return '';
  return `<c:legend><c:legendPos val="${LEGEND_PLACES[place] ?? 'r'}"/><c:overlay val="0"/></c:legend>`;
}
