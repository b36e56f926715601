import { openAppWith } from './open-app';

describe('TextFinder', () => {
  const rows = [
    ['资源镇', '梅溪镇'],
    ['资源镇政府', 12],
  ];

  it('finds what cells show', () => {
    const { sheet } = openAppWith(rows);
    const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect(found(sheet.createTextFinder('资源镇'))).toEqual(['A1', 'A2']);
    expect(found(sheet.createTextFinder('资源镇').matchEntireCell(true))).toEqual(['A1']);
    expect(found(sheet.createTextFinder('镇$').useRegularExpression(true))).toEqual(['A1', 'B1']);
    expect(found(sheet.getRange('B1:B2').createTextFinder('1'))).toEqual(['B2']);
  });

  it('walks through the matches and back', () => {
    const finder = openAppWith(rows).sheet.createTextFinder('资源');
    expect(finder.findNext()?.getA1Notation()).toBe('A1');
    expect(finder.findNext()?.getA1Notation()).toBe('A2');
    expect(finder.findNext()).toBeNull();
    expect(finder.getCurrentMatch()?.getA1Notation()).toBe('A2');
    expect(finder.findPrevious()?.getA1Notation()).toBe('A1');
  });

  it('replaces and counts', () => {
    const { sheet } = openAppWith(rows);
    expect(sheet.createTextFinder('资源').replaceAllWith('梅溪')).toBe(2);
    expect(sheet.getRange('A2').getValue()).toBe('梅溪镇政府');
  });
});
