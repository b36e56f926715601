/** Said when working days are asked for in a year whose arrangement nobody has given. */
export function yearWithoutArrangement(year: number, missingDays: readonly string[]): string {
  return (
    `没有完整的${year}年放假安排，无法计算工作日。请在「节假日」表中按国务院办公厅的通知` +
    `逐日填写${year}年的放假日（类型填“休”，周末也要填）和调休上班日（类型填“班”）；` +
    `现在还缺：${missingDays.join('、')}。`
  );
}

/** Beside a working Saturday or Sunday on the 节假日 sheet. */
export const MAKE_UP_DAY = '调休上班';
