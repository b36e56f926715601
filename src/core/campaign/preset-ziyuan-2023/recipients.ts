import type { PresetRecipient } from '../preset-type';
import { TOWNSHIPS } from './townships-and-teams';

/** The county units the plan gives a duty to (plan, parts three and five), in the order of its part five. */
const COUNTY_UNITS = [
  '县人社局',
  '县税务局',
  '县财政局',
  '县教育局',
  '县民政局',
  '县卫健局',
  '县住建局',
  '县交通运输局',
  '县文广体旅局',
  '县水利局',
  '广西新电力投资集团资源供电有限公司',
  '县应急局',
  '县工信局',
  '县供销联社',
  '县商业总公司',
  '县总工会',
  '县医保局',
  '县市场监管局',
  '县农业农村局',
  '县社保中心',
  '县劳动保障监察大队',
] as const;

/** Who the bulletin goes to: whom the plan itself was sent to; a copy to the office that issued it. */
export const RECIPIENTS: readonly PresetRecipient[] = [
  ...TOWNSHIPS.map(({ name }) => ({ name: `${name}人民政府`, category: '主送' as const })),
  ...COUNTY_UNITS.map((name) => ({ name, category: '主送' as const })),
  { name: '资源县人民政府办公室', category: '抄送' },
];
