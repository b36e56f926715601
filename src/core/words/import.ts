import { PROBLEM_WORDS, UNNAMED_PROBLEM, type ProblemWords } from './problems';

/** Words of importing exports: what a file was understood as, and why one cannot be imported. */

/** Stands for the file where a problem names a sheet. */
export const EXPORT_FILE = '导入文件';

/** What an export must have. */
export const LACKING = {
  unit: '单位（统一社会信用代码、单位名称或社保单位编号）',
  period: '所属期',
  figures: '数据（人数、基数或收入、应缴或实缴金额，至少一列）',
} as const;

/** What columns that only exports have are used for, by their first name. */
export const EXTRA_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['所属期止', '核对所属期是否为同一个月'],
  ['险种', '只取企业职工基本养老保险'],
  ['所得项目', '只取工资薪金'],
  ['征收品目', '单位、个人两部分合并'],
  ['单位应缴金额', '应缴金额的单位部分'],
  ['个人应缴金额', '应缴金额的个人部分'],
  ['单位实缴金额', '实缴金额的单位部分'],
  ['个人实缴金额', '实缴金额的个人部分'],
]);

/** Problems that only an import finds, by code. */
const IMPORT_PROBLEM_WORDS = {
  rowWithoutUnit: {
    problem: '没有单位的信用代码、名称或编号，没有导入',
    advice: '请在文件中补上后重新导入',
  },
  rowWithoutPeriod: { problem: '没有可读的所属期，没有导入', advice: '请在文件中改正后重新导入' },
  rowOverMonths: {
    problem: '所属期起止不在同一个月，没有导入',
    advice: '请按月导出，一个月一行',
  },
  rowWithoutPerson: {
    problem: '没有可区分人员的编号或姓名，没有计入',
    advice: '请在文件中补上后重新导入',
  },
  partlyBlank: {
    problem: '汇总的各行中有{detail}行是空白，合计没有填写',
    advice: '请在文件中补齐后重新导入，或者直接填写合计',
  },
  halfPremium: {
    problem: '单位部分和个人部分只有一项，合计没有填写',
    advice: '请在文件中补齐后重新导入',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export type ImportProblemCode = keyof typeof IMPORT_PROBLEM_WORDS;

const WORDS_BY_CODE = new Map<string, ProblemWords>(
  Object.entries({ ...PROBLEM_WORDS, ...IMPORT_PROBLEM_WORDS }),
);

/** The sentence of a kind of problem, without the particulars of one cell. */
export function importProblemSentence(code: string, detail: string): string {
  const { problem } = WORDS_BY_CODE.get(code) ?? UNNAMED_PROBLEM;
  return problem.replace('{detail}', () => detail);
}

/** Why a file or a call cannot be taken at all. */
export const IMPORT_REFUSALS = {
  rowTooLong: '文件里有一行太长，放不下。请删去该行过长的内容后再试。',
  partMissing: '上传的内容不完整，没有导入，工作簿没有改动。请重新上传。',
  replacedByOther: '上传的内容已被另一次导入替换（可能是另一位同事正在导入同一张表）。请重新上传。',
  sheetChanged: '核对以后，表里的内容变了，没有写入。请重新核对。',
  badUpload: '没有收到文件内容。请重新打开导入窗口，选择文件后再试。',
  noRows: '文件里没有数据。请核对是否选对了文件，或者重新导出。',
  tooManyRows: (most: number) =>
    `文件超过 ${most} 行，一次放不下。请按月或按乡镇分开导出，再逐个导入。`,
  notAnExport: (sheet: string, lacking: readonly string[]) =>
    `这个文件不像「${sheet}」的导出文件：前20行里没有认出标题行。需要有这些列：${lacking.join('；')}。请核对文件，或者修改标题后重试。`,
  lacking: (sheet: string, lacking: readonly string[]) =>
    `文件缺少导入「${sheet}」需要的列：${lacking.join('；')}。请补上（或在表格上方写明）后重试。`,
  otherUnit: (sheet: string, headings: readonly string[]) =>
    `「${sheet}」有的列不是以元为单位：${headings.join('、')}。请先把这些列的标题和数值改成元，再导入。`,
  nothingUsable: (problems: readonly string[]) =>
    ['文件里没有可以导入的行。请改正后重试。', ...problems].join('\n'),
} as const;

export const HIDDEN_FILE_NAME = '（文件名含个人信息，未记录）';

/** The question before anything is written. */
export const IMPORT_TITLES = {
  confirm: '导入前请核对',
  unfinished: '上次导入没有完成',
  undo: '撤销导入',
} as const;

export const MODE_WORDS = {
  append: '追加：只添加表里还没有的行',
  replacePeriods: '按所属期替换：文件里有的所属期，以文件为准',
} as const;

export const IMPORT_ANSWERS = {
  chooseFile: '请在打开的窗口中选择文件。',
  declined: '没有导入，工作簿没有改动。',
  undoDeclined: '没有撤销，工作簿没有改动。',
  received: '已上传。',
  planned: '请核对，再点“写入”。',
  dropped: '没有导入，工作簿没有改动。',
  unfinishedDeclined: '没有导入。上次导入没有完成，请运行“撤销上次导入”恢复。',
  nothingToUndo: '没有可以撤销的导入。只能撤销最近一次导入，撤销后不能再撤销同一次。',
} as const;
