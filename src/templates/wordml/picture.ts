import { type Inline, inlineOf } from './run';
import { emuOfMillimetres } from './units';
import { element } from './xml';

/** A picture in the text. Its bytes stand under the same key in the document's `pictures`. */
export interface Picture {
  /** Latin letters, digits and underscores. */
  readonly key: string;
  /** Unique in the document, 1 or more. */
  readonly drawingId: number;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  /** What it shows, for people who cannot see it. */
  readonly description: string;
  /** Given: it floats there, behind the text, measured from the page's left and top edge. */
  readonly anchor?: PagePlace | undefined;
}

interface PagePlace {
  readonly leftMillimetres: number;
  readonly topMillimetres: number;
}

/** The relationship by which a picture is found. */
export function pictureRelationId(key: string): string {
  return `rIdPicture_${key}`;
}

/** The picture as a part of a line, or floating. */
export function picture(one: Picture): Inline {
  const { anchor } = one;
  const size = {
    cx: emuOfMillimetres(one.widthMillimetres),
    cy: emuOfMillimetres(one.heightMillimetres),
  };
  const content = [
    element('wp:docPr', { id: one.drawingId, name: one.key, descr: one.description }),
    element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
    graphic(one, size),
  ];
  const placed =
    anchor === undefined
      ? element('wp:inline', NO_DISTANCE, element('wp:extent', size), ...content)
      : element(
          'wp:anchor',
          { ...NO_DISTANCE, ...BEHIND_TEXT },
          element('wp:simplePos', { x: 0, y: 0 }),
          position('wp:positionH', anchor.leftMillimetres),
          position('wp:positionV', anchor.topMillimetres),
          element('wp:extent', size),
          element('wp:wrapNone'),
          ...content,
        );
  return inlineOf({}, element('w:drawing', {}, placed));
}

const NO_DISTANCE = { distT: 0, distB: 0, distL: 0, distR: 0 } as const;

const BEHIND_TEXT = {
  ...{ simplePos: 0, relativeHeight: 1, behindDoc: 1, locked: 0, layoutInCell: 1, allowOverlap: 1 },
} as const;

function position(name: string, millimetres: number): string {
  const offset = element('wp:posOffset', {}, String(emuOfMillimetres(millimetres)));
  return element(name, { relativeFrom: 'page' }, offset);
}

function graphic(one: Picture, size: { readonly cx: number; readonly cy: number }): string {
  const properties = element(
    'pic:nvPicPr',
    {},
    element('pic:cNvPr', { id: one.drawingId, name: one.key, descr: one.description }),
    element('pic:cNvPicPr'),
  );
  const fill = element(
    'pic:blipFill',
    {},
    element('a:blip', { 'r:embed': pictureRelationId(one.key) }),
    element('a:stretch', {}, element('a:fillRect')),
  );
  const shape = element(
    'pic:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
  );
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const pictureElement = element('pic:pic', {}, properties, fill, shape);
  return element('a:graphic', {}, element('a:graphicData', { uri }, pictureElement));
}
