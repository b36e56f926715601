/** Which part of an official document a paragraph is, as far as its words and looks tell. */
import type { CheckedDocument, CheckedParagraph } from './document-model';

export interface PlacedParagraph {
  readonly paragraph: CheckedParagraph;
  /** Among all paragraphs, from 0. */
  readonly index: number;
}

export interface Roles {
  /** `undefined` if there is none. */
  readonly title: PlacedParagraph | undefined;
  readonly addressee: PlacedParagraph | undefined;
  /** Running text between the addressees and the attachments. */
  readonly body: readonly PlacedParagraph[];
}

const LARGE_POINTS = 18;
const BODY_LEAST_CHARACTERS = 20;
const ADDRESSEE_MOST_CHARACTERS = 120;
const TITLE_ENDS =
  /(?:通报|通知|报告|意见|方案|决定|函|公告|通告|请示|批复|纪要|命令|决议|公报|总结|计划|要点|办法|规定|细则|名单|书|表)$/;
const ADDRESSED = /(?:政府|单位|部门|机关|公司|中心|局|委|办|院|校|企业|厂|店|所|站|大队)[：:]?$/;
/** 附件1, 附件一 or 附件 alone, at the head of an attachment. */
const ATTACHMENT_HEAD = /^附件[\d一二三四五六七八九十]*$/;

/** The roles of a document's paragraphs. */
export function paragraphRoles({ paragraphs }: CheckedDocument): Roles {
  const placed = paragraphs
    .map((paragraph, index) => ({ paragraph, index }))
    .filter(({ paragraph }) => paragraph.text.trim() !== '');
  const head = placed.findIndex(({ paragraph }) => ATTACHMENT_HEAD.test(paragraph.text.trim()));
  const main = (head < 0 ? placed : placed.slice(0, head)).filter(
    ({ paragraph }) => !paragraph.inTable,
  );
  const title = main.find(({ paragraph }) => isTitle(paragraph));
  const after = title === undefined ? [] : main.slice(main.indexOf(title) + 1);
  const next = after[0];
  const addressee = next !== undefined && isAddressee(next.paragraph) ? next : undefined;
  return {
    title,
    addressee,
    body: after.filter(({ paragraph }) => isBody(paragraph)),
  };
}

function isTitle({ text, main, look }: CheckedParagraph): boolean {
  const line = text.replace(/\s/g, '');
  const isLarge = (main.sizePoints ?? 0) >= LARGE_POINTS || look.align === 'center';
  return isLarge && TITLE_ENDS.test(line) && !line.endsWith('号');
}

function isAddressee({ text, look }: CheckedParagraph): boolean {
  const line = text.trim();
  return (
    !look.firstLine &&
    look.align !== 'center' &&
    line.length <= ADDRESSEE_MOST_CHARACTERS &&
    !/[。；]/.test(line) &&
    ADDRESSED.test(line)
  );
}

function isBody({ text, look }: CheckedParagraph): boolean {
  const line = text.trim();
  return (
    Array.from(line).length >= BODY_LEAST_CHARACTERS &&
    look.align !== 'center' &&
    look.align !== 'right' &&
    look.firstLine &&
    !/^(?:附件|抄送|主送|（联系人|\(联系人)/.test(line)
  );
}
