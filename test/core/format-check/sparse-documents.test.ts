import { checkFormat } from '../../../src/core/format-check/check-format';
import {
  edge,
  section,
  styles,
  templateFile,
  type TemplateSpelling,
} from '../document/template-files';

/** Files as other programs write them: much is left to defaults, styles and themes. */
const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const block = (text: string, properties: string, look = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, look)}</w:p>`;
const font = (name: string, halfPoints: number): string =>
  `<w:rFonts w:eastAsia="${name}"/><w:sz w:val="${halfPoints}"/>`;

const CENTRED = '<w:jc w:val="center"/>';
const INDENTED = '<w:ind w:firstLineChars="200"/>';
const TITLE = block('关于扩面的通报', CENTRED, font('小标宋', 44));
const SENTENCE = '全县完成扩面任务的情况如下所述，请各乡镇认真对照检查并抓紧推进。';
const BODY = block(SENTENCE, INDENTED, font('仿宋', 32));
const PAGE = '<w:pgSz w:w="11906" w:h="16838"/>';
const MARGINS = '<w:pgMar w:top="2098" w:bottom="1985" w:left="1588" w:right="1474"/>';
const pages = (size: string, margins: string, more = ''): string =>
  `<w:sectPr>${size}${margins}${more}</w:sectPr>`;

function rules(body: string, more: Partial<TemplateSpelling> = {}): readonly string[] {
  return [...new Set(checkFormat(templateFile({ body, ...more })).map(({ rule }) => rule))];
}

function problems(body: string, rule: string): readonly string[] {
  return checkFormat(templateFile({ body }))
    .filter((one) => one.rule === rule)
    .map(({ problem }) => problem);
}

describe('checkFormat where a file leaves much unsaid', () => {
  it('names a font that only the theme knows as unknown', () => {
    const plain =
      block('关于扩面的通报', CENTRED) + block(SENTENCE, INDENTED) + block('一、情况', INDENTED);
    const file = templateFile({ body: plain + pages(PAGE, MARGINS), styles: '' });
    const found = checkFormat(file).map(({ rule, problem }) => `${rule} ${problem}`);

    for (const rule of ['titleFont', 'bodyFont', 'headingFont']) {
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${rule} .*未指定`)));
    }
    expect(
      found.filter((one) => /Size|lines|characters/.test(one) && !one.startsWith('page')),
    ).toEqual([]);
  });

  it('wants a large title in the middle', () => {
    expect(rules(block('关于扩面的通报', '', font('小标宋', 44)) + pages(PAGE, MARGINS))).toContain(
      'titleAlign',
    );
    expect(rules(TITLE + pages(PAGE, MARGINS))).not.toContain('titleAlign');
  });

  it.each([
    ['a grid of 22 lines', '<w:docGrid w:type="lines" w:linePitch="579"/>', []],
    ['a grid of 40 lines', '<w:docGrid w:type="lines" w:linePitch="312"/>', ['每页约40行']],
    ['a grid that is not used', '<w:docGrid w:linePitch="312"/>', []],
    ['a grid without a pitch', '<w:docGrid w:type="lines"/>', []],
    ['a grid of no height', '<w:docGrid w:type="lines" w:linePitch="0"/>', []],
    ['no grid', '', []],
  ])('counts the lines of %s', (_, grid, found) => {
    const said = problems(TITLE + BODY + pages(PAGE, MARGINS, grid), 'lines');

    expect(said.map((one) => one.replace(/\s/g, ''))).toEqual(
      found.map((one): unknown => expect.stringContaining(one)),
    );
  });

  it.each([
    ['characters of 16 pt side by side', '', '', 27],
    [
      'a grid that widens each by a point',
      '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="4096"/>',
      '',
      26,
    ],
    ['a grid that says no width', '<w:docGrid w:type="snapToChars" w:linePitch="579"/>', '', 27],
    ['characters drawn together to nothing', '', '<w:spacing w:val="-400"/>', undefined],
  ])('counts %s', (_, grid, look, count) => {
    const body = block(SENTENCE, INDENTED, `${font('仿宋', 32)}${look}`);
    const said = problems(TITLE + body + pages(PAGE, MARGINS, grid), 'characters');

    expect(said).toEqual(count === undefined ? [] : [expect.stringContaining(String(count))]);
  });

  it.each([
    ['no size of the paper', pages('', MARGINS)],
    ['no margins', pages(PAGE, '')],
    ['no section', ''],
    [
      'A4 on its side with the margins turned',
      pages(
        '<w:pgSz w:w="16838" w:h="11906"/>',
        '<w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1985"/>',
      ),
    ],
  ])('has nothing against pages with %s', (_, end) => {
    expect(rules(TITLE + BODY + end).filter((rule) => /pageSize|margin|lines/.test(rule))).toEqual(
      [],
    );
  });

  it('wants the margins of a page on its side as well', () => {
    const end = pages(
      '<w:pgSz w:w="16838" w:h="11906"/>',
      '<w:pgMar w:top="900" w:right="900" w:bottom="900" w:left="900"/>',
    );

    expect(rules(TITLE + end)).toContain('margin');
    expect(rules(TITLE + end)).not.toContain('pageSize');
  });

  it('reads a style’s ancestors as far as they are sensible, and no further', () => {
    const circle =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:sz w:val="44"/></w:rPr></w:style><w:style/>';
    const title =
      '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Lost"/></w:rPr><w:t>关于扩面的通报</w:t></w:r></w:p>';

    expect(rules(title + pages(PAGE, MARGINS), { styles: styles(21, circle) })).not.toContain(
      'titleMissing',
    );
    expect(rules(title + pages(PAGE, MARGINS))).toContain('titleMissing');
  });

  it('does not read what was deleted, nor the second reading for older programs', () => {
    const body = `<w:p><w:del><w:r><w:t>各乡(镇)</w:t></w:r></w:del>${run('甲')}</w:p><mc:AlternateContent><mc:Choice><w:p>${run('乙')}</w:p></mc:Choice><mc:Fallback><w:p>${run('各乡(镇)')}</w:p></mc:Fallback></mc:AlternateContent><w:p><mc:Fallback>${run('各乡(镇)')}</mc:Fallback></w:p>`;

    expect(rules(body + pages(PAGE, MARGINS))).not.toContain('halfWidth');
  });

  it('has nothing to say of a table without rows or a line without a kind', () => {
    const body = `<w:tbl/><w:p><w:pPr><w:pBdr><w:bottom/></w:pBdr></w:pPr></w:p>`;

    expect(rules(TITLE + body + pages(PAGE, MARGINS))).not.toContain('tableHead');
  });
});

