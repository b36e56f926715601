import type { Block } from './paragraph';
import { type Inline, inlineOf } from './run';
import { emuOfMillimetres } from './units';
import { element } from './xml';

/** A box without a frame somewhere on the page. */
export interface TextBox {
  /** Unique in the document, 1 or more. */
  readonly drawingId: number;
  /** What it holds, for people who look through the list of objects. */
  readonly description: string;
  /** From the page's left and top edge. */
  readonly leftMillimetres: number;
  readonly topMillimetres: number;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  readonly blocks: readonly Block[];
}

const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** A box in which text runs from top to bottom, turned by a quarter clockwise. */
export function sidewaysTextBox(box: TextBox): Inline {
  const size = {
    cx: emuOfMillimetres(box.widthMillimetres),
    cy: emuOfMillimetres(box.heightMillimetres),
  };
  const drawing = element(
    'w:drawing',
    {},
    element(
      'wp:anchor',
      { distT: 0, distB: 0, distL: 0, distR: 0, ...BEFORE_TEXT },
      element('wp:simplePos', { x: 0, y: 0 }),
      position('wp:positionH', box.leftMillimetres),
      position('wp:positionV', box.topMillimetres),
      element('wp:extent', size),
      element('wp:wrapNone'),
      element('wp:docPr', { id: box.drawingId, name: box.description }),
      element('wp:cNvGraphicFramePr'),
      element('a:graphic', {}, element('a:graphicData', { uri: SHAPE }, shape(box, size))),
    ),
  );
  // Word wants a shape of 2010 in a choice; a program that knows none shows nothing there.
  return inlineOf(
    {},
    element('mc:AlternateContent', {}, element('mc:Choice', { Requires: 'wps' }, drawing)),
  );
}

const BEFORE_TEXT = {
  ...{ simplePos: 0, relativeHeight: 1, behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 },
} as const;

function position(name: string, millimetres: number): string {
  const offset = element('wp:posOffset', {}, String(emuOfMillimetres(millimetres)));
  return element(name, { relativeFrom: 'page' }, offset);
}

function shape({ blocks }: TextBox, size: { readonly cx: number; readonly cy: number }): string {
  const content = blocks.map(({ block }) => block);
  return element(
    'wps:wsp',
    {},
    element('wps:cNvSpPr', { txBox: 1 }),
    element(
      'wps:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element('a:noFill'),
      element('a:ln', {}, element('a:noFill')),
    ),
    element('wps:txbx', {}, element('w:txbxContent', {}, ...content)),
    element('wps:bodyPr', {
      ...{ rot: 0, vert: 'vert', wrap: 'square', anchor: 'ctr', anchorCtr: 0 },
      ...{ lIns: 0, tIns: 0, rIns: 0, bIns: 0 },
    }),
  );
}
