import { mergedFile } from '../../src/core/document/merged-file';
import { singleFile } from '../../src/core/document/single-file';
import type { RenderedDocument } from '../../src/core/document/types';
import { describeIf } from '../support/describe-if';
import { docxProblems } from '../support/docx-facts';
import { convertedAll, hasLibreOffice } from '../support/libre-office';
import { hasPoppler, pdfPages, type PdfPage } from '../support/pdf-facts';
import { printedBatch, serialsOn, VARIANT_COUNT, withoutSerials } from './printed-batch';

/**
 * As many as a volume has: `PRINTED_NOTICES=300 npx jest test/templates/printed-notices.test.ts`. LibreOffice takes more than
 * a minute for those 1,700 pages, so the usual run has every different notice twice: once before its template was in the
 * file and once behind all the others, and a third time stands where the second did.
 */
const COUNT = Number(process.env['PRINTED_NOTICES'] ?? 2 * VARIANT_COUNT);

const FORMS = /^\s*(送达回证|文书存根|办理情况回执|协助划拨回执)\s*$/m;
const FOLLOWING = /— ?(\d+) ?—/;
const MARK = /^\s*(国家税务总局资源县税务局|资源县社会保险事业管理中心|资源县人力资源和社会保障局)/;
const SIGNATURE = /2023 ?年 ?12 ?月 ?20 ?日\s*$/m;

const canPrint = hasLibreOffice() && hasPoppler();

describeIf(canPrint, 'LibreOffice or poppler is missing', 'the print file', () => {
  let batch: readonly RenderedDocument[] = [];
  const printed: PdfPage[] = [];
  const pages: string[] = [];
  /** The pages of each different notice as a file of its own. */
  const alone: (readonly string[])[] = [];
  beforeAll(() => {
    batch = printedBatch(COUNT);
    const files = [mergedFile(batch), ...batch.slice(0, VARIANT_COUNT).map(singleFile)];
    const [merged, ...singles] = convertedAll(files, 'pdf', 'docx').map(printedPages);
    printed.push(...(merged ?? []));
    pages.push(...printed.map(textOf));
    alone.push(...singles.map((own) => own.map(textOf).map(withoutSerials)));
  }, 600_000);

  const firstPages = () =>
    pages.filter((page) => MARK.test(page) && !FORMS.test(page) && !FOLLOWING.test(page));
  const following = () => pages.filter((page) => FOLLOWING.test(page));

  it('has exactly the pages of its notices, each as if it were printed alone', () => {
    const wanted = Array.from({ length: COUNT }, (_, place) => alone[place % VARIANT_COUNT] ?? []);
    expect(alone.every((own) => own.length >= 4)).toBe(true);
    expect(pages).toHaveLength(wanted.flat().length);
    const found = pages.map(withoutSerials);
    expect(wanted.flat().findIndex((page, index) => page !== found[index])).toBe(-1);
  });

  it('names no other notice of the batch on a notice’s pages, and each in its turn', () => {
    const lengths = Array.from({ length: COUNT }, (_, at) => alone[at % VARIANT_COUNT]?.length);
    const owners = lengths.flatMap((length, place) => Array<number>(length ?? 0).fill(place));
    const wrong = pages.filter((page, at) => serialsOn(page).some((place) => place !== owners[at]));
    expect(wrong).toEqual([]);
    expect(new Set(pages.flatMap(serialsOn)).size).toBe(COUNT);
  });

  it('opens without repair: parts, references and identities are in order', () => {
    expect(docxProblems(mergedFile(batch.slice(0, VARIANT_COUNT + 1)))).toEqual([]);
  });

  it('begins every notice on a page of its own, without a page number', () => {
    expect(firstPages()).toHaveLength(COUNT);
  });

  it('counts the pages of every notice from 1', () => {
    const numbers = pages.map((page) => Number(FOLLOWING.exec(page)?.[1] ?? 0));
    const wrong = numbers.filter((number, index) => {
      const before = numbers[index - 1] ?? 0;
      return number > 0 && number !== (before === 0 ? 2 : before + 1);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps every 送达回证, 存根 and 回执 to one page', () => {
    const forms = pages.filter((page) => FORMS.test(page));
    const titles = (title: string) => forms.filter((page) => page.includes(title)).length;
    expect([titles('送达回证\n'), titles('文书存根\n')]).toEqual([COUNT, COUNT]);
    expect(pages).toHaveLength(firstPages().length + following().length + forms.length);
  });

  it('leaves no signature alone on a page', () => {
    const signed = following().filter((page) => SIGNATURE.test(page));
    const alone = signed.filter((page) => page.split(SIGNATURE)[0]?.match(/[。；：]/) === null);
    expect(signed.length).toBeGreaterThan(0);
    expect(alone).toEqual([]);
  });

  it('keeps all text between the margins of its page', () => {
    // Punctuation may hang into the margin by its own width.
    const rightEdge = (text: string) => (/[，。、；：）」》]$/.test(text) ? 190 : 185);
    const outside = printed.flatMap(({ lines }) =>
      lines.filter(
        ({ text, left, right, bottom }) => left < 27 || right > rightEdge(text) || bottom > 280,
      ),
    );
    expect(outside).toEqual([]);
  });

  it('has no tag left', () => {
    expect(pages.filter((page) => /[{}]/.test(page))).toEqual([]);
  });
});

function printedPages(pdf: Uint8Array | undefined): readonly PdfPage[] {
  if (pdf === undefined) throw new Error('LibreOffice did not open a file');
  return pdfPages(pdf);
}

function textOf({ lines }: PdfPage): string {
  return lines.map(({ text }) => text).join('\n');
}
