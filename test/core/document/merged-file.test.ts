import fc from 'fast-check';
import { mergedFile } from '../../../src/core/document/merged-file';
import { renderDocuments } from '../../../src/core/document/render-documents';
import { singleFile } from '../../../src/core/document/single-file';
import type { RenderedDocument, TemplateData } from '../../../src/core/document/types';
import { SetupError } from '../../../src/core/text/setup-error';
import { docxProblems, partsOf, sectionsOf, textsOf } from '../../support/docx-facts';
import {
  edge,
  NAMESPACES,
  paragraph,
  picture,
  section,
  styles,
  templateFile,
} from './template-files';

const PNG = new Uint8Array([1, 2, 3, 4]);

/** A notice with its receipt: two sections, a header with the number, a picture, a list, a bookmark, a footnote. */
const NOTICE = templateFile({
  body: [
    paragraph('通知{单位名称}', '<w:pStyle w:val="Title"/>'),
    picture('image1'),
    paragraph('第一项', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    paragraph('第二项', '<w:pStyle w:val="Item"/>'),
    '<w:p><w:bookmarkStart w:id="0" w:name="end"/><w:r><w:t>止</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:instrText xml:space="preserve"> PAGEREF end </w:instrText></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
    paragraph('', section(edge('header1') + edge('footer1'))),
    paragraph('回证{单位名称}'),
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    '<w:p/>',
    section(edge('header2')),
  ].join(''),
  styles: styles(
    21,
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  ),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="12345678"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Item"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes:
    '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>注{单位名称}</w:t></w:r></w:p></w:footnote>',
  settings: '<w:zoom w:percent="100"/><w:compat/>',
  edges: {
    header1: paragraph('{文号}'),
    header2: paragraph('回证'),
    footer1: `<w:p><w:r><w:instrText> NUMPAGES </w:instrText></w:r></w:p>`,
  },
  pictures: { image1: PNG },
});

/** Another office's template: other defaults, even pages, a first page, one section, ending with a table. */
const LETTER = templateFile({
  body: [
    paragraph('函{单位名称}'),
    picture('image1', 9),
    paragraph('甲项', '<w:pStyle w:val="Item"/>'),
    paragraph('乙项', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p></w:tc></w:tr></w:tbl>',
    section(edge('header1') + edge('header2', 'even') + edge('header3', 'first'), '<w:titlePg/>'),
  ].join(''),
  styles: styles(
    32,
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:rPr><w:rFonts w:asciiTheme="minorAscii" w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:style>',
  ),
  numbering:
    '<w:abstractNum w:abstractNumId="5"><w:nsid w:val="12345678"/><w:lvl w:ilvl="0"><w:start w:val="4"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>',
  settings: '<w:evenAndOddHeaders/>',
  theme:
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="仿宋"/></a:minorFont></a:theme>',
  edges: {
    header1: paragraph('单页', '<w:pStyle w:val="Item"/>'),
    header2: paragraph('双页'),
    header3: picture('none').replace(/<w:p>.*<\/w:p>/, paragraph('首页')),
  },
  pictures: { image1: new Uint8Array([9, 9]) },
});

const BARE = templateFile({ body: `${paragraph('便笺{单位名称}')}${section()}` });

function documents(template: Uint8Array, ...names: readonly string[]): readonly RenderedDocument[] {
  return renderDocuments(
    template,
    names.map((name): TemplateData => ({ 单位名称: name, 文号: `${name}号` })),
  );
}

const MIXED = (): readonly RenderedDocument[] => {
  const [notice1, notice2] = documents(NOTICE, '甲', '乙');
  const [letter1, letter2] = documents(LETTER, '丙', '丁');
  return [notice1!, letter1!, documents(BARE, '戊')[0]!, notice2!, letter2!];
};

describe('mergedFile', () => {
  it('is sound to an independent reader', () => {
    expect(MIXED().flatMap((one) => docxProblems(singleFile(one)))).toEqual([]);
    expect(docxProblems(mergedFile(MIXED()))).toEqual([]);
  });

  it('holds the texts of all documents in order', () => {
    const texts = textsOf(mergedFile(MIXED())).filter((text) => text !== '');
    const single = MIXED().flatMap((one) => textsOf(singleFile(one)).filter((text) => text !== ''));

    expect(texts).toEqual(single);
  });

  it('starts each document on a new page and counts its pages from 1', () => {
    expect(sectionsOf(mergedFile(MIXED())).map(({ type, start }) => `${type} ${start}`)).toEqual([
      'nextPage 1',
      ' ',
      'nextPage 1',
      'nextPage 1',
      'nextPage 1',
      ' ',
      'nextPage 1',
    ]);
  });

  it('keeps the documents’ headers apart, and lets none take over another’s', () => {
    const headers = sectionsOf(mergedFile(MIXED())).map(({ edges }) => [
      edges['header default'],
      edges['header even'],
      edges['header first'],
    ]);

    expect(headers).toEqual([
      ['甲号', '甲号', ''],
      ['回证', '回证', undefined],
      ['单页', '双页', '首页'],
      ['', '', ''],
      ['乙号', '乙号', ''],
      ['回证', '回证', undefined],
      ['单页', '双页', '首页'],
    ]);
  });

  it('keeps styles of the same name apart, with their own defaults', () => {
    const parts = partsOf(mergedFile(MIXED()));
    const stylesPart = parts.get('word/styles.xml') ?? '';
    const main = parts.get('word/document.xml') ?? '';

    expect(stylesPart).not.toContain('docDefaults');
    expect(stylesPart).toMatch(/w:styleId="Defaults">.*?<w:sz w:val="21"/);
    expect(stylesPart).toMatch(/w:styleId="s2_Defaults">.*?<w:sz w:val="32"/);
    expect(stylesPart).toContain('w:ascii="Calibri" w:eastAsia="仿宋"');
    expect(main).toMatch(/<w:pStyle w:val="s2_Normal"\/><\/w:pPr><w:r><w:t[^>]*>函丙/);
    expect(main).toContain('<w:pPr><w:pStyle w:val="s2_Normal"/><w:jc w:val="center"/>');
    expect(main).toContain('<w:tblPr><w:tblStyle w:val="s2_TableNormal"/>');
    expect(main).toMatch(/<w:p><w:r><w:t[^>]*>通知|<w:pStyle w:val="Title"\/>/);
  });

  it('lets the lists of each document count from their beginning', () => {
    const parts = partsOf(mergedFile(MIXED()));
    const lists = (parts.get('word/document.xml') ?? '').match(/<w:numId w:val="\d+"\/>/g);
    const numbering = parts.get('word/numbering.xml') ?? '';

    expect(lists).toEqual([3, 3, 4, 5, 5, 6].map((list) => `<w:numId w:val="${list}"/>`));
    expect(numbering).toContain(
      '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/>',
    );
    expect(numbering.match(/w:nsid/g)).toHaveLength(1);
  });

  it('keeps the pictures of different templates apart', () => {
    const parts = partsOf(mergedFile(MIXED()));

    expect(parts.get('word/media/image1.png')).toBe('\u0001\u0002\u0003\u0004');
    expect(parts.get('word/media/t2_image1.png')).toBe('\t\t');
    expect(parts.get('word/document.xml')?.match(/r:embed="[^"]*"/g)).toEqual(
      ['image1', 't2_image1', 'image1', 't2_image1'].map((id) => `r:embed="${id}"`),
    );
  });

  it('gives each document its own bookmarks and footnotes', () => {
    const parts = partsOf(mergedFile(MIXED()));
    const main = parts.get('word/document.xml') ?? '';

    expect(main.match(/w:name="end[^"]*"/g)).toEqual(['w:name="end"', 'w:name="end_4"']);
    expect(main.match(/PAGEREF \w+/g)).toEqual(['PAGEREF end', 'PAGEREF end_4']);
    expect(parts.get('word/footnotes.xml')?.match(/注./g)).toEqual(['注甲', '注乙']);
  });

  it('counts the pages of the document, not of the file', () => {
    const main = partsOf(mergedFile(MIXED()));

    expect(main.get('word/footer1.xml')).toContain(' SECTIONPAGES ');
    expect(partsOf(singleFile(MIXED()[0]!)).get('word/footer1.xml')).toContain(' NUMPAGES ');
  });

  it('has pages for even numbers if a template has them', () => {
    const settings = partsOf(mergedFile(MIXED())).get('word/settings.xml');

    expect(settings).toMatch(/<w:zoom[^>]*\/><w:evenAndOddHeaders\/>/);
    expect(
      partsOf(mergedFile(documents(NOTICE, '甲', '乙'))).get('word/settings.xml'),
    ).not.toContain('evenAndOdd');
  });

  it('takes two templates of the same content for one', () => {
    const copies = [...documents(NOTICE, '甲'), ...documents(new Uint8Array(NOTICE), '乙')];
    const parts = partsOf(mergedFile(copies));

    expect([...parts.keys()].filter((name) => name.includes('t2_'))).toEqual([]);
    expect(docxProblems(mergedFile(copies))).toEqual([]);
  });

  it('is the single file for one document', () => {
    const [one] = documents(NOTICE, '甲');

    expect(Buffer.from(mergedFile([one!])).equals(Buffer.from(singleFile(one!)))).toBe(true);
  });

  it('gives the same bytes for the same documents', () => {
    expect(Buffer.from(mergedFile(MIXED())).equals(Buffer.from(mergedFile(MIXED())))).toBe(true);
  });

  it('refuses to merge nothing', () => {
    expect(() => mergedFile([])).toThrow(SetupError);
  });

  it('refuses templates that mean different things by one prefix', () => {
    const strange = templateFile({ body: `${paragraph('丙')}${section()}` });
    const [one] = renderDocuments(strange, [{}]);
    const other = {
      ...one!,
      template: {
        ...one!.template,
        parts: new Map([['word/document.xml', '']]),
        beforeBody: `<w:document ${NAMESPACES} xmlns:wp="urn:other"><w:body>`.replace(
          /xmlns:wp="http[^"]*" /,
          '',
        ),
      },
    };

    expect(() => mergedFile([...documents(NOTICE, '甲'), other])).toThrow(SetupError);
  });

  it('is the sum of its documents, whatever their kinds and order', () => {
    const stock = {
      notice: documents(NOTICE, '甲')[0]!,
      letter: documents(LETTER, '乙')[0]!,
      bare: documents(BARE, '丙')[0]!,
    };
    const kinds = fc.constantFrom(...(['notice', 'letter', 'bare'] as const));
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 6 }), (order) => {
        const all = order.map((kind) => stock[kind]);
        const file = mergedFile(all);
        const singles = all.map(singleFile);

        expect(docxProblems(file)).toEqual([]);
        expect(sectionsOf(file)).toHaveLength(singles.flatMap(sectionsOf).length);
        expect(textsOf(file).filter((text) => text !== '')).toEqual(
          singles.flatMap(textsOf).filter((text) => text !== ''),
        );
      }),
      { numRuns: 8 },
    );
  });
});
