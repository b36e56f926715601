/** What the pages say while a call runs and when it ends badly. */
export const RUN_WORDS = {
  running: (title: string) => `正在办理「${title}」……`,
  runningFor: (title: string, seconds: number) => `正在办理「${title}」，已用${seconds}秒……`,
  stillAsked: '如果表格上弹出了窗口，请先回答。',
  alreadyRunning: (title: string) => `「${title}」还没有办完，请等结果出来再点下一项。`,
  lost: (title: string, minutes: number) =>
    `「${title}」${minutes}分钟没有回音，可能是网络断开。请不要马上重办：先看「操作日志」有没有这一次，没有再重试。`,
  lostQuestion: '服务没有回音，可能是网络断开。请点“重试”。',
  retry: '重试',
  stop: '停止',
  stopping: '正在停止，等这一步做完……',
  made: (made: number, total: number) => `${made} / ${total}`,
  more: '详细情况',
  screeningTitle: '比对重点企业',
  comparing: '第1步，共2步：读取并比对',
  writing: '第2步，共2步：写入，不能停止',
  screeningStopped: '已停止比对，工作簿没有改动。',
  writeQuestion: '现在写入比对结果？',
  write: '写入',
  doNotWrite: '不写入',
} as const;
