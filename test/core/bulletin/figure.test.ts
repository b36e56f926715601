import {
  amountFigure,
  moneyFigure,
  pointsFigure,
  rateFigure,
  signed,
} from '../../../src/core/bulletin/figure';

describe('a figure', () => {
  it.each([
    [11_995, 12_000, '99.9'],
    [11_999, 12_000, '99.9'],
    [12_000, 12_000, '100.0'],
    [12_001, 12_000, '100.0'],
    [512, 1_200, '42.7'],
    [0, 7, '0.0'],
  ])('reads %d of %d as %s percent', (numerator, denominator, text) => {
    expect(rateFigure('rate', { numerator, denominator }, [])).toMatchObject({ text, unit: '%' });
  });

  it.each([
    [32, '+3.2', '3.2'],
    [-32, '-3.2', '3.2'],
    [0, '0.0', '0.0'],
  ])('reads a gap of %d thousandths with its sign and without', (numerator, text, size) => {
    const gap = pointsFigure('gap', { numerator, denominator: 1000 }, []);
    expect([gap.text, gap.size]).toEqual([text, size]);
  });

  it('reads money in 万元 without separators', () => {
    expect(moneyFigure('money', 1_234_567_890, [])).toMatchObject({
      text: '1234.57',
      unit: '万元',
    });
  });

  it('shows growth with its sign and takes it off for a sentence', () => {
    const fall = signed(amountFigure('enrolment', 'growth', -5, []));
    const rise = signed(amountFigure('enrolment', 'growth', 5, []));
    expect([fall.text, fall.size, rise.text, rise.size]).toEqual(['-5', '5', '+5', '5']);
  });
});
