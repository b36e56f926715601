import type { IsoDay } from '../../../src/core/calendar/day';
import type { Scalar } from '../../book/model';
import { serialOf } from '../days';
import { COUNT_FORMAT, DAY_FORMAT, type SheetDraft } from '../draft';

/** Day, leading unit, form, name, large, employers and people reached; null where nobody counted. */
type Activity = readonly [
  IsoDay,
  string,
  string,
  string,
  '是' | '否',
  number | null,
  number | null,
];

/** The plan asks 人社局 and 税务局 for two large events or more (plan, part three, stage one). */
const ACTIVITIES: readonly Activity[] = [
  ['2023-09-20', '县人社局', '集中宣传', '示例广场集中宣传日', '是', 60, 850],
  ['2023-09-21', '县社保中心', '线上', '示例短视频“参保要缴多少钱”', '否', null, 3_200],
  ['2023-09-22', '县税务局', '集中宣传', '示例税费政策宣讲会', '是', 75, 420],
  ['2023-09-22', '县教育局', '入户', '示例民办学校上门讲解', '否', 9, 64],
  ['2023-09-25', '县卫健局', '入户', '示例诊所上门讲解', '否', 12, 38],
  ['2023-09-26', '资源镇', '横幅海报', '示例街道横幅', '否', null, null],
  ['2023-09-26', '中峰镇', '广播', '示例村村响广播', '否', null, 1_500],
  ['2023-09-27', '县文广体旅局', '入户', '示例宾馆茶楼“一对一”', '否', 15, 70],
  ['2023-09-27', '车田苗族乡', '集中宣传', '示例圩日摆台咨询', '否', 8, 260],
  ['2023-09-28', '县总工会', '讲座', '示例职工维权讲座', '否', 20, 110],
  ['2023-10-12', '县住建局', '入户', '示例工地宣讲', '否', 6, 95],
  ['2023-10-26', '县水利局', '入户', '示例电站走访', '否', 7, 0],
];

/** 宣传活动. */
export function activitySheet(): SheetDraft {
  return {
    name: '宣传活动',
    titles: ['宣传活动登记　示例数据（虚构）'],
    labelColumn: false,
    columns: [
      { heading: '日期', format: DAY_FORMAT },
      { heading: '牵头单位', widthPixels: 120 },
      { heading: '形式' },
      { heading: '名称', widthPixels: 220 },
      { heading: '大型' },
      { heading: '覆盖单位数', format: COUNT_FORMAT },
      { heading: '覆盖人数', format: COUNT_FORMAT },
    ],
    rows: ACTIVITIES.map(([day, ...rest]) => {
      const cells: Scalar[] = [serialOf(day), ...rest];
      return { cells };
    }),
  };
}
