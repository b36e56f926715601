import type { CellStyle } from '../../../book/model';
import type { RangeHandle } from '../desk';
import { checkMayEdit } from '../grid/check-protection';
import { checkDataShape } from '../grid/data-shape';
import { styleAt } from '../grid/cells';
import {
  changeStyles,
  patchedStyle,
  patchStyles,
  readStyles,
  type StylePatch,
} from '../grid/styles';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const PLAIN: CellStyle = {};

/** Reads and patches the styles of a range for the topics that concern looks. */
export class RangeStyling {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  /** A fact of the top-left cell. */
  first<Fact>(read: (style: CellStyle) => Fact): Fact {
    const { sheet, area } = this.at;
    return read(styleAt(sheet, area.startRow, area.startColumn) ?? PLAIN);
  }

  /** A fact of every cell. */
  all<Fact>(read: (style: CellStyle) => Fact): Fact[][] {
    return readStyles(this.at.sheet, this.at.area, read);
  }

  /** The same patch for every cell. */
  patch(patch: StylePatch): GoogleRange {
    checkMayEdit(this.at.sheet, this.at.area);
    patchStyles(this.at.sheet, this.at.area, patch);
    return this.face;
  }

  /** A patch for every cell from a grid as large as the range; equal cells come to share one style. */
  patchEach<Given>(
    grid: readonly (readonly Given[])[],
    patchOf: (given: Given) => StylePatch,
  ): GoogleRange {
    const { sheet, area } = this.at;
    checkDataShape(grid, area);
    checkMayEdit(sheet, area);
    const patched = new PatchMemory(patchOf);
    changeStyles(sheet, area, (style, row, column) =>
      patched.of(style, grid[row - area.startRow]?.[column - area.startColumn] as Given),
    );
    return this.face;
  }
}

/** Patches each combination of style and given value only once. */
class PatchMemory<Given> {
  private readonly known = new Map<CellStyle | undefined, Map<Given, CellStyle | undefined>>();

  constructor(private readonly patchOf: (given: Given) => StylePatch) {}

  of(style: CellStyle | undefined, given: Given): CellStyle | undefined {
    const byGiven = this.known.get(style) ?? new Map<Given, CellStyle | undefined>();
    this.known.set(style, byGiven);
    if (!byGiven.has(given)) byGiven.set(given, patchedStyle(style, this.patchOf(given)));
    return byGiven.get(given);
  }
}
