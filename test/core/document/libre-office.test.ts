import { checkTemplate } from '../../../src/core/document/check-template';
import { mergedFile } from '../../../src/core/document/merged-file';
import { renderDocuments } from '../../../src/core/document/render-documents';
import type { RenderedDocument } from '../../../src/core/document/types';
import { describeIf } from '../../support/describe-if';
import { docxProblems, sectionsOf, textsOf } from '../../support/docx-facts';
import { converted, hasLibreOffice } from '../../support/libre-office';
import { edge, paragraph, section, styles, templateFile } from './template-files';

const DECLARED = ['单位名称', '文号'].map(
  (name) => ({ name, meaning: name, example: name, kind: 'text' }) as const,
);

/** A notice with its receipt: two sections, so two pages. */
const NOTICE = templateFile({
  body: [
    paragraph('{#单位名称}'),
    paragraph('致{单位名称}', '<w:pStyle w:val="Title"/>'),
    paragraph('{/单位名称}'),
    paragraph('止', section(edge('header1'))),
    paragraph('回证'),
    section(edge('header2')),
  ].join(''),
  styles: styles(
    21,
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>',
  ),
  edges: { header1: paragraph('{文号}'), header2: paragraph('回证页眉') },
});

/** Another office's letter: three pages, the even ones with a header of their own. */
const LETTER = templateFile({
  body: [
    paragraph('函{单位名称}'),
    paragraph('第二页', '<w:pageBreakBefore/>'),
    paragraph('第三页', '<w:pageBreakBefore/>'),
    section(edge('header1') + edge('header2', 'even')),
  ].join(''),
  styles: styles(28),
  settings: '<w:evenAndOddHeaders/>',
  edges: { header1: paragraph('单页'), header2: paragraph('双页') },
});

/** One page, ending with a table. */
const SLIP = templateFile({
  body: `${paragraph('便笺{单位名称}')}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc>${paragraph('表')}</w:tc></w:tr></w:tbl>${section()}`,
  styles: styles(32),
});

function documents(template: Uint8Array, count: number): readonly RenderedDocument[] {
  const data = Array.from({ length: count }, (_, at) => ({
    单位名称: `${at + 1}厂`,
    文号: `${at + 1}号`,
  }));
  return renderDocuments(template, data);
}

describeIf(hasLibreOffice(), 'LibreOffice is not installed', 'documents in LibreOffice', () => {
  it('has exactly the pages of 300 documents of mixed kinds', () => {
    const kinds = [documents(NOTICE, 60), documents(LETTER, 60), documents(SLIP, 180)];
    const queues = kinds.map((one) => one[Symbol.iterator]());
    const mixed = Array.from(
      { length: 300 },
      (_, at) => queues[Math.min(at % 5, 2)]!.next().value!,
    );
    const pdf = converted(mergedFile(mixed), 'pdf', 'docx').toString('latin1');

    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(60 * 2 + 60 * 3 + 180);
  }, 120_000);

  it('fills and merges a template that LibreOffice has saved again', () => {
    const saved = new Uint8Array(converted(NOTICE, 'docx', 'docx'));
    const all = [...documents(saved, 2), ...documents(NOTICE, 1), ...documents(saved, 1)];
    const file = mergedFile(all);

    expect(checkTemplate('通知', saved, DECLARED)).toEqual([]);
    expect(docxProblems(file)).toEqual([]);
    expect(textsOf(file).filter((text) => text !== '')).toEqual(
      ['1', '2', '1', '1'].flatMap((number) => [`致${number}厂`, '止', '回证']),
    );
    expect(sectionsOf(file).map(({ edges }) => edges['header default'])).toEqual(
      ['1', '2', '1', '1'].flatMap((number) => [`${number}号`, '回证页眉']),
    );
  }, 120_000);
});
