import type { ChartKind, SheetChart, SheetModel } from '../../../book/model';
import { notSupported, ScriptException } from '../../script-error';
import type { Desk, RangeHandle } from '../desk';
import { CHART_TYPE } from '../enums';
import { enumName } from '../face/enumeration';
import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { without } from '../grid/without';
import { sameArea } from '../grid/areas';
import { EMBEDDED_CHART_BUILDER_MEMBERS } from '../members/chart';
import { checkBounds } from '../sheet/bounds';
import { chartFace, containerFace } from './embedded-chart';
import { flatOptions } from './options';
import { NOT_PLACED } from './placing';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface BuilderHandle {
  readonly desk: Desk;
  readonly sheet: SheetModel;
  chart: SheetChart;
}

const KINDS: readonly ChartKind[] = ['BAR', 'COLUMN', 'LINE', 'PIE', 'COMBO'];

class ChartBuilderTopic implements Pick<
  Builder,
  | 'addRange'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getContainer'
  | 'getRanges'
  | 'removeRange'
  | 'setChartType'
  | 'setHiddenDimensionStrategy'
  | 'setMergeStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setTransposeRowsAndColumns'
> {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  addRange(range: Range): Builder {
    const { sheet, area } = handleOf<RangeHandle>(range, 'Range');
    // The workbook keeps a chart's data as areas of the sheet it stands on.
    if (sheet !== this.at.sheet)
      throw notSupported('EmbeddedChartBuilder.addRange of another sheet');
    return this.change({ ranges: [...this.at.chart.ranges, area] });
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return chartFace(this.at.desk, this.at.sheet, this.at.chart);
  }

  clearRanges(): Builder {
    return this.change({ ranges: [] });
  }

  removeRange(range: Range): Builder {
    const { area } = handleOf<RangeHandle>(range, 'Range');
    return this.change({ ranges: this.at.chart.ranges.filter((one) => !sameArea(one, area)) });
  }

  getRanges(): Range[] {
    const { desk, sheet, chart } = this.at;
    return chart.ranges.map((area) => desk.make.range(sheet, area));
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return CHART_TYPE[this.at.chart.kind];
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    const name = enumName(type);
    const kind = KINDS.find((one) => one === name);
    if (!kind) throw notSupported(`Charts.ChartType.${name}`);
    return this.change({ kind });
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return containerFace(this.at.desk, this.at.chart);
  }

  setNumHeaders(headers: number): Builder {
    return this.change({ headerRows: headers });
  }

  /** Options within options are kept by their dotted names; the title and the size have places of their own. */
  setOption(option: string, value: unknown): Builder {
    if (option === 'title') return this.change({ title: String(value) });
    if (option === 'width') return this.change({ widthPixels: pixels(value) });
    if (option === 'height') return this.change({ heightPixels: pixels(value) });
    return this.change({ options: { ...this.at.chart.options, ...flatOptions(option, value) } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    const area = checkBounds(this.at.sheet, { row, column, numRows: 1, numColumns: 1 });
    return this.change({
      anchor: { row: area.startRow, column: area.startColumn, offsetX, offsetY },
    });
  }

  setHiddenDimensionStrategy(
    strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy,
  ): Builder {
    return this.onlyDefault('ChartHiddenDimensionStrategy', enumName(strategy), 'IGNORE_BOTH');
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    return this.onlyDefault('ChartMergeStrategy', enumName(strategy), 'MERGE_COLUMNS');
  }

  setTransposeRowsAndColumns(transpose: boolean): Builder {
    return this.onlyDefault('setTransposeRowsAndColumns', String(transpose), 'false');
  }

  private onlyDefault(what: string, chosen: string, byDefault: string): Builder {
    if (chosen !== byDefault) throw notSupported(`EmbeddedChartBuilder: ${what} ${chosen}`);
    return this.face;
  }

  /** A changed chart is drawn anew, so what the file said of it no longer holds. */
  private change(change: Partial<SheetChart>): Builder {
    this.at.chart = { ...without(this.at.chart, 'foreign'), ...change };
    return this.face;
  }
}

function pixels(value: unknown): number {
  const size = Number(value);
  if (!(size > 0)) throw new ScriptException('Invalid argument: size');
  return size;
}

const KIND = faceKind<BuilderHandle, Builder>({
  name: 'EmbeddedChartBuilder',
  members: EMBEDDED_CHART_BUILDER_MEMBERS,
  topics: [ChartBuilderTopic],
  free: 'all',
});

/** A builder of a new chart with Google's size, or of a change to a chart. */
export function newChartBuilder(desk: Desk, sheet: SheetModel, chart: SheetChart = NEW): Builder {
  return makeFace(KIND, { desk, sheet, chart }, desk.gate);
}

const NEW: SheetChart = {
  id: NOT_PLACED,
  kind: 'COLUMN',
  ranges: [],
  headerRows: 0,
  title: '',
  options: {},
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  widthPixels: 600,
  heightPixels: 371,
};
