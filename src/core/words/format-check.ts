/** What the check of an official document's form says: the problem and what to do about it, by the rules of GB/T 9704-2012. */

/** Why a file cannot be checked at all. */
export const FORMAT_FILE_WORDS = {
  oldWord: '这是旧版 .doc 文件（或设有打开密码），请用 Word 或 WPS 另存为 .docx 后再检查。',
  notWord: '这不是 Word 文档（.docx），请选择 .docx 文件再检查。',
  broken: '文件已损坏，无法读取。请用 Word 或 WPS 打开并重新保存后再检查。',
  place: '文件',
  advice: '换成能正常打开的 .docx 文件后再检查。',
} as const;

export interface FormatWords {
  readonly problem: string;
  readonly advice: string;
}

const millimetres = (value: number): string => String(Math.round(value * 10) / 10);

/** The sentences of each rule. */
export const FORMAT_WORDS = {
  pageSize: (width: number, height: number): FormatWords => ({
    problem: `纸张为 ${millimetres(width)}×${millimetres(height)} 毫米`,
    advice: '把纸张设为 A4（210×297 毫米）。',
  }),
  margin: (side: string, is: number, wanted: number): FormatWords => ({
    problem: `${side}边距为 ${millimetres(is)} 毫米`,
    advice: `把${side}边距设为 ${wanted} 毫米（允许相差 1 毫米）。`,
  }),
  lines: (count: number): FormatWords => ({
    problem: `正文每页约 ${count} 行`,
    advice: '把正文行距设为固定值 28.95 磅，使每页排 22 行。',
  }),
  characters: (count: number): FormatWords => ({
    problem: `正文每行约 ${count} 字`,
    advice: '正文用 3 号字（16 磅）、版心宽 156 毫米，使每行排 28 字。',
  }),
  bodyFont: (font: string): FormatWords => ({
    problem: `正文字体为“${font}”`,
    advice: '正文用仿宋体（仿宋_GB2312 或仿宋）。',
  }),
  bodySize: (points: number): FormatWords => ({
    problem: `正文字号为 ${points} 磅`,
    advice: '正文用 3 号字（16 磅）。',
  }),
  titleMissing: (): FormatWords => ({
    problem: '没有找到居中的标题',
    advice: '标题用 2 号小标宋体居中排布。',
  }),
  titleFont: (font: string): FormatWords => ({
    problem: `标题字体为“${font}”`,
    advice: '标题用小标宋体（如方正小标宋简体）。',
  }),
  titleSize: (points: number): FormatWords => ({
    problem: `标题字号为 ${points} 磅`,
    advice: '标题用 2 号字（22 磅）。',
  }),
  titleAlign: (): FormatWords => ({
    problem: '标题没有居中',
    advice: '把标题居中，并按词意分行排成梯形或菱形。',
  }),
  numberBrackets: (): FormatWords => ({
    problem: '发文字号的年份没有用六角括号',
    advice: '年份用六角括号“〔〕”括入，例如“〔2023〕1号”。',
  }),
  numberOrdinal: (): FormatWords => ({
    problem: '发文字号的序号前有“第”字',
    advice: '删去“第”字，例如“〔2023〕1号”。',
  }),
  numberZeros: (): FormatWords => ({
    problem: '发文字号的序号编了虚位',
    advice: '序号不编虚位，1 不写成 01 或 001。',
  }),
  numberYear: (): FormatWords => ({
    problem: '发文字号的年份没有写全四位',
    advice: '年份写全称，例如“〔2023〕”。',
  }),
  dateZeros: (): FormatWords => ({
    problem: '日期的月或日编了虚位',
    advice: '月、日不编虚位，例如“2023年1月5日”。',
  }),
  dateChinese: (): FormatWords => ({
    problem: '日期用了汉字数字',
    advice: '成文日期用阿拉伯数字，例如“2023年10月11日”。',
  }),
  halfWidth: (mark: string): FormatWords => ({
    problem: `中文里用了半角标点“${mark}”`,
    advice: '改为全角标点。',
  }),
  headingFont: (level: string, is: string, wanted: string): FormatWords => ({
    problem: `${level}标题字体为“${is}”`,
    advice: `${level}标题用${wanted}。`,
  }),
  headingForm: (wanted: string): FormatWords => ({
    problem: '标题序号的写法不规范',
    advice: `改为“${wanted}”。结构层次依次为“一、”“（一）”“1.”“（1）”。`,
  }),
  attachmentNumber: (): FormatWords => ({
    problem: '附件序号用了汉字',
    advice: '附件序号用阿拉伯数字，例如“附件1”“附件：1. ……”。',
  }),
  attachmentEnd: (): FormatWords => ({
    problem: '附件名称后面有标点符号',
    advice: '附件名称后面不加标点符号。',
  }),
  addressee: (): FormatWords => ({
    problem: '主送机关后面没有全角冒号',
    advice: '主送机关顶格排布，最后一个机关名称后面标全角冒号“：”。',
  }),
  copiesEnd: (): FormatWords => ({
    problem: '抄送机关后面没有句号',
    advice: '抄送的最后一个机关名称后面标句号“。”。',
  }),
  pageNumberMissing: (): FormatWords => ({
    problem: '没有页码',
    advice: '在页脚编排页码“— 1 —”。',
  }),
  pageNumberForm: (): FormatWords => ({
    problem: '页码左右没有一字线',
    advice: '页码左右各放一条一字线，例如“— 1 —”。',
  }),
  pageNumberSides: (): FormatWords => ({
    problem: '单页码和双页码没有分别居右、居左',
    advice: '启用奇偶页不同；单页码居右空一字，双页码居左空一字。',
  }),
  pageNumberSize: (points: number): FormatWords => ({
    problem: `页码字号为 ${points} 磅`,
    advice: '页码用 4 号（14 磅）半角宋体。',
  }),
  tableHead: (rows: number): FormatWords => ({
    problem: `表格有 ${rows} 行，跨页时不重复表头`,
    advice: '把表格第一行设为“在各页顶端以标题行形式重复出现”。',
  }),
  braces: (text: string): FormatWords => ({
    problem: `留有没有填写的占位“${text}”`,
    advice: '填写或删去后再印发。',
  }),
  more: (count: number): FormatWords => ({
    problem: `另有 ${count} 处同类问题`,
    advice: '改完以上各处后再检查一次。',
  }),
} as const;

