/**
 * The drawing libraries, loaded on the first chart that is drawn: together they take longer to load than most actions to
 * run. They stay outside the built file (one is a native add-on), so they are looked up from this package's folder.
 */
import type * as Drawing from '@resvg/resvg-js';
import type * as Charts from 'echarts';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../package-root';

type ChartLibrary = typeof Charts;
type DrawingLibrary = typeof Drawing;

/** echarts: a chart's data as SVG. */
export function loadCharts(): ChartLibrary {
  return load('echarts/dist/echarts.common.min.js') as ChartLibrary;
}

/** resvg: SVG as PNG. */
export function loadDrawer(): DrawingLibrary {
  return load('@resvg/resvg-js') as DrawingLibrary;
}

function load(name: string): unknown {
  return createRequire(join(packageRoot(), 'package.json'))(name);
}
