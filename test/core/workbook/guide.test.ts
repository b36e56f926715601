import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { allSheets } from '../../../src/core/table/sheets';
import { COLORS } from '../../../src/core/workbook/appearance';
import { planGuide } from '../../../src/core/workbook/guide';
import { guideRows } from '../../../src/core/words/guide';

const rows = guideRows({
  preset: DEFAULT_PRESET,
  declarations: allSheets,
  workbookVersion: 3,
});
const plan = planGuide({ preset: DEFAULT_PRESET, declarations: allSheets });
const textOf = (left: string) => rows.find((row) => row.left === left)?.right;

describe('the guide', () => {
  it('opens with the title and says for whom and by which plan', () => {
    expect(rows[0]).toEqual({ role: 'title', left: '扩面通　使用说明', right: '' });
    expect(rows[1]?.left).toContain('资政办发〔2023〕30号');
    expect(rows[1]?.left).toContain('工作簿版本：3');
  });

  it('explains every sheet once, apart by who writes it', () => {
    for (const { name, writtenBy, purpose } of allSheets) {
      const found = rows.filter(({ left }) => left === name);
      expect(found).toHaveLength(1);
      expect(found[0]?.role).toBe(writtenBy === 'staff' ? 'staffSheet' : 'addonSheet');
      expect(found[0]?.right.startsWith(purpose)).toBe(true);
    }
  });

  it('names the columns of computed sheets that staff fill in', () => {
    expect(textOf('文书登记')).toContain('可填写的列：送达方式、送达日期、办结日期、办结方式。');
  });

  it.each([
    '宣传发动阶段\n9月20日—9月30日',
    '集中推进阶段\n10月1日—11月30日',
    '总结通报阶段\n12月1日—12月31日',
  ])('goes through the stage %p', (stage) => {
    expect(textOf(stage)).toBeDefined();
  });

  it('warns of personal data before it says how to work', () => {
    const firstWarning = rows.findIndex(({ role }) => role === 'warning');
    expect(rows[firstWarning]?.right).toContain('个人信息保护法第三十六条');
    expect(firstWarning).toBeLessThan(rows.findIndex(({ left }) => left === '准备'));
  });

  it('names actions by their titles in the menu', () => {
    expect(textOf('　看进度')).toContain('「刷新进度」');
    expect(textOf('准备')).toContain('「建立或补全工作簿」');
  });
});

describe('planGuide', () => {
  it('writes two columns, everything in one block', () => {
    expect(plan.values).toEqual([
      { row: 1, column: 1, rows: rows.map(({ left, right }) => [left, right]) },
    ]);
    expect(plan.minimumSize).toEqual({ rows: rows.length, columns: 2 });
  });

  it('merges titles and sections over both columns, and nothing that has a text on the right', () => {
    expect(plan.merges.map(({ row }) => rows[row - 1]?.role)).toEqual(
      rows
        .map(({ role }) => role)
        .filter((role) => ['title', 'subtitle', 'section'].includes(role)),
    );
    for (const { row } of plan.merges) expect(rows[row - 1]?.right).toBe('');
  });

  it('shows the legend in the colours of the sheets', () => {
    const lookAt = (left: string) => {
      const row = rows.findIndex((each) => each.left === left) + 1;
      const looks = plan.looks.filter(
        ({ area }) => area.row <= row && row < area.row + (area.rowCount ?? 0) && area.column === 1,
      );
      return looks[looks.length - 1]?.look.background;
    };
    expect(lookAt('蓝色标题')).toBe(COLORS.staffHeading);
    expect(lookAt('绿色标题')).toBe(COLORS.addonHeading);
    expect(lookAt('黄色列')).toBe(COLORS.input);
  });

  it('colours a warning across both columns', () => {
    const first = rows.findIndex(({ role }) => role === 'warning') + 1;
    const looks = plan.looks.filter(({ area }) => area.row === first);
    expect(looks.map(({ area }) => area.column)).toEqual([1, 2]);
  });
});
