import fc from 'fast-check';
import { renderDocuments } from '../../../src/core/document/render-documents';
import { printableText } from '../../../src/core/document/printable-text';
import { singleFile } from '../../../src/core/document/single-file';
import { SetupError } from '../../../src/core/text/setup-error';
import { docxProblems, partsOf, sectionsOf, textsOf } from '../../support/docx-facts';
import {
  cutParagraph,
  edge,
  paragraph,
  picture,
  relation,
  relationList,
  section,
  templateFile,
} from './template-files';
import { anyCharacter } from '../text/any-character';

const PLAIN = templateFile({ body: `${paragraph('致{单位名称}：')}${section()}` });

/** Names that would break a file or a template if they were anything but text. */
const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '{#x}',
  '{单位名称}',
  '{/单位名称}',
  '</w:t></w:r></w:p>',
  '<w:p>',
  'a&b"c\'',
  '&lt;&amp;',
  '甲'.repeat(200),
  '\u{1f3ed}煤矿\u{1f468}\u200d\u{1f469}',
  '\u202e倒序\u202c',
  ']]>',
  '<w:kmEnd/>',
  '\ue000',
  '{=<% %>=}',
  '$& $1 $$',
  '  前后空格  ',
];

describe('renderDocuments', () => {
  it('returns one document for each piece of data, in order', () => {
    const rendered = renderDocuments(PLAIN, [{ 单位名称: '甲厂' }, { 单位名称: '乙厂' }]);

    expect(rendered.map((one) => textsOf(singleFile(one)))).toEqual([['致甲厂：'], ['致乙厂：']]);
  });

  it('opens a template once, however often it is filled', () => {
    const template = templateFile({ body: paragraph('致{单位名称}：') });
    const [one, other] = ['甲厂', '乙厂'].map(
      (name) => renderDocuments(template, [{ 单位名称: name }])[0]!,
    );
    expect(other!.template).toBe(one!.template);
    expect(textsOf(singleFile(one!))).toEqual(['致甲厂：']);
    expect(textsOf(singleFile(other!))).toEqual(['致乙厂：']);
  });

  it('returns nothing for no data', () => {
    expect(renderDocuments(PLAIN, [])).toEqual([]);
  });

  it.each(HOSTILE)('prints %j as it is', (name) => {
    const [one] = renderDocuments(PLAIN, [{ 单位名称: name }]);
    const file = singleFile(one!);

    expect(textsOf(file)).toEqual([`致${name}：`]);
    expect(docxProblems(file)).toEqual([]);
  });

  it.each([
    ['a control character', '甲\u0000\u0007厂', '甲厂'],
    ['half of a character', '甲\ud83d厂', '甲厂'],
    ['the other half', '甲\udfed厂', '甲厂'],
    ['a code that is no character', '甲\uffff厂', '甲厂'],
    ['line ends of all kinds', '甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'],
  ])('leaves out or settles %s', (_, name, printed) => {
    const [one] = renderDocuments(PLAIN, [{ 单位名称: name }]);
    const file = singleFile(one!);

    expect(textsOf(file)).toEqual([`致${printed}：`]);
    expect(docxProblems(file)).toEqual([]);
  });

  it('prints any text at all as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: anyCharacter, maxLength: 40 }), { minLength: 1, maxLength: 8 }),
        (names) => {
          const rendered = renderDocuments(
            PLAIN,
            names.map((单位名称) => ({ 单位名称 })),
          );

          expect(rendered.map((one) => textsOf(singleFile(one))[0])).toEqual(
            names.map((name) => `致${printableText(name)}：`),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'prints nothing for the placeholder %s, which no data names',
    (name) => {
      const template = templateFile({ body: `${paragraph(`甲{${name}}乙`)}${section()}` });

      expect(textsOf(singleFile(renderDocuments(template, [{}])[0]!))).toEqual(['甲乙']);
    },
  );

  it('understands a placeholder that Word has cut into runs', () => {
    const template = templateFile({
      body: `${cutParagraph('致{单', '位名', '称}：')}${section()}`,
    });

    expect(textsOf(singleFile(renderDocuments(template, [{ 单位名称: '甲厂' }])[0]!))).toEqual([
      '致甲厂：',
    ]);
  });

  it('repeats lists and shows passages by condition, each document by its own data', () => {
    const template = templateFile({
      body: [
        paragraph('{#材料清单}'),
        paragraph('{名称}（{单位名称}）'),
        paragraph('{/材料清单}'),
        paragraph('{#基数不足}基数{/基数不足}{^基数不足}无{/基数不足}'),
        section(),
      ].join(''),
    });
    const rendered = renderDocuments(template, [
      { 单位名称: '甲', 材料清单: [{ 名称: '账' }, { 名称: '表' }], 基数不足: true },
      { 单位名称: '乙', 材料清单: [], 基数不足: false },
    ]);

    expect(rendered.map((one) => textsOf(singleFile(one)))).toEqual([
      ['账（甲）', '表（甲）', '基数'],
      ['无'],
    ]);
  });

  it('fills headers and footers with each document’s own data', () => {
    const template = templateFile({
      body: `${paragraph('正文')}${section(edge('header1') + edge('footer1'))}`,
      edges: { header1: paragraph('{文号}'), footer1: paragraph('固定') },
    });
    const files = renderDocuments(template, [{ 文号: '1号' }, { 文号: '2号' }]).map(singleFile);

    expect(files.map((file) => sectionsOf(file)[0]?.edges)).toEqual([
      { 'header default': '1号', 'footer default': '固定' },
      { 'header default': '2号', 'footer default': '固定' },
    ]);
    expect(files.flatMap(docxProblems)).toEqual([]);
  });

  it('keeps the sections of a document with their headers', () => {
    const template = templateFile({
      body: [
        paragraph('通知'),
        paragraph('止', section(edge('header1'))),
        paragraph('回证'),
        section(edge('header2')),
      ].join(''),
      edges: { header1: paragraph('一'), header2: paragraph('二') },
    });
    const files = renderDocuments(template, [{}, {}, {}]).map(singleFile);

    files.forEach((file) => {
      expect(sectionsOf(file).map(({ edges, texts }) => [edges['header default'], texts])).toEqual([
        ['一', ['通知', '止']],
        ['二', ['回证']],
      ]);
    });
  });

  it('puts other pictures in place of the template’s', () => {
    const template = templateFile({
      body: `${picture('image1')}${section()}`,
      pictures: { image1: new Uint8Array([1, 2, 3]) },
    });
    const media = new Map([['word/media/image1.png', new Uint8Array([65, 66])]]);
    const file = singleFile(renderDocuments(template, [{}], media)[0]!);

    expect(partsOf(file).get('word/media/image1.png')).toBe('AB');
    expect(() =>
      renderDocuments(template, [{}], new Map([['word/media/other.png', new Uint8Array(1)]])),
    ).toThrow(SetupError);
  });

  it('numbers drawings within a file, wherever the document stood in the batch', () => {
    const template = templateFile({
      body: `${paragraph('{名称}')}${picture('image1', 7)}${picture('image1', 7)}${section()}`,
      pictures: { image1: new Uint8Array([1]) },
    });
    const [, inBatch] = renderDocuments(template, [{ 名称: '甲' }, { 名称: '乙' }]);
    const [alone] = renderDocuments(template, [{ 名称: '乙' }]);

    expect(docxProblems(singleFile(inBatch!))).toEqual([]);
    expect(Buffer.from(singleFile(inBatch!)).equals(Buffer.from(singleFile(alone!)))).toBe(true);
  });

  it.each([
    ['an unclosed passage', '{#甲}'],
    ['an unclosed brace', '{甲'],
  ])('refuses a template with %s in words people read', (_, text) => {
    const template = templateFile({ body: `${paragraph(text)}${section()}` });

    expect(() => renderDocuments(template, [{}])).toThrow(SetupError);
  });

  it('refuses a file that is none', () => {
    expect(() => renderDocuments(new Uint8Array([1, 2, 3]), [{}])).toThrow(SetupError);
  });
});

describe('renderDocuments with what programs leave in a file', () => {
  it('gives a page to a file that names none', () => {
    const [one] = renderDocuments(templateFile({ body: paragraph('甲') }), [{}]);
    const file = singleFile(one!);

    expect(docxProblems(file)).toEqual([]);
    expect(partsOf(file).get('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it('keeps links to the outside, and drops remarks, lost parts and links of parts nobody needs', () => {
    const template = templateFile({
      body: `<w:p><w:hyperlink r:id="link1"><w:r><w:t>网址</w:t></w:r></w:hyperlink></w:p>${section(edge('header1') + edge('header2', 'first'))}`,
      links: { link1: 'https://example.org/a?b=1&amp;c=2' },
      edges: { header1: paragraph('一'), header2: paragraph('二') },
      more: {
        'word/comments.xml': '<w:comments/>',
        'word/media/a.png': 'x',
        'word/_rels/header1.xml.rels': relationList([
          relation('rId1', 'image', 'media/a.png'),
          relation('rId2', 'image', 'media/lost.png'),
          relation('rId3', 'image', '/word/media/a.png'),
        ]),
        'word/_rels/header2.xml.rels': relationList([relation('rId1', 'comments', 'comments.xml')]),
      },
    });
    const parts = partsOf(singleFile(renderDocuments(template, [{}])[0]!));

    expect(parts.get('word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"',
    );
    expect(parts.get('word/_rels/header1.xml.rels')?.match(/Target="[^"]*"/g)).toEqual([
      'Target="media/a.png"',
      'Target="media/a.png"',
    ]);
    expect(parts.has('word/_rels/header2.xml.rels')).toBe(false);
    expect(parts.has('word/comments.xml')).toBe(false);
  });

  it('refuses a template that forges the passage repeated for every document', () => {
    const template = templateFile({
      body: `${paragraph('{/}')}${paragraph('{^\ue000}')}${section()}`,
    });

    expect(() => renderDocuments(template, [{}])).toThrow(SetupError);
  });
});
