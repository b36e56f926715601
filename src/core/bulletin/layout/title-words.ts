/** Words of official titles that must not be torn apart at a line's end, as they are spoken. */
const WORDS: readonly string[] = [
  ...['企业职工', '城乡居民', '机关事业单位', '基本养老保险', '社会保险费', '社会保险', '养老保险'],
  ...['扩面征缴', '参保扩面', '集中行动', '工作领导小组', '领导小组', '办公室', '指挥部', '委员会'],
  ...[
    '人民政府',
    '人力资源',
    '社会保障局',
    '社会保障',
    '税务局',
    '财政局',
    '社会保险事业',
    '管理中心',
  ],
  ...['服务中心', '国家税务总局', '壮族自治区', '自治区', '自治县', '资源县', '乡（镇）', '各部门'],
  ...[
    '目标任务',
    '任务',
    '完成情况',
    '进展情况',
    '工作情况',
    '情况',
    '进度',
    '年度',
    '全年',
    '总结',
  ],
  ...[
    '通报',
    '通知',
    '报告',
    '意见',
    '方案',
    '工作',
    '实施',
    '开展',
    '进一步',
    '加强',
    '做好',
    '关于',
  ],
  ...['更正', '更正后', '截至', '有关', '专项行动', '行动', '单位', '企业', '职工', '征缴', '扩面'],
];

const DATE =
  '\\d+月\\d+日|\\d+年(?:度|第[一二三四]季度|\\d+月(?:\\d+日|份|上旬|中旬|下旬)?)?|第\\d+期';
const NUMBER = '\\d+(?:\\.\\d+)?[%％]?|[A-Za-z]+';
const QUOTED = '《[^《》]{1,14}》|〔\\d+〕\\d*号?|（[^（）]{1,6}）';

const TOKEN = new RegExp(
  [DATE, NUMBER, QUOTED, ...[...WORDS].sort((one, other) => other.length - one.length), '[^]'].join(
    '|',
  ),
  'gu',
);

const KNOWN = new Set(WORDS);

/** The pieces of a title in order: words, dates, names in brackets, and single characters where no word is known. */
export function titlePieces(title: string): readonly string[] {
  return title.match(TOKEN) ?? [];
}

/** True for a piece that is a word or a date of its own. */
export function isWord(piece: string): boolean {
  return KNOWN.has(piece) || piece.length > 1;
}
