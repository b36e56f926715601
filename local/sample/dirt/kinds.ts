import type { Scalar } from '../../book/model';

/** What a careful reader does with a dirty cell. */
export type Handling =
  /** Reads it as `understood`; a remark is welcome. */
  | 'repaired'
  /** Keeps what stands there, names it in 数据问题 and proposes `understood`: only a person can be sure. */
  | 'suggested'
  /** Keeps it as `understood`, and names it in 数据问题. */
  | 'warned'
  /** Cannot read it: names it in 数据问题 and uses no value. */
  | 'refused'
  /** Takes it as not given: never as 0. */
  | 'blank'
  /** Passes over it: no data. */
  | 'skipped'
  /** Takes it as it stands: only a careless reader would stumble. */
  | 'kept';

/** Every kind of dirt a sample county has, with what it is. Most are those met in real exports. */
export const DIRT_KINDS = {
  fullWidthCode: '信用代码为全角字符',
  lowerCaseCode: '信用代码为小写字母',
  spacedCode: '信用代码中夹空格或不间断空格',
  letterForDigitCode: '信用代码把 0、1 录成 O、I',
  numberCode: '信用代码变成数字（科学记数，末几位丢失）',
  scientificTextCode: '信用代码变成科学记数的文本',
  shortenedCode: '信用代码丢失首位',
  oldTaxNumber: '仍用 15 位旧税号',
  wrongCheckCode: '信用代码校验位不符',
  missingCode: '信用代码空白，只有名称',
  halfWidthBrackets: '名称中括号为半角',
  spacedName: '名称中夹空格',
  lineBreakInName: '名称中夹换行',
  noBreakSpaceInName: '名称中夹不间断空格',
  fullWidthName: '名称中数字为全角',
  formerName: '名称为曾用名',
  bracketedFormerName: '名称后注原名',
  individualSuffix: '名称后缀“（个体工商户）”',
  branchOffice: '分公司在税务单列，社保由总公司统一参保',
  severalSocialNumbers: '一个信用代码对应多个社保单位编号',
  townshipAlias: '乡镇写别名',
  unknownTownship: '乡镇查无此名',
  periodDigits: '所属期写作 202310',
  periodChinese: '所属期写作 2023年10月',
  periodFirstDay: '所属期写作 20231001',
  periodDotted: '所属期写作 2023.10',
  periodSerial: '所属期为日期',
  textNumber: '数字存成文本',
  fullWidthNumber: '数字为全角',
  numberWithUnit: '人数后带单位',
  blankCount: '人数空白（不等于 0）',
  zeroCount: '人数为 0（不等于空白）',
  moneyWithUnit: '金额写作 1,234.00元',
  moneyInWan: '金额写作 12.3万元',
  hyphenForNothing: '金额写作 -',
  dashForNothing: '金额写作 —',
  daySlashed: '日期写作 2023/10/8',
  dayChinese: '日期写作 2023年10月8日',
  dayDotted: '日期写作 2023.10.8',
  dayDigits: '日期写作 20231008',
  dayBareSerial: '日期为未设格式的序列号',
  dayWithTime: '日期带时刻',
  dayOutsideYear: '日期不在本年度',
  impossibleDay: '日期不存在',
  negativeCorrection: '更正上报的负数',
  overClaim: '登记人数多于参保数据实际增加',
  notInRegister: '单位不在单位台账',
  formulaLikeText: '文字以 = + - @ 开头',
  duplicateRow: '整行重复',
  subtotalRow: '小计行',
  totalRow: '合计行',
  titleRow: '表头上方有标题行',
  twoRowHeading: '两行合并表头',
  headingAlias: '表头用别名或带单位',
  extraColumn: '多出约定以外的列',
} as const;

export type DirtKind = keyof typeof DIRT_KINDS;

/** One planted peculiarity: where it stands and what is to be understood by it. */
export interface PlantedDirt {
  readonly kind: DirtKind;
  readonly sheet: string;
  /** 1-based, as the sheet shows it. */
  readonly row: number;
  /** Contract heading; empty for a whole row. */
  readonly column: string;
  /** The cell as it stands; null for a whole row. */
  readonly cell: Scalar;
  readonly handling: Handling;
  /**
   * What the cell means, in its column's own unit: a number (yuan, people), a code, ISO text for a day or a period; of a
   * name, the text that comparing must take it for; null where nothing can or should be read, and for a whole row.
   */
  readonly understood: Scalar;
}
