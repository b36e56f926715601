import type { SheetChart, SheetModel } from '../../../book/model';
import { notSupported, ScriptException } from '../../script-error';
import type { Desk } from '../desk';
import { CHART_HIDDEN_DIMENSIONS, CHART_MERGE } from '../enums';
import { faceKind, makeFace } from '../face/face';
import { CONTAINER_INFO_MEMBERS, EMBEDDED_CHART_MEMBERS } from '../members/chart';
import { newChartBuilder } from './chart-builder';
import { NOT_PLACED } from './placing';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Blob = GoogleAppsScript.Base.Blob;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

export interface ChartHandle {
  readonly desk: Desk;
  readonly sheet: SheetModel;
  readonly chart: SheetChart;
}

/** A chart as it was when the script got it. */
class ChartTopic implements Chart {
  constructor(private readonly at: ChartHandle) {}

  /** A picture; the desk edition draws PNG. */
  getAs(contentType: string): Blob {
    if (contentType !== 'image/png') throw notSupported(`EmbeddedChart.getAs('${contentType}')`);
    const { desk, sheet, chart } = this.at;
    const { chartImage, newBlob } = desk.options;
    if (!chartImage || !newBlob) throw notSupported('EmbeddedChart.getAs');
    const png = chartImage(chart, sheet, desk.book);
    if (!png) throw new ScriptException('The chart could not be drawn.');
    return newBlob(Array.from(Int8Array.from(png)), contentType, 'chart.png');
  }

  getBlob(): Blob {
    return this.getAs('image/png');
  }

  getChartId(): number | null {
    return this.at.chart.id === NOT_PLACED ? null : this.at.chart.id;
  }

  getContainerInfo(): ContainerInfo {
    return containerFace(this.at.desk, this.at.chart);
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return CHART_HIDDEN_DIMENSIONS.IGNORE_BOTH;
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return CHART_MERGE.MERGE_COLUMNS;
  }

  getNumHeaders(): number {
    return this.at.chart.headerRows;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return makeFace(OPTIONS_KIND, this.at.chart, this.at.desk.gate);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { desk, sheet, chart } = this.at;
    return chart.ranges.map((area) => desk.make.range(sheet, area));
  }

  getTransposeRowsAndColumns(): boolean {
    return false;
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChartBuilder(this.at.desk, this.at.sheet, this.at.chart);
  }
}

const KIND = faceKind<ChartHandle, Chart>({
  name: 'EmbeddedChart',
  members: EMBEDDED_CHART_MEMBERS,
  topics: [ChartTopic],
  free: Object.keys(EMBEDDED_CHART_MEMBERS).filter((name) => !['getAs', 'getBlob'].includes(name)),
});

/** A chart as scripts hold it. */
export function chartFace(desk: Desk, sheet: SheetModel, chart: SheetChart): Chart {
  return makeFace(KIND, { desk, sheet, chart }, desk.gate);
}

class ChartOptionsTopic implements GoogleAppsScript.Charts.ChartOptions {
  constructor(private readonly chart: SheetChart) {}

  get(option: string): unknown {
    if (option === 'title') return this.chart.title;
    if (option === 'width') return this.chart.widthPixels;
    if (option === 'height') return this.chart.heightPixels;
    return this.chart.options[option] ?? null;
  }
}

const OPTIONS_KIND = faceKind<SheetChart, GoogleAppsScript.Charts.ChartOptions>({
  name: 'ChartOptions',
  members: { get: 'String', getOrDefault: 'String' },
  topics: [ChartOptionsTopic],
  free: 'all',
});

class ContainerTopic implements ContainerInfo {
  constructor(private readonly chart: SheetChart) {}

  getAnchorColumn(): number {
    return this.chart.anchor.column + 1;
  }

  getAnchorRow(): number {
    return this.chart.anchor.row + 1;
  }

  getOffsetX(): number {
    return this.chart.anchor.offsetX;
  }

  getOffsetY(): number {
    return this.chart.anchor.offsetY;
  }
}

const CONTAINER_KIND = faceKind<SheetChart, ContainerInfo>({
  name: 'ContainerInfo',
  members: CONTAINER_INFO_MEMBERS,
  topics: [ContainerTopic],
  free: 'all',
});

/** Where a chart stands, as scripts hold it. */
export function containerFace(desk: Desk, chart: SheetChart): ContainerInfo {
  return makeFace(CONTAINER_KIND, chart, desk.gate);
}
