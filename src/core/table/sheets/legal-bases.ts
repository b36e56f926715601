import type { IsoDay } from '../../calendar/day';
import { range } from '../../words/problem-details';
import { code, day, longText, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** A row of 法规依据: one article and the days on which it may be cited, both included. */
export interface LegalBasis {
  readonly rowNumber: number;
  readonly code: string | undefined;
  readonly law: string | undefined;
  readonly article: string | undefined;
  readonly firstDay: IsoDay | undefined;
  /** undefined while the article is in force. */
  readonly lastDay: IsoDay | undefined;
  readonly summary: string | undefined;
}

export const legalBasisColumns = {
  code: code('代码', '文书模板引用时用的代码，如“社保法63”。请不要改。', {
    required: true,
    widthPixels: 140,
  }),
  law: text('名称', '法律、法规、规章的全称，不带书名号。', {
    aliases: ['法规名称', '法律名称'],
    required: true,
    widthPixels: 280,
  }),
  article: text('条', '第几条，如“第六十三条”。', { aliases: ['条款', '条文'], widthPixels: 130 }),
  firstDay: day('生效日', '从这一天起可以引用。', {
    aliases: ['施行日期', '生效日期'],
    required: true,
  }),
  lastDay: day('失效日', '可以引用的最后一天；现行有效的留空。', {
    aliases: ['失效日期', '废止日期'],
  }),
  summary: longText('摘要', '条文的要点。', { aliases: ['内容', '条文摘要'] }),
};

export const legalBasesSheet: SheetDeclaration<LegalBasis> = {
  name: SHEET_NAMES.legalBases,
  purpose: '文书可以引用的法律条文和有效期；成文日期不在有效期内的不能引用。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.reference,
  columns: Object.values(legalBasisColumns),
  toRecord: (row) => {
    const firstDay = row.get(legalBasisColumns.firstDay);
    const lastDay = row.get(legalBasisColumns.lastDay);
    if (firstDay !== undefined && lastDay !== undefined && lastDay < firstDay) {
      row.report(legalBasisColumns.lastDay, 'daysReversed', range(firstDay, lastDay));
    }
    return {
      rowNumber: row.number,
      code: row.get(legalBasisColumns.code),
      law: row.get(legalBasisColumns.law),
      article: row.get(legalBasisColumns.article),
      firstDay,
      lastDay,
      summary: row.get(legalBasisColumns.summary),
    };
  },
};
