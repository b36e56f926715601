import type { BookErrorCode } from './errors';

/** What people read when a workbook cannot be read or written: what is the matter, then what to do. */
export const bookWords: Readonly<Record<BookErrorCode, (subject: string) => string>> = {
  ABSENT: (file) => `找不到文件“${file}”，请核对文件名和所在文件夹。`,
  IS_FOLDER: (file) => `“${file}”是文件夹，请指定其中的 .xlsx 文件。`,
  NO_PERMISSION: (file) =>
    `没有权限读取“${file}”，请联系管理员开放权限，或将文件复制到自己的文件夹后再试。`,
  EMPTY_FILE: (file) => `“${file}”是空文件，请重新复制或下载一份。`,
  NOT_A_WORKBOOK: (file) =>
    `“${file}”不是 Excel 工作簿，请用 WPS 或 Excel 打开后另存为 .xlsx 再试。`,
  OLD_XLS: (file) => `“${file}”是旧版 .xls 格式，请用 WPS 或 Excel 打开后另存为 .xlsx 再试。`,
  ENCRYPTED: (file) => `“${file}”设有打开密码，请用 WPS 或 Excel 取消密码并保存后再试。`,
  OPEN_DOCUMENT: (file) => `“${file}”是 .ods 格式，请打开后另存为 .xlsx 再试。`,
  TEXT_TABLE: (file) =>
    `“${file}”是文本表格（如 .csv），请用 WPS 或 Excel 打开后另存为 .xlsx 再试。`,
  BINARY_XLSB: (file) => `“${file}”是二进制 .xlsb 格式，请用 WPS 或 Excel 另存为 .xlsx 再试。`,
  DAMAGED: (file) => `“${file}”已损坏或不完整，请重新复制一份，或用 WPS、Excel 打开修复后另存。`,
  TOO_BIG: (file) => `“${file}”内容过大，请删除多余的空白行列或拆分工作簿后再试。`,
  OPEN_ELSEWHERE: (file) => `“${file}”正被 WPS 或 Excel 打开，请先关闭该工作簿再试。`,
  TARGET_READ_ONLY: (file) => `无法写入“${file}”，请取消文件的只读属性，或换一个文件夹保存。`,
  DISK_FULL: (file) => `磁盘空间不足，“${file}”未能保存，请清理空间后再试。`,
  NO_FOLDER: (file) => `“${file}”所在的文件夹不存在，请先建立文件夹或换一个位置保存。`,
  CELL_TOO_LONG: (cell) =>
    `单元格 ${cell} 的文字超过 32767 个字，无法存为 Excel 文件，请缩短后再试。`,
  BAD_SHEET_NAME: (name) =>
    `工作表名称“${name}”不能存为 Excel 文件：须为 1 至 31 个字、不重名，且不含 : \\ / ? * [ ]，请改名后再试。`,
  CANNOT_READ: (file) => `读取“${file}”时出错，请稍后再试，或换一个位置存放。`,
  CANNOT_WRITE: (file) => `保存“${file}”时出错，原文件未改动，请稍后再试。`,
};

/** Who writes notes through the desk edition, as the note's box names the author. */
export const notesAuthor = '扩面通';

/** Who made a new workbook, as the file's properties name the author. */
export const bookAuthor = '扩面通';
