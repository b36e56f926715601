import { checkTemplate } from '../../src/core/document/check-template';
import { placeholdersOf } from '../../src/core/document/placeholders/notice-placeholders';
import { NOTICE_TEMPLATES } from '../../src/core/document/placeholders/template-codes';
import { defaultTemplate, defaultTemplates } from '../../src/templates/notice-templates';
import { docxProblems } from '../support/docx-facts';
import { linesOf, partOf } from './docx-text';

const templates = defaultTemplates().map((one) => ({ ...one, lines: linesOf(one.bytes) }));
const BETWEEN_OFFICES = ['移交函.docx', '划拨申请书.docx'];

const named = templates.map((one) => [one.fileName, one] as const);

describe('the default templates', () => {
  it('are one file per kind of notice and the late-fee table', () => {
    expect(templates.map(({ code, fileName }) => [code, fileName])).toEqual(
      NOTICE_TEMPLATES.map(({ code, name }) => [code, `${name}.docx`]),
    );
  });

  it.each(named)('%s passes the check that an edited one must pass', (_name, one) => {
    expect(checkTemplate(one.fileName, one.bytes, placeholdersOf(one.code))).toEqual([]);
  });

  it.each(named)('%s is made of the same bytes every time', (_name, { code, bytes }) => {
    expect(Buffer.from(defaultTemplate(code)).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each(named)('%s has nothing that Word would want to repair', (_name, { bytes }) => {
    expect(docxProblems(bytes)).toEqual([]);
  });

  it.each(named)('%s has its 送达回证 and its 存根, each on a page of its own', (_name, one) => {
    const xml = partOf(one.bytes, 'word/document.xml');
    const [, forms = ''] = xml.split('</w:sectPr>');
    expect(one.lines.filter((line) => ['送达回证', '文书存根'].includes(line))).toHaveLength(2);
    expect(forms).toContain('送达回证');
    expect(forms.indexOf('w:pageBreakBefore')).toBeLessThan(forms.indexOf('文书存根'));
  });

  it.each(named)('%s leaves articles to 法规依据 and never speaks of 2‰', (_name, one) => {
    const text = one.lines.join('\n');
    expect(text).not.toMatch(/第[一二三四五六七八九十百]+条/);
    expect(text).not.toMatch(/千分之二|2‰|0\.2%/);
  });

  it.each(named)('%s says who signs and when', (_name, { lines }) => {
    expect(lines).toContain('{右署名}{/署名行}');
    expect(lines).toContain('{成文日期}');
  });

  const toUnit = named.filter(([name]) => !BETWEEN_OFFICES.includes(name));
  it.each(toUnit)('%s invites objections', (_name, { lines }) => {
    expect(lines.join('\n')).toContain('如有异议');
  });

  it.each<[string, readonly string[]]>([
    ['催告书.docx', ['期限', '方式', '金额和给付方式', '陈述权和申辩权']],
    ['划拨决定书.docx', ['当事人', '理由和依据', '方式和时间', '行政复议或者提起行政诉讼']],
    ['划拨申请书.docx', ['用人单位', '存款账户', '事实、理由和依据', '划拨的数额', '其他']],
  ])('%s has a heading for each item that the law or practice lists', (name, items) => {
    const lines = templates.find(({ fileName }) => fileName === name)?.lines ?? [];
    const headings = lines.filter((line) => /^[一二三四五]、/.test(line)).join('\n');
    for (const item of items) expect(headings).toContain(item);
  });

  it('sets the pages of GB/T 9704: A4, text area 156 mm × 225 mm, 22 lines', () => {
    const [one] = templates;
    const xml = partOf(one?.bytes ?? new Uint8Array(), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toContain('w:left="1587"');
    expect(xml).toContain('w:right="1474"');
    expect(xml).toContain('w:linePitch="579"');
  });

  it('names the fonts of GB/T 9704 with fallbacks', () => {
    const [one] = templates;
    const fonts = partOf(one?.bytes ?? new Uint8Array(), 'word/fontTable.xml');
    const names = [...fonts.matchAll(/<w:font w:name="([^"]+)"><w:altName w:val="[^"]+"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      ...['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312', '宋体'],
    ]);
  });
});
