/** Sets the sample cells of a rendered template's tables out over the columns the bulletin really has. */
import type { BulletinColumn } from '../content-type';
import { CELL_END, COLUMN_KIND_MARKS, STRONG_ROW, withoutMarks } from './cell-marks';
import { measureTable } from './column-widths';
import { widthInCharacters } from './text-width';

const TABLE = /<w:tbl>(?:(?!<w:tbl>)[^])*?<\/w:tbl>/g;
const ROW = /<w:tr[ >][^]*?<\/w:tr>/g;
const CELL = /<w:tc>[^]*?<\/w:tc>/g;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/;

/** A table that has room on one page, on its side too, stays in one piece; a longer one repeats its head. */
const MOST_ROWS_ON_A_PAGE = 14;

const TWIPS_PER_POINT = 20;
/** 156 mm. */
const LINE_TWIPS = 8844;
const GRID_COLUMN = '<w:gridCol w:w="';
/** Cell margins of the template. */
const MARGIN_POINTS = 6;

const ALIGNMENTS: Readonly<Record<BulletinColumn['kind'], string>> = {
  ordinal: 'center',
  name: 'left',
  figure: 'right',
  text: 'left',
};

/** Body XML with every marked table spread over its columns; other tables stay as they are. */
export function spreadTables(body: string): string {
  return body.replace(TABLE, (table) => (hasColumnMarks(table) ? spreadTable(table) : table));
}

function hasColumnMarks(xml: string): boolean {
  return Object.values(COLUMN_KIND_MARKS).some((mark) => xml.includes(mark));
}

interface SampleCell {
  readonly xml: string;
  readonly text: string;
}

function spreadTable(table: string): string {
  const kinds = columnKinds(table);
  const rows = (table.match(ROW) ?? []).map((row) => ({ row, cells: spreadCells(row) }));
  const [head] = rows;
  if (head === undefined) return table;
  const texts = rows.map(({ cells }) => cells.map(({ text }) => plain(text)));
  const isWhole = rows.length <= MOST_ROWS_ON_A_PAGE;
  const { widthsTwips, sizePoints } = measureTable(texts, totalTwips(table));
  const headStyle = /<w:pStyle w:val="[^"]*"\/>/.exec(head.row)?.[0];
  const written = rows.map(({ row, cells }, index) => {
    const finished = cells.map((cell, column) => {
      // A row of a template that staff edited may have more cells than the head.
      const twips = widthsTwips[column] ?? 0;
      const wide = withWidth(withText(cell.xml, cell.text), twips);
      const sized = withSize(
        isWhole && index < rows.length - 1 ? withNext(wide) : wide,
        sizePoints,
      );
      if (index > 0) return withAlignment(sized, kinds[column] ?? 'text');
      return withUnitBelow(sized, twips / TWIPS_PER_POINT, sizePoints);
    });
    const strong = row.includes(STRONG_ROW) && headStyle !== undefined;
    const content = finished.join('');
    return rowOf(row, strong ? withStyle(content, headStyle) : content);
  });
  const grid = widthsTwips.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const [before, ...between] = table.split(ROW);
  return [before, ...between.map((behind, index) => `${written[index]}${behind}`)]
    .join('')
    .replace(/<w:tblGrid>[^]*?<\/w:tblGrid>/, `<w:tblGrid>${grid}</w:tblGrid>`);
}

function columnKinds(table: string): readonly BulletinColumn['kind'][] {
  const kinds = ['ordinal', 'name', 'figure', 'text'] as const;
  return Array.from(table).flatMap(
    (character) => kinds.find((kind) => COLUMN_KIND_MARKS[kind] === character) ?? [],
  );
}

/** One cell for each text, as the sample cell it stood in looks. */
function spreadCells(row: string): readonly SampleCell[] {
  return (row.match(CELL) ?? []).flatMap((xml) => {
    const text = TEXT.exec(xml)?.[2] ?? '';
    return text.split(CELL_END).map((one) => ({ xml, text: withoutMarks(one) }));
  });
}

/** The row with other cells; one that has none stays as it is. */
function rowOf(row: string, cells: string): string {
  return row.replace(/<w:tc>[^]*<\/w:tc>/, () => cells);
}

function withText(cell: string, text: string): string {
  return cell.replace(TEXT, (_, open: string, __, close: string) => open + text + close);
}

function withWidth(cell: string, twips: number): string {
  return cell.replace(/<w:tcW [^>]*\/>/, `<w:tcW w:w="${twips}" w:type="dxa"/>`);
}

/** A heading too long for one line goes on below before its unit in brackets, and not within it. */
function withUnitBelow(cell: string, widthPoints: number, sizePoints: number): string {
  return cell.replace(TEXT, (whole, open: string, text: string, close: string) => {
    const needed = widthInCharacters(plain(text)) * sizePoints + MARGIN_POINTS;
    const at = text.indexOf('（');
    if (needed <= widthPoints || at <= 0) return whole;
    return `${open}${text.slice(0, at)}${close}<w:br/>${open}${text.slice(at)}${close}`;
  });
}

/** Rows that are kept with the next one make a table that does not go over a page's end. */
function withNext(cell: string): string {
  return cell
    .replace(/<w:keepNext\/>/g, '')
    .replace(/<w:p>(?!<w:pPr>)/g, '<w:p><w:pPr></w:pPr>')
    .replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/g, (start) => `${start}<w:keepNext/>`);
}

/** What follows a size among the properties of a run, and an alignment among those of a paragraph (ECMA-376 17.3). */
const AFTER_SIZE =
  /<w:(?:highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/;
const AFTER_ALIGNMENT =
  /<w:(?:textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr)\b/;

/** Said of each run, since a style of the template would say another size. */
function withSize(cell: string, points: number): string {
  const size = `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
  return cell
    .replace(/<w:szC?s? [^>]*\/>/g, '')
    .replace(/<w:r>(?!<w:rPr>)/g, '<w:r><w:rPr></w:rPr>')
    .replace(
      /<w:r><w:rPr>([^]*?)<\/w:rPr>/g,
      (_, own: string) => `<w:r><w:rPr>${placed(own, size, AFTER_SIZE)}</w:rPr>`,
    );
}

function withAlignment(cell: string, kind: BulletinColumn['kind']): string {
  const jc = `<w:jc w:val="${ALIGNMENTS[kind]}"/>`;
  return cell
    .replace(/<w:jc [^>]*\/>/g, '')
    .replace(/<w:p>(?!<w:pPr>)/g, '<w:p><w:pPr></w:pPr>')
    .replace(
      /<w:pPr>([^]*?)<\/w:pPr>/g,
      (_, own: string) => `<w:pPr>${placed(own, jc, AFTER_ALIGNMENT)}</w:pPr>`,
    );
}

/** Properties with one more, before those that must follow it. */
function placed(properties: string, added: string, followers: RegExp): string {
  const at = properties.search(followers);
  return at < 0 ? properties + added : properties.slice(0, at) + added + properties.slice(at);
}

function withStyle(cells: string, style: string): string {
  return cells.replace(/<w:pStyle [^>]*\/>/g, style);
}

/** The width of the table, or of the whole line where it does not say. */
function totalTwips(table: string): number {
  const columns = table.match(/<w:gridCol w:w="\d+"/g);
  if (columns === null) return LINE_TWIPS;
  return columns.reduce((sum, one) => sum + Number(one.slice(GRID_COLUMN.length, -1)), 0);
}

/** The text behind the few entities XML writes. */
function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, '&');
}
