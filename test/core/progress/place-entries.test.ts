import type { IsoDay } from '../../../src/core/calendar/day';
import { isUnassigned, placeEntries } from '../../../src/core/progress/place-entries';
import { AS_OF, entry, NAMES, RESOLVER, township, townships } from './situations';

const scope = { year: 2023, asOf: AS_OF, townships: townships(), resolver: RESOLVER };

describe('placeEntries', () => {
  it('has a place for each township, in their order', () => {
    const { places } = placeEntries([], scope);
    expect(places.map(({ township: { name } }) => name)).toEqual(NAMES);
  });

  it.each<[IsoDay, string, string]>([
    ['2023-10-11', '资源镇', '资源镇'],
    ['2023-10-11', '车田乡', '车田苗族乡'],
    ['2023-01-01', '资源镇', '资源镇'],
    ['2023-10-20', '资源镇', '资源镇'],
  ])('puts an entry of %s in %s with %s', (day, spelling, name) => {
    const row = entry(day, spelling, 5);
    const placed = placeEntries([row], scope);
    const counted = placed.places.filter(({ entries }) => entries.length > 0);
    expect(counted).toEqual([{ township: township(name), entries: [row] }]);
    expect(placed.setAside).toEqual([]);
  });

  it.each<[IsoDay | undefined, string | undefined, string, boolean]>([
    [undefined, '资源镇', 'noDay', true],
    ['2022-12-31', '资源镇', 'otherYear', true],
    ['2024-01-01', '资源镇', 'otherYear', true],
    ['2023-10-11', undefined, 'noTownship', true],
    ['2023-10-11', '梅西镇', 'unknownTownship', true],
    ['2023-10-11', '苗族乡', 'ambiguousTownship', true],
    ['2023-10-21', '资源镇', 'afterAsOf', false],
    ['2023-10-21', '梅西镇', 'afterAsOf', false],
  ])('sets aside an entry of %s in %s as %s', (day, spelling, reason, unassigned) => {
    const row = entry(day, spelling, 5);
    const { setAside } = placeEntries([row], scope);
    expect(setAside).toEqual([{ entry: row, reason }]);
    expect(setAside.map(isUnassigned)).toEqual([unassigned]);
  });

  it('sets aside a township that the directory knows and the table does not', () => {
    const others = townships().filter(({ name }) => name !== '资源镇');
    const placed = placeEntries([entry(AS_OF, '资源镇', 5)], { ...scope, townships: others });
    expect(placed.setAside.map(({ reason }) => reason)).toEqual(['unknownTownship']);
  });
});
