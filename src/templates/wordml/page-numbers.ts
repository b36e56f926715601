import { type Block, paragraph } from './paragraph';
import { pageNumber } from './run';
import type { PageEdges } from './section';

/** `— 1 —` in 4号 宋体 (GB/T 9704 7.5): at the right with one character's space on odd pages, at the left on even ones. */
export function pageNumberFooters(): Required<Pick<PageEdges, 'default' | 'even'>> {
  return {
    default: [numberLine('right')],
    even: [numberLine('left')],
  };
}

function numberLine(side: 'left' | 'right'): Block {
  return paragraph(['— ', pageNumber(), ' —'], {
    style: 'pageNumber',
    align: side,
    indent: side === 'left' ? { leftChars: 1 } : { rightChars: 1 },
  });
}
