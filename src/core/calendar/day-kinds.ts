import type { HolidayOverride } from '../campaign/records';
import { SetupError } from '../text/setup-error';
import { yearWithoutArrangement } from '../words/calendar';
import { addDays, chineseDay, yearOf } from './day';
import type { IsoDay } from './day';
import { WORKING_DAYS_TABLE } from './working-days-table';
import type { HolidayRun } from './working-days-table';

/** Off (放假) or worked (调休上班) whatever the day of the week. */
export type ArrangedKind = '休' | '班';

/** What was arranged for a day, or undefined if the day follows the week. @throws SetupError if its year is unknown */
export type ArrangedKindOf = (day: IsoDay) => ArrangedKind | undefined;

/**
 * The days off and make-up working days of the vendored table, corrected day by day by the 节假日 sheet. Rows without a
 * day or kind are left out (reading the sheet reports them); of two rows for one day the lower one holds.
 *
 * A year is known if it is in the table, or if the sheet gives as 休 the three holidays that fall on the same date each
 * year: 1 January, 1 May and 1 October (全国年节及纪念日放假办法 art. 2). The moving ones cannot be checked without a lunar
 * calendar, but whoever has typed these three has typed the year's arrangement; a single row would not show that, since
 * it may be a local day off or the first line of a list not finished.
 */
export function arrangedKinds(overrides: readonly HolidayOverride[]): ArrangedKindOf {
  const kinds = new Map([...kindsOfTable(), ...kindsOfSheet(overrides)]);
  const knownYears = new Set(WORKING_DAYS_TABLE.map((arrangement) => arrangement.year));

  function requireYear(year: number): void {
    if (knownYears.has(year)) return;
    const missing = fixedHolidays(year).filter((day) => kinds.get(day) !== '休');
    if (missing.length > 0) {
      throw new SetupError(yearWithoutArrangement(year, missing.map(chineseDay)));
    }
    knownYears.add(year);
  }

  return (day) => {
    requireYear(yearOf(day));
    return kinds.get(day);
  };
}

/** A day off or a make-up working day of the vendored table. */
export interface ArrangedDay {
  readonly day: IsoDay;
  readonly kind: ArrangedKind;
  /** The holiday's name; '' for a make-up working day. */
  readonly name: string;
}

/** What was arranged for a year, day by day in the calendar's order; nothing for a year that is not in the table. */
export function arrangedDays(year: number): readonly ArrangedDay[] {
  return WORKING_DAYS_TABLE.filter((arrangement) => arrangement.year === year)
    .flatMap(({ holidays, makeUpDays }): ArrangedDay[] => [
      ...holidays.flatMap((run) =>
        daysOfRun(run).map((day): ArrangedDay => ({ day, kind: '休', name: run.name })),
      ),
      ...makeUpDays.map((day): ArrangedDay => ({ day, kind: '班', name: '' })),
    ])
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

type KindOfDay = readonly [IsoDay, ArrangedKind];

function kindsOfTable(): KindOfDay[] {
  return WORKING_DAYS_TABLE.flatMap(({ holidays, makeUpDays }): KindOfDay[] => [
    ...holidays.flatMap(daysOfRun).map((day): KindOfDay => [day, '休']),
    ...makeUpDays.map((day): KindOfDay => [day, '班']),
  ]);
}

function daysOfRun({ from, to }: HolidayRun): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function kindsOfSheet(overrides: readonly HolidayOverride[]): KindOfDay[] {
  return overrides.flatMap(({ day, kind }): KindOfDay[] =>
    day === undefined || kind === undefined ? [] : [[day, kind]],
  );
}

function fixedHolidays(year: number): readonly IsoDay[] {
  return [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`];
}
