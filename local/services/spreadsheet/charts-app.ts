import { RoundTripGate } from '../hook';
import { CHART_HIDDEN_DIMENSIONS, CHART_MERGE, CHART_POSITION, CHART_TYPE } from './enums';
import { faceKind, makeFace } from './face/face';
import { CHARTS_MEMBERS } from './members/charts-app';

type Charts = GoogleAppsScript.Charts.Charts;

const KIND = faceKind<undefined, Charts>({
  name: 'Charts',
  members: CHARTS_MEMBERS,
  topics: [],
  constants: {
    ChartHiddenDimensionStrategy: CHART_HIDDEN_DIMENSIONS,
    ChartMergeStrategy: CHART_MERGE,
    ChartType: CHART_TYPE,
    Position: CHART_POSITION,
  },
});

/** The global `Charts`: enumerations for the charts of a sheet; charts without a sheet are not offered. */
export function createCharts(): Charts {
  return makeFace(KIND, undefined, new RoundTripGate(undefined));
}