/** Where a problem stands. */
export const FORMAT_PLACES = {
  section: (number: number, count: number) => (count === 1 ? '页面设置' : `第${number}节页面设置`),
  paragraph: (number: number, text: string) => `第${number}段“${text}”`,
  table: (number: number, text: string) => `第${number}个表格“${text}”`,
  foot: '页脚',
  document: '全文',
  unknownFont: '未指定',
  sides: { top: '上', bottom: '下', left: '左', right: '右' },
  levels: { first: '一级', second: '二级', third: '三级' },
  wantedFonts: { first: '黑体', second: '楷体', third: '仿宋体' },
} as const;

/** What the action says. */
export const FORMAT_ACTION_WORDS = {
  nothing: '还没有可以检查的公文。请先起草通报或制发文书，或者在面板里上传一份 .docx 文件。',
  gone: (name: string) => `打不开“${name}”，可能已被删除。请重新起草或制发后再检查。`,
  notBase64: '上传的文件没有读全，请重新选择文件再试。',
  sound: (name: string) => `“${name}”符合公文格式要求，没有发现问题。`,
  found: (name: string, count: number) =>
    `“${name}”有 ${count} 处不符合公文格式（GB/T 9704-2012）。`,
  line: (place: string, problem: string, advice: string) => `${place}：${problem}。${advice}`,
} as const;
