import { paddedGrids } from '../../../src/core/progress/picture-padding';
import { progressSheetPicture } from '../../../src/core/progress/sheet-picture';
import { report } from './situations';

const picture = progressSheetPicture(report());
const { values, numberFormats, backgrounds, fontColors, fontWeights, fontSizes } = picture;
const { horizontalAlignments } = picture;
const grids = { values, numberFormats, backgrounds, fontColors, fontWeights, fontSizes };

describe('paddedGrids', () => {
  it.each([-1, 0])('leaves a picture of %i rows more than wanted as it is', (more) => {
    expect(paddedGrids(picture, picture.rowCount + more)).toEqual({
      ...{ ...grids, horizontalAlignments },
    });
  });

  it('puts empty rows below, which look like the empty ones of the picture', () => {
    const padded = paddedGrids(picture, picture.rowCount + 2);
    const blank = picture.rowRoles.indexOf('blank');
    const below = <T>(grid: readonly T[][]): readonly T[][] => grid.slice(picture.rowCount);
    expect(padded.values.slice(0, picture.rowCount)).toEqual(values);
    expect(below(padded.values)).toEqual([values[blank], values[blank]]);
    expect(below(padded.values)[0]).toEqual(Array.from({ length: picture.columnCount }, () => ''));
    expect(below(padded.numberFormats)[1]).toEqual(numberFormats[blank]);
    expect(below(padded.backgrounds)[1]).toEqual(backgrounds[blank]);
    expect(below(padded.fontColors)[1]).toEqual(fontColors[blank]);
    expect(below(padded.fontWeights)[1]).toEqual(fontWeights[blank]);
    expect(below(padded.fontSizes)[1]).toEqual(fontSizes[blank]);
    expect(below(padded.horizontalAlignments)[1]).toEqual(horizontalAlignments[blank]);
  });
});
