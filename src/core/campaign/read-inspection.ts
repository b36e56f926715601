import { cellText, isDate } from '../table/cell';
import type { CellReading } from '../table/column';
import { readDay } from '../table/read-day';
import { readLongText } from '../table/read-text';
import { readAs, unreadable } from '../table/reading';
import { halfWidth } from '../text/width';
import type { DayRange, InspectorSetting } from './settings-type';

const BETWEEN = /[、,，;；\n\r]+/;
const NAME_AND_CERTIFICATE =
  /^([^()\d:]+?)\s*(?:\((?:(?:执法)?(?:证件?号?码?|证号):?)?\s*([^()]+)\))?$/;

/**
 * Those who inspect, as typed; a name alone has the certificate ''.
 *
 * @example readInspectors('张三（桂A001）、李四').value // => [{ name: '张三', certificate: '桂A001' }, { name: '李四', certificate: '' }]
 */
export function readInspectors(cell: unknown): CellReading<readonly InspectorSetting[]> {
  const { value, problem } = readLongText(cell);
  if (value === undefined) return { value, problem };
  const inspectors: InspectorSetting[] = [];
  for (const part of partsOf(value)) {
    const [, name, certificate = ''] = NAME_AND_CERTIFICATE.exec(halfWidth(part)) ?? [];
    if (name === undefined) return unreadable('notInspectors', part);
    inspectors.push({ name: name.trim(), certificate: certificate.trim() });
  }
  return readAs(inspectors);
}

const SPAN = /^(.+?)(?:至|到|~|—+|--)(.+)$/;

/**
 * Spans of days, both ends included.
 *
 * @example readDaySpans('2022-05-01至2022-12-31').value // => [{ start: '2022-05-01', end: '2022-12-31' }]
 */
export function readDaySpans(cell: unknown): CellReading<readonly DayRange[]> {
  if (isDate(cell)) return unreadable('notDaySpans', cellText(cell));
  const { value, problem } = readLongText(cell);
  if (value === undefined) return { value, problem };
  const spans: DayRange[] = [];
  for (const part of partsOf(value)) {
    const [, first, last] = SPAN.exec(halfWidth(part)) ?? [];
    const start = readDay(first?.trim()).value;
    const end = readDay(last?.trim()).value;
    if (start === undefined || end === undefined || end < start) {
      return unreadable('notDaySpans', part);
    }
    spans.push({ start, end });
  }
  return readAs(spans);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
