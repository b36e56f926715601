import { lateFeeTableData, noticeData } from '../../src/core/document/notice-data';
import { mergedFile } from '../../src/core/document/merged-file';
import { NOTICE_TEMPLATES } from '../../src/core/document/placeholders/template-codes';
import { renderDocuments } from '../../src/core/document/render-documents';
import { defaultTemplate } from '../../src/templates/notice-templates';
import { describeIf } from '../support/describe-if';
import { converted, hasLibreOffice } from '../support/libre-office';
import { hasPoppler, pdfPages, type PdfPage } from '../support/pdf-facts';
import { LATE_FEE, noticeContext, plannedFor } from './planned-notices';

/** One notice of every kind with everything it may have, in one print file. */
function printFile(): Uint8Array {
  const context = noticeContext({ lateFee: LATE_FEE });
  return mergedFile(
    NOTICE_TEMPLATES.flatMap(({ code }) => {
      const planned = plannedFor(code, 'arrears');
      const data =
        code === 'lateFeeTable' ? lateFeeTableData(planned, context) : noticeData(planned, context);
      return renderDocuments(defaultTemplate(code), [data]);
    }),
  );
}

const FORMS = /^\s*(送达回证|文书存根|办理情况回执|协助划拨回执)\s*$/m;
const FOLLOWING = /— ?(\d+) ?—/;
const MARK = /^\s*(国家税务总局资源县税务局|资源县社会保险事业管理中心|资源县人力资源和社会保障局)/;
const SIGNATURE = /2023 ?年 ?12 ?月 ?20 ?日\s*$/m;

const canPrint = hasLibreOffice() && hasPoppler();

describeIf(canPrint, 'LibreOffice or poppler is missing', 'the print file', () => {
  const printed: PdfPage[] = [];
  const pages: string[] = [];
  beforeAll(() => {
    printed.push(...pdfPages(converted(printFile(), 'pdf', 'docx')));
    pages.push(...printed.map(({ lines }) => lines.map(({ text }) => text).join('\n')));
  }, 120_000);

  const firstPages = () =>
    pages.filter((page) => MARK.test(page) && !FORMS.test(page) && !FOLLOWING.test(page));
  const following = () => pages.filter((page) => FOLLOWING.test(page));

  it('begins every notice on a page of its own, without a page number', () => {
    expect(firstPages()).toHaveLength(NOTICE_TEMPLATES.length);
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
    expect(forms).toHaveLength(NOTICE_TEMPLATES.length * 2 + 2);
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
