import type { PresetAction } from '../preset-type';

/** 集中推进阶段 (plan, part three, stage two): all eight actions run through it. */
const DRIVE = { start: '2023-10-01', end: '2023-11-30' } as const;

/**
 * The eight actions. Aims and units are the plan's words; the names are shortened, and the key words are chosen so
 * that an employer's registered name finds its action (矿泉水 must not find 矿山, so 矿 alone is no key word). The
 * eighth is about arrears, not an industry: it has none.
 */
export const ACTIONS: readonly PresetAction[] = [
  {
    number: 1,
    name: '编外聘用与民办非企业',
    target:
      '未参保的机关事业单位、社会团体编外聘用人员、民办非企业单位（学校、医院）及其教职员工和医务人员',
    units: ['县教育局', '县民政局', '县卫健局'],
    keywords: [
      '学校',
      '幼儿园',
      '培训',
      '教育',
      '医院',
      '诊所',
      '门诊',
      '养老院',
      '民办非企业',
      '协会',
    ],
    ...DRIVE,
  },
  {
    number: 2,
    name: '宾馆酒店娱乐',
    target: '未参保的宾馆酒店、娱乐保健茶楼等',
    units: ['县市场监管局', '县文广体旅局'],
    keywords: [
      '宾馆',
      '酒店',
      '旅馆',
      '客栈',
      '民宿',
      '度假',
      'KTV',
      '歌舞',
      '娱乐',
      '茶楼',
      '足浴',
      '保健',
    ],
    ...DRIVE,
  },
  {
    number: 3,
    name: '保险物流商超建筑运输汽销',
    target: '未参保的保险证券业、物流管理业、商品服装超市业、建筑业、出租运输业、汽车销售业等',
    units: ['县住建局', '县交通运输局', '县总工会'],
    keywords: [
      ...['保险', '证券', '物流', '快递', '超市', '商场', '百货', '服装'],
      ...['建筑', '建设', '工程', '劳务', '出租', '客运', '货运', '运输', '汽车'],
    ],
    ...DRIVE,
  },
  {
    number: 4,
    name: '药店与政府采购',
    target: '医保定点药店、参与政府采购招标单位',
    units: ['县医保局', '县财政局'],
    keywords: ['药店', '药房', '医药', '政府采购', '招标'],
    ...DRIVE,
  },
  {
    number: 5,
    name: '电站水库',
    target: '未参保的电站、水库等单位',
    units: ['县水利局', '广西新电力投资集团资源供电有限公司'],
    keywords: ['电站', '水电', '发电', '风电', '供电', '水库'],
    ...DRIVE,
  },
  {
    number: 6,
    name: '矿山冶炼',
    target: '矿山、冶炼等单位',
    units: ['县应急局', '县工信局'],
    keywords: ['矿山', '矿业', '采矿', '选矿', '采石', '石场', '砂石', '冶炼', '铁合金'],
    ...DRIVE,
  },
  {
    number: 7,
    name: '私营个体与自由职业',
    target: '未参保的私营企业、个体工商户、自由职业者等',
    units: ['县市场监管局'],
    keywords: ['个体', '私营', '经营部', '门市部', '商行', '商店', '工作室', '合作社'],
    ...DRIVE,
  },
  {
    number: 8,
    name: '欠费清收稽核',
    target: '拖欠养老保险费的单位',
    units: ['县人社局', '县税务局'],
    keywords: [],
    ...DRIVE,
  },
];
