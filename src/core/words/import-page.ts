/** Words of the page where an export is chosen. */
export const IMPORT_PAGE_WORDS = {
  title: '导入数据',
  tooBig: (mostMegabytes: number) =>
    `文件超过 ${mostMegabytes} MB，这里读不下。请按月或按乡镇分开导出；或者在本机版用 kuomian import 导入。`,
  tooManyRows: (most: number) =>
    `汇总后仍有 ${most} 行以上，一次送不下。请按月或按乡镇分开导出，再逐个导入。`,
  empty: '这是空文件，请重新导出或复制一份。',
  oldXls: '这是旧版 .xls 格式（或设有打开密码），请用 WPS 或 Excel 打开后另存为 .xlsx 再选。',
  notTable: '这不是 .xlsx 或 .csv 表格，请用 WPS 或 Excel 打开后另存为 .xlsx 再选。',
  damaged: '文件打不开，可能已损坏。请重新导出，或用 WPS、Excel 打开后另存为 .xlsx 再选。',
  reading: '正在读取文件，请稍候……',
  readyToImport: '请核对下面的内容，再点“导入”。',
  sending: '正在导入。请在弹出的窗口中核对并确认……',
  chooseFirst: '还没有选择文件。',
} as const;
