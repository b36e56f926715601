/** The page 批量制发文书. */
export const BATCH_WORDS = {
  title: '批量制发文书',
  reading: '读取可制发的文书',
  nothing: '现在没有可以制发的文书，原因见下面的“暂不制发”。',
  ticked: (count: number, all: number, hidden: number) =>
    `共${all}份，已勾选${count}份${hidden === 0 ? '' : `（其中${hidden}份不在当前筛选中）`}`,
  start: (count: number) => `编号并制作${count}份……`,
  noTicks: '请先勾选要制发的文书。',
  confirm: (count: number) => `现在编号并制作${count}份文书？`,
  confirmKinds: (kinds: readonly { readonly kind: string; readonly count: number }[]) =>
    kinds.map(({ kind, count }) => `${kind}${count}份`).join('、'),
  confirmDay: (day: string) => `成文日期：${day}。`,
  confirmHidden: (count: number) => `其中${count}份不在当前筛选中，也会制发。`,
  confirmWarnings: (count: number) => `其中${count}份有提醒，请先核对表格上方和“提醒”一栏。`,
  confirmLast: '编号后不能撤销，只能作废。',
  yes: '编号并制作',
  no: '返回核对',
  amountsArePreliminary: '金额为初步比对，以核定为准。',
  common: (count: number, sentence: string) => `${count}份：${sentence}`,
  commonTitle: (count: number) => `编号前请先看这${count}条提醒`,
  warnings: '提醒',
  noWarnings: '—',
  blocked: (count: number) => `暂不制发的案件（${count}个）`,
  tickRow: (name: string, kind: string) => `勾选${name}的${kind}`,
  tickAll: '勾选当前筛选的全部文书',
  stoppedTitle: '已经停下，怎样处理没做完的文书？',
  stoppedLine: (made: number, total: number) =>
    `已做好${made}份，共${total}份。没做完的都已编号，可以以后接着做；作废的文号不再使用。`,
  goOn: '接着做',
  later: '以后再做',
  drop: '作废其余文号',
  stopped: (made: number, total: number) =>
    `已停下：做好${made}份，共${total}份。以后从面板点“接着做”，不会重复编号。`,
  noAdvance: '这一步没有做出新的文件，已停下。请稍后再点“接着做”，或看「操作日志」。',
  goingOn: '接着制作',
  making: '制作文书',
} as const;

/** Headings of its table, and labels of its filters. */
export const BATCH_COLUMNS = {
  kind: '文种',
  name: '单位名称',
  township: '乡镇',
  team: '工作组',
  situation: '情形',
  amount: '金额(元)',
} as const;

export const FILTER_WORDS = {
  text: '查找',
  textHint: '单位、文号',
  all: (label: string) => `全部${label}`,
  none: '没有符合筛选条件的行。',
} as const;

/** The page 登记送达. */
export const SERVICE_WORDS = {
  title: '登记送达',
  reading: '读取待送达的文书',
  nothing: '没有待登记送达的文书。',
  day: '送达日期',
  method: '送达方式',
  noMethod: '请选择',
  fill: (count: number) => (count === 0 ? '填入勾选的' : `填入勾选的${count}份`),
  fillFirst: '请先勾选文书，并选好送达日期。',
  save: (count: number) => (count === 0 ? '保存' : `保存${count}份`),
  nothingTyped: '还没有填写送达日期。',
  dayOf: (number: string) => `${number}的送达日期`,
  methodOf: (number: string) => `${number}的送达方式`,
  tickRow: (number: string) => `勾选${number}`,
  tickAll: '勾选当前筛选的全部文书',
  count: (shown: number, typed: number) => `显示${shown}份，已填写待保存${typed}份`,
  hint: '按送达回证上的签收日期填写。期限从第二天起算。',
  impossible: (count: number) => `有${count}个日期在成文日期之前或今天之后，已标红，请改正。`,
  columns: ['文号', '文种', '单位名称', '乡镇', '成文日期'],
} as const;

/** The page 文书模板. */
export const TEMPLATE_WORDS = {
  title: '文书模板',
  reading: '读取模板',
  folderMissing: '还没有模板文件夹。请先运行“建立或补全工作簿”，或者点“全部恢复默认”。',
  open: '打开',
  openLabel: (name: string) => `打开：${name}`,
  missing: '文件夹里没有，制发时自动放回默认模板',
  upload: '上传',
  uploadLabel: (name: string) => `上传：${name}`,
  restore: '恢复默认',
  restoreLabel: (name: string) => `恢复默认：${name}`,
  restoreAll: '全部恢复默认',
  every: '全部',
  confirm: (name: string) => `把“${name}”恢复为默认模板？`,
  confirmAll: '把全部模板恢复为默认？',
  confirmLine: '现在的文件改名留在同一个文件夹，不会丢失。',
  yes: '恢复',
  no: '返回',
  uploading: (name: string) => `上传${name}模板`,
  tooBig: '文件超过5MB，没有上传。请压缩图片后再试。',
  notWord: '请选 .docx 文件（在 Word、WPS 中另存为 .docx）。',
} as const;

/** The page 参数设置. */
export const SETTINGS_PAGE_WORDS = {
  title: '参数设置',
  reading: '读取参数',
  saving: '保存参数',
  save: (count: number) => (count === 0 ? '保存' : `保存${count}项改动`),
} as const;
