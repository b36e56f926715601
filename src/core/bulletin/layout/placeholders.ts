import type { PlaceholderDeclaration } from '../../document/types';

const text = (
  name: string,
  meaning: string,
  example: string,
  within?: string,
): PlaceholderDeclaration => ({
  ...{ name, meaning, example, kind: 'text' },
  ...(within === undefined ? {} : { within }),
});

const required = (one: PlaceholderDeclaration): PlaceholderDeclaration => ({
  ...one,
  required: true,
});

const passage = (
  kind: 'condition' | 'list',
  name: string,
  meaning: string,
  within?: string,
): PlaceholderDeclaration => ({
  ...{ name, meaning, example: '', kind },
  ...(within === undefined ? {} : { within }),
});

/** What the template of a bulletin may and must say. */
export const BULLETIN_PLACEHOLDERS: readonly PlaceholderDeclaration[] = [
  text('发文机关标志', '红头上的发文机关，过长时分两行', '资源县扩面征缴工作领导小组办公室'),
  required(text('文号', '发文字号', '资扩面办〔2023〕1号')),
  required(text('标题', '标题，按词意分行', '关于2023年扩面征缴任务完成情况的通报')),
  text('主送机关', '主送机关，不带冒号', '各乡（镇）人民政府，县直各有关单位'),
  text('开头', '第一个小标题之前的一段', '现将有关情况通报如下：'),
  required(passage('list', '各部分', '正文各部分')),
  text('小标题', '一级标题，带序号', '一、总体情况', '各部分'),
  passage('list', '段落', '一个部分的各段', '各部分'),
  text('领句', '二级标题，接排正文，可为空', '（一）参保扩面。', '段落'),
  required(text('正文', '一段正文', '截至12月20日，全县……', '段落')),
  passage('condition', '正文图表', '没有附件而有进度图时，图放在正文之后'),
  passage('list', '附件说明', '正文后的附件清单'),
  passage('condition', '首项', '附件清单的第一项，前面有“附件：”', '附件说明'),
  text('附件序号', '有两个以上附件时的序号', '1. ', '附件说明'),
  text('附件名称', '附件的名称', '各乡（镇）扩面任务完成情况表', '附件说明'),
  required(text('署名', '发文机关署名，过长时分两行', '资源县扩面征缴工作领导小组办公室')),
  required(text('成文日期', '成文日期', '2023年12月20日')),
  passage(
    'condition',
    '有附件',
    '有附件时，附件横排，从新的一页开始，版记在其后的偶数页，不编页码',
  ),
  passage('list', '附件', '每个附件另起一页'),
  text('附件号', '左上角的附件号', '附件1', '附件'),
  text('附件标题', '附件的标题，按词意分行', '各乡（镇）扩面任务完成情况表', '附件'),
  passage('list', '表格', '附件中的表', '附件'),
  passage('condition', '有表题', '一个附件有两张表时各有表题', '表格'),
  text('表题', '一张表的题目', '表1　工作组扩面任务完成情况', '表格'),
  text('单位', '表右上角的计量单位', '单位：人', '表格'),
  text('首列表头', '表头第一格；表中必须有两列样格', '序号', '表格'),
  text('其余列表头', '表头其余各格，按列数展开', '乡（镇）', '表格'),
  passage('list', '行', '表的各行', '表格'),
  text('首列', '一行的第一格', '1', '行'),
  text('其余列', '一行的其余各格，按列数展开', '资源镇', '行'),
  passage('list', '表注', '表下的说明', '表格'),
  text('注释', '一条说明', '注：序时进度按年度计算。', '表注'),
  passage('condition', '附件图表', '进度图放在第一个附件的表后', '附件'),
  passage('condition', '有抄送', '有抄送机关'),
  text('抄送机关', '抄送机关，不带句号', '桂林市人力资源和社会保障局'),
  passage('condition', '印发同行', '印发机关与印发日期在一行放得下'),
  text('印发机关', '印发机关', '资源县人力资源和社会保障局办公室'),
  text('印发日期', '印发日期', '2023年12月20日'),
];
