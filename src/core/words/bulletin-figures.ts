/** The units of a bulletin's figures, as they stand behind them in a sentence. */
export const FIGURE_UNITS = {
  people: '人',
  employers: '户',
  documents: '份',
  events: '场',
  visits: '户次',
  audiences: '人次',
  townships: '个乡（镇）',
  actions: '项',
  workingDays: '个工作日',
  entries: '笔',
  wanYuan: '万元',
  percent: '%',
  points: '个百分点',
} as const;

/** Stands in a table where there is no figure. */
export const NO_CELL = '—';
