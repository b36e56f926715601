import type {
  BulletinPreview,
  BulletinPreviewReport,
  PreviewRecipient,
} from '../actions/preview-bulletin';
import { SEND_PAGE_WORDS } from '../core/words/panel-send';
import {
  attachmentText,
  DELIVERY_STATES,
  PREVIEW_HEADINGS,
  PREVIEW_WORDS,
  quotaLine,
  sendQuestion,
} from '../core/words/sending';
import { askFirst } from './ask-first';
import { askServer, callServer } from './call-server';
import { byId, listItems, make, makeButton } from './elements';
import { newProgressBar } from './progress-bar';
import { newRunLine } from './run-line';
import { newMailing } from './send-mails';

const line = newRunLine();
const bar = newProgressBar();
const sendButton = byId('send', HTMLButtonElement);

/** The bulletin that the page was opened for; undefined: the last that is not sent to everybody. */
const chosenNumber = chosenBulletin(document.body.dataset['number'] ?? '');

let preview: BulletinPreview | undefined;

sendButton.addEventListener('click', () => void send());
void read();

function chosenBulletin(number: string): string | undefined {
  return number === '' ? undefined : number;
}

/** Everything about the sending as it stands; nothing is sent. */
async function read(): Promise<void> {
  const report: BulletinPreviewReport | undefined = await line.during(SEND_PAGE_WORDS.reading, () =>
    askServer('sendBulletin', { stage: 'preview', number: chosenNumber }),
  );
  if (report?.ok !== true) return;
  take(report);
  const { sent = 0, toSend = 0 } = report.preview?.counts ?? {};
  const isInterrupted = sent > 0 && toSend > 0;
  line.show(isInterrupted ? SEND_PAGE_WORDS.interrupted(sent, toSend) : '', 'idle');
}

function take({ preview: found, details }: BulletinPreviewReport): void {
  if (!found) return;
  preview = found;
  const { number, title, state, subject, html, attachments, recipients, quota, counts } = found;
  byId('bulletin').textContent = SEND_PAGE_WORDS.bulletin(number, title, state);
  const notes = byId('notes');
  notes.hidden = details.length === 0;
  notes.replaceChildren(...listItems(details));
  byId('facts').textContent = [
    `${PREVIEW_WORDS.attachments}${attachments.map((one) => attachmentText(one.name, one.bytes)).join('；')}`,
    quotaLine(quota),
  ].join('　');
  byId('recipients').replaceChildren(recipientTable(recipients));
  byId('subject').textContent = `${PREVIEW_WORDS.subject}${subject}`;
  byId('mail', HTMLIFrameElement).srcdoc = html;
  const words = counts.sent > 0 ? SEND_PAGE_WORDS.goOn : SEND_PAGE_WORDS.send;
  sendButton.textContent = words(counts.toSend);
  sendButton.hidden = counts.toSend === 0;
}

function recipientTable(recipients: readonly PreviewRecipient[]): HTMLTableElement {
  return make(
    'table',
    {},
    make('caption', { class: 'unseen' }, PREVIEW_WORDS.recipients),
    make(
      'thead',
      {},
      make('tr', {}, ...PREVIEW_HEADINGS.map((heading) => make('th', { scope: 'col' }, heading))),
    ),
    make('tbody', {}, ...recipients.map(recipientLine)),
  );
}

/** What a mailbox stands at that is on no list of deliveries. */
const UNSENT = 'pending';

function recipientLine(one: PreviewRecipient): HTMLTableRowElement {
  const { name, address, category, state } = one;
  const isDoubtful = state === 'unverified' || state === 'sending';
  return make(
    'tr',
    {},
    make('td', {}, name),
    make('td', {}, address),
    make('td', { class: 'narrow' }, category),
    make('td', {}, DELIVERY_STATES[state ?? UNSENT], ...(isDoubtful ? doubtButtons(one) : [])),
  );
}

/** Nobody but a person who looks can tell whether a mail of unknown fate went out. */
function doubtButtons({ name, address }: PreviewRecipient): HTMLElement[] {
  const settle = (text: string, wasSent: boolean) =>
    makeButton(text, () => void verify(address, wasSent), {
      ...{ class: 'small', 'data-guarded': '' },
      'aria-label': `${text}：${name}`,
    });
  return [settle(SEND_PAGE_WORDS.wasSent, true), settle(SEND_PAGE_WORDS.wasNotSent, false)];
}

async function verify(address: string, wasSent: boolean): Promise<void> {
  const number = preview?.number;
  if (number === undefined) return;
  await change(SEND_PAGE_WORDS.verifying, () =>
    callServer('sendBulletin', { stage: 'verified', number, address, wasSent }),
  );
}

async function send(): Promise<void> {
  if (!preview || line.isBusy()) return;
  const { number, title, recipients, counts, quota, testRecipient, problems } = preview;
  const open = recipients.filter(({ state }) => ['pending', 'failed'].includes(state ?? UNSENT));
  const copies = open.filter(({ category }) => category === '抄送').length;
  const question = sendQuestion({
    ...{ number, title, main: open.length - copies, copies, quota, problems },
    testRecipient: testRecipient ?? undefined,
    ...{ alreadySent: counts.sent, unverified: counts.unverified },
  });
  const answer = await askFirst(SEND_PAGE_WORDS.confirm, linesOf(question), [
    { text: SEND_PAGE_WORDS.yes, value: true, isMain: true },
    { text: SEND_PAGE_WORDS.no, value: false },
  ]);
  if (answer !== true) return;
  const { sent, toSend: left, unverified } = counts;
  const known = { sent, left, total: sent + left + unverified };
  await change(SEND_PAGE_WORDS.sending, newMailing(bar, number, known));
}

/** The last line is the question itself, which stands above the others here. */
function linesOf(question: string): readonly string[] {
  return question
    .split('\n')
    .filter((each) => each !== '')
    .slice(0, -1);
}

/** Does it, and shows what has become of every mail. */
async function change(title: string, work: () => Promise<BulletinPreviewReport>): Promise<void> {
  await line.during(title, work);
  const number = preview?.number;
  sendButton.hidden = true;
  const after: BulletinPreviewReport | undefined = await askServer('sendBulletin', {
    ...{ stage: 'preview', number },
  }).catch(() => undefined);
  if (after) take(after);
  byId('run').focus();
}
