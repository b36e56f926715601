import { tidyPart, tidySettings } from '../../../src/core/document/tidy-part';

describe('tidyPart', () => {
  it.each([
    [
      'a record of changed formatting, and keeps the new look',
      '<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>',
      '<w:rPr><w:b/></w:rPr>',
    ],
    ['numbers of editing sessions', '<w:p w:rsidR="00A1" w:x="1"/>', '<w:p w:x="1"/>'],
    [
      'identities of paragraphs',
      '<w:p w14:paraId="1" w14:textId="2"><w:r/></w:p>',
      '<w:p><w:r/></w:p>',
    ],
    [
      'spelling marks and old page ends',
      '<w:proofErr w:type="x"/><w:lastRenderedPageBreak/>甲',
      '甲',
    ],
    [
      'a binding that would overwrite the text',
      '<w:sdtPr><w:id w:val="1"/><w:dataBinding w:a="b"/></w:sdtPr>',
      '<w:sdtPr></w:sdtPr>',
    ],
    ['comments in the XML', '甲<!-- <w:p> -->乙', '甲乙'],
    ['the frame of raw text', '<w:t><![CDATA[a<b]]></w:t>', '<w:t>a&lt;b</w:t>'],
    [
      'a bookmark that nothing refers to',
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/>甲<w:bookmarkEnd w:id="0"/>',
      '甲',
    ],
  ])('takes out %s', (_, xml, tidy) => {
    expect(tidyPart(xml)).toBe(tidy);
  });

  it('keeps a bookmark that a field refers to', () => {
    const xml =
      '<w:bookmarkStart w:id="0" w:name="end"/>甲<w:bookmarkEnd w:id="0"/><w:instrText> PAGEREF end </w:instrText>';

    expect(tidyPart(xml)).toBe(xml);
  });
});

describe('tidySettings', () => {
  it('takes out links to other files', () => {
    expect(
      tidySettings(
        '<w:settings><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="1"/></w:rsids><w:zoom w:percent="100"/></w:settings>',
      ),
    ).toBe('<w:settings><w:zoom w:percent="100"/></w:settings>');
  });
});
