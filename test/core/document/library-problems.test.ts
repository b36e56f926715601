import { libraryProblems } from '../../../src/core/document/library-problems';
import { inspectParts } from '../../../src/core/document/template-library';

const MAIN = 'word/document.xml';
const main = (text: string): ReadonlyMap<string, string> =>
  new Map([
    [MAIN, `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`],
  ]);

describe('libraryProblems', () => {
  it('names each of several troubles with the words around it', () => {
    const parts = main('甲{/文号}乙{单位');
    const { errors } = inspectParts(parts);

    expect(libraryProblems(errors, parts)).toEqual(
      expect.arrayContaining([
        { code: 'unclosedTag', placeholder: '单位', where: '甲{/文号}乙{单位', detail: '' },
      ]),
    );
  });

  it('says of a part that the library cannot read at all that the whole file is at fault', () => {
    const { errors, pieces } = inspectParts(new Map([[MAIN, '<w:p']]));

    expect([...pieces]).toEqual([]);
    expect(libraryProblems(errors, new Map())).toEqual([
      { code: 'otherTrouble', placeholder: '', where: '', detail: '' },
    ]);
  });

  it('says the same of an error that explains nothing', () => {
    expect(libraryProblems([{}], main('甲'))).toEqual([
      { code: 'otherTrouble', placeholder: '', where: '', detail: '' },
    ]);
  });
});
