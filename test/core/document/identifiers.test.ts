import { ownBookmarks } from '../../../src/core/document/identifiers';

const mark = (id: number, name: string, text: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${text}<w:bookmarkEnd w:id="${id}"/>`;

describe('ownBookmarks', () => {
  it('leaves out a bookmark that a repeated passage brings again, at both its ends', () => {
    const identities = { drawing: 0, bookmark: 4 };

    expect(ownBookmarks(mark(0, 'item', '甲') + mark(0, 'item', '乙'), identities, '')).toBe(
      `${mark(5, 'item', '甲')}乙`,
    );
    expect(identities.bookmark).toBe(5);
  });

  it('takes what refers to a renamed bookmark along, and nothing that only begins like it', () => {
    const xml = `${mark(0, 'end', '')}<w:instrText> PAGEREF end </w:instrText><w:instrText> PAGEREF ending </w:instrText>`;

    expect(ownBookmarks(xml, { drawing: 0, bookmark: 0 }, '_2')).toBe(
      `${mark(1, 'end_2', '')}<w:instrText> PAGEREF end_2 </w:instrText><w:instrText> PAGEREF ending </w:instrText>`,
    );
  });
});
