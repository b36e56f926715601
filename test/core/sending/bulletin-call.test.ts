import {
  isPreviewCall,
  isReadCall,
  readComposeCall,
  readSendCall,
  typedPeriod,
} from '../../../src/core/sending/bulletin-call';

describe('the days of a briefing as they are typed', () => {
  it.each([
    ['', '2023-11-01', '2023-11-20'],
    ['本月', '2023-11-01', '2023-11-20'],
    [' 本周 ', '2023-11-20', '2023-11-20'],
    ['上月', '2023-10-01', '2023-10-31'],
    ['2023-10-09至2023-10-15', '2023-10-09', '2023-10-15'],
    ['2023年10月9日 到 2023年10月9日', '2023-10-09', '2023-10-09'],
  ])('%j are %s to %s', (text, start, end) => {
    expect(typedPeriod(text, '2023-11-20')).toEqual({ start, end });
  });

  it.each([
    ['去年', /看不懂/],
    ['2023-10-09', /看不懂/],
    ['2023-10-15至2023-10-09', /早于开始日期/],
  ])('are told for %j', (text, words) => {
    expect(() => typedPeriod(text, '2023-11-20')).toThrow(words);
  });
});

describe("a page's call", () => {
  const override = { section: 'overall', mode: 'add', paragraph: '', texts: ['x'] };

  it('of composing is read', () => {
    const period = { start: '2023-10-01', end: '2023-10-31' };
    expect(readComposeCall({ stage: 'compose', period, paragraphs: [override] })).toEqual({
      ...{ stage: 'compose', period, paragraphs: [override] },
    });
    expect(readComposeCall({ stage: 'read', period: null })).toEqual({
      ...{ stage: 'read', period: undefined, paragraphs: undefined },
    });
  });

  it('of sending is read', () => {
    expect(readSendCall({ stage: 'send', number: '1号' })).toEqual({
      stage: 'send',
      number: '1号',
    });
    const verified = { stage: 'verified', number: '1号', address: 'a@b.cn', wasSent: true };
    expect(readSendCall(verified)).toEqual(verified);
  });

  it.each([
    () => readComposeCall({}),
    () => readComposeCall({ stage: 'send' }),
    () => readComposeCall({ stage: 'compose', period: { start: '2023-10-01' } }),
    () => readComposeCall({ stage: 'compose', paragraphs: [{ ...override, section: 'x' }] }),
    () => readComposeCall('compose'),
    () => readSendCall({ stage: 'all' }),
    () => readSendCall({ stage: 'verified', number: '1号', address: 'a@b.cn' }),
    () => readSendCall({ stage: 'send', number: 1 }),
  ])('is refused if it is none (%#)', (read) => {
    expect(read).toThrow();
  });
});

describe('a call that only looks', () => {
  it.each([
    [{ stage: 'read' }, true, false],
    [{ stage: 'preview' }, false, true],
    [{ stage: 'send' }, false, false],
    [{}, false, false],
    [null, false, false],
    ['read', false, false],
  ])('%j reads: %s, previews: %s', (call, reads, previews) => {
    expect([isReadCall(call), isPreviewCall(call)]).toEqual([reads, previews]);
  });

  it('is a preview where a page says nothing', () => {
    expect(readSendCall({})).toEqual({ stage: 'preview', number: undefined });
  });
});
