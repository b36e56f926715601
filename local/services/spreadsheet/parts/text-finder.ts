import type { RangeHandle } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { cellArea, forEachCell } from '../grid/areas';
import { formulaAt, valueAt } from '../grid/cells';
import { displayedAt } from '../grid/read-values';
import { writeValues } from '../grid/write-values';
import { TEXT_FINDER_MEMBERS } from '../members/range-list';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface FinderHandle {
  readonly within: RangeHandle;
  readonly findText: string;
  matchCase: boolean;
  matchEntireCell: boolean;
  useRegularExpression: boolean;
  /** Index of the current match; -1 before the first. */
  current: number;
}

/** Searches what cells show, row by row. */
class TextFinderTopic implements Pick<
  TextFinder,
  | 'findAll'
  | 'findNext'
  | 'findPrevious'
  | 'getCurrentMatch'
  | 'matchCase'
  | 'matchEntireCell'
  | 'replaceAllWith'
  | 'useRegularExpression'
> {
  constructor(
    private readonly at: FinderHandle,
    private readonly face: TextFinder,
  ) {}

  findAll(): Range[] {
    return this.matches().map((cell) => this.rangeOf(cell));
  }

  findNext(): Range | null {
    return this.step(1);
  }

  findPrevious(): Range | null {
    return this.step(-1);
  }

  getCurrentMatch(): Range | null {
    const match = this.matches()[this.at.current];
    return match ? this.rangeOf(match) : null;
  }

  matchCase(matchCase: boolean): TextFinder {
    this.at.matchCase = matchCase;
    return this.face;
  }

  matchEntireCell(matchEntireCell: boolean): TextFinder {
    this.at.matchEntireCell = matchEntireCell;
    return this.face;
  }

  useRegularExpression(useRegEx: boolean): TextFinder {
    this.at.useRegularExpression = useRegEx;
    return this.face;
  }

  /** Replaces in texts and numbers, never in formulas; the answer counts the occurrences. */
  replaceAllWith(replaceText: string): number {
    const { desk, sheet, open } = this.at.within;
    const pattern = this.pattern('g');
    let count = 0;
    for (const { row, column } of this.matches()) {
      if (formulaAt(sheet, row, column) !== undefined) continue;
      const text = displayedAt(sheet, row, column);
      count += text.match(pattern)?.length ?? 0;
      const replaced = text.replace(pattern, () => replaceText);
      writeValues({ desk, sheet, open, area: cellArea(row, column) }, () => replaced);
    }
    return count;
  }

  private step(by: 1 | -1): Range | null {
    const matches = this.matches();
    const start = this.at.current === -1 && by === -1 ? matches.length : this.at.current;
    const next = start + by;
    const match = matches[next];
    if (!match) return null;
    this.at.current = next;
    return this.rangeOf(match);
  }

  private matches(): readonly Cell[] {
    const { sheet, area } = this.at.within;
    const pattern = this.pattern('');
    const found: Cell[] = [];
    const used = { ...area, endRow: Math.min(area.endRow, sheet.values.length - 1) };
    forEachCell(used, (row, column) => {
      if (valueAt(sheet, row, column) === null) return;
      if (pattern.test(displayedAt(sheet, row, column))) found.push({ row, column });
    });
    return found;
  }

  private pattern(flags: string): RegExp {
    const { findText, useRegularExpression, matchEntireCell, matchCase } = this.at;
    const source = useRegularExpression
      ? findText
      : findText.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(
      matchEntireCell ? `^(?:${source})$` : source,
      `${flags}u${matchCase ? '' : 'i'}`,
    );
  }

  private rangeOf({ row, column }: Cell): Range {
    return this.at.within.desk.make.range(this.at.within.sheet, cellArea(row, column));
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const KIND = faceKind<FinderHandle, TextFinder>({
  name: 'TextFinder',
  members: TEXT_FINDER_MEMBERS,
  topics: [TextFinderTopic],
  free: ['matchCase', 'matchEntireCell', 'useRegularExpression'],
});

/** A search in a range; letters of either case match until told otherwise. */
export function textFinder(within: RangeHandle, findText: string): TextFinder {
  const handle: FinderHandle = {
    within,
    findText,
    matchCase: false,
    matchEntireCell: false,
    useRegularExpression: false,
    current: -1,
  };
  return makeFace(KIND, handle, within.desk.gate);
}
