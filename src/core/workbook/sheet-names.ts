/** Names of sheets that code speaks of without reading them as tables. The names are a contract with staff. */
export const OPERATION_LOG_SHEET_NAME = '操作日志';
