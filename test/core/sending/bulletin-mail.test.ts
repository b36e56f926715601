import fc from 'fast-check';
import { bulletinMail } from '../../../src/core/sending/bulletin-mail';
import type { DueMatter } from '../../../src/core/sending/due-matters';
import { escapeHtml, headerText, paragraphHtml } from '../../../src/core/sending/html';
import { mailErrorOf } from '../../../src/core/sending/mail-error';
import { mattersBlock } from '../../../src/core/sending/matters-block';
import { contentOf } from '../bulletin/county';
import { MID_CAMPAIGN } from '../bulletin/situations';

const CONTENT = contentOf(MID_CAMPAIGN, '2023-10-31');
const OFFICE = { name: '县局', address: 'a@b.cn', category: '主送', townships: [] } as const;
const MATTER: DueMatter = {
  ...{ urgency: 'overdue', number: '资税〔2023〕1号', kind: '催缴通知书' },
  ...{ township: '资源镇', team: '一组', text: '已逾期' },
};

describe('bulletinMail', () => {
  it('says 抄送 to whoever gets a copy', () => {
    const copy = bulletinMail(CONTENT, { ...OFFICE, category: '抄送' }, [], false);
    expect(copy.text).toContain('抄送给你们');
    expect(bulletinMail(CONTENT, OFFICE, [], false).text).toContain('印发给你们');
  });

  it('shows a township what is overdue there or not served, not what is coming', () => {
    const own = { ...OFFICE, townships: ['资源镇'] };
    const matters: readonly DueMatter[] = [
      MATTER,
      { ...MATTER, number: '2号', urgency: 'soon' },
      { ...MATTER, number: '3号', urgency: 'unserved' },
      { ...MATTER, number: '4号', township: '中峰镇' },
    ];
    const { text } = bulletinMail(CONTENT, own, matters, false);
    expect(text).toContain('资税〔2023〕1号　催缴通知书　资源镇　已逾期');
    expect(text).toContain('3号');
    expect(text).not.toMatch(/2号　|4号/);
  });

  it('has a subject of one line and HTML without a tag of somebody else, whatever the names are', () => {
    const hostile = fc.constantFrom(
      '甲\r\nBcc: x@y.cn',
      '<script>x</script>',
      '"><b>',
      '乙\u2028丙',
      "'",
    );
    fc.assert(
      fc.property(hostile, hostile, (name, title) => {
        const mail = bulletinMail({ ...CONTENT, title }, { ...OFFICE, name }, [MATTER], true);
        expect(mail.subject).not.toMatch(/[\u0000-\u001f\u2028]/);
        expect(mail.html).not.toMatch(/<script|<b>/);
      }),
    );
  });
});

describe('headerText', () => {
  it.each([
    ['甲\r\nBcc: x@y.cn', '甲 Bcc: x@y.cn'],
    ['\u0000甲\t乙\n', '甲 乙'],
    ['通报', '通报'],
  ])('makes one line of %j', (text, expected) => {
    expect(headerText(text)).toBe(expected);
  });
});

describe('escapeHtml', () => {
  it('leaves no character with a meaning', () => {
    expect(escapeHtml(`<a href="x">'&</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&lt;/a&gt;',
    );
  });
});

describe('a list of matters', () => {
  it('is nothing where there are none', () => {
    expect(mattersBlock([])).toBeUndefined();
  });

  it.each([
    [60, 60, undefined],
    [61, 60, '另有1件，请在工作簿中查看。'],
  ])('of %i shows %i', (count, shown, note) => {
    const matters = Array.from({ length: count }, (_, index) => ({
      ...MATTER,
      number: `${index}号`,
    }));
    const { lines = [], html = '' } = mattersBlock(matters) ?? {};
    expect(html.split('<tr').length - 2).toBe(shown);
    expect(lines.find((line) => line.startsWith('另有'))).toBe(note);
  });

  it('only counts cases that have no notice yet', () => {
    const { html = '' } = mattersBlock([{ ...MATTER, number: undefined }]) ?? {};
    expect(html).not.toContain('<table');
    expect(html).toContain('另有1个案件可以制发第一份文书');
  });
});

describe('an error of the mail service', () => {
  it.each([
    ['Service invoked too many times for one day: email.', 'quota'],
    ['一天内调用服务的次数过多：email。', 'quota'],
    ['Invalid email: x@', 'refused'],
    ['Failed to send email: no recipient', 'refused'],
    ['无效电子邮件：x@', 'refused'],
    ['We’re sorry, a server error occurred.', 'unknown'],
  ])('%j means %s', (message, expected) => {
    expect(mailErrorOf(message)).toBe(expected);
  });
});

describe('bulletinMail where a bulletin or a township has little to tell', () => {
  const undated = {
    ...CONTENT,
    kind: 'correction' as const,
    sections: CONTENT.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, text: '数据已更正。' })),
    })),
  };

  it('says of which day the figures are, unless the text says it', () => {
    expect(bulletinMail(undated, OFFICE, [], false).text).toContain('数字截至2023年10月31日。');
    expect(bulletinMail(CONTENT, OFFICE, [], false).text).not.toContain('数字截至');
  });

  it('has a part for a township even if it stands in no table and has no matters', () => {
    const { text } = bulletinMail(CONTENT, { ...OFFICE, townships: ['别处镇'] }, [], false);

    expect(text).toContain('你乡（镇）情况');
    expect(text).not.toContain('需要办理的文书事项');
  });
});

describe('escapeHtml', () => {
  it.each([
    [
      `<a href="x" title='y'>&</a>`,
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    ],
    ['&lt;', '&amp;lt;'],
    ['甲厂', '甲厂'],
  ])('shows %s as it is', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
    expect(paragraphHtml(text)).toBe(`<p style="margin:0 0 12px;">${html}</p>`);
  });
});
