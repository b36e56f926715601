import type { RegistrationKind } from './uscc';

/** A trade of the plan's eight actions, with what its employers are like. */
export interface SampleSector {
  readonly name: string;
  /** Number of the action in the plan that covers it (1–7; the eighth is about arrears, not a trade). */
  readonly action: number;
  readonly registration: RegistrationKind;
  /** What stands at the end of an employer's name. */
  readonly suffixes: readonly string[];
  readonly share: number;
  /** Smallest and largest number of employees; small ones are far more frequent. */
  readonly people: readonly [number, number];
  /** Lowest and highest monthly average wage in yuan. */
  readonly wageYuan: readonly [number, number];
}

export const SAMPLE_SECTORS: readonly SampleSector[] = [
  sector('学校', 1, '52', ['幼儿园', '培训学校'], 6, [4, 60], [2600, 5200]),
  sector('医院', 1, '52', ['医院', '诊所', '门诊部'], 4, [2, 90], [3200, 7800]),
  sector('社会团体', 1, '51', ['行业协会', '志愿服务中心'], 2, [1, 8], [2800, 4600]),
  sector('事业单位编外', 1, '12', ['服务所', '文化站'], 2, [2, 25], [2700, 4500]),
  sector('宾馆酒店', 2, '91', ['宾馆有限公司', '酒店有限公司'], 7, [4, 70], [2700, 4600]),
  sector('茶楼', 2, '92', ['茶楼', '茶庄'], 4, [1, 12], [2500, 3900]),
  sector('娱乐保健', 2, '92', ['娱乐城', '保健馆'], 3, [2, 25], [2600, 4800]),
  sector('保险', 3, '91', ['保险代理有限公司'], 2, [3, 40], [3600, 8200]),
  sector('物流', 3, '91', ['物流有限公司', '快递服务有限公司'], 6, [3, 50], [3300, 6500]),
  sector('超市', 3, '91', ['超市有限公司', '百货有限公司'], 8, [2, 60], [2600, 4300]),
  sector('建筑', 3, '91', ['建筑工程有限公司', '劳务有限公司'], 9, [5, 160], [3800, 7600]),
  sector('出租运输', 3, '91', ['出租汽车有限公司', '运输有限公司'], 3, [4, 60], [3200, 5800]),
  sector('汽车销售', 3, '91', ['汽车销售有限公司'], 2, [3, 30], [3000, 6800]),
  sector('药店', 4, '91', ['大药房有限公司', '药店'], 6, [1, 15], [2700, 4700]),
  sector('电站', 5, '91', ['水电站有限公司', '水力发电有限公司'], 4, [3, 45], [3800, 7200]),
  sector('矿山', 6, '91', ['矿业有限公司', '采石场有限公司'], 3, [8, 180], [4200, 8600]),
  sector('冶炼', 6, '91', ['冶炼有限公司'], 1, [10, 140], [4300, 8200]),
  sector(
    '私营',
    7,
    '91',
    ['商贸有限公司', '农业开发有限公司', '竹木加工有限公司'],
    18,
    [1, 60],
    [2600, 6200],
  ),
  sector('个体', 7, '92', ['餐馆', '商店', '维修部', '理发店'], 10, [1, 7], [2400, 4200]),
];

/** The plan's actions by number, named as the 资源县 preset names them in the sheet 行动. */
const ACTION_NAMES: Readonly<Record<number, string>> = {
  1: '编外聘用与民办非企业',
  2: '宾馆酒店娱乐',
  3: '保险物流商超建筑运输汽销',
  4: '药店与政府采购',
  5: '电站水库',
  6: '矿山冶炼',
  7: '私营个体与自由职业',
};

/** What stands in 单位台账.行动 for an employer of this trade. */
export function actionNameOf(sector: SampleSector): string {
  return ACTION_NAMES[sector.action] ?? '';
}

function sector(
  name: string,
  action: number,
  registration: RegistrationKind,
  suffixes: readonly string[],
  share: number,
  people: readonly [number, number],
  wageYuan: readonly [number, number],
): SampleSector {
  return { name, action, registration, suffixes, share, people, wageYuan };
}
