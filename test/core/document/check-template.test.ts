import { checkTemplate } from '../../../src/core/document/check-template';
import { renderDocuments } from '../../../src/core/document/render-documents';
import type { PlaceholderDeclaration } from '../../../src/core/document/types';
import { zipParts } from '../../../src/core/document/package-file';
import {
  cutParagraph,
  edge,
  paragraph,
  relation,
  relationList,
  section,
  templateFile,
} from './template-files';

const DECLARED: readonly PlaceholderDeclaration[] = [
  { name: '单位名称', meaning: '用人单位全称', example: '甲厂', kind: 'text' },
  { name: '文号', meaning: '文书编号', example: '1号', kind: 'text' },
  { name: '人数不足', meaning: '人数不足时显示', example: '是', kind: 'condition' },
  { name: '材料清单', meaning: '要带的材料', example: '', kind: 'list' },
  { name: '名称', meaning: '材料名称', example: '账册', kind: 'text', within: '材料清单' },
];

function problems(body: string, declared = DECLARED): string[] {
  const bytes = templateFile({ body: `${body}${section()}` });
  return checkTemplate('催缴通知书', bytes, declared).map((one) => one.sentence);
}

function codes(bytes: Uint8Array): string[] {
  return checkTemplate('催缴通知书', bytes, DECLARED).map((one) => one.code);
}

const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

