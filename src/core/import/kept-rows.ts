import { comparisonKey } from '../text/comparison-key';
import type { ExportKind } from './export-type';

/** 企业职工基本养老保险 in the social insurance system's own code table (AAE140). */
const PENSION_CODE = '110';
const OTHER_PENSIONS = /机关|事业单位|居民|农村|职业年金|企业年金|补充/;
const OTHER_INSURANCES = /失业|工伤|医疗|生育|大病|长期护理|职业年金/;

/** The words of a row that say what it is about, as they stand on the file; '' where the file does not say. */
export interface RowSubject {
  readonly insurance: string;
  readonly incomeKind: string;
  readonly levyItem: string;
}

/**
 * Why a row is no data of the target sheet: the word the file gives for it, or undefined if it counts. Only the enterprise
 * employees' basic pension insurance and wages are compared (plan, 四（一）); a row that does not say counts.
 */
export function otherSubject(kind: ExportKind, subject: RowSubject): string | undefined {
  const { insurance, incomeKind, levyItem } = subject;
  if (kind === 'tax') return incomeKind === '' || isWages(incomeKind) ? undefined : incomeKind;
  if (insurance !== '' && !isPension(insurance)) return insurance;
  const isOtherItem = OTHER_INSURANCES.test(levyItem) || OTHER_PENSIONS.test(levyItem);
  return isOtherItem ? levyItem : undefined;
}

/** The law says 工资、薪金所得, the tax system 正常工资薪金. */
function isWages(word: string): boolean {
  return /工资、?薪金/.test(comparisonKey(word));
}

function isPension(word: string): boolean {
  const key = comparisonKey(word);
  return key === PENSION_CODE || (key.includes('养老') && !OTHER_PENSIONS.test(key));
}

/** Whose premium a row is about, so that the two rows of one month are told apart: 单位 or 个人, or as it stands. */
export function premiumPart(levyItem: string): string {
  if (levyItem.includes('单位')) return '单位';
  return levyItem.includes('个人') || levyItem.includes('职工缴') ? '个人' : levyItem;
}
