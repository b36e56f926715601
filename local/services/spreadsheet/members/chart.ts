import type { MemberTable } from '../face/signature';

/** Every member of Google's `EmbeddedChart` with the arguments it takes, overloads parted by `|`. */
export const EMBEDDED_CHART_MEMBERS: MemberTable = {
  getAs: 'String',
  getBlob: '',
  getChartId: '',
  getContainerInfo: '',
  getHiddenDimensionStrategy: '',
  getMergeStrategy: '',
  getNumHeaders: '',
  getOptions: '',
  getRanges: '',
  getTransposeRowsAndColumns: '',
  modify: '',
};

/** Every member of Google's `EmbeddedChartBuilder` with the arguments it takes, overloads parted by `|`. */
export const EMBEDDED_CHART_BUILDER_MEMBERS: MemberTable = {
  addRange: 'Range',
  asAreaChart: '',
  asBarChart: '',
  asColumnChart: '',
  asComboChart: '',
  asHistogramChart: '',
  asLineChart: '',
  asPieChart: '',
  asScatterChart: '',
  asTableChart: '',
  build: '',
  clearRanges: '',
  getChartType: '',
  getContainer: '',
  getRanges: '',
  removeRange: 'Range',
  setChartType: 'ChartType',
  setHiddenDimensionStrategy: 'ChartHiddenDimensionStrategy',
  setMergeStrategy: 'ChartMergeStrategy',
  setNumHeaders: 'number',
  setOption: 'String, any',
  setPosition: 'number, number, number, number',
  setTransposeRowsAndColumns: 'Boolean',
};

/** Every member of Google's `ContainerInfo` with the arguments it takes, overloads parted by `|`. */
export const CONTAINER_INFO_MEMBERS: MemberTable = {
  getAnchorColumn: '',
  getAnchorRow: '',
  getOffsetX: '',
  getOffsetY: '',
};
