import { canWriteChinese, SYSTEM_FONTS } from '../../../../local/chart-picture/fonts';
import { convertToPdf, pdfFilter } from '../../../../local/services/libre-office';
import { emptySheet } from '../../../../local/book/model';
import { chartPicture } from '../../../../local/chart-picture/chart-picture';
import { bulletinDocx } from '../../../../src/core/bulletin/layout/bulletin-docx';
import { bulletinTemplate } from '../../../../src/templates/bulletin';
import { describeIf } from '../../../support/describe-if';
import { convertedAll, hasLibreOffice } from '../../../support/libre-office';
import { hasPoppler, pdfImages, pdfPages, type PdfPage } from '../../../support/pdf-facts';
import { paragraphOf, sampleContent, tableOf } from './sample-content';
import { ratesChart, ratesSheet } from '../../../local/chart-picture/rates-chart';

const LINE_PITCH = 225 / 22;
const CHARACTER_OF_A_PAGE_NUMBER = (14 * 25.4) / 72;

const LONG = paragraphOf('扩面征缴任务分解落实到人'.repeat(80));

describeIf(
  hasLibreOffice() && hasPoppler() && canWriteChinese(SYSTEM_FONTS),
  'LibreOffice, poppler or a Chinese font is not installed',
  'a bulletin as LibreOffice prints it',
  () => {
    const content = sampleContent({
      sections: [{ key: 'overall', heading: '一、总体情况', paragraphs: [LONG] }],
      attachments: [
        { number: 1, title: '各乡（镇）扩面任务完成情况表', tables: [tableOf(7)] },
        { number: 2, title: '各乡（镇）征缴任务完成情况表', tables: [tableOf(80)] },
      ],
    });
    let pages: readonly PdfPage[] = [];
    let pdf = new Uint8Array();

    beforeAll(() => {
      const chart = chartPicture(ratesChart(), ratesSheet(emptySheet(1, '进度')));
      const docx = bulletinDocx(content, bulletinTemplate(), chart);
      pdf = new Uint8Array(convertToPdf(docx, 'docx') ?? []);
      pages = pdfPages(pdf);
    }, 120_000);

    const textLines = ({ lines }: PdfPage) => lines.filter(({ text }) => !text.startsWith('—'));

    const isOnItsSide = ({ width, height }: PdfPage): boolean => width > height;

    it('is on A4: text and 版记 upright, the attachments between them on their side', () => {
      const sizes = pages.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`);
      const upright = sizes.indexOf('297×210');
      expect(upright).toBeGreaterThanOrEqual(3);
      const turned = sizes.slice(upright, pages.map(isOnItsSide).lastIndexOf(true) + 1);
      expect(new Set(turned)).toEqual(new Set(['297×210']));
      const others = [...sizes.slice(0, upright), ...sizes.slice(upright + turned.length)];
      expect(new Set(others)).toEqual(new Set(['210×297']));
    });

    it('has 22 lines of 28 characters on a full text page', () => {
      const lines = textLines(pages[1]!);
      expect(lines).toHaveLength(22);
      expect(new Set(lines.map(({ text }) => Array.from(text).length))).toEqual(new Set([28]));
    });

    it('keeps margins of 37, 35, 28 and 26 mm within 1 mm', () => {
      const lines = textLines(pages[1]!);
      const middle = (index: number): number =>
        (lines.at(index)!.top + lines.at(index)!.bottom) / 2;
      expect(Math.abs(middle(0) - LINE_PITCH / 2 - 37)).toBeLessThan(1);
      expect(Math.abs(297 - middle(-1) - LINE_PITCH / 2 - 35)).toBeLessThan(1);
      expect(Math.abs(Math.min(...lines.map(({ left }) => left)) - 28)).toBeLessThan(1);
      expect(Math.abs(210 - Math.max(...lines.map(({ right }) => right)) - 26)).toBeLessThan(1);
    });

    it('numbers odd text pages at the right and even pages at the left, one character in', () => {
      pages.forEach((page, index) => {
        // The 版记 page, and a blank one before it, have none.
        if (isOnItsSide(page) || index > pages.map(isOnItsSide).lastIndexOf(true)) return;
        const number = page.lines.at(-1)!;
        expect(number.text.replace(/ /g, '')).toBe(`—${index + 1}—`);
        const gap = index % 2 === 0 ? 210 - 26 - number.right : number.left - 28;
        expect(Math.abs(gap - CHARACTER_OF_A_PAGE_NUMBER)).toBeLessThan(1);
        // 7 mm below the text area.
        expect(number.top).toBeGreaterThan(297 - 35 + 5);
      });
    });

    it('numbers pages on their side where the number stands once they are turned upright', () => {
      const numbered = pages.map((page, index) => ({ page, number: index + 1 }));
      const turned = numbered.filter(({ page }) => isOnItsSide(page));
      expect(new Set(turned.map(({ number }) => number % 2))).toEqual(new Set([0, 1]));
      turned.forEach(({ page, number }) => {
        const pieces = page.pieces.filter(({ right }) => right < 35 - 1);
        expect(pieces.map(({ text }) => text.replace(/ /g, '')).join('')).toBe(`—${number}—`);
        // Upright the left edge is the foot: the number 7 mm below the text area, one character in from its side.
        expect(Math.abs(35 - 7 - Math.max(...pieces.map(({ right }) => right)))).toBeLessThan(1);
        const gap = number % 2 === 1 ? 210 - 26 - pieces.at(-1)!.bottom : pieces[0]!.top - 28;
        expect(Math.abs(gap - CHARACTER_OF_A_PAGE_NUMBER)).toBeLessThan(1);
      });
    });

    it('keeps tables on their side within margins of 28, 37, 26 and 35 mm', () => {
      pages.filter(isOnItsSide).forEach(({ pieces }) => {
        const text = pieces.filter(({ right }) => right > 35 - 1);
        expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(35 - 1);
        expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(297 - 37 + 1);
        expect(Math.min(...text.map(({ top }) => top))).toBeGreaterThan(28 - 1);
        expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(210 - 26 + 1);
      });
    });

    it('keeps a table that has room on one page in one piece', () => {
      const short = pages.filter(({ lines }) => lines[0]?.text.replace(/ /g, '') === '附件1');
      expect(short).toHaveLength(1);
      const texts = short[0]!.pieces.map(({ text }) => text);
      expect(texts.filter((text) => /^[^（）]{2,4}[镇乡]$/.test(text))).toHaveLength(7);
      expect(texts).toContain('全县');
    });

    it('shows text on the first page and the mark 35 mm below the top of the text area', () => {
      const { lines } = pages[0]!;
      expect(lines[0]!.text).toBe('资源县企业职工基本养老保险');
      expect(Math.abs(lines[0]!.top - 37 - 35)).toBeLessThan(5);
      expect(lines.some(({ text }) => text.startsWith('现将'))).toBe(true);
    });

    it('repeats the head of a table on every page it goes on', () => {
      const table = pages.filter(({ lines }) =>
        lines.some(({ text }) => text.includes('车田苗族乡')),
      );
      const headed = table.filter(({ lines }) => lines.some(({ text }) => text.includes('序号')));
      expect(table.length).toBeGreaterThanOrEqual(4);
      expect(headed).toHaveLength(table.length);
    });

    it('has the chart behind the table of the first attachment, over the whole width', () => {
      const chart = pdfImages(pdf).find(({ width }) => width === 1600);
      const attachment = pages.findIndex(
        ({ lines }) => lines[0]?.text.startsWith('附件 1') === true || lines[0]?.text === '附件1',
      );
      expect(chart).toMatchObject({ page: attachment + 2, width: 1600, height: 720 });
      expect(Math.abs((chart?.heightMillimetres ?? 0) - (225 * 720) / 1600)).toBeLessThan(1);
    });

    it('ends with the 版记 at the foot of the last page', () => {
      const lines = textLines(pages.at(-1)!);
      expect(lines.at(-1)!.text).toMatch(/^资源县人力资源和社会保障局办公室.*印发$/);
      expect(lines.at(-1)!.bottom).toBeGreaterThan(297 - 35 - 6);
      expect(lines.some(({ text }) => /^抄送：.*。$/.test(text))).toBe(true);
    });

    it('ends on an even page, which has no number', () => {
      expect(pages.length % 2).toBe(0);
      expect(pages.at(-1)!.lines.filter(({ text }) => text.startsWith('—'))).toEqual([]);
    });

    it('rules the 版记 on the last page, 0.05 mm to a row of the rules', () => {
      const rules = pdfImages(pdf).filter(({ width }) => width === 1);
      expect(rules.map(({ page }) => page)).toEqual([pages.length, pages.length, pages.length]);
      const heights = rules.map(({ heightMillimetres }) => Math.round(heightMillimetres * 100));
      expect(heights.every((height) => Math.abs(height - 70) <= 1)).toBe(true);
      expect(rules.map(({ height }) => height)).toEqual([14, 14, 14]);
    });
  },
);

interface Ending {
  readonly name: string;
  /** Rows of the one attachment; undefined: none. */
  readonly rows?: number;
  /** What stands on each page: a text, a table, nothing, the 版记. */
  readonly pages: readonly string[];
}

const ENDINGS: readonly Ending[] = [
  {
    name: 'attachments that end on an even page: a blank side between',
    ...{ rows: 7, pages: ['text', 'text', 'text', 'table', 'blank', 'imprint'] },
  },
  {
    name: 'attachments that end on an odd page: the back of that sheet',
    ...{ rows: 30, pages: ['text', 'text', 'text', 'table', 'table', 'imprint'] },
  },
  { name: 'no attachments: below the text', pages: ['text', 'text', 'text and imprint'] },
];

describeIf(
  hasLibreOffice() && hasPoppler() && canWriteChinese(SYSTEM_FONTS),
  'LibreOffice, poppler or a Chinese font is not installed',
  'the 版记 as LibreOffice prints it',
  () => {
    const kindOf = ({ width, height, lines }: PdfPage): string => {
      if (width > height) return 'table';
      if (lines.length === 0) return 'blank';
      const hasImprint = lines.some(({ text }) => text.endsWith('印发'));
      if (!hasImprint) return 'text';
      return lines.some(({ text }) => text.startsWith('附件') || /^— ?\d/.test(text))
        ? 'text and imprint'
        : 'imprint';
    };

    const printed = new Map<string, readonly PdfPage[]>();
    beforeAll(() => {
      const files = convertedAll(ENDINGS.map(bulletinThatEnds), pdfFilter('docx'), 'docx');
      ENDINGS.forEach(({ name }, index) => {
        printed.set(name, pdfPages(files[index] ?? Buffer.alloc(0)));
      });
    }, 120_000);

    it.each(ENDINGS)('stands behind $name', ({ name, pages }) => {
      expect(printed.get(name)?.map(kindOf)).toEqual(pages);
    });
  },
);

function bulletinThatEnds({ rows }: Ending): Uint8Array {
  const title = '各乡（镇）扩面任务完成情况表';
  const content = sampleContent({
    sections: [{ key: 'overall', heading: '一、总体情况', paragraphs: [LONG] }],
    attachments: rows === undefined ? [] : [{ number: 1, title, tables: [tableOf(rows)] }],
  });
  return bulletinDocx(content, bulletinTemplate(), undefined);
}
