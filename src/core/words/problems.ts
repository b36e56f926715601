/** What a person reads about a kind of problem: what is wrong, and what to do next. `{detail}` is filled in. */
export interface ProblemWords {
  readonly problem: string;
  readonly advice: string;
}

/** Every kind of problem the tables know, by code, as it stands on the 数据问题 sheet. */
export const PROBLEM_WORDS = {
  // The sheet and its headings
  missingSheet: {
    problem: '工作簿里没有这张工作表',
    advice: '请从菜单运行“建立或补全工作簿”，或者把改过的表名改回来',
  },
  noHeadingRow: {
    problem: '前20行里没有找到标题行',
    advice: '请在表头一行填写这些标题：{detail}',
  },
  missingColumn: {
    problem: '缺少必需的列',
    advice: '请在标题行补上这一列；如果是标题改了名，请改回来',
  },
  missingOptionalColumn: {
    problem: '没有这一列，有关内容按空白处理',
    advice: '需要这项内容时，请在标题行补上这一列',
  },
  duplicateHeading: {
    problem: '同一个标题出现了不止一次（{detail}），只读取最前面的一列',
    advice: '请只保留一列，其余的删除或改名',
  },
  headingUnit: {
    problem: '标题上的单位是“{detail}”，与约定的不同；已按标题上的单位换算',
    advice: '请核对数值与单位是否一致，再把标题和数值改成约定的单位',
  },
  unknownHeadingUnit: {
    problem: '不能换算标题上的单位“{detail}”，这一列没有读取',
    advice: '请换算成约定的单位并修改标题',
  },
  personalData: {
    problem: '疑似个人信息（证件号码、姓名、银行账号或个人电话），没有读取',
    advice: '请删除这些内容：本工作簿只处理到单位一级（个人信息保护法第36条）',
  },
  // Any cell
  missingValue: { problem: '必填内容是空白', advice: '请补填；如果是多余的一行，请整行删除' },
  errorValue: {
    problem: '单元格是错误值{detail}',
    advice: '请检查这里的公式，或者直接填写数值',
  },
  unexpectedBoolean: {
    problem: '这里是复选框的值，不是要填的内容',
    advice: '请取消复选框，再填写内容',
  },
  unexpectedDate: {
    problem: '这里是日期，应当填数字',
    advice: '请把单元格格式改为“数字”，再重新填写',
  },
  textTooLong: { problem: '内容超过{detail}个字，可能粘贴错了位置', advice: '请核对并缩短' },
  // Numbers
  notNumber: { problem: '不是数字', advice: '请只填数字，不要写说明文字' },
  unknownUnit: {
    problem: '不认识数字后面的单位“{detail}”',
    advice: '请只填数字，单位以标题为准',
  },
  notWhole: { problem: '人数等应当是整数', advice: '请核对，改为整数' },
  negativeNumber: { problem: '这里不应当是负数', advice: '请核对，改为0或正数' },
  numberTooLarge: {
    problem: '数值大得不合常理（上限{detail}）',
    advice: '请核对数字和单位（元还是万元）',
  },
  fractionOfFen: {
    problem: '金额多于两位小数，已四舍五入到分',
    advice: '请核对金额和单位（元还是万元）',
  },
  codeDamaged: {
    problem: '编号被当作数字保存，末尾的位数已经丢失',
    advice: '请把单元格格式改为“纯文本”，再从原始数据重新粘贴',
  },
  // Days and periods
  notDay: { problem: '不是日期', advice: '请按 2023-10-11 的样子填写' },
  noSuchDay: { problem: '没有这一天', advice: '请核对年、月、日' },
  twoDigitYear: { problem: '年份只有两位', advice: '请写全四位年份，如 2023-10-11' },
  dayWithoutYear: { problem: '没有写年份', advice: '请写全年、月、日，如 2023-10-11' },
  dayIncomplete: { problem: '只有年月，没有写到日', advice: '请写全年、月、日，如 2023-10-11' },
  dayOrder: {
    problem: '分不清哪个是月、哪个是日',
    advice: '请按年、月、日的顺序填写，如 2023-10-11',
  },
  dayOutOfRange: {
    problem: '日期不合常理（应在{detail}之间）',
    advice: '请核对年份；如果应填数字，请修改单元格格式',
  },
  notPeriod: { problem: '不是所属期', advice: '请按 2023-10 的样子填写' },
  ambiguousPeriod: {
    problem: '分不清是{detail}：“2023.10”按数字保存时会变成“2023.1”',
    advice: '请按 2023-01 或 2023-10 的样子填写',
  },
  periodSpans: { problem: '所属期跨了不止一个月', advice: '请一个月一行，按 2023-10 的样子填写' },
  // Words to choose from, addresses
  notInList: { problem: '不在可选的内容之中', advice: '请从下拉列表选择：{detail}' },
  notYesNo: { problem: '应当填“是”或“否”', advice: '请填“是”或“否”' },
  notEmail: { problem: '不是有效的邮箱地址', advice: '请核对，如 office@example.gov.cn' },
  severalEmails: {
    problem: '一格里有不止一个邮箱',
    advice: '请一格只填一个；其余的另起一行填在「收件人」',
  },
  notPhone: { problem: '不是有效的电话号码', advice: '请核对，如 0773-4311234' },
  // Unified social credit codes
  usccDamaged: {
    problem: '信用代码被当作数字保存，已经损坏',
    advice: '请把整列格式改为“纯文本”，再从原始数据重新粘贴',
  },
  usccLetters: {
    problem: '信用代码里有不该出现的字母，可能把数字错写成了字母',
    advice: '可能是 {detail}，请核对证照后改正',
  },
  usccCharacters: {
    problem: '信用代码里有不该出现的字符（{detail}）',
    advice: '信用代码只用数字和大写字母（没有 I、O、S、V、Z），请核对证照',
  },
  usccCheck: {
    problem: '信用代码的校验码不对，可能有一位写错',
    advice: '请核对证照；读取时仍按原样使用',
  },
  usccFifteen: {
    problem: '这是15位的旧税号，不是18位的统一社会信用代码',
    advice: '请查明并改为18位；在此之前只能按单位名称匹配',
  },
  usccLength: {
    problem: '信用代码有{detail}位，应当是18位',
    advice: '请核对，可能缺了开头的0或漏了字',
  },
  // Between rows and sheets
  unknownTownship: {
    problem: '「乡镇」表里没有这个乡镇',
    advice: '请改正，或者在「乡镇」表的别名里加上这个写法',
  },
  suggestedTownship: {
    problem: '「乡镇」表里没有这个乡镇',
    advice: '是不是“{detail}”？请改正，或者在「乡镇」表的别名里加上这个写法',
  },
  ambiguousTownship: {
    problem: '这个写法对得上不止一个乡镇：{detail}',
    advice: '请写乡镇的全称',
  },
  ambiguousAlias: { problem: '这个名称或别名同时属于：{detail}', advice: '请只留给其中一个乡镇' },
  unknownTeam: { problem: '「工作组」表里没有这个工作组', advice: '请从下拉列表选择' },
  teamDisagrees: {
    problem: '「乡镇」表与「工作组」表对负责乡镇的说法不一致（{detail}）',
    advice: '请核对两张表，以方案为准',
  },
  townshipInSeveralTeams: {
    problem: '这个乡镇由不止一个工作组负责：{detail}',
    advice: '请只留在一个组',
  },
  unknownAction: { problem: '「行动」表里没有这个行动', advice: '请从下拉列表选择' },
  notInRegister: {
    problem: '「单位台账」里没有这个单位',
    advice: '请核对信用代码，或者把这个单位补进「单位台账」',
  },
  duplicateRow: { problem: '与第{detail}行重复', advice: '请核对，只保留一行' },
  identicalEntry: {
    problem: '与第{detail}行完全相同，可能登记了两次',
    advice: '请核对；确实是两笔的，请在备注里说明',
  },
  dayOutsideYear: {
    problem: '日期不在活动年度（{detail}年）',
    advice: '请核对年份；往年的数不要登记在这里',
  },
  dayInFuture: { problem: '日期晚于今天（{detail}）', advice: '请核对日期' },
  nothingClaimed: {
    problem: '新增参保人数和征缴金额都是空白',
    advice: '请至少填写一项；没有的填0',
  },
  daysReversed: { problem: '结束的日期早于开始的日期（{detail}）', advice: '请核对两个日期' },
  // Settings
  settingBlank: { problem: '这项参数不能空白，暂按“{detail}”处理', advice: '请填写' },
  settingOutOfRange: {
    problem: '数值应在{detail}之间',
    advice: '请核对后修改；改好之前按默认值处理',
  },
  notDeadline: {
    problem: '看不懂这个期限',
    advice: '请按“5个工作日”或者“15日”的样子填写；改好之前按默认值处理',
  },
  notInspectors: {
    problem: '看不懂“{detail}”是谁',
    advice: '请按“张三（桂A001）、李四（桂A002）”的样子填写姓名和执法证件号',
  },
  notDaySpans: {
    problem: '看不懂这个期间“{detail}”',
    advice: '请按“2022-05-01至2022-12-31”的样子填写，几段之间用分号隔开',
  },
  unknownOffice: {
    problem: '不认识的发文机关“{detail}”',
    advice: '请填写税务、社保、人社，几个之间用顿号隔开；改好之前按默认值处理',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

/** The code of a problem that the tables themselves find. */
export type ProblemCode = keyof typeof PROBLEM_WORDS;

/** Said in the row that stands for further problems of one kind in one column. */
export function furtherProblems(count: number): string {
  return `同类问题另有${count}处，没有逐一列出`;
}

/** A problem from elsewhere whose words nobody gave: better an unpolished row than none. */
export const UNNAMED_PROBLEM: ProblemWords = { problem: '{detail}', advice: '请核对' };

/** Why an action cannot go on without a sheet. */
export function sheetIsMissing(sheet: string): string {
  return `找不到工作表「${sheet}」。请从菜单运行“建立或补全工作簿”，或者把改过的表名改回来，然后重试。`;
}

/** Why an action cannot go on without headings. */
export function headingsAreMissing(sheet: string, headings: readonly string[]): string {
  return `工作表「${sheet}」缺少标题：${headings.join('、')}。请在标题行补上（改过名的请改回来），然后重试。`;
}

/** Why an action refuses a sheet with personal data; names headings, never values. */
export function personalDataIsRefused(sheet: string, headings: readonly string[]): string {
  return (
    `工作表「${sheet}」含有个人信息的列：${headings.join('、')}。` +
    '本工具只处理到单位一级，请先删除这些列，然后重试（个人信息保护法第36条）。'
  );
}
