/** The default template of a bulletin: an ordinary official document after GB/T 9704-2012 with a red header and 版记. */
import { attachmentBlocks, chartBlock } from './bulletin-attachments';
import { imprintBlocks } from './bulletin-imprint';
import { bulletinPictures } from './bulletin-pictures';
import { RED_RULE } from './wordml/borders';
import { documentParts, type WordDocument } from './wordml/document';
import { packageOf } from './wordml/package';
import { emptyEdges, pageNumberFooters, sidewaysPageNumbers } from './wordml/page-numbers';
import { blankLines, paragraph, type Block } from './wordml/paragraph';
import { run } from './wordml/run';
import { LANDSCAPE_PAGE, OFFICIAL_PAGE } from './wordml/section';

/** From the top of the text area to the mark's characters 35 mm (7.2.4), less what the line leaves above them. */
const ABOVE_MARK_POINTS = 92;
/** From the number to the red line 4 mm (7.2.7). */
const ABOVE_RED_LINE_POINTS = 11.3;

/** The charts have 1 and 2, the rules of the 版记 3 to 5. */
const FIRST_PAGE_NUMBER_DRAWING = 6;

/** The template, made anew: the same bytes every time. */
export function bulletinTemplate(): Uint8Array {
  return packageOf(documentParts(bulletinDocument()));
}

function bulletinDocument(): WordDocument {
  return {
    title: '通报',
    sections: [
      {
        page: OFFICIAL_PAGE,
        footers: pageNumberFooters(),
        blocks: [
          ...redHeader(),
          ...mainText(),
          ...listOfAttachments(),
          ...signature(),
          // The ends of both sections stand in this passage: without attachments the document is one section.
          paragraph('{#有附件}'),
        ],
      },
      {
        page: LANDSCAPE_PAGE,
        headers: sidewaysPageNumbers(FIRST_PAGE_NUMBER_DRAWING),
        footers: emptyEdges(),
        blocks: attachmentBlocks(),
      },
      {
        page: OFFICIAL_PAGE,
        headers: emptyEdges(),
        footers: pageNumberFooters(),
        blocks: [paragraph('{/有附件}'), ...imprintBlocks()],
      },
    ],
    pictures: bulletinPictures(),
  };
}

function redHeader(): readonly Block[] {
  return [
    paragraph('{发文机关标志}', { style: 'officeMark', beforePoints: ABOVE_MARK_POINTS }),
    ...blankLines(2),
    paragraph('{文号}', { style: 'documentNumber', align: 'center' }),
    paragraph('', {
      style: 'rule',
      exactPoints: ABOVE_RED_LINE_POINTS,
      borders: { bottom: RED_RULE },
    }),
    ...blankLines(2),
  ];
}

function mainText(): readonly Block[] {
  return [
    paragraph('{标题}', { style: 'title' }),
    ...blankLines(1),
    paragraph('{主送机关}：', { style: 'addressee' }),
    paragraph('{开头}', { style: 'body' }),
    paragraph('{#各部分}'),
    paragraph('{小标题}', { style: 'heading1' }),
    paragraph('{#段落}'),
    paragraph([run('{领句}', { font: 'subheading' }), '{正文}'], { style: 'body' }),
    paragraph('{/段落}'),
    paragraph('{/各部分}'),
    ...chartBlock('正文图表', 1),
  ];
}

/** One line below the text, two characters in; a long name goes on under its own first character (7.3.4). */
function listOfAttachments(): readonly Block[] {
  return [
    paragraph('{#附件说明}'),
    paragraph('{#首项}'),
    paragraph(''),
    paragraph('附件：{附件序号}{附件名称}', { indent: { leftChars: 2, hangingChars: 4.5 } }),
    paragraph('{/首项}'),
    paragraph('{^首项}'),
    paragraph('{附件序号}{附件名称}', { indent: { leftChars: 5, hangingChars: 1.5 } }),
    paragraph('{/首项}'),
    paragraph('{/附件说明}'),
  ];
}

/** As with a seal (7.3.5.1): the day four characters from the right, the office centred over it. */
function signature(): readonly Block[] {
  return [
    ...blankLines(2),
    paragraph('{署名}', {
      style: 'signature',
      align: 'center',
      indent: { leftChars: 11.5 },
      keepWithNext: true,
    }),
    paragraph('{成文日期}', { style: 'signature', align: 'right', indent: { rightChars: 4 } }),
  ];
}
