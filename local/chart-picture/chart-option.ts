/** A sheet's chart in the words of echarts. */
import type { EChartsOption } from 'echarts';
import type { SheetChart } from '../book/model';
import { chartOption } from '../book/xlsx/drawing/chart-series';
import type { PictureData, PictureSeries } from './chart-data';
import { CHINESE_FONTS } from './fonts';

/** Google's own colours of the first series, for a chart that names none. */
const GOOGLE_COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const INK = '#222222';
const RULE = '#d9d9d9';

/** A chart is printed at the width of a page's text, so that a wide one needs larger letters to stay legible there. */
const WIDTH_OF_PLAIN_SIZES_PIXELS = 700;

/** Pixels of a chart of plain width in this chart. */
type Scale = (pixels: number) => number;

function scaleOf(chart: SheetChart): Scale {
  const factor = Math.max(1, chart.widthPixels / WIDTH_OF_PLAIN_SIZES_PIXELS);
  return (pixels) => Math.round(pixels * factor);
}

/** What echarts draws for a chart: no animation, nothing that depends on the hour. */
export function pictureOption(chart: SheetChart, data: PictureData): EChartsOption {
  const px = scaleOf(chart);
  const legend = legendPlace(chart, px);
  return {
    animation: false,
    backgroundColor: '#ffffff',
    color: GOOGLE_COLORS,
    textStyle: { fontFamily: CHINESE_FONTS, color: INK },
    title: {
      text: chart.title,
      left: 'center',
      top: px(8),
      textStyle: { fontFamily: CHINESE_FONTS, fontSize: px(16), color: INK },
    },
    ...(legend ? { legend } : {}),
    ...(chart.kind === 'PIE' ? pie(data, px) : axes(chart, data, px)),
  };
}

function legendPlace(chart: SheetChart, px: Scale): EChartsOption['legend'] | undefined {
  const position = chartOption(chart, 'legend.position') ?? 'right';
  if (position === 'none') return undefined;
  const places: Readonly<Record<string, object>> = {
    top: { top: px(34), left: 'center' },
    bottom: { bottom: px(8), left: 'center' },
    left: { left: px(8), top: 'middle', orient: 'vertical' },
    right: { right: px(8), top: 'middle', orient: 'vertical' },
  };
  const textStyle = { fontFamily: CHINESE_FONTS, fontSize: px(12), color: INK };
  const size = { itemWidth: px(25), itemHeight: px(14), itemGap: px(10) };
  return { ...size, ...(typeof position === 'string' ? places[position] : undefined), textStyle };
}

function pie({ categories, series }: PictureData, px: Scale): EChartsOption {
  const values = series[0]?.values ?? [];
  const slices = categories.flatMap((name, index) => {
    const value = values[index];
    return typeof value === 'number' && value > 0 ? [{ name, value }] : [];
  });
  return {
    series: [
      {
        type: 'pie',
        radius: '62%',
        center: ['50%', '52%'],
        data: slices,
        label: { fontSize: px(12) },
      },
    ],
  };
}

function axes(chart: SheetChart, data: PictureData, px: Scale): EChartsOption {
  const lying = chart.kind === 'BAR';
  const categories = {
    type: 'category' as const,
    data: [...data.categories],
    // The first category of lying bars stands on top, as in Google Sheets.
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#888888' } },
    axisLabel: { color: INK, fontSize: px(12), interval: 0 },
  };
  const values = valueAxis(chart, lying ? 'hAxis' : 'vAxis', px);
  const series = data.series.map((one) => seriesOption(one, px));
  return {
    grid: gridOf(chart, px),
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series,
  };
}

function gridOf(chart: SheetChart, px: Scale) {
  const position = chartOption(chart, 'legend.position') ?? 'right';
  return {
    top: px((chart.title === '' ? 20 : 48) + (position === 'top' ? 28 : 0)),
    bottom: px(position === 'bottom' ? 40 : 16),
    left: px(position === 'left' ? 120 : 16),
    right: px(position === 'right' ? 140 : 24),
    containLabel: true,
  };
}

function valueAxis(chart: SheetChart, name: string, px: Scale) {
  const bound = (end: string): Record<string, number> => {
    const value = chartOption(chart, `${name}.${end}Value`);
    return typeof value === 'number' ? { [end]: value } : {};
  };
  const format = chartOption(chart, `${name}.format`);
  return {
    type: 'value' as const,
    splitLine: { lineStyle: { color: RULE } },
    axisLabel: {
      color: INK,
      fontSize: px(12),
      formatter: (value: number) => axisText(value, typeof format === 'string' ? format : ''),
    },
    ...bound('min'),
    ...bound('max'),
  };
}

/** A figure of an axis; rounding takes away what binary fractions leave behind. */
function axisText(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.includes('%')) return `${(value * 100).toFixed(decimals)}%`;
  return String(Number(value.toPrecision(12)));
}

function seriesOption({ name, type, color, values }: PictureSeries, px: Scale) {
  const own = color === undefined ? {} : { itemStyle: { color } };
  if (type === 'line') {
    const lineStyle = color === undefined ? { width: px(2) } : { width: px(2), color };
    return { type: 'line' as const, name, data: [...values], ...own, lineStyle, symbolSize: px(5) };
  }
  return { type: 'bar' as const, name, data: [...values], ...own, barMaxWidth: px(36) };
}