describe('checkTemplate', () => {
  it.each([
    ['text', '致{单位名称}：{ 文号 }'],
    ['a condition', '{#人数不足}少报{/人数不足}{^人数不足}无{/人数不足}'],
    ['a list', '{#材料清单}{名称}（{单位名称}）{/材料清单}'],
    ['a passage shown if a text is not empty', '{#文号}编号{文号}{/文号}'],
    ['no placeholder', '普通文字'],
  ])('finds nothing wrong with %s', (_, text) => {
    expect(problems(paragraph(text))).toEqual([]);
  });

  it('understands placeholders that Word has cut into runs', () => {
    expect(problems(cutParagraph('致{', '单位', '名称', '}：'))).toEqual([]);
    expect(problems(cutParagraph('致{单', '位名', '}：'))).toEqual([
      '模板“催缴通知书”：不认识“{单位名}”（在“致{单位名}：”处）。是不是“{单位名称}”？请对照手册中的占位符表改正。',
    ]);
  });

  it.each([
    [
      'an unknown name',
      '致{天气}：',
      '不认识“{天气}”（在“致{天气}：”处）。请对照手册中的占位符表改正，或者删去。',
    ],
    [
      'an unclosed brace',
      '致{单位名称',
      '“{单位名称”缺少右括号（在“致{单位名称”处）。请补上“}”；不是占位符的花括号请改用其他括号。',
    ],
    ['an unopened brace', '致单位名称}', '缺少左括号'],
    ['doubled braces', '{{单位名称}}', '花括号多了一个'],
    ['empty braces', '甲{}乙', '花括号“{}”里没有名称'],
    ['Chinese braces', '致｛单位名称｝', '“单位名称”用了中文花括号'],
    ['an unclosed passage', '{#人数不足}少报', '“{#人数不足}”没有结束'],
    ['an unopened passage', '少报{/人数不足}', '“{/人数不足}”没有开头'],
    [
      'crossed passages',
      '{#人数不足}{#文号}甲{/人数不足}{/文号}',
      '“{#文号}”还没有结束，就出现了“{/人数不足}”',
    ],
    ['a condition used as text', '有{人数不足}人', '“{人数不足}”是条件，不能直接打印'],
    ['a list used as text', '带{材料清单}', '“{材料清单}”是清单，不能直接打印'],
    ['a list’s name outside of it', '带{名称}', '“{名称}”只能用在“材料清单”的清单里'],
    ['a mark that is not known', '{@单位名称}', '前面的符号不能使用'],
  ])('reports %s', (_, text, sentence) => {
    const found = problems(paragraph(text));

    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
    expect(found[0]).toMatch(/^模板“催缴通知书”：/);
  });

  it('reports what is missing with its meaning', () => {
    const declared = DECLARED.map((one) => ({ ...one, required: one.name === '单位名称' }));

    expect(problems(paragraph('{文号}'), declared)).toEqual([
      '模板“催缴通知书”：缺少必需的“{单位名称}”（用人单位全称）。请在应当出现的地方补上。',
    ]);
    expect(problems(paragraph('{单位名称'), declared)).toHaveLength(1);
  });

  it('reports a name once, with the words around its first place', () => {
    expect(problems(paragraph('{天气}') + paragraph('{天气}'))).toHaveLength(1);
    const far = '甲'.repeat(40);

    expect(problems(paragraph(`${far}{天气}${far}`))[0]).toContain(
      `（在“…${'甲'.repeat(15)}{天气}${'甲'.repeat(26)}…”处）`,
    );
  });

  it('counts entities as the characters they stand for', () => {
    expect(problems(paragraph('甲&amp;乙') + paragraph('丙&lt;{天气}'))[0]).toContain(
      '在“丙<{天气}”处',
    );
  });

  it('looks into headers and footers', () => {
    const bytes = templateFile({
      body: `${paragraph('正文')}${section(edge('header1'))}`,
      edges: { header1: paragraph('{文好}') },
    });

    expect(checkTemplate('甲', bytes, DECLARED)[0]?.sentence).toContain('不认识“{文好}”');
  });

  it('reports a passage that begins in a table and ends outside of it', () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph('{#人数不足}')}</w:tc></w:tr></w:tbl>${paragraph('{/人数不足}')}${section()}`;

    expect(codes(templateFile({ body }))).toEqual(['misplacedSection']);
  });

  it('reports text that nobody has accepted or refused', () => {
    const inserted = paragraph('甲')
      .replace('<w:r>', '<w:ins w:id="1" w:author="x"><w:r>')
      .replace('</w:r>', '</w:r></w:ins>');

    expect(codes(templateFile({ body: `${inserted}${section()}` }))).toEqual(['trackedChanges']);
  });

  it.each([
    ['no file of an office program', new Uint8Array([37, 80, 68, 70]), 'notWord'],
    ['an empty file', new Uint8Array(0), 'notWord'],
    ['an old .doc', compound('WordDocument'), 'oldWord'],
    ['a file with a password', compound('EncryptedPackage'), 'password'],
    ['a compound file of another kind', compound('Workbook'), 'notWord'],
    ['an archive of something else', zipParts(new Map([['a.txt', 'x']])), 'notWord'],
    ['an OpenDocument file', zipParts(new Map([['mimetype', 'application/x']])), 'otherOffice'],
    ['an archive cut short', templateFile({ body: section() }).slice(0, 900), 'brokenFile'],
    ['a file with macros', withParts({ 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a macro template',
      templateFile({ body: section(), mainType: `${WORD_MAIN}.document.macroEnabled.main+xml` }),
      'macros',
    ],
    [
      'a spreadsheet',
      templateFile({
        body: section(),
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
      'otherOffice',
    ],
    ['XML that is not closed', templateFile({ body: '<w:p><w:r></w:p>' }), 'brokenFile'],
    [
      'XML with definitions',
      withParts({ 'word/document.xml': '<!DOCTYPE a><w:document/>' }),
      'brokenFile',
    ],
    [
      'a file over 5 MB',
      new Uint8Array(5 * 1024 * 1024 + 1).fill(80, 0, 1).fill(75, 1, 2),
      'tooLarge',
    ],
  ])('reports %s', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
    expect(checkTemplate('甲', bytes, [])[0]?.sentence).toMatch(/^模板“甲”：.+。请.+。$/);
  });

  it('finds nothing wrong exactly where rendering works', () => {
    const bytes = templateFile({ body: `${paragraph('{单位名称}')}${section()}` });

    expect(codes(bytes)).toEqual([]);
    expect(renderDocuments(bytes, [{ 单位名称: '甲' }])).toHaveLength(1);
  });

  it('takes a .dotx', () => {
    expect(
      codes(templateFile({ body: section(), mainType: `${WORD_MAIN}.template.main+xml` })),
    ).toEqual([]);
  });
});

/** The beginning of a compound file that names a stream. */
function compound(stream: string): Uint8Array {
  const wide = Array.from(stream).flatMap((character) => [character.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...wide, 0]);
}

function withParts(more: Readonly<Record<string, string>>): Uint8Array {
  return templateFile({ body: section(), more });
}

describe('checkTemplate on a damaged or strange package', () => {
  const root = (type: string, target = 'word/document.xml'): Uint8Array =>
    withParts({
      '_rels/.rels': relationList([relation('rId1', 'officeDocument', target)]).replace(
        /http:[^"]*officeDocument"/,
        `${type}"`,
      ),
    });

  it.each([
    [
      'without a list of where its parts are',
      zipParts(new Map([['[Content_Types].xml', '']])),
      'brokenFile',
    ],
    ['that names no document', withParts({ '_rels/.rels': relationList([]) }), 'notWord'],
    ['whose document is absent', root('urn:x/officeDocument', 'word/other.docx'), 'notWord'],
    [
      'in the strict format',
      root('http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'),
      'strictFormat',
    ],
    [
      'whose document is of another kind',
      templateFile({ body: section(), mainType: 'text/plain' }),
      'notWord',
    ],
    [
      'whose document has no body',
      withParts({ 'word/document.xml': '<w:document/>' }),
      'brokenFile',
    ],
    [
      'whose body has no end',
      withParts({ 'word/document.xml': '<w:document><w:body/></w:document>' }),
      'brokenFile',
    ],
  ] as const)('reports a file %s', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
  });

  it.each([
    [
      'in a link',
      '<w:p><w:hyperlink><w:r><w:t>{#人数不足}</w:t></w:r></w:hyperlink><w:r><w:t>少报{/人数不足}</w:t></w:r></w:p>',
    ],
    [
      'in a content control',
      `<w:sdt><w:sdtContent>${paragraph('{#人数不足}')}</w:sdtContent></w:sdt>${paragraph('少报{/人数不足}')}`,
    ],
  ])('reports a passage that begins %s and ends outside of it', (_, body) => {
    expect(codes(templateFile({ body: `${body}${section()}` }))).toEqual(['misplacedSection']);
  });

  it.each([
    ['19', 19, []],
    ['exactly 20', 20, []],
    ['21', 21, ['nestedTooDeep']],
    ['3,000, which the template library would read for minutes,', 3_000, ['nestedTooDeep']],
  ] as const)('allows 20 passages within each other, not more: %s', (_, depth, found) => {
    const nested = (mark: string) => paragraph(`{${mark}人数不足}`).repeat(depth);
    const side = paragraph('{#人数不足}少报{/人数不足}').repeat(25);
    const body = `${side}${nested('#')}${paragraph('{单位名称}')}${nested('/')}${section()}`;
    expect(codes(templateFile({ body }))).toEqual(found);
  });

  it('says where passages stand too deep within each other, in a header too', () => {
    const deep = paragraph(`${'{#人数不足}'.repeat(21)}甲${'{/人数不足}'.repeat(21)}`);
    const file = templateFile({
      body: paragraph('乙', section(edge('header1'))) + section(),
      edges: { header1: deep },
    });
    expect(problems(deep)).toEqual([
      '模板“催缴通知书”：“{#人数不足}”外面已经套了20层“{#…}”（在“…}{#人数不足}{#人数不足}{#人数不足}甲{/人数不足}{/人数不足}{/人数不足}{…”处）。请减少层数：最多20层，多的分成前后几段。',
    ]);
    expect(codes(file)).toEqual(['nestedTooDeep']);
  });

  it('suggests the nearest of several names', () => {
    expect(
      problems(paragraph('{单位名}'), [...DECLARED, { ...DECLARED[1]!, name: '单位' }])[0],
    ).toContain('是不是“{单位名称}”');
  });

  it('has a sentence even for a fault that nobody foresaw', () => {
    const faulty = {
      ...DECLARED[0]!,
      get name(): string {
        throw new TypeError('x is not a function');
      },
    };

    expect(checkTemplate('甲', templateFile({ body: section() }), [faulty])).toEqual([
      expect.objectContaining({ code: 'otherTrouble', placeholder: '', where: '' }),
    ]);
  });
});
