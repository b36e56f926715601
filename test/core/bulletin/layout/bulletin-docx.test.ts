import { bulletinDocx } from '../../../../src/core/bulletin/layout/bulletin-docx';
import { BULLETIN_PLACEHOLDERS } from '../../../../src/core/bulletin/layout/placeholders';
import type { BulletinContent } from '../../../../src/core/bulletin/content-type';
import { checkTemplate } from '../../../../src/core/document/check-template';
import { textOfBytes, unzipFile } from '../../../../src/core/document/zip-archive';
import { bulletinTemplate } from '../../../../src/templates/bulletin';
import { changedDocx } from '../../format-check/changed-docx';
import { paragraphOf, sampleContent, tableOf } from './sample-content';

const template = bulletinTemplate();

function bodyOf(docx: Uint8Array): string {
  const bytes = unzipFile(docx).get('word/document.xml');
  return bytes === undefined ? '' : textOfBytes(bytes);
}

function bodyWith(change: Partial<BulletinContent>, png?: Uint8Array): string {
  return bodyOf(bulletinDocx(sampleContent(change), template, png));
}

/** Texts of the paragraphs, empty ones left out. */
function textsOf(body: string): string[] {
  return [...body.matchAll(/<w:p>([^]*?)<\/w:p>/g)]
    .map(([, content = '']) =>
      [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
        .map(([tag, text]) => text ?? (tag === '<w:br/>' ? '\n' : '\t'))
        .join(''),
    )
    .filter((text) => text !== '');
}

/** A PNG of a size, as far as its head tells. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('the template of a bulletin', () => {
  it('has every placeholder that is declared and no other', () => {
    expect(checkTemplate('通报', template, BULLETIN_PLACEHOLDERS)).toEqual([]);
  });

  it('is the same bytes every time', () => {
    expect(bulletinTemplate()).toEqual(template);
  });
});

describe('bulletinDocx', () => {
  it('sets the parts in the order of the standard', () => {
    const texts = textsOf(bodyWith({ attachments: [] }));
    expect(texts).toEqual([
      '资源县企业职工基本养老保险\n扩面征缴工作领导小组办公室',
      '资扩面办〔2023〕1号',
      '资源县企业职工基本养老保险\n扩面征缴工作领导小组办公室\n关于2023年扩面征缴任务完成情况的通报',
      '各乡（镇）人民政府，县直各有关单位：',
      '现将2023年扩面征缴任务完成情况通报如下：',
      '一、总体情况',
      expect.stringMatching(/^（一）参保扩面。截至2023年12月20日/),
      '各乡（镇）要查找差距，分析原因，确保完成全年任务。',
      '资源县企业职工基本养老保险\n扩面征缴工作领导小组办公室',
      '2023年12月20日',
      '抄送：桂林市人力资源和社会保障局，县委办公室，县政协办公室。',
      '资源县人力资源和社会保障局办公室\t2023年12月20日印发',
    ]);
  });

  it.each<[string, Partial<BulletinContent>, string[]]>([
    ['none', { attachments: [] }, []],
    ['one', { attachments: [{ number: 1, title: '甲表', tables: [] }] }, ['附件：甲表', '附件']],
    [
      'two',
      {
        attachments: [
          { number: 1, title: '甲表', tables: [] },
          { number: 2, title: '乙表', tables: [] },
        ],
      },
      ['附件：1. 甲表', '2. 乙表', '附件1', '附件2'],
    ],
  ])('lists %s of the attachments and marks each', (_, change, marks) => {
    const texts = textsOf(bodyWith(change));
    expect(texts.filter((text) => /^附件|^\d\. /.test(text))).toEqual(marks);
  });

  it('leaves the line of copies out where there are none', () => {
    expect(textsOf(bodyWith({ copiesTo: [] })).some((text) => text.includes('抄送'))).toBe(false);
  });

  it.each([
    ['fit on a line', '资源县人力资源和社会保障局办公室', 1],
    ['are too long', '资源县企业职工基本养老保险扩面征缴工作领导小组办公室', 2],
  ])('sets office and day of printing that %s on so many lines', (_, printingOffice, count) => {
    const texts = textsOf(bodyWith({ printingOffice, copiesTo: [] }));
    const last = texts.slice(-count);
    expect(last.join('\t')).toBe(`${printingOffice}\t2023年12月20日印发`);
  });

  it('spreads the two sample cells over all columns of each table', () => {
    const body = bodyWith({});
    const tables = body.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
    expect(tables).toHaveLength(3);
    tables.forEach((table) => {
      const rows = table.match(/<w:tr[ >][^]*?<\/w:tr>/g) ?? [];
      expect(rows.map((row) => row.match(/<w:tc>/g)?.length)).toEqual(rows.map(() => 10));
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      );
      expect(widths).toHaveLength(10);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(12_756);
      expect(rows[0]).toContain('<w:tblHeader/>');
    });
  });

  it('is one upright section without attachments, and turns them on their side between two', () => {
    const orientations = (body: string): (string | undefined)[] =>
      [...body.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => /w:orient="(\w+)"/.exec(size)?.[1]);
    expect(orientations(bodyWith({ attachments: [] }))).toEqual([undefined]);
    expect(orientations(bodyWith({}))).toEqual([undefined, 'landscape', undefined]);
  });

  it('breaks a heading before its unit and never within it', () => {
    const [table = ''] = bodyWith({}).match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
    const [head = ''] = table.match(/<w:tr[ >][^]*?<\/w:tr>/g) ?? [];
    expect(textsOf(head)).toContain('与序时差\n（百分点）');
    expect(textsOf(head)).toContain('排名');
  });

  it('keeps the rows of a table for one page together and lets a longer one go on', () => {
    const kept = (rowCount: number): number[] => {
      const tables = [{ ...tableOf(rowCount) }];
      const body = bodyWith({ attachments: [{ number: 1, title: '表', tables }] });
      const [table = ''] = body.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
      const rows = table.match(/<w:tr[ >][^]*?<\/w:tr>/g) ?? [];
      return rows.map((row) => row.match(/<w:keepNext\/>/g)?.length ?? 0);
    };
    // Head and sum beside them; the last row goes with nothing.
    expect(kept(12)).toEqual([...Array.from({ length: 13 }, () => 10), 0]);
    expect(new Set(kept(13))).toEqual(new Set([0]));
  });

  it('aligns figures right, names left and ordinals in the middle', () => {
    const [table = ''] = bodyWith({}).match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
    const first = (table.match(/<w:tr[ >][^]*?<\/w:tr>/g) ?? [])[1] ?? '';
    expect([...first.matchAll(/<w:jc w:val="(\w+)"/g)].map(([, align]) => align)).toEqual([
      ...['center', 'left', 'right', 'right', 'right', 'right'],
      ...['right', 'right', 'right', 'center'],
    ]);
  });

  it('puts the chart below the first attachment and keeps its proportions', () => {
    const body = bodyWith({}, pngOf(1600, 800));
    const extents = [...body.matchAll(/name="chart"|<wp:extent cx="(\d+)" cy="(\d+)"/g)];
    const wide = 225 * 36_000;
    expect(extents.map(([, width, height]) => [Number(width), Number(height)])).toContainEqual([
      wide,
      wide / 2,
    ]);
    expect(body.match(/<w:drawing>(?:(?!<\/w:drawing>)[^])*name="chart"/g)).toHaveLength(1);
    expect(body.indexOf('name="chart"')).toBeGreaterThan(body.indexOf('附件1'));
    expect(body.indexOf('name="chart"')).toBeLessThan(body.indexOf('附件2'));
  });

  it('puts the chart behind the text where there is no attachment', () => {
    const body = bodyWith({ attachments: [] }, pngOf(1600, 800));
    expect(body.indexOf('name="chart"')).toBeLessThan(body.lastIndexOf('领导小组办公室'));
    expect(body).toContain('name="chart"');
  });

  it.each<[string, Uint8Array | undefined]>([
    ['no chart', undefined],
    ['bytes that are no picture', Uint8Array.from([1, 2, 3])],
  ])('shows none with %s', (_, png) => {
    expect(bodyWith({}, png)).not.toContain('name="chart"');
  });

  it('is the same bytes every time', () => {
    const once = bulletinDocx(sampleContent(), template, pngOf(10, 5));
    expect(bulletinDocx(sampleContent(), template, pngOf(10, 5))).toEqual(once);
  });

  it('prints whatever stands in a text as it is', () => {
    const hostile = '{#各部分}<w:p>&amp; "甲" \ue010乙\u0000{标题}';
    const table = { ...tableOf(1), notes: [hostile] };
    const texts = textsOf(
      bodyWith({
        opening: paragraphOf(hostile),
        attachments: [{ number: 1, title: '表', tables: [{ ...table, unit: hostile }] }],
      }),
    );
    const printed = '{#各部分}&lt;w:p&gt;&amp;amp; &quot;甲&quot; \ue010乙{标题}';
    expect(texts.filter((text) => text.startsWith('{#各部分}'))).toEqual([
      printed,
      printed,
      printed,
    ]);
  });

  it('takes marks between cells out of the cells of a table', () => {
    const [row] = tableOf(1).rows;
    const cells = ['1', '甲\ue010乙', ...(row?.cells.slice(2) ?? [])];
    const rows = [{ kind: 'township' as const, name: '甲', cells }];
    const body = bodyWith({
      attachments: [{ number: 1, title: '表', tables: [{ ...tableOf(1), rows }] }],
    });
    expect(textsOf(body)).toContain('甲乙');
  });

  it('follows a template that staff edited', () => {
    const edited = changedDocx(template, [
      ['word/document.xml', '主送机关}：', '主送机关}（请阅）：'],
    ]);
    const body = bodyOf(bulletinDocx(sampleContent(), edited, undefined));
    expect(textsOf(body)).toContain('各乡（镇）人民政府，县直各有关单位（请阅）：');
  });

  it('names what to do where a template is faulty', () => {
    const faulty = changedDocx(template, [['word/document.xml', '{/各部分}', '']]);
    expect(() => bulletinDocx(sampleContent(), faulty, undefined)).toThrow(/模板有错误/);
  });
});
