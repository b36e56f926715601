import type { ConditionalFormat, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { SheetHandle } from '../desk';
import { insertedChart, updatedChart } from '../charts/placing';
import { chartFace, type ChartHandle } from '../charts/embedded-chart';
import { newChartBuilder } from '../charts/chart-builder';
import { enumName } from '../face/enumeration';
import { handleOf } from '../face/registry';
import { CLOSED } from '../grid/a1-notation';
import { filterOf } from '../parts/filter';
import { namedRangeFaces } from '../parts/named-range';
import { protect, protectionsOf } from '../parts/protection';
import { formatRuleFace, type FormatRuleHandle } from '../rules/conditional-format-rule';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What lies on a sheet: charts, protections, filter, conditional formats, names. */
export class SheetParts implements Pick<
  GoogleSheet,
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getFilter'
  | 'getNamedRanges'
  | 'getProtections'
  | 'insertChart'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'updateChart'
> {
  constructor(private readonly at: SheetHandle) {}

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChartBuilder(this.at.desk, this.at.sheet);
  }

  getCharts(): Chart[] {
    const { desk, sheet } = this.at;
    return sheet.charts.map((chart) => chartFace(desk, sheet, chart));
  }

  insertChart(chart: Chart): void {
    insertedChart(this.at.desk.book, this.at.sheet, chartOf(chart));
  }

  updateChart(chart: Chart): void {
    updatedChart(this.at.sheet, chartOf(chart));
  }

  removeChart(chart: Chart): void {
    const { sheet } = this.at;
    const { id } = chartOf(chart);
    sheet.charts = sheet.charts.filter((one) => one.id !== id);
  }

  protect(): Protection {
    return protect(this.at.desk, this.at.sheet);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    return protectionsOf(this.at.desk, this.at.sheet, enumName(type));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.at.desk, this.at.sheet);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangeFaces(this.at.desk, this.at.sheet.id);
  }

  getConditionalFormatRules(): FormatRule[] {
    const { desk, sheet } = this.at;
    return sheet.conditionalFormats.map(({ areas, ...format }) =>
      formatRuleFace(desk, {
        ranges: areas.map((area) => ({ desk, sheet, area, open: CLOSED })),
        format,
      }),
    );
  }

  setConditionalFormatRules(rules: FormatRule[]): void {
    const { sheet } = this.at;
    sheet.conditionalFormats = rules.map((rule) => placedFormat(sheet, rule));
  }
}

function chartOf(face: Chart): ChartHandle['chart'] {
  return handleOf<ChartHandle>(face, 'EmbeddedChart').chart;
}

function placedFormat(sheet: SheetModel, face: FormatRule): ConditionalFormat {
  const rule = handleOf<FormatRuleHandle>(face, 'ConditionalFormatRule');
  if (rule.ranges.some((range) => range.sheet !== sheet)) {
    throw new ScriptException('Conditional format rule cannot reference a different sheet.');
  }
  return { ...rule.format, areas: rule.ranges.map((range) => range.area) };
}
