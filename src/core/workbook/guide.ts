import type { CampaignPreset } from '../campaign/preset-type';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { GUIDE_SHEET_NAME } from '../table/sheets/sheet-names';
import { guideRows, type GuideRow } from '../words/guide';
import { COLORS } from './appearance';
import type { AreaLook, CellLook, SheetPlan } from './plan-type';
import { CURRENT_WORKBOOK_VERSION } from './workbook-version';

const LEFT_WIDTH_PIXELS = 170;
const RIGHT_WIDTH_PIXELS = 720;
const TITLE_FONT_SIZE_POINTS = 18;
const SECTION_FONT_SIZE_POINTS = 12;

/** Rows that are one wide cell. */
const WIDE_ROLES: readonly GuideRow['role'][] = ['title', 'subtitle', 'section'];

/** Which look the left cell of a row has; the right one is plain text unless `rightLook` says otherwise. */
const LEFT_LOOKS: Readonly<Record<GuideRow['role'], CellLook>> = {
  title: { fontSizePoints: TITLE_FONT_SIZE_POINTS, bold: true, fontColor: COLORS.staffHeading },
  subtitle: { fontColor: COLORS.mutedText },
  section: {
    background: COLORS.section,
    fontColor: COLORS.staffHeading,
    fontSizePoints: SECTION_FONT_SIZE_POINTS,
    bold: true,
  },
  entry: { bold: true },
  warning: { background: COLORS.warning, fontColor: COLORS.warningText, bold: true },
  staffSheet: { background: COLORS.staffHeading, fontColor: COLORS.headingText, bold: true },
  addonSheet: { background: COLORS.addonHeading, fontColor: COLORS.headingText, bold: true },
  staffColumn: { background: COLORS.input, bold: true },
};

/** The 使用说明 sheet: the first thing that people see. */
export function planGuide({
  preset,
  declarations,
}: {
  readonly preset: CampaignPreset;
  readonly declarations: readonly SheetDeclaration<unknown>[];
}): SheetPlan {
  const rows = guideRows({ preset, declarations, workbookVersion: CURRENT_WORKBOOK_VERSION });
  return {
    name: GUIDE_SHEET_NAME,
    minimumSize: { rows: rows.length, columns: 2 },
    tabColor: COLORS.staffHeading,
    frozenRows: undefined,
    hiddenGridlines: true,
    looks: [wholeSheetLook(rows.length), ...rowLooks(rows)],
    columnWidths: [
      { column: 1, columnCount: 1, pixels: LEFT_WIDTH_PIXELS },
      { column: 2, columnCount: 1, pixels: RIGHT_WIDTH_PIXELS },
    ],
    merges: rows.flatMap(({ role }, index) =>
      WIDE_ROLES.includes(role) ? [{ row: index + 1, column: 1, rowCount: 1, columnCount: 2 }] : [],
    ),
    notes: undefined,
    validations: [],
    protection: undefined,
    values: [{ row: 1, column: 1, rows: rows.map(({ left, right }) => [left, right]) }],
  };
}

function wholeSheetLook(rowCount: number): AreaLook {
  return {
    area: { row: 1, column: 1, rowCount, columnCount: 2 },
    look: { numberFormat: '@', fontColor: COLORS.text, vertical: 'middle', wrap: true },
  };
}

/** Left cells by role, and the grounds that go across both; one look per run of rows of the same role. */
function rowLooks(rows: readonly GuideRow[]): readonly AreaLook[] {
  return runsOfRole(rows).flatMap(({ role, row, rowCount }) => {
    const isWide = WIDE_ROLES.includes(role);
    const left = {
      area: { row, column: 1, rowCount, columnCount: isWide ? 2 : 1 },
      look: LEFT_LOOKS[role],
    };
    const right = {
      area: { row, column: 2, rowCount, columnCount: 1 },
      look: { background: COLORS.warning, fontColor: COLORS.warningText },
    };
    return role === 'warning' ? [left, right] : [left];
  });
}

interface RoleRun {
  readonly role: GuideRow['role'];
  /** 1-based */
  readonly row: number;
  readonly rowCount: number;
}

function runsOfRole(rows: readonly GuideRow[]): readonly RoleRun[] {
  return rows.reduce<readonly RoleRun[]>((runs, { role }, index) => {
    const last = runs[runs.length - 1];
    if (last?.role !== role) return [...runs, { role, row: index + 1, rowCount: 1 }];
    return [...runs.slice(0, -1), { ...last, rowCount: last.rowCount + 1 }];
  }, []);
}
