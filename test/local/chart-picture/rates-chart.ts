import type { SheetChart, SheetModel } from '../../../local/book/model';

/** Two townships and one without figures, as the chart of the 进度 sheet has them. */
export function ratesSheet(sheet: SheetModel): SheetModel {
  sheet.values = [
    ['名称', '扩面完成率', '征缴完成率', '序时进度'],
    ['资源镇', 0.92, 0.85, 0.97],
    ['中峰镇', 1.03, 0.65, 0.97],
    ['瓜里乡', '', null, 0.97],
  ];
  return sheet;
}

export function ratesChart(change: Partial<SheetChart> = {}): SheetChart {
  return {
    id: 1,
    kind: 'COMBO',
    ranges: [{ startRow: 0, startColumn: 0, endRow: 3, endColumn: 3 }],
    headerRows: 1,
    title: '各乡（镇）任务完成率',
    options: {
      'legend.position': 'bottom',
      'vAxis.format': '0%',
      'vAxis.minValue': 0,
      seriesType: 'bars',
      series: { 2: { type: 'line' } },
      colors: ['#1f77b4', '#ff7f0e', '#d62728'],
    },
    anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    widthPixels: 800,
    heightPixels: 360,
    ...change,
  };
}
