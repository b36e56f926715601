import { mergedFile } from '../../../src/core/document/merged-file';
import { renderDocuments } from '../../../src/core/document/render-documents';
import { docxProblems, partsOf, sectionsOf, textsOf } from '../../support/docx-facts';
import {
  edge,
  NAMESPACES,
  paragraph,
  picture,
  relation,
  relationList,
  section,
  styles,
  templateFile,
  type TemplateSpelling,
} from './template-files';

const PNG = new Uint8Array([1, 2, 3, 4]);

/** One document of each template in one file, read part by part. */
function merged(...spellings: readonly TemplateSpelling[]): Uint8Array {
  return mergedFile(
    spellings.flatMap((one) => renderDocuments(templateFile(one), [{ 文号: '1号' }])),
  );
}

const part = (file: Uint8Array, name: string): string => partsOf(file).get(`word/${name}`) ?? '';

const PLAIN: TemplateSpelling = { body: `${paragraph('甲')}${section()}` };

describe('a merged file and what lies around the text', () => {
  it('keeps links and the pictures of headers, each once', () => {
    const linked = (text: string): TemplateSpelling => ({
      body: `<w:p><w:hyperlink r:id="link1"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>${picture('image1')}${section(edge('header1'))}`,
      links: { link1: `https://example.org/${text}` },
      edges: { header1: picture('rId1') },
      pictures: { image1: PNG },
      more: {
        'word/_rels/header1.xml.rels': relationList([
          relation('rId1', 'image', 'media/image1.png'),
          relation('rId2', 'hyperlink', 'https://example.org').replace(
            '/>',
            ' TargetMode="External"/>',
          ),
        ]),
      },
    });
    const file = merged(linked('a'), linked('b'));

    expect(docxProblems(file)).toEqual([]);
    expect(part(file, '_rels/document.xml.rels').match(/https:[^"]*" TargetMode/g)).toEqual([
      'https://example.org/a" TargetMode',
      'https://example.org/b" TargetMode',
    ]);
    expect(part(file, '_rels/t2_header1.xml.rels').match(/Target="[^"]*"/g)).toEqual([
      'Target="media/t2_image1.png"',
      'Target="https://example.org"',
    ]);
  });

  it('fills footers with each document’s own data, and blanks them where a document has none', () => {
    const footed = {
      body: `${paragraph('甲')}${section(edge('footer1'))}`,
      edges: { footer1: paragraph('{文号}') },
    };
    const file = merged(footed, PLAIN);

    expect(docxProblems(file)).toEqual([]);
    expect(sectionsOf(file).map(({ edges }) => edges['footer default'])).toEqual(['1号', '']);
  });

  it('leaves out a header that the template has lost', () => {
    const file = merged({ body: `${paragraph('甲')}${section(edge('header9'))}` }, PLAIN);

    expect(docxProblems(file)).toEqual([]);
    expect(sectionsOf(file).map(({ edges }) => edges)).toEqual([
      { 'header default': '' },
      { 'header default': '' },
    ]);
  });

  it('has the same footer on even pages, where only another template knows these', () => {
    const even = { ...PLAIN, settings: '<w:evenAndOddHeaders w:val="1"/>' };
    const odd = { ...PLAIN, settings: '<w:evenAndOddHeaders w:val="0"/>' };
    const footed = {
      body: `${paragraph('甲')}${section(edge('footer1'))}`,
      edges: { footer1: paragraph('页') },
    };
    const file = merged(even, footed);

    expect(sectionsOf(file)[1]?.edges).toEqual({ 'footer default': '页', 'footer even': '页' });
    expect(part(merged(odd, footed), 'settings.xml')).not.toContain('evenAndOddHeaders');
  });

  it('embeds the fonts of the first template that has each', () => {
    const fonts = (...names: readonly string[]): TemplateSpelling => ({
      body: `${paragraph(names.join(''))}${section()}`,
      fontTable: names
        .map((name) => `<w:font w:name="${name}"><w:embedRegular r:id="rId1"/></w:font>`)
        .join(''),
    });
    const table = part(merged(fonts('仿宋'), fonts('仿宋', '楷体')), 'fontTable.xml');

    expect(table.match(/<w:font .*?<\/w:font>/g)).toEqual([
      '<w:font w:name="仿宋"><w:embedRegular r:id="rId1"/></w:font>',
      '<w:font w:name="楷体"></w:font>',
    ]);
  });
});

