/** Sets the sample cells of a rendered template's tables out over the columns the bulletin really has. */
import { matches } from '../../document/xml';
import type { BulletinColumn } from '../content-type';
import { CELL_END, COLUMN_KIND_MARKS, STRONG_ROW, withoutMarks } from './cell-marks';
import { measureTable } from './column-widths';

const TABLE = /<w:tbl>(?:(?!<w:tbl>)[^])*?<\/w:tbl>/g;
const ROW = /<w:tr[ >][^]*?<\/w:tr>/g;
const CELL = /<w:tc>[^]*?<\/w:tc>/g;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/;

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
  const rows = matches(table, ROW).map(([row]) => row);
  const texts = rows.map((row) => spreadCells(row).map(({ text }) => plain(text)));
  const { widthsTwips, sizePoints } = measureTable(texts, totalTwips(table));
  const headStyle = /<w:pStyle w:val="[^"]*"\/>/.exec(rows.slice(0, 1).join(''))?.[0];
  let isHead = true;
  const written = table.replace(ROW, (row) => {
    const aligned = isHead ? [] : kinds;
    isHead = false;
    const finished = spreadCells(row).map((cell, column) => {
      const sized = withSize(withText(cell.xml, cell.text), sizePoints);
      const wide = widthsTwips.slice(column, column + 1).reduce(withWidth, sized);
      return aligned.slice(column, column + 1).reduce(withAlignment, wide);
    });
    const strong = row.includes(STRONG_ROW) && headStyle !== undefined;
    const content = finished.join('');
    return rowOf(row, strong ? withStyle(content, headStyle) : content);
  });
  const grid = widthsTwips.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return written.replace(/<w:tblGrid>[^]*?<\/w:tblGrid>/, `<w:tblGrid>${grid}</w:tblGrid>`);
}

function columnKinds(table: string): readonly BulletinColumn['kind'][] {
  const kinds = ['ordinal', 'name', 'figure', 'text'] as const;
  return Array.from(table).flatMap(
    (character) => kinds.find((kind) => COLUMN_KIND_MARKS[kind] === character) ?? [],
  );
}

/** One cell for each text, as the sample cell it stood in looks. */
function spreadCells(row: string): readonly SampleCell[] {
  return matches(row, CELL).flatMap(([xml]) => {
    const text = TEXT.exec(xml)?.[2] ?? '';
    return text.split(CELL_END).map((one) => ({ xml, text: withoutMarks(one) }));
  });
}

function rowOf(row: string, cells: string): string {
  const start = row.indexOf('<w:tc>');
  const end = row.lastIndexOf('</w:tc>') + '</w:tc>'.length;
  return row.slice(0, start) + cells + row.slice(end);
}

function withText(cell: string, text: string): string {
  return cell.replace(TEXT, (_, open: string, __, close: string) => open + text + close);
}

function withWidth(cell: string, twips: number): string {
  return cell.replace(/<w:tcW [^>]*\/>/, `<w:tcW w:w="${twips}" w:type="dxa"/>`);
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

function totalTwips(table: string): number {
  const columns = matches(table, /<w:gridCol w:w="(\d+)"/g);
  return columns.reduce((sum, [, width]) => sum + Number(width), 0);
}

/** The text behind the few entities XML writes. */
function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, '&');
}
