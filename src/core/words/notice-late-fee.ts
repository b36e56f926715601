import type { LateFee } from '../enforcement/late-fee';
import { lateFeeSentence } from './enforcement-late-fee';

/** Below 滞纳金计算汇总表: what was left out, held down or not reckoned. */
export function lateFeeRemark({ lines, problems }: LateFee): string {
  const exemptDays = lines.reduce((sum, line) => sum + line.exemptDays, 0);
  const remarks = [
    exemptDays > 0 ? `天数已扣除缓缴期间共${exemptDays}日。` : '',
    lines.some(({ isHeldDown }) => isHeldDown) ? '部分所属期的滞纳金以欠缴本金为限。' : '',
    ...problems.map(lateFeeSentence),
  ];
  return remarks.join('');
}