describe('a merged file and its sections', () => {
  const sectionTag = (file: Uint8Array): string =>
    /<w:sectPr>.*?<\/w:sectPr>/.exec(part(file, 'document.xml'))?.[0] ?? '';

  it.each([
    ['a first page that must be odd', '<w:type w:val="oddPage"/>', '<w:type w:val="oddPage"/>'],
    [
      'a section that goes on where the last ended',
      '<w:type w:val="continuous"/>',
      '<w:type w:val="nextPage"/>',
    ],
    [
      'a number of its own for the first page',
      '<w:pgNumType w:start="5"/>',
      '<w:pgNumType w:start="5"/>',
    ],
    [
      'numbers in a style of their own',
      '<w:pgNumType w:fmt="numberInDash"/>',
      '<w:pgNumType w:fmt="numberInDash" w:start="1"/>',
    ],
    [
      'borders',
      '<w:pgBorders><w:top w:val="single"/></w:pgBorders>',
      '<w:pgBorders><w:top w:val="single"/></w:pgBorders>',
    ],
  ])('keep or begin with %s', (_, given, kept) => {
    const file = merged({ body: `${paragraph('甲')}${section('', given)}` }, PLAIN);

    expect(sectionTag(file)).toContain(kept);
  });

  it('leave out a header for a kind of page that does not exist', () => {
    const file = merged(
      {
        body: `${paragraph('甲')}${section(edge('header1', 'seventh'))}`,
        edges: { header1: paragraph('页') },
      },
      PLAIN,
    );

    expect(sectionTag(file)).not.toContain('Reference');
  });

  it.each([
    ['a paragraph', paragraph('止'), ['止', '甲']],
    [
      'a paragraph and a bookmark’s end',
      `${paragraph('止')}<w:bookmarkEnd w:id="7"/>`,
      ['止', '甲'],
    ],
    ['an empty paragraph', '<w:p/>', ['', '甲']],
    [
      'a paragraph without properties of its own',
      '<w:p><w:pPr/><w:r><w:t>止</w:t></w:r></w:p>',
      ['止', '甲'],
    ],
    [
      'a paragraph that holds a text box',
      `<w:p><w:r><w:txbxContent>${paragraph('框')}</w:txbxContent></w:r></w:p>`,
      ['', '框', '甲'],
    ],
    [
      'a content control, after which a paragraph is needed',
      `<w:sdt><w:sdtContent>${paragraph('止')}</w:sdtContent></w:sdt>`,
      ['止', '', '甲'],
    ],
    [
      'a section’s end, after which a paragraph is needed',
      paragraph('止', section()),
      ['止', '', '甲'],
    ],
  ])('end after %s', (_, body, texts) => {
    const file = merged({ body: `${body}${section()}` }, PLAIN);

    expect(textsOf(file)).toEqual(texts);
    expect(
      sectionsOf(file)
        .map(({ start }) => start)
        .at(-1),
    ).toBe('1');
    expect(docxProblems(file)).toEqual([]);
  });
});

describe('a merged file and its notes', () => {
  it('has endnotes as well as footnotes, and notes that no placeholder stands in', () => {
    const note = (kind: string): string =>
      `<w:${kind} w:id="2"><w:p><w:r><w:t>${kind}</w:t></w:r></w:p></w:${kind}>`;
    const noted = {
      body: `<w:p><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>${section()}`,
      footnotes: note('footnote'),
      endnotes: note('endnote'),
      settings: '<w:zoom w:percent="100"/>',
    };
    const file = merged(noted, PLAIN, noted);

    expect(docxProblems(file)).toEqual([]);
    expect(part(file, 'endnotes.xml').match(/<w:t>endnote/g)).toHaveLength(2);
    expect(part(file, 'settings.xml')).toContain(
      '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>',
    );
  });

  it.each([
    ['that is absent from the list', '<w:footnote w:id="2"><w:p/></w:footnote>'],
    ['without any list', undefined],
  ])('leaves out a reference to a note %s', (_, footnotes) => {
    const spelling = {
      body: `<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="9"/></w:r></w:p>${section()}`,
    };
    const file = merged(footnotes === undefined ? spelling : { ...spelling, footnotes }, PLAIN);

    expect(docxProblems(file)).toEqual([]);
    expect(part(file, 'document.xml')).not.toContain('footnoteReference');
  });
});

