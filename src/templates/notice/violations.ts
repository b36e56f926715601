import type { Block } from '../wordml/paragraph';
import { body, inline, section } from './tags';

/**
 * What was found, one paragraph per kind of violation, and the amount.
 *
 * @param unit 你单位 where the notice goes to the unit itself, 该单位 where it goes to another office
 */
export function foundFacts(unit: '你单位' | '该单位'): readonly Block[] {
  return [
    ...section(
      '未申报',
      body(
        `${unit}所属期{所属期}申报个人所得税的职工{登记职工人数}人，工资薪金收入合计{工资薪金收入}元，没有办理企业` +
          '职工基本养老保险登记，也没有申报缴纳企业职工基本养老保险费。',
      ),
    ),
    ...section(
      '人数不足',
      body(
        `${unit}所属期{所属期}申报个人所得税的职工{登记职工人数}人，企业职工基本养老保险参保缴费{参保缴费人数}人，` +
          '少申报{人数差}人。',
      ),
    ),
    ...section(
      '基数不足',
      body(
        `${unit}所属期{所属期}申报个人所得税的工资薪金收入合计{工资薪金收入}元，申报缴费基数合计{申报基数}元，` +
          '少申报{基数差}元。',
      ),
    ),
    ...section('欠费', body(`${unit}所属期{所属期}的企业职工基本养老保险费没有按时足额缴纳。`)),
    ...amount(),
  ];
}

function amount(): readonly Block[] {
  return [
    ...section(
      '有金额',
      body(
        `${inline('欠费', '欠缴')}${inline('未申报', '应当补缴')}${inline('人数不足', '应当补缴')}` +
          `${inline('基数不足', '应当补缴')}企业职工基本养老保险费人民币{金额}元（大写：{金额大写}）。`,
      ),
    ),
    ...section('初步比对', body('以上人数、金额为初步比对，以核定为准。')),
  ];
}
