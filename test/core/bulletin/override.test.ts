import type { BulletinContent, SectionKey } from '../../../src/core/bulletin/content-type';
import type { BulletinOverride } from '../../../src/core/bulletin/override';
import { parseOverrides } from '../../../src/core/bulletin/parse-content';
import { contentOf, DECEMBER } from './county';
import { MID_CAMPAIGN, NONE_STARTED } from './situations';

function withTyped(...overrides: BulletinOverride[]): BulletinContent {
  return contentOf(NONE_STARTED, DECEMBER, { kind: 'summary' }, overrides);
}

function textsOf({ sections }: BulletinContent, key: SectionKey): string[] {
  const paragraphs = sections.find((section) => section.key === key)?.paragraphs ?? [];
  return paragraphs.map(({ lead, text }) => `${lead}${text}`);
}

function typed(changes: Partial<BulletinOverride>): BulletinOverride {
  return { section: 'publicity', mode: 'add', paragraph: '', texts: ['补充一段。'], ...changes };
}

describe('what staff typed', () => {
  it('stands below what is composed', () => {
    expect(textsOf(withTyped(typed({})), 'publicity')).toEqual([
      '宣传活动尚无登记，方案要求人社、税务部门组织开展的“两次以上”大型宣传活动尚未落实。',
      '补充一段。',
    ]);
  });

  it('stands in the place of a section', () => {
    const override = typed({ mode: 'replace', texts: ['第一段。', ' ', '第二段。'] });
    expect(textsOf(withTyped(override), 'publicity')).toEqual(['第一段。', '第二段。']);
  });

  it('stands in the place of one paragraph and keeps its heading and number', () => {
    const override = typed({
      section: 'problems',
      mode: 'replace',
      paragraph: 'problems.screening',
      texts: ['税务数据月底导入。'],
    });
    const texts = textsOf(withTyped(override), 'problems');
    expect(texts[1]).toBe('（二）重点企业底数尚不清楚。税务数据月底导入。');
    expect(texts).toHaveLength(3);
  });

  it('takes a section away, and the sections after it move up', () => {
    const content = withTyped(typed({ mode: 'replace', texts: [] }));
    expect(content.sections.map(({ heading }) => heading)).toContain(
      '四、重点企业核查与文书办理情况',
    );
    expect(content.figures.filter(({ key }) => key.startsWith('publicity.events'))).toEqual([]);
  });

  it('is left out where its paragraph is not composed', () => {
    const override = typed({ section: 'problems', mode: 'replace', paragraph: 'problems.claims' });
    expect(textsOf(withTyped(override), 'problems').join('')).not.toContain('补充一段');
  });

  it('is used for the next bulletin as it was for the last', () => {
    const kept = parseOverrides(JSON.stringify([typed({})]));
    const next = contentOf(MID_CAMPAIGN, '2023-10-31', { kind: 'summary' }, kept);
    expect(textsOf(next, 'publicity')[1]).toBe('补充一段。');
  });

  it('is marked as typed and rests on no figure', () => {
    const paragraphs = withTyped(typed({})).sections.flatMap((section) => section.paragraphs);
    expect(paragraphs.filter(({ by }) => by === 'staff')).toEqual([
      { key: 'publicity.staff.added1.1', lead: '', text: '补充一段。', facts: [], by: 'staff' },
    ]);
  });

  it.each(['{}', '[{}]', '[{"section":"x"}]', 'no json'])('is refused if it is %s', (json) => {
    expect(() => parseOverrides(json)).toThrow('通报内容已损坏');
  });
});
