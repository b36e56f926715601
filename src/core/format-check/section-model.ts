import { attribute, child, numberOf, type XmlNode } from './xml-tree';

/** A section's paper, margins and grid in millimetres and points; undefined where the file says nothing. */
export interface CheckedSection {
  readonly widthMillimetres: number | undefined;
  readonly heightMillimetres: number | undefined;
  readonly margins: Readonly<Record<Side, number | undefined>>;
  readonly gridPitchPoints: number | undefined;
  /** `lines`, `linesAndChars`, `snapToChars`; a grid of lines counts only with one of these. */
  readonly gridType: string | undefined;
  /** What a grid of characters adds to each, in points. */
  readonly gridSpacePoints: number | undefined;
  /** Relationship of the foot of odd and of even pages. */
  readonly oddFoot: string | undefined;
  readonly evenFoot: string | undefined;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

const TWIPS_PER_MILLIMETRE = (72 * 20) / 25.4;
/** `w:charSpace` counts 4096ths of a point. */
const GRID_UNITS_PER_POINT = 4096;

/** Reads `<w:sectPr>`. */
export function readSection(node: XmlNode): CheckedSection {
  const size = child(node, 'w:pgSz');
  const margin = child(node, 'w:pgMar');
  const grid = child(node, 'w:docGrid');
  const foot = (type: string): string | undefined =>
    attribute(
      node.children.find(
        (one) => one.name === 'w:footerReference' && attribute(one, 'w:type') === type,
      ),
      'r:id',
    );
  const side = (name: Side): number | undefined => millimetres(numberOf(margin, `w:${name}`));
  const pitch = numberOf(grid, 'w:linePitch');
  const space = numberOf(grid, 'w:charSpace');
  return {
    widthMillimetres: millimetres(numberOf(size, 'w:w')),
    heightMillimetres: millimetres(numberOf(size, 'w:h')),
    margins: { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') },
    gridPitchPoints: pitch === undefined ? undefined : pitch / 20,
    gridType: attribute(grid, 'w:type'),
    gridSpacePoints: space === undefined ? undefined : space / GRID_UNITS_PER_POINT,
    oddFoot: foot('default'),
    evenFoot: foot('even'),
  };
}

function millimetres(twips: number | undefined): number | undefined {
  return twips === undefined ? undefined : Math.abs(twips) / TWIPS_PER_MILLIMETRE;
}
