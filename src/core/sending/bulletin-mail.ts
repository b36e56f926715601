import type { BulletinContent } from '../bulletin/content-type';
import { chineseDay } from '../calendar/day';
import { rankingTable, townshipLine } from '../bulletin/mail-data';
import {
  asOfLine,
  MAIL_WORDS,
  mailGreeting,
  mailOpening,
  mailSubject,
  trialBanner,
  TRIAL_SUBJECT,
} from '../words/mail';
import type { DueMatter } from './due-matters';
import { headerText, headingHtml, pageHtml, paragraphHtml, tableHtml } from './html';
import type { Addressee } from './mailing-list';
import { mattersBlock, type MailBlock } from './matters-block';

/** A mail without its address and attachments. */
export interface MailText {
  /** Of one line. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const HIGHLIGHT = 'background:#fff3c4;font-weight:bold;';
const TOTAL = 'background:#f2f4f7;font-weight:bold;';

/**
 * The mail that brings a bulletin to one addressee: the general picture, the ranking, and, to a township's own mailbox, its
 * line marked and its own matters.
 *
 * @param matters of all townships
 * @param isTrial the mail goes to the test recipient and says to whom it really would
 */
export function bulletinMail(
  content: BulletinContent,
  to: Addressee,
  matters: readonly DueMatter[],
  isTrial: boolean,
): MailText {
  const blocks = [
    ...(isTrial ? [textBlock(trialBanner(to.name, to.address, to.category), HIGHLIGHT)] : []),
    textBlock(mailGreeting(to.name)),
    textBlock(mailOpening(content.title, content.number, to.category === '抄送')),
    ...overallBlocks(content),
    rankingBlock(content, to.townships),
    ...ownBlocks(content, to, matters),
    textBlock(MAIL_WORDS.attachmentsOnly),
    textBlock(MAIL_WORDS.doNotForward, 'color:#52606d;font-size:13px;'),
  ];
  const subject = `${isTrial ? TRIAL_SUBJECT : ''}${mailSubject(content.number, content.title)}`;
  return mailText(subject, blocks);
}

/** A mail of blocks. */
export function mailText(subject: string, blocks: readonly MailBlock[]): MailText {
  return {
    subject: headerText(subject),
    html: pageHtml(blocks.map(({ html }) => html)),
    text: `${blocks
      .flatMap(({ lines }) => lines)
      .join('\n')
      .trim()}\n`,
  };
}

/** A paragraph, as HTML and as a line of plain text. */
export function textBlock(text: string, style = ''): MailBlock {
  return { html: paragraphHtml(text, style), lines: [text] };
}

/** A correction's changes, and the general picture. */
function overallBlocks({ sections, asOf }: BulletinContent): readonly MailBlock[] {
  const told = sections.filter(({ key }) => key === 'changes' || key === 'overall');
  const paragraphs = told.flatMap(({ paragraphs: own }) => own);
  const isDated = paragraphs.some(({ text }) => text.includes(chineseDay(asOf)));
  return [
    ...(isDated ? [] : [textBlock(asOfLine(asOf))]),
    ...paragraphs.map(({ lead, text }) => textBlock(`${lead}${text}`)),
  ];
}

/** Six characters of a township's name stay on one line of a telephone. */
const RANKING_PERCENTS = [28, 20, 16, 20, 16] as const;

function rankingBlock(content: BulletinContent, own: readonly string[]): MailBlock {
  const { head, rows } = rankingTable(content);
  const looks = rows.map(({ name, isTotal, cells }) => ({
    cells,
    look: own.includes(name) ? HIGHLIGHT : isTotal ? TOTAL : '',
  }));
  return {
    html: headingHtml(MAIL_WORDS.ranking) + tableHtml(head, looks, RANKING_PERCENTS),
    lines: [
      ...['', MAIL_WORDS.ranking, head.join('　')],
      ...rows.map(({ name, cells }) => `${own.includes(name) ? '→ ' : ''}${cells.join('　')}`),
    ],
  };
}

function ownBlocks(
  content: BulletinContent,
  { townships }: Addressee,
  matters: readonly DueMatter[],
): readonly MailBlock[] {
  if (townships.length === 0) return [];
  const sentences = townships.flatMap((name) => townshipLine(content, name)?.sentences ?? []);
  const own = matters.filter(
    ({ township, urgency }) =>
      townships.includes(township) && (urgency === 'overdue' || urgency === 'unserved'),
  );
  const list = mattersBlock(own);
  return [
    { html: headingHtml(MAIL_WORDS.own), lines: ['', MAIL_WORDS.own] },
    ...sentences.map((sentence) => textBlock(sentence)),
    ...(list === undefined ? [] : [list]),
  ];
}
