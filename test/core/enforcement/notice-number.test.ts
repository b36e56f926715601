import fc from 'fast-check';
import {
  doubtfulNumbers,
  numberGiver,
  parseNumber,
  readNumbers,
} from '../../../src/core/enforcement/notice-number';
import { numberText } from '../../../src/core/words/enforcement';

describe('parseNumber', () => {
  it.each([
    ['资社保〔2023〕1号', '资社保', 2023, 1],
    ['资社保[2023]1号', '资社保', 2023, 1],
    ['资社保【2023】第0041号', '资社保', 2023, 41],
    ['资社保（2023）12号', '资社保', 2023, 12],
    ['资社保(2023)12号', '资社保', 2023, 12],
    ['资社保［２０２３］１２号', '资社保', 2023, 12],
    [' 资社保 〔2023〕 12 号 ', '资社保', 2023, 12],
    ['资社保〔2023年〕12', '资社保', 2023, 12],
    ['资社保〔2023〕第0000000041号', '资社保', 2023, 41],
    ['资社保〔2023〕1234567号', '资社保', 2023, 1_234_567],
    ['中人社劳监令字【2026】第0041号', '中人社劳监令字', 2026, 41],
  ])('reads %s', (text, prefix, year, serial) => {
    expect(parseNumber(text)).toEqual({ prefix, year, serial });
  });

  it.each([
    '',
    '资社保2023-1',
    '〔2023〕1号',
    '资社保〔23〕1号',
    '资社保〔2023〕0号',
    '资社保〔2023〕号',
    '资社保〔2023〕1号之一',
    '资社保〔2023〕12345678号',
  ])('reads no number in %p', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('readNumbers', () => {
  it('tells gaps, repetitions and what it cannot read', () => {
    const register = readNumbers([
      '资税〔2023〕4号',
      undefined,
      '资税（2023）4号',
      '资税2023第5',
      '资税〔2023〕1号',
    ]);
    expect(register.lastOf('资税', 2023)).toBe(4);
    expect(register.missing).toEqual(['资税〔2023〕2号', '资税〔2023〕3号']);
    expect(register.repeated).toEqual(['资税〔2023〕4号']);
    expect(register.unreadable).toEqual(['资税2023第5']);
    expect(doubtfulNumbers('资税', register)).toEqual(['资税2023第5']);
    expect(doubtfulNumbers('资社保', register)).toEqual([]);
  });

  it('passes over cells with nothing in them', () => {
    const { unreadable, lastOf } = readNumbers([undefined, '', ' \u200b', '资税〔2023〕1号']);
    expect([unreadable, lastOf('资税', 2023)]).toEqual([[], 1]);
  });

  it('lists no more than a hundred gaps of a mistyped number', () => {
    expect(readNumbers(['资税〔2023〕9999999号']).missing).toHaveLength(100);
  });
});

describe('numberGiver', () => {
  it('starts each office and each year at 1', () => {
    const give = numberGiver(readNumbers(['资税〔2022〕7号', '资税〔2023〕2号']));
    expect([
      give('资税', 2023),
      give('资社保', 2023),
      give('资税', 2024),
      give('资税', 2023),
    ]).toEqual(['资税〔2023〕3号', '资社保〔2023〕1号', '资税〔2024〕1号', '资税〔2023〕4号']);
  });

  it('gives unique, gap-free numbers whatever the order of the rows and their brackets', () => {
    const series = fc.constantFrom('资税', '资社保', '资人社');
    const written = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.replace('〔', '(').replace('〕', ')'),
      (text: string) => text.replace('〔', '【').replace('〕', '】'),
      (text: string) => ` ${text.replace('号', ' 号')}`,
    );
    const batch = fc.array(series, { minLength: 1, maxLength: 12 });
    const shuffled = fc.array(fc.nat(), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 6 }), shuffled, written, (batches, order, write) => {
        let register: string[] = [];
        const all: string[] = [];
        for (const one of batches) {
          const give = numberGiver(readNumbers(register));
          const given = one.map((prefix) => give(prefix, 2023));
          all.push(...given);
          register = [...register, ...given.map(write)]
            .map((text, index) => ({ text, rank: order[index] ?? 0 }))
            .sort((first, second) => first.rank - second.rank)
            .map(({ text }) => text);
        }
        for (const prefix of ['资税', '资社保', '资人社']) {
          const own = all.filter((text) => text.startsWith(prefix));
          expect(own).toEqual(own.map((_, index) => numberText(prefix, 2023, index + 1)));
        }
        expect(readNumbers(register)).toMatchObject({ missing: [], repeated: [], unreadable: [] });
      }),
    );
  });
});