describe('a merged file and its lists', () => {
  const list = (definition: string): string =>
    `<w:abstractNum w:abstractNumId="0">${definition}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const LEVEL = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>';
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

  it('takes the numbering away where the list has lost its definition, or the header never had one', () => {
    const lost = {
      body: `${paragraph('甲', numbered)}${section(edge('header1'))}`,
      numbering: `${list(LEVEL)}<w:num w:numId="5"><w:abstractNumId w:val="9"/></w:num>`,
      edges: { header1: paragraph('页', '<w:numPr><w:numId w:val="0"/></w:numPr>') },
    };
    const body = paragraph('乙', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>');
    const file = merged({ ...lost, body: body + lost.body }, PLAIN);

    expect(docxProblems(file)).toEqual([]);
    expect(part(file, 'document.xml').match(/<w:numId w:val="\d+"/g)?.[0]).toBe(
      '<w:numId w:val="0"',
    );
    expect(part(file, 'header1.xml')).toContain('<w:numId w:val="0"/>');
  });

  it('numbers a paragraph by its style, from the first level if the list does not say which', () => {
    const styled = {
      body: `${paragraph('甲', '<w:pStyle w:val="Item"/>')}${section()}`,
      styles: styles(
        21,
        '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Bare"><w:name w:val="Bare"/><w:pPr><w:numPr/></w:pPr></w:style>',
      ),
      numbering: list(LEVEL),
    };
    const file = merged(styled, PLAIN);

    expect(part(file, 'document.xml')).toMatch(
      /<w:pStyle w:val="Item"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/>/,
    );
    expect(part(file, 'styles.xml')).toContain('<w:numPr/>');
    expect(docxProblems(file)).toEqual([]);
  });
});

describe('a merged file and its styles', () => {
  const SECOND = `${paragraph('乙')}<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>${section()}`;
  const GRID = '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/></w:style>';
  const FONTS =
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:rPr><w:rFonts w:asciiTheme="majorAscii" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi" w:cs="Arial" w:hAnsiTheme="strange"/></w:rPr></w:style>';
  const theme = (eastAsian: string): string =>
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:majorFont><a:latin/></a:majorFont><a:minorFont><a:ea typeface="${eastAsian}"/><a:font script="Hans" typeface="仿宋"/></a:minorFont></a:theme>`;

  it('share one look where different templates have the same styles', () => {
    const file = merged(PLAIN, { body: `${paragraph('另一')}${section()}` });

    expect(part(file, 'document.xml')).not.toContain('s2_');
    expect(part(file, 'styles.xml')).not.toContain('s2_');
  });

  it.each([
    ['', 'w:eastAsia="仿宋"'],
    ['楷体', 'w:eastAsia="楷体"'],
  ])(
    'name the fonts of their theme, Chinese ones of %j, and drop names that no theme has',
    (eastAsian, font) => {
      const file = merged(
        { ...PLAIN, theme: theme('黑体') },
        { ...PLAIN, styles: styles(21, FONTS), theme: theme(eastAsian) },
      );
      const [fonts] = /<w:rFonts [^>]*>/.exec(part(file, 'styles.xml')) ?? [];

      expect(fonts).toBe(`<w:rFonts w:cs="Arial" ${font}/>`);
    },
  );

  it('are told apart by their theme alone', () => {
    const file = merged({ ...PLAIN, theme: theme('黑体') }, { ...PLAIN, theme: theme('楷体') });

    expect(part(file, 'styles.xml')).toContain('w:styleId="s2_Normal"');
  });

  it('keep the style a table names', () => {
    const file = merged(PLAIN, { body: SECOND, styles: styles(32, GRID) });

    expect(part(file, 'document.xml')).toContain(
      '<w:tblPr><w:tblStyle w:val="s2_Grid"/></w:tblPr>',
    );
    expect(docxProblems(file)).toEqual([]);
  });

  it('need no general defaults of their own where these are the same', () => {
    const file = merged(PLAIN, { body: SECOND, styles: styles(21, GRID) });

    expect(part(file, 'styles.xml')).toContain('<w:docDefaults>');
    expect(part(file, 'styles.xml')).not.toContain('Defaults"><w:name');
  });

  it.each([
    ['the first', '', styles(21)],
    ['the second', styles(21), ''],
  ])('are given to the template without any if it is %s', (_, one, other) => {
    const file = merged(
      { ...PLAIN, styles: one },
      { body: SECOND.replace('<w:tblStyle w:val="Grid"/>', ''), styles: other },
    );

    expect(docxProblems(file)).toEqual([]);
    expect(
      part(file, 'styles.xml').match(
        /w:default="1" w:type="paragraph"|w:type="paragraph" w:default="1"|w:default="1"[^>]*w:customStyle/g,
      ),
    ).toHaveLength(1);
    expect(part(file, 'document.xml')).toMatch(/<w:pStyle w:val="s2_(?:Normal|Defaults)"\/>/);
  });

  it('name a style for paragraphs where a later template has no general one', () => {
    const character = (id: string): string =>
      `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`;
    const file = merged(
      { ...PLAIN, styles: character('Strong') },
      { ...PLAIN, styles: character('Weak') },
    );

    expect(docxProblems(file)).toEqual([]);
    expect(part(file, 'styles.xml')).toContain(
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="s2_Defaults"><w:name w:val="s2_Defaults"/></w:style>',
    );
    expect(part(file, 'document.xml')).toContain('<w:pStyle w:val="s2_Defaults"/>');
  });

  it('know what a template’s marks of newer programs may be passed over', () => {
    const marked = (prefix: string): TemplateSpelling => ({
      ...PLAIN,
      more: {
        'word/document.xml': `<w:document ${NAMESPACES} xmlns:mc="urn:mc" xmlns:${prefix}="urn:${prefix}" mc:Ignorable="${prefix}"><w:body>${paragraph(prefix)}${section()}</w:body></w:document>`,
      },
    });

    expect(part(merged(marked('w14'), marked('w15')), 'document.xml')).toMatch(
      /<w:document [^>]*xmlns:w14="urn:w14"[^>]*xmlns:w15="urn:w15" mc:Ignorable="w14 w15">/,
    );
  });
});
