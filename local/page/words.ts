/** Every word of the desk's page and of its server for people. Each refusal says what to do next. */
export const pageWords = {
  title: (book: string) => `${book} - 扩面通`,
  cell: (name: string, text: string) => (text === '' ? `${name}：空` : `${name}：${text}`),
  nameBox: '单元格位置',
  nameList: '命名区域',
  gridLabel: '工作表',
  openingSheet: '正在打开工作表，可以先看，稍候即可填写……',

  save: '保存',
  saving: '正在保存……',
  allSaved: '已全部保存',
  notSaved: '有修改尚未保存',
  savedAs: (file: string) => `已保存：${file}`,
  savedWithBackup: (file: string, backup: string) =>
    `已保存：${file}。保存前的版本备份在：${backup}`,
  changedByOthers:
    '这个文件在打开之后被别的程序（如 WPS、Excel）改动过。继续保存会以本页内容为准，改动过的文件会先存入 backups 文件夹。是否继续保存？',
  saveAnyway: '继续保存',
  undo: '撤销',
  undoWhat: (what: string) => `撤销：${what}`,
  nothingToUndo: '没有可以撤销的操作',
  undone: (what: string) => `已撤销：${what}`,
  undoLeavesFiles: (what: string) =>
    `撤销「${what}」会把工作簿恢复到办理之前。办理时已生成的文件和邮件仍会留在文件夹中，请自行核对，勿再使用。是否撤销？`,
  files: '文件',
  mails: '待发邮件',
  openPanel: '操作面板',
  panelTitle: '操作面板',
  closePanel: '关闭面板',
  close: '关闭',

  hintTitle: '第一次使用？',
  hintLines: [
    '1. 点上方「扩面通」菜单，或点「操作面板」，按顺序办理。',
    '2. 点下方的表名切换工作表，直接填写；点右键可增删行。',
    '3. 改动后点「保存」写回文件；办错了点「撤销」。',
    '4. 生成的文书、报表在「文件」，通报邮件在「待发邮件」。',
  ],
  hintClose: '知道了',

  running: (title: string) => `正在办理「${title}」……`,
  runningFor: (title: string, seconds: number) => `正在办理「${title}」……已用 ${seconds} 秒`,
  cancel: '取消办理',
  cancelling: '正在取消……',
  cancelled: '已取消办理，工作簿恢复到办理之前。',
  failed: (title: string, sentence: string) => `「${title}」没有办成：${sentence}`,

  yes: '是',
  no: '否',
  ok: '确定',
  cancelButton: '取消',
  answerLabel: '请填写',
  questionTitle: '请确认',
  noticeTitle: '提示',

  conflict: (cell: string, text: string) =>
    `${cell} 刚才在另一个窗口或操作中被改为“${text}”，您这次的修改没有写入。请核对后再改。`,
  conflictEmpty: (cell: string) =>
    `${cell} 刚才在另一个窗口或操作中被清空，您这次的修改没有写入。请核对后再改。`,
  conflictRows: (cell: string) =>
    `您填写 ${cell} 时，这张表刚好增删了行，这次的修改没有写入。请核对后再填。`,
  invalid: (cell: string, help: string) => `${cell} 的内容不符合填写要求，没有写入。${help}`,
  invalidWithoutHelp: '请按下拉列表或表头说明填写。',
  doubtful: (cell: string, help: string) => `${cell} 已写入，但不符合填写要求，请核对。${help}`,
  locked: (cell: string) => `${cell} 已被保护，不能修改。`,
  outside: (cell: string) => `${cell} 不在表内，没有写入。`,
  sheetGone: '这张工作表已被删除，修改没有写入。',
  protectedSheet: (name: string) =>
    `「${name}」的这一部分由扩面通填写，手工修改会在下次办理时被覆盖。仍要修改吗？`,
  editAnyway: '仍要修改',
  rowMenu: '行',
  rowMenuLabel: '增加或删除行',
  insertAbove: '在上方插入行',
  insertBelow: '在下方插入行',
  deleteRows: '删除所选行',
  rowsInserted: (count: number) => `已插入 ${count} 行。`,
  rowsDeleted: (first: number, count: number) =>
    count === 1 ? `已删除第 ${first} 行。` : `已删除第 ${first}–${first + count - 1} 行。`,
  rowsInsertUndo: (first: number, count: number) =>
    count === 1 ? `在第 ${first} 行处插入行` : `在第 ${first} 行处插入 ${count} 行`,
  rowsDeleteUndo: (first: number, count: number) =>
    count === 1 ? `删除第 ${first} 行` : `删除第 ${first}–${first + count - 1} 行`,
  headingRowsStay: '表头所在的行不能增删。请先点表头下面的行。',
  rowsMustStay: '表头下面至少要留一行，没有删除。',
  rowsOutside: '所选的行不在表内，没有改动。请重新选择后再试。',
  rowsChanged: '这些行刚才在另一个窗口或操作中被改动，没有增删。请核对后再试。',
  rowsLocked: '这些行已被保护，不能增删。',
  tooManyRows: (most: number) => `一次最多增删 ${most} 行。请少选一些行，分几次办理。`,
  formulaKept: (cell: string) =>
    `${cell} 的公式已存入。本页不计算公式，用 WPS 或 Excel 打开文件时会计算。`,
  recoveryMark: '未保存',
  editUndo: (cell: string) => `修改 ${cell}`,
  editsUndo: (count: number) => `修改 ${count} 个单元格`,
  editWaiting: (count: number) => `${count} 处修改正在写入……`,
  editNotSent: '刚才的修改还没有写入：本机服务没有回应。页面会自动重试，请不要关闭。',

  noFiles: '还没有文件。签发文书、生成通报后，文件会出现在这里。',
  noMails: '还没有邮件。办理“发送通报”等操作后，邮件会出现在这里。',
  mailsHint: '邮件尚未发出：下载后用邮件软件打开，核对无误再发送。',
  fileName: '名称',
  fileFolder: '文件夹',
  fileSize: '大小',
  fileChanged: '时间',
  mailSubject: '主题',
  mailTo: '收件人',
  download: (name: string) => `下载 ${name}`,
  noSubject: '（无主题）',
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`,

  noToken: '这个地址缺少访问口令。请使用启动扩面通的窗口里显示的完整地址打开。',
  lost: '与本机服务的连接断开，正在重新连接……未保存的修改仍在本机服务中。',
  closed: '扩面通已关闭。如需继续，请重新启动后用新地址打开。',
  gridFailed: '工作表没有显示出来。请刷新页面；如仍不行，请改用新版 Chrome 或 Edge 浏览器。',
  serverCallFailed: (status: number) => `本机服务没有办成这件事（${status}）。请重试。`,
} as const;

/** What the server says. */
export const serverWords = {
  badHost: '地址不对：只能在本机用 127.0.0.1 打开。',
  foreignOrigin: '拒绝来自其他网站的请求。',
  badToken: '访问口令不对。请使用启动扩面通的窗口里显示的完整地址打开。',
  notFound: '没有这个页面或文件。',
  badMethod: '不支持这种请求方式。',
  badRequest: '请求的内容读不懂，没有办理。请刷新页面后再试。',
  tooBig: (megabytes: number) => `内容超过 ${megabytes} MB，没有接收。请分成几个文件，分次上传。`,
  fileGone: '这个文件已不在文件夹中。',
  mailsWait: (count: number) =>
    `${count}封邮件已做好，还没有发出。请点上方「待发邮件」下载，用邮件软件核对后发送。`,
  sessionDied: '本机服务的办理线程意外停止，请重新启动扩面通。',
  listening: (address: string) =>
    `扩面通已启动。请用浏览器打开：\n  ${address}\n（地址含访问口令，请勿发给他人。按 Ctrl+C 结束。）`,
  opening: (file: string) => `正在打开“${file}”……`,
  portTaken: (port: number) => `端口 ${port} 已被占用。请换一个，或不写 --port。`,
  badPort: (text: string) => `端口“${text}”不对：请写 0 到 65535 的整数。`,
  closedSaved: '扩面通已关闭，修改都已保存。',
  recovered: (file: string) => `有修改尚未保存，已另存一份：${file}`,
  notRecovered: '有修改尚未保存，而且没有能另存。',
} as const;
