import { chineseDay } from '../../calendar/day';
import type { TemplateData } from '../../document/types';
import { BULLETIN_LAYOUT_WORDS } from '../../words/bulletin-layout';
import type {
  BulletinAttachment,
  BulletinContent,
  BulletinSection,
  BulletinTable,
} from '../content-type';
import { columnMarks, joinedCells, rowMark } from './cell-marks';
import { widthInCharacters } from './text-width';
import { TITLE_CHARACTERS, titleLines } from './title-lines';

/** Characters to a line: 22 pt, 32 pt and 16 pt on the 156 mm of the text area; a signature stays centred over its date. */
const MOST_CHARACTERS = {
  title: TITLE_CHARACTERS,
  officeMark: 13,
  signature: 15,
  imprint: 31,
} as const;

/** A bulletin as the template's placeholders want it. Pure: all words come with the content. */
export function bulletinData(content: BulletinContent, hasChart: boolean): TemplateData {
  const { office, attachments, copiesTo, printingOffice } = content;
  const day = chineseDay(content.day);
  return {
    发文机关标志: officeLines(office, MOST_CHARACTERS.officeMark),
    文号: content.number,
    标题: lines(content.title, MOST_CHARACTERS.title),
    主送机关: content.addressees.join('，'),
    开头: content.opening.text,
    各部分: content.sections.map(sectionData),
    正文图表: hasChart && attachments.length === 0,
    附件说明: attachments.map((one, index) => listedAttachment(one, index, attachments.length)),
    署名: officeLines(office, MOST_CHARACTERS.signature),
    成文日期: day,
    有附件: attachments.length > 0,
    附件: attachments.map((one, index) =>
      attachmentData(one, attachments.length, hasChart && index === 0),
    ),
    有抄送: copiesTo.length > 0,
    抄送机关: copiesTo.join('，'),
    印发同行: imprintFits(printingOffice, day),
    印发机关: printingOffice,
    印发日期: day,
  };
}

function sectionData({ heading, paragraphs }: BulletinSection): TemplateData {
  return {
    小标题: heading,
    段落: paragraphs.map(({ lead, text }) => ({ 领句: lead, 正文: text })),
  };
}

/** One attachment alone has no number (GB/T 9704-2012 7.3.4). */
function listedAttachment(
  { number, title }: BulletinAttachment,
  index: number,
  count: number,
): TemplateData {
  return { 首项: index === 0, 附件序号: count > 1 ? `${number}. ` : '', 附件名称: title };
}

function attachmentData(one: BulletinAttachment, count: number, chart: boolean): TemplateData {
  const { mark } = BULLETIN_LAYOUT_WORDS;
  return {
    附件号: count > 1 ? `${mark}${one.number}` : mark,
    附件标题: lines(one.title, MOST_CHARACTERS.title),
    表格: one.tables.map((table) => tableData(table, one.tables.length > 1)),
    附件图表: chart,
  };
}

function tableData(table: BulletinTable, hasCaption: boolean): TemplateData {
  const heads = table.columns.map(({ heading }) => heading);
  return {
    有表题: hasCaption,
    表题: table.caption,
    单位: table.unit,
    首列表头: `${columnMarks(table.columns)}${joinedCells(heads.slice(0, 1))}`,
    其余列表头: joinedCells(heads.slice(1)),
    行: table.rows.map(({ kind, cells }) => ({
      首列: `${rowMark(kind)}${joinedCells(cells.slice(0, 1))}`,
      其余列: joinedCells(cells.slice(1)),
    })),
    表注: table.notes.map((注释) => ({ 注释 })),
  };
}

function lines(text: string, most: number): string {
  return titleLines(text, most).join('\n');
}

/** Offices that issue together stand one below the other. */
function officeLines(offices: string, most: number): string {
  const each = offices.split(/\s+/).filter((office) => office !== '');
  return each.map((office) => lines(office, most)).join('\n');
}

/** Office at the left and day at the right, with a character's room at both edges and two between them. */
function imprintFits(office: string, day: string): boolean {
  const printed = `${office}${day}${BULLETIN_LAYOUT_WORDS.printed}`;
  return widthInCharacters(printed) + 4 <= MOST_CHARACTERS.imprint;
}
