import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { openState } from '../../../local/desk-state';
import { createBlob } from '../../../local/services/blob';
import { createClock } from '../../../local/services/clock';
import { RoundTripGate } from '../../../local/services/hook';
import { createMailApp } from '../../../local/services/mail-app';
import { openOutbox } from '../../../local/services/outbox';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const MOMENT = Date.UTC(2023, 11, 20, 1);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function mailIn(folder: string, clock = createClock({ now: MOMENT })) {
  const outbox = openOutbox(folder);
  const MailApp = createMailApp({
    operator: 'clerk@ziyuan.example.cn',
    timeZone: 'Asia/Shanghai',
    state: openState(folder),
    gate: new RoundTripGate(undefined),
    outbox,
    clock,
  });
  return { MailApp, outbox, folder, clock };
}

async function sent(args: readonly unknown[]): Promise<ParsedMail> {
  const { MailApp, outbox, folder } = mailIn(newFolder());
  MailApp.sendEmail(...args);
  await outbox.flush();
  return simpleParser(readFileSync(join(folder, 'outbox', '0001.eml')));
}

const addresses = (field: ParsedMail['to']): unknown =>
  [field ?? []].flat().flatMap((one) => one.value.map(({ address }) => address));

describe('MailApp.sendEmail', () => {
  const attachment = createBlob({
    bytes: Uint8Array.from([80, 75, 0, 255]),
    contentType: WORD,
    name: '关于扩面征缴工作情况的通报.docx',
  });

  it('writes a mail that any program reads, with Chinese in every part', async () => {
    const mail = await sent([
      {
        to: 'a@x.cn, 李四 <b@x.cn>',
        cc: 'c@x.cn',
        bcc: 'd@x.cn',
        replyTo: 'office@x.cn',
        name: '资源县扩面征缴办',
        subject: '关于2023年社保扩面征缴集中行动情况的通报',
        body: '各乡（镇）：\n现予通报。',
        htmlBody: '<p>现予通报<img src="cid:chart"></p>',
        attachments: [attachment],
        inlineImages: {
          chart: createBlob({
            bytes: Uint8Array.from([1, 2]),
            contentType: 'image/png',
            name: 'c.png',
          }),
        },
      },
    ]);
    expect(addresses(mail.to)).toEqual(['a@x.cn', 'b@x.cn']);
    expect(addresses(mail.cc)).toEqual(['c@x.cn']);
    expect(addresses(mail.bcc)).toEqual(['d@x.cn']);
    expect(addresses(mail.replyTo)).toEqual(['office@x.cn']);
    expect(mail.from?.value).toEqual([
      { address: 'clerk@ziyuan.example.cn', name: '资源县扩面征缴办' },
    ]);
    expect(mail.subject).toBe('关于2023年社保扩面征缴集中行动情况的通报');
    expect(mail.text).toBe('各乡（镇）：\n现予通报。');
    expect(mail.date).toEqual(new Date(MOMENT));
    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(
      mail.attachments.map(({ filename, contentType, content }) => [
        filename,
        contentType,
        [...content],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['关于扩面征缴工作情况的通报.docx', WORD, [80, 75, 0, 255]],
        ['c.png', 'image/png', [1, 2]],
      ]),
    );
  });

  it.each([
    ['three texts', ['a@x.cn', '题', '文']],
    ['four texts', ['a@x.cn', 'r@x.cn', '题', '文']],
    ['three texts and options', ['a@x.cn', '题', '文', { cc: 'b@x.cn' }]],
    ['one object', [{ to: 'a@x.cn', subject: '题', body: '文' }]],
  ])('takes %s', async (_form, args) => {
    const mail = await sent(args);
    expect([addresses(mail.to), mail.subject, mail.text]).toEqual([['a@x.cn'], '题', '文']);
  });

  it.each([[[]], [['a@x.cn', '题']], [[5]], [['a@x.cn', '题', 5]]])('refuses %j', (args) => {
    expect(() => {
      mailIn(newFolder()).MailApp.sendEmail(...(args as unknown[]));
    }).toThrow(/don't match the method signature for MailApp.sendEmail/);
  });

  it.each([
    [{ subject: 'a', body: 'b' }, 'Failed to send email: no recipient'],
    [{ to: ' , ', body: 'b' }, 'Failed to send email: no recipient'],
    [{ to: 'a@x.cn,资源镇', body: 'b' }, 'Invalid email: 资源镇'],
    [{ to: 'a@x.cn;b@x.cn', body: 'b' }, 'Invalid email: a@x.cn;b@x.cn'],
    [{ to: 'a@x.cn\r\nBcc: z@x.cn', body: 'b' }, 'Invalid email'],
    [
      { to: Array.from({ length: 51 }, (_, n) => `a${n}@x.cn`).join(',') },
      'Limit exceeded: Email Recipients Per Message.',
    ],
    [{ to: 'a@x.cn', body: 'x'.repeat(400 * 1024 + 1) }, 'Limit exceeded: Email Body Size.'],
  ])('refuses %j as Google does', async (message, error) => {
    const { MailApp, outbox } = mailIn(newFolder());
    expect(() => {
      MailApp.sendEmail(message);
    }).toThrow(error);
    expect(await outbox.flush()).toEqual([]);
  });

  it('refuses more than 250 attachments or 25 MB of them', () => {
    const { MailApp } = mailIn(newFolder());
    const large = createBlob({
      bytes: new Uint8Array(25 * 1024 * 1024 + 1),
      contentType: null,
      name: 'a',
    });
    expect(() => {
      MailApp.sendEmail({
        to: 'a@x.cn',
        attachments: Array.from({ length: 251 }, () => attachment),
      });
    }).toThrow('Limit exceeded: Email Attachments Per Message.');
    expect(() => {
      MailApp.sendEmail({ to: 'a@x.cn', attachments: [large] });
    }).toThrow('Limit exceeded: Email Total Attachments Size.');
  });

  it('lets no subject add a header', async () => {
    const mail = await sent([{ to: 'a@x.cn', subject: 'a\r\nBcc: z@x.cn', body: 'b' }]);
    expect(mail.bcc).toBeUndefined();
  });

  it('sends what a blob held when it was sent', async () => {
    const { MailApp, outbox, folder } = mailIn(newFolder());
    const file = createBlob({
      bytes: Uint8Array.from([49]),
      contentType: 'text/plain',
      name: 'a.txt',
    });
    MailApp.sendEmail({ to: 'a@x.cn', body: '文', attachments: [file] });
    file.setDataFromString('2').setName('b.txt');
    await outbox.flush();
    const mail = await simpleParser(readFileSync(join(folder, 'outbox', '0001.eml')));
    expect(mail.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual(
      [['a.txt', '1']],
    );
  });

  it('numbers mails on from those already there, and makes the same bytes again', async () => {
    const [one, other] = [newFolder(), newFolder()];
    for (const folder of [one, other]) {
      for (const subject of ['一', '二']) {
        const { MailApp, outbox } = mailIn(folder);
        MailApp.sendEmail({
          to: 'a@x.cn',
          subject,
          htmlBody: '<b>文</b>',
          body: '文',
          attachments: [attachment],
        });
        await outbox.flush();
      }
    }
    expect(readdirSync(join(one, 'outbox'))).toEqual(['0001.eml', '0002.eml']);
    const bytes = [one, other].map((folder) => readFileSync(join(folder, 'outbox', '0002.eml')));
    expect(bytes[0]!.equals(bytes[1]!)).toBe(true);
  });
});

describe('MailApp.getRemainingDailyQuota', () => {
  it('counts recipients of the day and starts anew the next day in Beijing', () => {
    const { MailApp, clock } = mailIn(newFolder());
    MailApp.sendEmail({ to: 'a@x.cn,b@x.cn', cc: 'c@x.cn', body: '文' });
    expect(MailApp.getRemainingDailyQuota()).toBe(1497);
    clock.sleep(15 * 3_600_000 - 1);
    expect(MailApp.getRemainingDailyQuota()).toBe(1497);
    clock.sleep(1);
    expect(MailApp.getRemainingDailyQuota()).toBe(1500);
  });

  it('stops sending when it is used up', () => {
    const { MailApp } = mailIn(newFolder());
    const to = Array.from({ length: 50 }, (_, n) => `a${n}@x.cn`).join(',');
    for (let count = 0; count < 30; count += 1) MailApp.sendEmail({ to, body: '文' });
    expect(() => {
      MailApp.sendEmail({ to: 'a@x.cn', body: '文' });
    }).toThrow('Service invoked too many times for one day: email.');
  });
});
