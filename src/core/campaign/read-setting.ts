import { halfWidth } from '../text/width';
import type { CellReading } from '../table/column';
import { readList, readText } from '../table/read-text';
import { readAs, unreadable } from '../table/reading';
import type { Deadline, OfficeRole } from './settings-type';

/** Longer than any period a notice may give; beyond it something else was typed. */
const MOST_DEADLINE_DAYS = 365;

const DEADLINE = /^(\d{1,3})个?(工作日|日|天)(?:内|以内)?$/;

/**
 * A deadline as people write it; a bare number is refused, because nobody could tell which days it counts.
 *
 * @example readDeadline('5个工作日').value // => { count: 5, unit: '工作日' }
 * @example readDeadline('15天').value // => { count: 15, unit: '日' }
 */
export function readDeadline(cell: unknown): CellReading<Deadline> {
  const { value, problem } = readText(cell);
  if (value === undefined) return { value, problem };
  const [, digits, unit] = DEADLINE.exec(halfWidth(value).replace(/ /g, '')) ?? [];
  const count = Number(digits);
  if (digits === undefined || count < 1 || count > MOST_DEADLINE_DAYS) {
    return unreadable('notDeadline');
  }
  return readAs({ count, unit: unit === '工作日' ? '工作日' : '日' });
}

/**
 * The offices that sign together, the lead office first, each once.
 *
 * @example readOfficeRoles('税务局、社保中心').value // => ['税务', '社保']
 */
export function readOfficeRoles(
  cell: unknown,
): CellReading<readonly [OfficeRole, ...OfficeRole[]]> {
  const { value: names, problem } = readList(cell);
  const roles = new Set<OfficeRole>();
  for (const name of names ?? []) {
    const role = officeRoleOf(name);
    if (role === undefined) return unreadable('unknownOffice', name);
    roles.add(role);
  }
  const [lead, ...others] = roles;
  return lead === undefined ? { value: undefined, problem } : readAs([lead, ...others]);
}

/** 人社 and 社保 never stand in the same office's name, so one word tells the three apart. */
const ROLE_WORDS: readonly (readonly [word: RegExp, role: OfficeRole])[] = [
  [/税务/, '税务'],
  [/人社|人力资源/, '人社'],
  [/社保|社会保险|经办/, '社保'],
];

function officeRoleOf(name: string): OfficeRole | undefined {
  return ROLE_WORDS.find(([word]) => word.test(name))?.[1];
}

/** The reader, but a number outside the two ends (which are inside) is a problem that names them. */
export function within(
  read: (cell: unknown) => CellReading<number>,
  least: number,
  most: number,
  range: string,
): (cell: unknown) => CellReading<number> {
  return (cell) => {
    const reading = read(cell);
    if (reading.value === undefined) return reading;
    const isWithin = reading.value >= least && reading.value <= most;
    return isWithin ? reading : unreadable('settingOutOfRange', range);
  };
}
