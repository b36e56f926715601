/** Every word of the desk's command line for people. Each failure says what to do next. */
export const deskWords = {
  brokenState: (file: string) =>
    `状态文件“${file}”已损坏，无法读取。请从备份恢复该文件；如没有备份，可删除该文件后重新运行（已生成的文件仍在 drive 文件夹中）。`,
  noChineseFont: () =>
    '图表未能画出：本机没有中文字体。请安装一种中文字体（如黑体、微软雅黑或 Noto Sans CJK SC）后再试。',
  notBuilt: () => '还没有构建。请先运行：npm run build',
  outIsFile: (path: string) => `“${path}”是文件，不能用作输出文件夹。请用 --out 指定一个文件夹。`,
  wouldOverwrite: (path: string) =>
    `输出会覆盖原工作簿“${path}”。请用 --out 指定另一个文件夹；如确要直接修改原文件，请加 --in-place。`,
  unanswered: (title: string, message: string) =>
    `操作需要确认：“${[title, message].filter((part) => part !== '').join('：')}”。请加 --yes（同意）或 --no（不同意）再运行。`,
  unknownAction: (name: string, nearest: readonly string[]) =>
    nearest.length > 0
      ? `没有名为“${name}”的操作。您是不是要运行：${nearest.join('、')}？`
      : `没有名为“${name}”的操作。请运行 kuomian actions 查看全部操作。`,

  importNothing: () =>
    '没有指定要导入的文件。请用 --social 指定参保数据文件，或用 --tax 指定税务数据文件。',
  importAbsent: (file: string) => `找不到要导入的文件“${file}”，请核对文件名和所在文件夹。`,
  importIsFolder: (file: string) => `“${file}”是文件夹，请指定其中的 .xlsx 或 .csv 文件。`,
  importEmpty: (file: string) => `“${file}”是空文件，请重新导出或复制一份。`,
  importTooBig: (file: string, mostMegabytes: number) =>
    `“${file}”超过 ${mostMegabytes} MB，一次读不下。请按月或按乡镇分开导出，再逐个导入。`,
  importOldXls: (file: string) =>
    `“${file}”是旧版 .xls 格式（或设有打开密码），请用 WPS 或 Excel 打开后另存为 .xlsx 再导入。`,
  importNotTable: (file: string) =>
    `“${file}”不是 .xlsx 或 .csv 表格，请用 WPS 或 Excel 打开后另存为 .xlsx 再导入。`,
  importing: (file: string) => `正在导入“${file}”……`,
  noWorkbook: (file: string) => `找不到工作簿“${file}”，请核对文件名和所在文件夹。`,
  notXlsxName: (file: string) => `文件名“${file}”须以 .xlsx 结尾，请改名后再试。`,
  alreadyThere: (file: string) =>
    `“${file}”已经存在，为免覆盖没有改动。请换一个文件名，或先移走该文件。`,
  unknownPreset: (name: string, known: readonly string[]) =>
    `没有名为“${name}”的预设方案。可用的有：${known.join('、')}。`,
  badDay: (text: string) => `“${text}”不是有效日期。请按 年-月-日 填写，例如 --today 2023-12-20。`,
  badNumber: (option: string, text: string, least: number, most: number) =>
    most === Number.MAX_SAFE_INTEGER
      ? `${option} 须为不小于 ${least} 的整数，收到的是“${text}”。`
      : `${option} 须为 ${least} 至 ${most} 的整数，收到的是“${text}”。`,
  waitingForOtherRun: () => '同一输出文件夹正有另一个操作在运行，正在等待它结束……',
  otherRunBusy: (file: string) =>
    `同一输出文件夹的另一个操作迟迟没有结束。请待其结束后再试；如确认没有别的操作在运行，可删除“${file}”后重试。`,
  reading: (file: string) => `正在读取“${file}”……`,
  making: () => '正在生成工作簿……',
  running: (title: string) => `正在办理「${title}」……`,
  saving: () => '正在保存工作簿……',
  actionLine: (title: string, ok: boolean, milliseconds: number) =>
    `${ok ? '完成' : '未完成'}　${title}（${(milliseconds / 1000).toFixed(1)} 秒）`,
  note: (text: string) => `提示：${text}`,
  pageNotShown: (title: string) => `页面「${title}」只能在表格界面中显示。`,
  skipped: (names: readonly string[]) => `因前一项未完成，以下操作没有运行：${names.join('、')}`,
  notBegun: () => '前一项操作未完成，本项没有运行。',
  saved: (file: string) => `工作簿已保存：${file}`,
  mailWaiting: (count: number, folder: string) =>
    `生成邮件 ${count} 封，尚未发出，请在 ${folder} 的 outbox 文件夹中用邮件软件打开发送。`,
  badCommandLine: (code: string, message: string) => badCommandLine(code, message),
  unexpected: (message: string) =>
    `出现意外错误，原工作簿没有改动。请重试；如仍不行，请加 --debug 再运行，并把结果告诉管理员：${message}`,
};

/** What commander found wrong, with the part of the command line it named. */
function badCommandLine(code: string, message: string): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const what: Readonly<Record<string, string>> = {
    'commander.unknownCommand': `没有“${named}”这个命令。`,
    'commander.unknownOption': `没有“${named}”这个选项。`,
    'commander.missingArgument': `缺少参数 ${named}。`,
    'commander.optionMissingArgument': `选项“${named}”后面缺少内容。`,
    'commander.excessArguments': '参数太多。',
    'commander.conflictingOption': '--yes 和 --no（或 --append 和 --replace）不能同时使用。',
  };
  return `${what[code] ?? `命令有误：${message}。`}请运行 kuomian --help 查看用法。`;
}

/** The help of the command line. */
export const commandWords = {
  program: '扩面通本机版：在自己的电脑上办理社保扩面征缴，数据不出单位。',
  version: '显示版本',
  help: '显示用法',
  helpTitles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
  } as Readonly<Record<string, string>>,
  run: '对工作簿依次办理所列操作，结果存到输出文件夹',
  today: '按这一天办理，例如 2023-12-20；不填即今天',
  out: '输出文件夹；不填为工作簿旁的 out',
  inPlace: '直接修改原工作簿',
  yes: '遇到确认一律同意',
  no: '遇到确认一律不同意',
  operator: '经办人邮箱',
  json: '以 JSON 输出结果，供程序读取',
  debug: '出错时显示供管理员查看的细节',
  import: '把社保、税务系统导出的文件（.xlsx 或 .csv）导入工作簿',
  social: '社保系统导出的参保数据文件',
  tax: '税务系统导出的税务数据文件',
  append: '追加：只添加表里还没有的行（不填即追加）',
  replace: '按所属期替换：文件里有的所属期，以文件为准',
  desk: '在浏览器中打开工作簿办理（只在本机）',
  port: '端口；不填用 41873，已被占用时另选空闲端口；填 0 总是另选',
  deskOut: '另存到这个文件夹；不填即直接修改原工作簿，保存前自动备份',
  new: '新建一个建好各表的空工作簿',
  preset: '预设方案',
  sample: '生成一个示例县的工作簿（虚构数据，供试用）',
  seed: '随机种子；同一种子得到同样的数据',
  employers: '单位个数',
  actions: '列出全部操作',
};
