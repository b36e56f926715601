import {
  bodyLook,
  COLORS,
  headingLook,
  widthPixelsOf,
  formatLooks,
} from '../../../src/core/workbook/appearance';
import { text, wanYuan } from '../../../src/core/table/columns';
import { allSheets } from '../../../src/core/table/sheets';

/** WCAG 2.2, 1.4.3: contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours', () => {
  it.each([
    ['headings of staff sheets', COLORS.headingText, COLORS.staffHeading],
    ['headings of computed sheets', COLORS.headingText, COLORS.addonHeading],
    ['headings of staff columns', COLORS.headingText, COLORS.inputHeading],
    ['input cells', COLORS.text, COLORS.input],
    ['sections', COLORS.staffHeading, COLORS.section],
    ['warnings', COLORS.warningText, COLORS.warning],
    ['muted text', COLORS.mutedText, COLORS.paper],
  ])('are readable on %s (4.5:1)', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('bodyLook', () => {
  it('tints the cells staff type on a computed sheet, and no others', () => {
    expect(bodyLook('text', true).background).toBe(COLORS.input);
    expect(bodyLook('text', false)).not.toHaveProperty('background');
  });

  it.each(['code', 'phone', 'period'] as const)('keeps %s as plain text', (kind) => {
    expect(bodyLook(kind, false).numberFormat).toBe('@');
  });

  it('leaves the format of text alone', () => {
    expect(bodyLook('text', false)).not.toHaveProperty('numberFormat');
    expect(formatLooks('text')).toEqual([]);
  });

  it.each(
    allSheets.flatMap(({ name, columns }) =>
      columns.map(
        ({ heading, kind }) =>
          [
            name,
            heading,
            formatLooks(kind)
              .map(({ numberFormat }) => numberFormat)
              .join(''),
          ] as const,
      ),
    ),
  )('ends no whole number of %s %s with a bare point', (_sheet, _heading, numberFormat) => {
    expect(numberFormat).not.toMatch(/\.#/);
  });

  it('leaves a number that need not be whole as typed: 10 stays 10, 12.5 stays 12.5', () => {
    expect(formatLooks('number')).toEqual([]);
  });

  it('shows 万元 to the yuan', () => {
    expect(formatLooks('wanYuan')).toEqual([{ numberFormat: '#,##0.00##' }]);
  });
});

describe('headingLook', () => {
  it('tells the three grounds apart', () => {
    const grounds = [
      headingLook('staff', false),
      headingLook('addon', false),
      headingLook('addon', true),
    ].map(({ background }) => background);
    expect(new Set(grounds).size).toBe(3);
  });
});

describe('widthPixelsOf', () => {
  it('takes the column’s own width first', () => {
    expect(widthPixelsOf(text('甲', '', { widthPixels: 61 }))).toBe(61);
  });

  it('takes the kind’s width for a short heading', () => {
    expect(widthPixelsOf(wanYuan('征缴', ''))).toBe(115);
  });

  it('makes room for a long heading on two lines', () => {
    expect(widthPixelsOf(wanYuan('按全口径平均工资推算的全年征缴收入', ''))).toBeGreaterThan(115);
  });
});

describe('formatLooks', () => {
  it.each([
    ['yuan', [{ numberFormat: '#,##0.00' }]],
    ['text', []],
  ] as const)('of %s', (kind, looks) => {
    expect(formatLooks(kind)).toEqual(looks);
  });
});