describe('checkFormat of headings of the third level', () => {
  it.each([
    ['1.推进扩面', ['headingFont']],
    ['1.5万人已经参保', []],
    ['甲．推进扩面', []],
  ])('judges %s', (text, found) => {
    const heading = block(text, INDENTED, font('楷体', 32));

    expect(
      rules(TITLE + heading + pages(PAGE, MARGINS)).filter((rule) => rule.startsWith('heading')),
    ).toEqual(found);
  });
});

describe('checkFormat of page numbers', () => {
  const NUMBER = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  const foot = (align: string, halfPoints: number, content: string): string =>
    `<w:p><w:pPr>${align}</w:pPr>${run('—', `<w:sz w:val="${halfPoints}"/>`)}${content}${run('—')}</w:p>`;
  const withFeet = (odd: string, even?: string): readonly string[] =>
    rules(
      TITLE +
        pages(PAGE, MARGINS, '').replace(
          '<w:pgSz',
          `${edge('footer1')}${even === undefined ? '' : edge('footer2', 'even')}<w:pgSz`,
        ),
      {
        settings: '<w:evenAndOddHeaders/>',
        edges: { footer1: odd, ...(even === undefined ? {} : { footer2: even }) },
      },
    ).filter((rule) => rule.startsWith('pageNumber'));
  const RIGHT = '<w:jc w:val="right"/>';

  it.each([
    ['as the standard wants them', foot(RIGHT, 28, NUMBER), foot('', 28, NUMBER), []],
    ['of 12 pt', foot(RIGHT, 24, NUMBER), foot('', 24, NUMBER), ['pageNumberSize']],
    ['only on odd pages', foot(RIGHT, 28, NUMBER), undefined, ['pageNumberSides']],
    ['that even pages lack', foot(RIGHT, 28, NUMBER), foot('', 28, ''), ['pageNumberSides']],
    [
      'that stand alone in an empty field',
      '<w:p><w:fldSimple w:instr="PAGE"/></w:p>',
      foot('', 28, NUMBER),
      ['pageNumberForm', 'pageNumberSides'],
    ],
    [
      'of a field that says nothing',
      foot(RIGHT, 28, '<w:fldSimple/>'),
      foot('', 28, NUMBER),
      ['pageNumberMissing'],
    ],
  ])('%s', (_, odd, even, found) => {
    expect(withFeet(odd, even)).toEqual(found);
  });
});

describe('checkFormat of a package that other programs spell', () => {
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = (...relations: readonly string[]): string =>
    `<Relationships>${relations.join('')}</Relationships>`;
  const root = (target: string): string =>
    list('<Relationship/>', `<Relationship Type="${R}/officeDocument" Target="${target}"/>`);

  it.each([
    ['a document named from the top', { '_rels/.rels': root('/word/document.xml') }, true],
    ['a document that is absent', { '_rels/.rels': root('word/other.xml') }, false],
    ['a document without a body', { 'word/document.xml': '<w:document/>' }, false],
    [
      'a foot that is absent',
      {
        'word/_rels/document.xml.rels': list(
          `<Relationship Id="f" Type="${R}/footer" Target="footer9.xml"/>`,
          `<Relationship Type="${R}/styles"/>`,
        ),
      },
      true,
    ],
  ])('reads %s: %s', (_, more, readable) => {
    expect(rules(TITLE + section(), { more }).includes('file')).toBe(!readable);
  });
});
