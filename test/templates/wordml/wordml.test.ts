import { documentParts, type WordDocument } from '../../../src/templates/wordml/document';
import { packageOf } from '../../../src/templates/wordml/package';
import { paragraph } from '../../../src/templates/wordml/paragraph';
import { pageNumberFooters } from '../../../src/templates/wordml/page-numbers';
import { picture } from '../../../src/templates/wordml/picture';
import { pageNumber, run, tab } from '../../../src/templates/wordml/run';
import { OFFICIAL_PAGE, textWidthMillimetres } from '../../../src/templates/wordml/section';
import { table } from '../../../src/templates/wordml/table';
import { escapeXml } from '../../../src/templates/wordml/xml';
import { docxProblems, sectionsOf, textsOf } from '../../support/docx-facts';

const page = OFFICIAL_PAGE;
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function documentOf(...blocks: readonly ReturnType<typeof paragraph>[]): WordDocument {
  return { title: '试', sections: [{ blocks, page }] };
}

const fileOf = (one: WordDocument): Uint8Array => packageOf(documentParts(one));

describe('a paragraph', () => {
  it.each(['a<b>&"c"', '{#条件}{名称}{/条件}', '  两端有空格  ', '😀'])(
    'keeps the text %j as it is',
    (text) => {
      expect(textsOf(fileOf(documentOf(paragraph(text))))).toEqual([text]);
    },
  );

  it('makes line breaks of line breaks', () => {
    expect(textsOf(fileOf(documentOf(paragraph('一\n二'))))).toEqual(['一\n二']);
    expect(run('一\t二').inline).toContain('<w:tab/>');
  });

  it('is indented in characters, and in twips for programs that know no characters', () => {
    const { block } = paragraph('文', { indent: { firstLineChars: 2 } });
    expect(block).toContain('<w:ind w:firstLineChars="200" w:firstLine="640"/>');
  });

  it('counts characters of its own style', () => {
    const { block } = paragraph('文', { style: 'imprint', indent: { leftChars: 1 } });
    expect(block).toContain('<w:ind w:leftChars="100" w:left="280"/>');
  });

  it('may hold pieces that look different, tabs and page numbers', () => {
    const { block } = paragraph(['一', run('二', { isBold: true }), tab(), pageNumber()]);
    expect(block).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">二</w:t>');
    expect(block).toContain(' PAGE ');
  });
});

describe('a table', () => {
  const { block } = table({
    widthsMillimetres: [30, 60, 66],
    rows: [
      { isHead: true, cells: ['一', { content: '二', span: 2 }] },
      { heightMillimetres: 10, cells: [{ content: '甲', merge: 'start' }, '乙', '丙'] },
      { heightMillimetres: 10, isExact: true, cells: [{ content: '', merge: 'continue' }, '', ''] },
    ],
  });

  it('has fixed widths that add up to its own', () => {
    const widths = [...block.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([1701, 3402, 3742]);
    expect(block).toContain('<w:tblW w:w="8845" w:type="dxa"/>');
    expect(block).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('repeats its head, merges cells both ways and keeps rows whole', () => {
    expect(block.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(block).toContain('<w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="2"/>');
    expect(block).toContain('<w:vMerge w:val="restart"/>');
    expect(block).toContain('<w:vMerge/>');
    expect(block.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(block).toContain('<w:trHeight w:val="567" w:hRule="exact"/>');
  });
});

describe('a document', () => {
  const rich: WordDocument = {
    title: '通报 <试>',
    pictures: new Map([['chart', PNG]]),
    sections: [
      {
        page,
        hasTitlePage: true,
        firstPageNumber: 1,
        footers: { ...pageNumberFooters(), first: [] },
        blocks: [
          paragraph([
            picture({
              ...{ key: 'chart', drawingId: 1, widthMillimetres: 150, heightMillimetres: 80 },
              description: '各乡镇完成率',
            }),
          ]),
          paragraph([
            picture({
              ...{ key: 'chart', drawingId: 2, widthMillimetres: 40, heightMillimetres: 40 },
              ...{ description: '印章', anchor: { leftMillimetres: 120, topMillimetres: 200 } },
            }),
          ]),
        ],
      },
      { page, blocks: [paragraph('末页')] },
    ],
  };

  it('has nothing that Word would want to repair', () => {
    expect(docxProblems(fileOf(rich))).toEqual([]);
  });

  it('is the same bytes every time', () => {
    expect(Buffer.from(fileOf(rich)).equals(Buffer.from(fileOf(rich)))).toBe(true);
  });

  it('numbers pages — 1 —, each section with edges of its own', () => {
    const [first, last] = sectionsOf(fileOf(rich));
    expect(first).toMatchObject({
      start: '1',
      edges: { 'footer default': '— 1 —', 'footer even': '— 1 —', 'footer first': '' },
    });
    expect(last?.edges).toEqual({});
  });

  it('leaves 156 mm for text on an official page', () => {
    expect(textWidthMillimetres(OFFICIAL_PAGE)).toBe(156);
  });
});

describe('escapeXml', () => {
  it('escapes what XML would take for markup', () => {
    expect(escapeXml(`<a href="x">&`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
});
