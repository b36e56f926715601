import fc from 'fast-check';
import { lookGroups } from '../../../src/core/workbook/look-groups';
import type { Area, AreaLook, CellLook } from '../../../src/core/workbook/plan-type';

const column = (place: number): Area => ({
  ...{ row: 2, column: place, rowCount: undefined, columnCount: 1 },
});

/** What cells A1:D4 look like after looks were put on one after the other. */
function painted(looks: readonly AreaLook[]): unknown {
  return Array.from({ length: 16 }, (_, index) => {
    const [row, place] = [Math.floor(index / 4) + 1, (index % 4) + 1];
    return looks
      .filter(({ area }) => covers(area, row, place))
      .reduce<CellLook>((sum, { look }) => ({ ...sum, ...look }), {});
  });
}

function covers({ row, column: left, rowCount = Infinity, columnCount }: Area, ...at: number[]) {
  const [atRow = 0, atColumn = 0] = at;
  return (
    atRow >= row && atRow < row + rowCount && atColumn >= left && atColumn < left + columnCount
  );
}

const anyArea = fc.record({
  row: fc.integer({ min: 1, max: 4 }),
  column: fc.integer({ min: 1, max: 4 }),
  rowCount: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});
const anyLook = fc.record(
  {
    horizontal: fc.constantFrom('left' as const, 'right' as const),
    bold: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('lookGroups', () => {
  it('puts areas of one value together, also where others lie between them', () => {
    const looks: AreaLook[] = [
      { area: column(1), look: { horizontal: 'left', bold: true } },
      { area: column(2), look: { horizontal: 'right' } },
      { area: column(3), look: { horizontal: 'left' } },
    ];
    expect(lookGroups(looks)).toEqual([
      { look: { bold: true }, areas: [column(1)] },
      { look: { horizontal: 'left' }, areas: [column(1), column(3)] },
      { look: { horizontal: 'right' }, areas: [column(2)] },
    ]);
  });

  it('sets a value again where another one came over it', () => {
    const looks: AreaLook[] = [
      { area: column(1), look: { bold: true } },
      { area: column(1), look: { bold: false } },
      { area: column(1), look: { bold: true } },
    ];
    expect(lookGroups(looks).map(({ look }) => look.bold)).toEqual([true, false, true]);
  });

  it('comes to the same looks as one after the other', () => {
    const anyLooks = fc.array(fc.record({ area: anyArea, look: anyLook }), { maxLength: 8 });
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const grouped = lookGroups(looks).flatMap(({ look, areas }) =>
          areas.map((area) => ({ area, look })),
        );
        expect(painted(grouped)).toEqual(painted(looks));
      }),
    );
  });
});
