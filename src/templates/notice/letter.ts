import { RED_DOUBLE_RULE } from '../wordml/borders';
import { type Block, blankLines, paragraph } from '../wordml/paragraph';
import { pageNumberFooters } from '../wordml/page-numbers';
import { OFFICIAL_PAGE, type PageSetup, type Section } from '../wordml/section';
import { table } from '../wordml/table';
import { section } from './tags';

/** GB/T 9704 10.1: the mark's characters stand 30 mm below the paper's edge, and its line leaves room above them. */
const LETTER_PAGE: PageSetup = { ...OFFICIAL_PAGE, topMillimetres: 24.5 };

/** Beyond the text area on either side, so that 156 mm become 170 mm. */
const RULE_INDENT = { leftMillimetres: -7, rightMillimetres: -7 } as const;

/** Later pages begin 37 mm below the edge like any document: their empty header pushes the text down. */
const SPACER_POINTS = 62.4;

/** A document in the format of a letter: mark and number, title, text, signature; page numbers from page 2 on. */
export function letter(title: string, blocks: readonly Block[]): Section {
  return {
    blocks: [...head(), ...titleLines(title), ...blocks, ...signature(), ...contacts()],
    page: LETTER_PAGE,
    hasTitlePage: true,
    firstPageNumber: 1,
    headers: { default: [spacer()], even: [spacer()], first: [emptyLine()] },
    footers: { ...pageNumberFooters(), first: [bottomRule()] },
  };
}

/** 主送. */
export function addressee(): Block {
  return paragraph('{受送达人}：', { style: 'addressee' });
}

/** Whom to ask, below the day: one line per office (附注). */
function contacts(): readonly Block[] {
  return section(
    '发文机关',
    paragraph('（{机关名称}联系人：{机关联系人}　电话：{机关电话}　地址：{机关地址}）', {
      style: 'note',
      keepTogether: true,
    }),
  );
}

function head(): readonly Block[] {
  return [
    ...section('发文机关', paragraph('{机关名称}', { style: 'officeMark' })),
    paragraph('', {
      ...{ style: 'rule', indent: RULE_INDENT, keepWithNext: true },
      borders: { bottom: RED_DOUBLE_RULE },
    }),
    paragraph('{文号}', { style: 'documentNumber', beforePoints: 6 }),
  ];
}

function titleLines(title: string): readonly Block[] {
  const [space, ...rest] = blankLines(2);
  const lines = title.split('\n').map((line) => paragraph(line, { style: 'title' }));
  return [...(space === undefined ? [] : [space]), ...lines, ...rest];
}

/**
 * Offices side by side and the day below, with room for the seals above the names. The rows stay with the paragraph before
 * them and in one piece, so that no signature stands alone.
 */
function signature(): readonly Block[] {
  const cell = (text: string): Block[] => [
    paragraph(text, { style: 'signature', align: 'center', keepWithNext: true }),
  ];
  return [
    table({
      widthsMillimetres: [78, 78],
      borders: {},
      cellMarginMillimetres: 0,
      rows: [
        {
          heightMillimetres: 22,
          cells: [
            { content: cell('{#署名行}{左署名}'), vertical: 'bottom' },
            { content: cell('{右署名}{/署名行}'), vertical: 'bottom' },
          ],
        },
        { cells: [{ content: cell('') }, { content: cell('{成文日期}') }] },
      ],
    }),
    paragraph('', { style: 'rule', exactPoints: 8, keepWithNext: true }),
  ];
}

function spacer(): Block {
  return paragraph('', { style: 'rule', exactPoints: SPACER_POINTS });
}

function emptyLine(): Block {
  return paragraph('', { style: 'rule' });
}

function bottomRule(): Block {
  return paragraph('', {
    ...{ style: 'rule', indent: RULE_INDENT },
    borders: { top: RED_DOUBLE_RULE },
  });
}
