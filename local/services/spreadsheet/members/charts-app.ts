import type { MemberTable } from '../face/signature';

/** Every member of Google's `Charts` with the arguments it takes, overloads parted by `|`. */
export const CHARTS_MEMBERS: MemberTable = {
  ChartHiddenDimensionStrategy: 'property',
  ChartMergeStrategy: 'property',
  ChartType: 'property',
  ColumnType: 'property',
  CurveStyle: 'property',
  PointStyle: 'property',
  Position: 'property',
  newAreaChart: '',
  newBarChart: '',
  newColumnChart: '',
  newDataTable: '',
  newDataViewDefinition: '',
  newLineChart: '',
  newPieChart: '',
  newScatterChart: '',
  newTableChart: '',
  newTextStyle: '',
};
