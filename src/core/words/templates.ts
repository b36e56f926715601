import type { ArchiveTroubleCode } from '../document/archive-limits';
import type { TemplateProblemCode } from '../document/types';

/** Words of document templates: what is wrong with one, where, and what to do. */

/** A file that has no other name. */
export const WITHOUT_NAME = '未命名';

/** Why an archive cannot be read or made. */
export const ARCHIVE_REFUSALS: Readonly<Record<ArchiveTroubleCode, string>> & {
  readonly tooManyFiles: (most: number) => string;
  readonly nameTwice: (name: string) => string;
} = {
  tooLarge: '压缩包过大，没有打开。请分成几个小的压缩包再试。',
  password: '压缩包设有密码，没有打开。请去掉密码后再试。',
  broken: '压缩包已损坏或内容不安全，没有打开。请重新制作或重新下载后再试。',
  tooManyFiles: (most) => `一个压缩包最多放 ${most} 个文件。请分批生成。`,
  nameTwice: (name) => `有两个文件都叫“${name}”，没有生成压缩包。请核对文号和单位名称。`,
};

/** Why documents cannot be made from a template that was not checked first. */
export const TEMPLATE_REFUSALS = {
  faulty: '文书模板有错误，没有生成文书。请检查模板，或者运行“恢复默认模板”后再试。',
  withoutPicture: (name: string) =>
    `文书模板里没有图片“${name}”，没有生成文书。请恢复默认模板后再试。`,
  cannotMerge:
    '这些文书模板的文件格式不一致，不能合并成一个打印文件。请用同一个软件（如 WPS 或 Word）重新保存模板，或者恢复默认模板后再试。',
  noDocuments: '没有可以合并打印的文书。请先选择要生成的文书。',
} as const;

/** What a sentence about a template can name. */
export interface TemplateSentenceFacts {
  readonly template: string;
  readonly placeholder: string;
  readonly where: string;
  readonly detail: string;
}

/** What is wrong, and what to do; `{名}` stands for the placeholder. */
const PROBLEM_SENTENCES: Readonly<
  Record<TemplateProblemCode, (facts: TemplateSentenceFacts) => readonly [string, string]>
> = {
  tooLarge: () => [
    '文件过大（最大 5 MB，解压后最大 50 MB）',
    '请压缩或删去大图片后重新保存，再上传',
  ],
  notWord: () => ['文件不是 Word 文档', '请用 WPS 或 Word 另存为“Word 文档 (*.docx)”后再上传'],
  oldWord: () => [
    '文件是旧格式（.doc 或 .wps）',
    '请用 WPS 或 Word 另存为“Word 文档 (*.docx)”后再上传',
  ],
  password: () => ['文件设有打开密码', '请取消密码后重新保存，再上传'],
  otherOffice: () => ['文件是表格、演示或其他格式的文档', '请选择 Word 文档 (*.docx) 后再上传'],
  macros: () => ['文件含有宏', '请另存为不含宏的“Word 文档 (*.docx)”后再上传'],
  strictFormat: () => ['文件是“Strict Open XML”格式', '请另存为普通的“Word 文档 (*.docx)”后再上传'],
  brokenFile: () => ['文件已损坏，打不开', '请用 WPS 或 Word 打开并重新保存，或者恢复默认模板'],
  trackedChanges: () => ['文件里有没有处理的修订', '请在“审阅”中接受或拒绝全部修订，保存后再试'],
  unknown: ({ placeholder, detail }) => [
    `不认识“{${placeholder}}”`,
    detail === ''
      ? '请对照手册中的占位符表改正，或者删去'
      : `是不是“{${detail}}”？请对照手册中的占位符表改正`,
  ],
  missing: ({ placeholder, detail }) => [
    `缺少必需的“{${placeholder}}”（${detail}）`,
    '请在应当出现的地方补上',
  ],
  unclosedTag: ({ placeholder }) => [
    `“{${placeholder}”缺少右括号`,
    '请补上“}”；不是占位符的花括号请改用其他括号',
  ],
  unopenedTag: ({ placeholder }) => [
    `“${placeholder}}”缺少左括号`,
    '请补上“{”；不是占位符的花括号请改用其他括号',
  ],
  doubleBrace: ({ placeholder }) => [`“${placeholder}”的花括号多了一个`, '请每边只留一个花括号'],
  wideBrace: ({ placeholder }) => [`“${placeholder}”用了中文花括号“｛｝”`, '请改成英文花括号“{}”'],
  emptyTag: () => ['花括号“{}”里没有名称', '请写上占位符的名称，或者删去花括号'],
  unclosedSection: ({ placeholder }) => [
    `“{#${placeholder}}”没有结束`,
    `请在这一段的末尾补上“{/${placeholder}}”`,
  ],
  unopenedSection: ({ placeholder }) => [
    `“{/${placeholder}}”没有开头`,
    `请在这一段的开头补上“{#${placeholder}}”，或者删去“{/${placeholder}}”`,
  ],
  crossedSection: ({ placeholder, detail }) => [
    `“{#${placeholder}}”还没有结束，就出现了“{/${detail}}”`,
    `请先写“{/${placeholder}}”，再写“{/${detail}}”，不要交叉`,
  ],
  misplacedSection: ({ placeholder }) => [
    placeholder === ''
      ? '有一段的开头和结尾不在同一个地方（如一个在表格里，一个在表格外）'
      : `“{#${placeholder}}”的开头和结尾不在同一个地方（如一个在表格里，一个在表格外）`,
    '请把开头和结尾放在同一个表格的同一列，或者都放在表格外，各占一行',
  ],
  nestedTooDeep: ({ placeholder, detail }) => [
    `“{#${placeholder}}”外面已经套了${detail}层“{#…}”`,
    `请减少层数：最多${detail}层，多的分成前后几段`,
  ],
  conditionAsText: ({ placeholder }) => [
    `“{${placeholder}}”是条件，不能直接打印`,
    `请写成“{#${placeholder}}要显示的文字{/${placeholder}}”`,
  ],
  listAsText: ({ placeholder }) => [
    `“{${placeholder}}”是清单，不能直接打印`,
    `请写成“{#${placeholder}}每一项的文字{/${placeholder}}”`,
  ],
  outsideList: ({ placeholder, detail }) => [
    `“{${placeholder}}”只能用在“${detail}”的清单里`,
    `请移到“{#${detail}}”和“{/${detail}}”之间`,
  ],
  unsupportedMark: ({ placeholder }) => [
    `“${placeholder}”前面的符号不能使用`,
    '占位符前只能用“#”“^”“/”，请改正',
  ],
  otherTrouble: ({ placeholder }) => [
    placeholder === '' ? '文件里有无法识别的内容' : `“${placeholder}”无法识别`,
    '请改正后重试，或者恢复默认模板',
  ],
};

/**
 * The sentence of a template's problem: which template, what is wrong, by which words it is found, what to do.
 *
 * @example 模板“催缴通知书.docx”：不认识“{单位名}”（在“致{单位名}：”处）。是不是“{单位名称}”？请对照手册中的占位符表改正。
 */
export function templateSentence(code: TemplateProblemCode, facts: TemplateSentenceFacts): string {
  const [problem, advice] = PROBLEM_SENTENCES[code](facts);
  const place = facts.where === '' ? '' : `（在“${facts.where}”处）`;
  return `模板“${facts.template}”：${problem}${place}。${advice}。`;
}
