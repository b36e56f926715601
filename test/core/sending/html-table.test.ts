import { tableHtml } from '../../../src/core/sending/html';

function widthsOf(html: string): (string | undefined)[] {
  return [...html.matchAll(/<th style="([^"]*)"/g)].map(
    ([, style]) => /width:([^;]*)/.exec(style ?? '')?.[1],
  );
}

describe('a table of a mail', () => {
  const rows = [{ cells: ['<甲>', '乙'], look: '' }];

  it('has columns alike where nothing is said of them', () => {
    expect(widthsOf(tableHtml(['一', '二'], rows))).toEqual([undefined, undefined]);
  });

  it('gives each column its part of the width', () => {
    expect(widthsOf(tableHtml(['一', '二'], rows, [30, 70]))).toEqual(['30%', '70%']);
  });

  it('is as wide as the screen and never wider, and shows what looks like HTML as text', () => {
    const html = tableHtml(['一', '二'], rows, [30, 70]);
    expect(html).toMatch(/^<table style="[^"]*width:100%;max-width:600px;[^"]*table-layout:fixed;/);
    expect(html).toContain('&lt;甲&gt;');
  });
});
