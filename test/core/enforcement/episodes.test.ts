import { episodeOfRow, episodesOf, monthsIn } from '../../../src/core/enforcement/episodes';
import { notice } from './case-records';

/** A notice of these months, closed or open. */
const of = (periods: string | undefined, isClosed = false) =>
  notice({
    number: `${periods ?? '无'}号`,
    periods,
    closedOn: isClosed ? '2023-11-01' : undefined,
  });

const shown = (episodes: ReturnType<typeof episodesOf>) =>
  episodes.map(({ periods, notices }) => [periods, notices.map(({ number }) => number)]);

describe('episodesOf', () => {
  it.each([
    ['no notice', [], []],
    ['one without months', [of(undefined)], [[undefined, ['无号']]]],
    ['one with months', [of('2023-09')], [['2023-09', ['2023-09号']]]],
    [
      'one beside one without',
      [of(undefined), of('2023-09')],
      [['2023-09', ['无号', '2023-09号']]],
    ],
    [
      'two beside one without',
      [of('2023-08'), of(undefined), of('2023-09'), of(' 2023-08')],
      [
        ['2023-08', ['2023-08号', ' 2023-08号']],
        ['2023-09', ['2023-09号']],
      ],
    ],
  ])('of %s', (_, notices, expected) => {
    expect(shown(episodesOf(notices))).toEqual(expected);
  });
});

describe('episodeOfRow', () => {
  const numbersOf = (periods: string | undefined, notices: readonly ReturnType<typeof of>[]) =>
    episodeOfRow(periods, episodesOf(notices)).notices.map(({ number }) => number);

  it.each([
    ['a new one where there is none', '2023-09', [], []],
    ['the open one of its months', '2023-09', [of('2023-08'), of('2023-09')], ['2023-09号']],
    ['the first open one', '2023-10', [of('2023-08'), of('2023-09')], ['2023-08号']],
    ['a new one behind a closed one', '2023-10', [of('2023-09', true)], []],
    ['the closed one of its months', '2023-09', [of('2023-09', true)], ['2023-09号']],
    [
      'the closed one whose last month is its first',
      '2023-09至2023-10',
      [of('2023-07至2023-09', true)],
      ['2023-07至2023-09号'],
    ],
    ['a new one behind the last month', '2023-10', [of('2023-07至2023-09', true)], []],
    ['the closed one that says no months', '2023-10', [of(undefined, true)], ['无号']],
    ['a closed one if it says none itself', undefined, [of('2023-09', true)], ['2023-09号']],
  ])('goes on with %s', (_, periods, notices, expected) => {
    expect(numbersOf(periods, notices)).toEqual(expected);
  });
});

describe('monthsIn', () => {
  it.each([
    ['2023-09', ['2023-09']],
    ['2023-09、2023-08', ['2023-08', '2023-09']],
    ['', []],
    [undefined, []],
  ])('of %p', (periods, months) => {
    expect(monthsIn(periods)).toEqual(months);
  });
});
