import type { BulletinContent } from '../../../src/core/bulletin/content-type';
import {
  changedPlaces,
  previewSections,
  typedText,
  withText,
  type EditPlace,
} from '../../../src/core/panel/bulletin-drafts';

const place: EditPlace = { section: 'overall', mode: 'replace', paragraph: 'overall.enrolment' };
const addition: EditPlace = { section: 'overall', mode: 'add', paragraph: '' };

const composed = {
  sections: [
    {
      key: 'overall',
      heading: '一、总体情况',
      paragraphs: [
        { key: 'overall.enrolment', lead: '', text: '原文。', facts: [], by: 'composed' },
      ],
    },
  ],
} as unknown as BulletinContent;

describe('withText', () => {
  it('keeps one text a place, and gives the composed one back', () => {
    const typed = withText(withText([], place, '一稿'), place, '二稿\n另一段');
    expect(typed).toHaveLength(1);
    expect(typedText(typed, place)).toBe('二稿\n另一段');
    expect(withText(typed, place, undefined)).toEqual([]);
  });

  it('takes blank additions for none, but a blank replacement for taking the paragraph away', () => {
    expect(withText([], addition, '  ')).toEqual([]);
    expect(previewSections(composed, withText([], place, ''))).toEqual([]);
  });
});

describe('previewSections', () => {
  it('shows what was typed in its place, marked as staff’s', () => {
    const typed = withText(withText([], place, '改写。'), addition, '补充。');
    const [section] = previewSections(composed, typed);
    expect(section?.paragraphs.map(({ text, by }) => [text, by])).toEqual([
      ['改写。', 'staff'],
      ['补充。', 'staff'],
    ]);
  });
});

describe('changedPlaces', () => {
  it.each([
    ['nothing', [], [], 0],
    ['a new text', [], withText([], place, '新'), 1],
    ['another text', withText([], place, '旧'), withText([], place, '新'), 1],
    ['a text given up', withText([], place, '旧'), [], 1],
  ])('counts %s', (_, kept, now, count) => {
    expect(changedPlaces(kept, now)).toBe(count);
  });
});
