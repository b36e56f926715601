import { type Block, paragraph } from './paragraph';
import { pageNumber } from './run';
import { LANDSCAPE_PAGE, type PageEdges } from './section';
import { sidewaysTextBox } from './text-box';

type OddAndEven = Required<Pick<PageEdges, 'default' | 'even'>>;

/** From the text area to the dashes (GB/T 9704 7.5). */
const FROM_TEXT_MILLIMETRES = 7;
/** A line of 14 pt. */
const LINE_MILLIMETRES = 6.5;

/** `— 1 —` in 4号 宋体 (GB/T 9704 7.5): at the right with one character's space on odd pages, at the left on even ones. */
export function pageNumberFooters(): OddAndEven {
  return {
    default: [numberLine('right')],
    even: [numberLine('left')],
  };
}

/** Nothing there, also where the section before has something. */
export function emptyEdges(): OddAndEven {
  return { default: [], even: [] };
}

/**
 * The same numbers on pages that lie on their side: where they stand once the page is turned upright between the others
 * (GB/T 9704 8), so at the left edge, turned, towards the bottom on odd pages and towards the top on even ones.
 *
 * @param firstDrawingId of two
 */
export function sidewaysPageNumbers(firstDrawingId: number): OddAndEven {
  return {
    default: [sidewaysNumber('right', firstDrawingId)],
    even: [sidewaysNumber('left', firstDrawingId + 1)],
  };
}

function sidewaysNumber(side: 'left' | 'right', drawingId: number): Block {
  const { leftMillimetres, topMillimetres, bottomMillimetres, heightMillimetres } = LANDSCAPE_PAGE;
  const box = sidewaysTextBox({
    ...{ drawingId, description: '页码' },
    leftMillimetres: leftMillimetres - FROM_TEXT_MILLIMETRES - LINE_MILLIMETRES,
    topMillimetres,
    widthMillimetres: LINE_MILLIMETRES,
    heightMillimetres: heightMillimetres - topMillimetres - bottomMillimetres,
    blocks: [numberLine(side)],
  });
  return paragraph([box], { style: 'rule' });
}

function numberLine(side: 'left' | 'right'): Block {
  return paragraph(['— ', pageNumber(), ' —'], {
    style: 'pageNumber',
    align: side,
    indent: side === 'left' ? { leftChars: 1 } : { rightChars: 1 },
  });
}
