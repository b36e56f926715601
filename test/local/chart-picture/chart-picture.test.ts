import { emptySheet } from '../../../local/book/model';
import { chartData } from '../../../local/chart-picture/chart-data';
import {
  chartPicture,
  chartSvg,
  NO_CHINESE_FONT,
} from '../../../local/chart-picture/chart-picture';
import type * as ChartPicture from '../../../local/chart-picture/chart-picture';
import { canWriteChinese, SYSTEM_FONTS } from '../../../local/chart-picture/fonts';
import { describeIf } from '../../support/describe-if';
import { openDeskIn } from '../support/desk-fixture';
import { temporaryFolders } from '../support/temporary-folder';
import { ratesChart, ratesSheet } from './rates-chart';

const newFolder = temporaryFolders();
const sheet = ratesSheet(emptySheet(1, '进度'));

describe('chartData', () => {
  it('reads categories, names and values from the ranges, and no number where the cell has none', () => {
    const { categories, series } = chartData(ratesChart(), sheet);
    expect(categories).toEqual(['资源镇', '中峰镇', '瓜里乡']);
    expect(series.map(({ name, type, values }) => [name, type, values])).toEqual([
      ['扩面完成率', 'bars', [0.92, 1.03, null]],
      ['征缴完成率', 'bars', [0.85, 0.65, null]],
      ['序时进度', 'line', [0.97, 0.97, 0.97]],
    ]);
  });

  it('leaves hidden rows and columns out, as Google does', () => {
    const partly = ratesSheet(emptySheet(2, '进度'));
    partly.hiddenRows.add(2);
    partly.hiddenColumns.add(2);
    const { categories, series } = chartData(ratesChart(), partly);
    expect(categories).toEqual(['资源镇', '瓜里乡']);
    expect(series.map(({ name }) => name)).toEqual(['扩面完成率', '序时进度']);
  });
});

describe('chartSvg', () => {
  const textsOf = (svg: string): string[] =>
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

  it('shows title, townships, series and percents', () => {
    const texts = textsOf(chartSvg(ratesChart(), sheet));
    expect(texts).toEqual(
      expect.arrayContaining([
        '各乡（镇）任务完成率',
        '资源镇',
        '瓜里乡',
        '序时进度',
        '0%',
        '100%',
      ]),
    );
  });

  it.each(['BAR', 'COLUMN', 'LINE', 'PIE'] as const)('draws a chart of kind %s', (kind) => {
    expect(textsOf(chartSvg(ratesChart({ kind }), sheet))).toEqual(
      expect.arrayContaining(['各乡（镇）任务完成率', '资源镇']),
    );
  });

  it('draws bars in the colours of the chart and none for a missing figure', () => {
    const svg = chartSvg(ratesChart({ kind: 'COLUMN', options: { colors: ['#123456'] } }), sheet);
    // One in the legend, one for each township with a figure.
    expect(svg.match(/fill="#123456"/g)).toHaveLength(3);
  });

  it('writes larger on a wide chart, which is printed at the same width', () => {
    const sizes = (svg: string): number[] =>
      [...svg.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size));
    const plain = Math.max(...sizes(chartSvg(ratesChart({ widthPixels: 700 }), sheet)));
    const wide = Math.max(...sizes(chartSvg(ratesChart({ widthPixels: 1400 }), sheet)));
    expect(wide).toBe(plain * 2);
  });
});

describe('chartPicture without a Chinese font', () => {
  it('is refused by name with what to do, never drawn with boxes', () => {
    const draw = (): unknown => chartPicture(ratesChart(), sheet, { loadSystemFonts: false });
    expect(draw).toThrow(/没有中文字体。请安装/);
    expect(draw).toThrow(expect.objectContaining({ name: NO_CHINESE_FONT }) as Error);
  });
});

describeIf(canWriteChinese(SYSTEM_FONTS), 'no Chinese font is installed', 'chartPicture', () => {
  it('is a PNG of twice the size, the same bytes every time', () => {
    const png = chartPicture(ratesChart(), sheet);
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1600, 720]);
    jest.isolateModules(() => {
      const drawnAnew = jest.requireActual<typeof ChartPicture>(
        '../../../local/chart-picture/chart-picture',
      );
      expect(drawnAnew.chartPicture(ratesChart(), sheet)).toEqual(png);
    });
  });

  it('is drawn anew once a figure, the title or the size is another', () => {
    const figures = ratesSheet(emptySheet(1, '进度'));
    const first = chartPicture(ratesChart(), figures);
    const titled = chartPicture(ratesChart({ title: '完成率' }), figures);
    const wide = chartPicture(ratesChart({ widthPixels: 900 }), figures);
    const row = figures.values[1] ?? [];
    row[1] = 0.11;
    const changed = chartPicture(ratesChart(), figures);
    const digests = [first, titled, wide, changed].map((png) =>
      Buffer.from(png).toString('base64'),
    );
    expect(new Set(digests).size).toBe(4);
  });

  it('is what a script gets from EmbeddedChart.getAs and getBlob', async () => {
    const desk = await openDeskIn(
      newFolder(),
      `function draw() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        sheet.getRange('A1:B3').setValues([['名称', '完成率'], ['资源镇', 0.9], ['中峰镇', 0.5]]);
        const range = sheet.getRange('A1:B3');
        const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range)
          .setNumHeaders(1).setPosition(5, 1, 0, 0).setOption('title', '完成率').build();
        sheet.insertChart(chart);
        const blob = sheet.getCharts()[0].getAs('image/png');
        const same = sheet.getCharts()[0].getBlob().getBytes().length === blob.getBytes().length;
        return [blob.getContentType(), blob.getBytes().slice(0, 4), same];
      }`,
    );
    const run = await desk.run('draw');
    expect(run).toMatchObject({ ok: true, value: ['image/png', [-119, 80, 78, 71], true] });
    expect(run.calls).toMatchObject({ 'EmbeddedChart.getAs': 1, 'EmbeddedChart.getBlob': 1 });
  });
});
