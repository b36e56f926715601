/** 版记 (GB/T 9704-2012 7.4): at the foot of the last page, between rules as wide as the text area. */
import { RULE_PICTURE_MILLIMETRES } from './bulletin-pictures';
import { paragraph, type Block } from './wordml/paragraph';
import { picture } from './wordml/picture';
import { tab } from './wordml/run';
import { OFFICIAL_PAGE, textWidthMillimetres } from './wordml/section';
import { twipsOfMillimetres } from './wordml/units';

const TEXT_WIDTH_MILLIMETRES = textWidthMillimetres(OFFICIAL_PAGE);
/** One character of 14 pt. */
const CHARACTER_MILLIMETRES = 4.94;

const FIRST_DRAWING_ID = 3;
const INDENT = { leftChars: 1, rightChars: 1 } as const;

/** Copies, office and day of printing; the last, tiny line is what holds the frame on its page. */
export function imprintBlocks(): readonly Block[] {
  return [
    ...[
      rule('outer_rule', FIRST_DRAWING_ID),
      paragraph('{#有抄送}'),
      paragraph('抄送：{抄送机关}。', { style: 'imprint', indent: { ...INDENT, hangingChars: 3 } }),
      rule('inner_rule', FIRST_DRAWING_ID + 1),
      paragraph('{/有抄送}'),
      paragraph('{#印发同行}'),
      printedOnOneLine(),
      paragraph('{/印发同行}'),
      paragraph('{^印发同行}'),
      paragraph('{印发机关}', { style: 'imprint', indent: INDENT }),
      paragraph('{印发日期}印发', { style: 'imprint', align: 'right', indent: INDENT }),
      paragraph('{/印发同行}'),
      rule('outer_rule', FIRST_DRAWING_ID + 2),
    ].map(framed),
    paragraph('', { style: 'rule' }),
  ];
}

/**
 * A rule (7.4.1: the first and the last 0.35 mm, those between 0.25 mm) as a picture: LibreOffice takes a frame apart whose paragraphs have different borders, and
 * makes no frame of a table as wide as the text.
 */
function rule(key: 'outer_rule' | 'inner_rule', drawingId: number): Block {
  const line = picture({
    key,
    drawingId,
    widthMillimetres: TEXT_WIDTH_MILLIMETRES,
    heightMillimetres: RULE_PICTURE_MILLIMETRES,
    description: '分隔线',
  });
  return paragraph([line], { style: 'rule' });
}

/** Office at the left, day at the right. */
function printedOnOneLine(): Block {
  const atMillimetres = TEXT_WIDTH_MILLIMETRES - CHARACTER_MILLIMETRES;
  return paragraph(['{印发机关}', tab(), '{印发日期}印发'], {
    style: 'imprint',
    align: 'left',
    indent: { leftChars: 1 },
    tabs: [{ atMillimetres, align: 'right' }],
  });
}

/** Paragraphs in a frame at the foot of the text area; neighbours with the same frame stand in one. */
function framed({ block }: Block): Block {
  const width = twipsOfMillimetres(TEXT_WIDTH_MILLIMETRES);
  const frame =
    `<w:framePr w:w="${width}" w:hSpace="0" w:wrap="around" w:vAnchor="margin" w:hAnchor="margin"` +
    ' w:xAlign="center" w:yAlign="bottom"/>';
  // The schema wants it after style and page breaking, before everything else.
  const before = /^<w:p><w:pPr>(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore)[^>]*\/>)*/;
  return { block: block.replace(before, (start) => start + frame) };
}
