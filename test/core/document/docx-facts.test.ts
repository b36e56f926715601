import { docxProblems, sectionsOf, textsOf } from '../../support/docx-facts';
import { edge, paragraph, picture, section, templateFile } from './template-files';

/** The other tests trust this reader, so it has to find what is wrong. */
describe('docxProblems', () => {
  it('finds nothing wrong with a sound file', () => {
    const file = templateFile({
      body: `${paragraph('甲')}${picture('image1')}${section(edge('header1'))}`,
      edges: { header1: paragraph('乙') },
      pictures: { image1: new Uint8Array([1]) },
    });

    expect(docxProblems(file)).toEqual([]);
    expect(textsOf(file)).toEqual(['甲', '']);
    expect(sectionsOf(file)[0]?.edges).toEqual({ 'header default': '乙' });
  });

  it.each([
    ['XML that is not closed', `<w:p><w:r></w:p>${section()}`, 'word/document.xml: '],
    [
      'a picture that is absent',
      `${picture('image9')}${section()}`,
      'relationship image9 is absent',
    ],
    [
      'a header that is absent',
      `<w:p/>${section(edge('header9'))}`,
      'relationship header9 is absent',
    ],
    [
      'a style that is absent',
      `${paragraph('甲', '<w:pStyle w:val="X"/>')}${section()}`,
      'style X is absent',
    ],
    [
      'a list that is absent',
      `${paragraph('甲', '<w:numPr><w:numId w:val="7"/></w:numPr>')}${section()}`,
      'list 7 is absent',
    ],
    [
      'a note that is absent',
      `<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${section()}`,
      'footnote 2 is absent',
    ],
    [
      'a bookmark without an end',
      `<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>${section()}`,
      'bookmark 1 has no end',
    ],
    [
      'a drawing’s number twice',
      `${picture('image1')}${picture('image1')}${section()}`,
      'drawing 1 twice',
    ],
    [
      'a cell without a paragraph',
      `<w:tbl><w:tr><w:tc/></w:tr></w:tbl>${section()}`,
      'cell without a paragraph',
    ],
    ['a body without a last section', paragraph('甲'), 'no section at the end of the body'],
    ['a foreign element', `<w:kmEnd/>${section()}`, 'foreign element kmEnd'],
    [
      'properties out of order',
      `${paragraph('甲', '<w:keepNext/><w:pStyle w:val="Normal"/>')}${section()}`,
      'paragraph properties out of order',
    ],
  ])('reports %s', (_, body, problem) => {
    const pictures = { image1: new Uint8Array([1]) };

    expect(docxProblems(templateFile({ body, pictures })).join('\n')).toContain(problem);
  });

  it('reports a part without a relationship', () => {
    const file = templateFile({ body: section(), more: { 'word/idle.xml': '<a/>' } });

    expect(docxProblems(file)).toEqual(['no relationship leads to word/idle.xml']);
  });
});
