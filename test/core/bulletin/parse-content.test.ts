import fc from 'fast-check';
import { parseContent } from '../../../src/core/bulletin/parse-content';
import { anyCounty } from './any-county';
import { contentOf } from './county';
import { MID_CAMPAIGN } from './situations';

const FROZEN = JSON.stringify(contentOf(MID_CAMPAIGN));

describe('a frozen bulletin', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(anyCounty, (county) => {
        const content = contentOf(county);
        expect(parseContent(JSON.stringify(content))).toEqual(content);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps the days of a briefing', () => {
    const period = { start: '2023-10-01', end: '2023-10-31' } as const;
    const briefing = contentOf(MID_CAMPAIGN, '2023-11-02', { kind: 'briefing', period });
    expect(parseContent(JSON.stringify(briefing))).toEqual(briefing);
  });

  it.each([
    ['"format":1', '"format":2', 'format'],
    ['"kind":"summary"', '"kind":"poem"', 'content.kind'],
    ['"day":"2023-12-20"', '"day":"2023-02-30"', 'content.day'],
    ['"number":1,', '"number":"1",', 'content.attachments[0].number'],
    ['"cells":["1"', '"cells":["extra","1"', 'content.attachments[0].tables[0].rows[0].cells'],
  ])('is refused where %s has become %s', (former, changed, place) => {
    expect(FROZEN).toContain(former);
    expect(() => parseContent(FROZEN.replace(former, changed))).toThrow(
      `保存的通报内容已损坏（${place}）`,
    );
  });

  it.each(['', '[]', 'null', '{"format":1'])('is refused if it is %s', (json) => {
    expect(() => parseContent(json)).toThrow('保存的通报内容已损坏');
  });
});
