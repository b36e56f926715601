import type { PlaceholderDeclaration } from '../types';
import { condition, list, text } from './declare';

/** The notice itself: number, day, who issues it and whom it goes to. */
const NOTICE: readonly PlaceholderDeclaration[] = [
  text('文号', '发文字号，由系统编号', '资税〔2023〕1号'),
  text('成文日期', '落款日期', '2023年10月11日'),
  text('受送达人', '主送，也是送达回证上的受送达人', '资源县兴旺矿业有限公司'),
  text('送达地点', '受送达人的地址，没有的留空格线', '资源县中峰镇大庄田村1号'),
  text('县名', '「参数」中的县名', '资源县'),
  text('主办机关', '排在最前的发文机关', '国家税务总局资源县税务局'),
  text('发文机关名称', '全部发文机关，用顿号隔开', '国家税务总局资源县税务局、资源县社保中心'),
  text('印章单位', '「参数」中的印章单位', '国家税务总局资源县税务局、资源县社保中心'),
  text('征收机构', '「参数」中的税务机关名称', '国家税务总局资源县税务局'),
  text('经办机构', '「参数」中的社保经办机构名称', '资源县社保中心'),
  text('社保行政部门', '「参数」中的人社部门名称', '资源县人力资源和社会保障局'),
  ...list('发文机关', '每个发文机关重复一次', [
    text('机关名称', '发文机关的名称', '国家税务总局资源县税务局'),
    text('机关联系人', '「参数」中的联系人', '蒋兴'),
    text('机关电话', '「参数」中的电话', '0773-4311234'),
    text('机关地址', '「参数」中的地址', '资源县资源镇城北路1号'),
  ]),
  ...list('署名行', '署名，两个机关一行；只有一个机关时在右边', [
    text('左署名', '左边的机关，可以为空', '国家税务总局资源县税务局'),
    text('右署名', '右边的机关', '资源县社保中心'),
  ]),
];

/** The unit it is about. */
const UNIT: readonly PlaceholderDeclaration[] = [
  text('单位名称', '单位全称', '资源县兴旺矿业有限公司'),
  text('统一社会信用代码', '没有的留空格线', '91450329MA5L000012'),
  text('社保单位编号', '没有的留空格线', '450329000123'),
  text('所在乡镇', '单位所在的乡镇', '中峰镇'),
  text('单位地址', '「单位台账」中的地址', '资源县中峰镇大庄田村1号'),
  text('法定代表人', '「单位台账」中的法定代表人', '张大山'),
  text('单位联系人', '「单位台账」中的联系人', '李小河'),
  text('单位电话', '「单位台账」中的电话', '0773-4312345'),
];

/** What it is accused of, with the figures of screening. */
const VIOLATION: readonly PlaceholderDeclaration[] = [
  condition('未申报', '情形是未申报时才印'),
  condition('人数不足', '情形是人数不足时才印'),
  condition('基数不足', '情形是基数不足时才印'),
  condition('欠费', '情形是欠费时才印'),
  condition('足额缴费问题', '情形是人数不足、基数不足或者欠费时才印'),
  text('情形', '未申报、人数不足、基数不足、欠费中的一种', '人数不足'),
  text('所属期', '费款所属期', '2023年7月至2023年9月'),
  text('登记职工人数', '税务数据中的职工人数', '12'),
  text('参保缴费人数', '参保数据中的缴费人数', '10'),
  text('人数差', '前两项之差', '2'),
  text('工资薪金收入', '税务数据中的工资薪金收入合计，元', '60,000.00'),
  text('申报基数', '参保数据中的申报基数合计，元', '50,000.00'),
  text('基数差', '前两项之差，元', '10,000.00'),
];

/** Money and time. */
const AMOUNT: readonly PlaceholderDeclaration[] = [
  condition('有金额', '有金额时才印'),
  condition('初步比对', '金额不是核定数时才印'),
  text('金额', '欠缴或者应补缴的保险费，元', '2,400.00'),
  text('金额大写', '上一项的大写', '贰仟肆佰元整'),
  text('金额说明', '不是核定数时的说明，核定的为空', '（初步比对，以核定为准）'),
  text('期限', '「参数」中这种文书的期限，没有期限的为“—”', '5个工作日'),
];

/** Provisions, chosen from 法规依据 by violation and 成文日期. */
const LEGAL: readonly PlaceholderDeclaration[] = [
  text('法律依据', '制发文书所依据的条文', '《中华人民共和国社会保险法》第六十三条第一款'),
  text('义务依据', '规定缴费单位义务的条文', '《中华人民共和国社会保险法》第五十八条'),
  text('后果依据', '规定逾期后果的条文', '《中华人民共和国社会保险法》第八十六条'),
  text('送达依据', '送达回证所依据的条文', '《中华人民共和国民事诉讼法》第八十七条'),
];

/** What every notice may say. */
export const COMMON_PLACEHOLDERS: readonly PlaceholderDeclaration[] = [
  ...NOTICE,
  ...UNIT,
  ...VIOLATION,
  ...AMOUNT,
  ...LEGAL,
];
