import { createCharts } from '../../../../local/services/spreadsheet';
import { openApp, openAppWith } from './open-app';

const charts = createCharts();

function withChart(options: Parameters<typeof openApp>[0] = {}) {
  const opened = openAppWith(
    [
      ['乡镇', '完成率'],
      ['资源镇', 0.5],
    ],
    options,
  );
  const { sheet } = opened;
  const chart = sheet
    .newChart()
    .setChartType(charts.ChartType.BAR)
    .addRange(sheet.getRange('A1:B2'))
    .setNumHeaders(1)
    .setOption('title', '完成率')
    .setOption('legend', { position: 'none', textStyle: { fontSize: 9 } })
    .setOption('colors', ['#1a73e8'])
    .setOption('width', 700)
    .setPosition(4, 2, 5, 6)
    .build();
  return { ...opened, chart };
}

describe('EmbeddedChartBuilder', () => {
  it('builds a chart that gets its id when it is inserted', () => {
    const { sheet, model, chart, book } = withChart();
    expect(chart.getChartId()).toBeNull();
    const id = book.nextId;
    sheet.insertChart(chart);
    expect(model.charts).toEqual([
      {
        id,
        kind: 'BAR',
        ranges: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }],
        headerRows: 1,
        title: '完成率',
        options: {
          'legend.position': 'none',
          'legend.textStyle.fontSize': 9,
          colors: ['#1a73e8'],
        },
        anchor: { row: 3, column: 1, offsetX: 5, offsetY: 6 },
        widthPixels: 700,
        heightPixels: 371,
      },
    ]);
    expect(sheet.getCharts()[0]?.getChartId()).toBe(id);
  });

  it('tells its options, ranges and place', () => {
    const { chart } = withChart();
    expect(chart.getOptions().get('title')).toBe('完成率');
    expect(chart.getOptions().get('legend.position')).toBe('none');
    expect(chart.getOptions().get('unknown')).toBeNull();
    expect(chart.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B2']);
    expect(chart.getNumHeaders()).toBe(1);
    const place = chart.getContainerInfo();
    expect([
      place.getAnchorRow(),
      place.getAnchorColumn(),
      place.getOffsetX(),
      place.getOffsetY(),
    ]).toEqual([4, 2, 5, 6]);
  });

  it('refuses what cannot be drawn', () => {
    const { sheet, spreadsheet } = openApp();
    const builder = sheet.newChart();
    expect(() => builder.setChartType(charts.ChartType.SCATTER)).toThrow(
      'not supported in the desk edition: Charts.ChartType.SCATTER',
    );
    expect(() => builder.setMergeStrategy(charts.ChartMergeStrategy.MERGE_ROWS)).toThrow(
      /not supported/,
    );
    expect(() => builder.addRange(spreadsheet.insertSheet('二').getRange('A1'))).toThrow(
      /not supported/,
    );
    expect(() => builder.asPieChart()).toThrow(
      'not supported in the desk edition: EmbeddedChartBuilder.asPieChart',
    );
  });
});

describe('charts on a sheet', () => {
  it('are changed and removed by their id', () => {
    const { sheet, chart } = withChart();
    sheet.insertChart(chart);
    sheet.insertChart(chart);
    const [first, second] = sheet.getCharts();
    const changed = first!
      .modify()
      .setChartType(charts.ChartType.LINE)
      .clearRanges()
      .addRange(sheet.getRange('A1:A2'))
      .build();
    sheet.updateChart(changed);
    sheet.removeChart(second!);
    expect(sheet.getCharts().map((one) => one.getChartId())).toEqual([first!.getChartId()]);
    expect(sheet.getCharts()[0]?.modify().getChartType()).toBe(charts.ChartType.LINE);
    expect(() => {
      sheet.updateChart(second!);
    }).toThrow(/not on this sheet/);
  });
});

describe('EmbeddedChart.getAs', () => {
  it('hands the picture of the chart over as a blob of signed bytes', () => {
    const drawn: unknown[] = [];
    const { chart } = withChart({
      chartImage: (model, sheet) => {
        drawn.push([model.title, sheet.name]);
        return Uint8Array.from([0x89, 0x50, 0x00]);
      },
      newBlob: (bytes, contentType, name) => ({ bytes, contentType, name }) as never,
    });
    expect(chart.getAs('image/png')).toEqual({
      bytes: [-119, 80, 0],
      contentType: 'image/png',
      name: 'chart.png',
    });
    expect(drawn).toEqual([['完成率', '台账']]);
    expect(() => chart.getAs('image/jpeg')).toThrow(
      "not supported in the desk edition: EmbeddedChart.getAs('image/jpeg')",
    );
  });

  it('is not supported where nothing draws', () => {
    expect(() => withChart().chart.getBlob()).toThrow(
      'not supported in the desk edition: EmbeddedChart.getAs',
    );
  });
});

describe('Charts', () => {
  it('has the enumerations and names what is missing', () => {
    expect(String(charts.Position.BOTTOM)).toBe('BOTTOM');
    expect(() => charts.newPieChart()).toThrow(
      'not supported in the desk edition: Charts.newPieChart',
    );
  });
});
