import { bulletinDocx } from '../../../src/core/bulletin/layout/bulletin-docx';
import { zipFile } from '../../../src/core/document/zip-archive';
import { checkFormat } from '../../../src/core/format-check/check-format';
import type { FormatRule } from '../../../src/core/format-check/format-problem';
import { bulletinTemplate } from '../../../src/templates/bulletin';
import { sampleContent, tableOf } from '../bulletin/layout/sample-content';
import { changedDocx } from './changed-docx';

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';

const bulletin = bulletinDocx(
  sampleContent({
    attachments: [{ number: 1, title: '各乡（镇）扩面任务完成情况表', tables: [tableOf(20)] }],
  }),
  bulletinTemplate(),
  undefined,
);

function rulesOf(docx: Uint8Array): FormatRule[] {
  return [...new Set(checkFormat(docx).map(({ rule }) => rule))];
}

const ELSEWHERE = /全县完成扩面/;

describe('checkFormat of a document that keeps the standard', () => {
  it('finds nothing', () => {
    expect(checkFormat(bulletin)).toEqual([]);
  });

  it.each<[string, string]>([
    ['a number with a decimal point', '完成率82.05%'],
    ['a document number of the standard', '《方案》（资政办发〔2023〕30号）'],
    ['a full date', '2023年10月1日至11月30日'],
    ['a word between full-width brackets', '各乡（镇）'],
    ['a time with a colon', '上午9:30开会'],
    ['a web address', '见 http://www.example.com/a?b:c 所载'],
  ])('finds nothing in %s', (_, text) => {
    expect(rulesOf(changedDocx(bulletin, [[BODY, ELSEWHERE, text]]))).toEqual([]);
  });
});

describe('checkFormat', () => {
  it.each<[FormatRule, string, string, string | RegExp, string]>([
    ['pageSize', 'paper that is no A4', BODY, 'w:w="11906"', 'w:w="12240"'],
    ['margin', 'a margin of 38.1 mm instead of 37', BODY, 'w:top="2098"', 'w:top="2160"'],
    ['lines', 'a line pitch of 28 pt', STYLES, /w:line="579"/g, 'w:line="540"'],
    ['characters', 'characters without the spacing', STYLES, /<w:spacing w:val="-5"\/>/g, ''],
    ['bodyFont', 'a body in 宋体', STYLES, /仿宋_GB2312/g, '宋体'],
    ['bodySize', 'a body of 15 pt', STYLES, /w:sz w:val="32"/g, 'w:sz w:val="30"'],
    ['titleFont', 'a title in 黑体', STYLES, /方正小标宋简体/g, '黑体'],
    ['titleSize', 'a title of 18 pt', STYLES, /w:sz w:val="44"/g, 'w:sz w:val="36"'],
    ['titleMissing', 'no title', BODY, '的通报', '的'],
    ['numberBrackets', 'round brackets in the number', BODY, '〔2023〕1号', '（2023）1号'],
    ['numberBrackets', 'square brackets in the number', BODY, '〔2023〕1号', '[2023]1号'],
    ['numberOrdinal', '第 in the number', BODY, '〔2023〕1号', '〔2023〕第1号'],
    ['numberZeros', 'a number with zeros', BODY, '〔2023〕1号', '〔2023〕001号'],
    ['numberYear', 'a year of two digits', BODY, '〔2023〕1号', '〔23〕1号'],
    ['dateZeros', 'a month with a zero', BODY, ELSEWHERE, '2023年09月1日'],
    ['dateChinese', 'a date in Chinese numerals', BODY, ELSEWHERE, '二〇二三年十月'],
    ['halfWidth', 'half-width brackets', BODY, ELSEWHERE, '各乡(镇)'],
    ['halfWidth', 'a half-width comma', BODY, ELSEWHERE, '查找差距,分析原因'],
    ['headingFont', 'a first heading in 宋体', STYLES, /(?<=一级标题[^]*?)黑体/g, '宋体'],
    ['headingFont', 'a second heading in 仿宋', BODY, /楷体_GB2312/g, '仿宋_GB2312'],
    ['headingForm', 'half-width brackets round a number', BODY, '（一）参保', '(一)参保'],
    ['headingForm', 'a stop behind a Chinese number', BODY, '一、总体情况', '一. 总体情况'],
    ['attachmentNumber', '附件一', BODY, '>附件<', '>附件一<'],
    ['attachmentEnd', 'a stop behind an attachment', BODY, /情况表(?=<)/, '情况表。'],
    ['addressee', 'addressees without a colon', BODY, '县直各有关单位：', '县直各有关单位'],
    ['copiesEnd', 'copies without a stop', BODY, '县政协办公室。', '县政协办公室'],
    ['pageNumberMissing', 'no page number', 'word/footer1.xml', ' PAGE ', ' DATE '],
    ['pageNumberForm', 'a page number without dashes', 'word/footer1.xml', /—/g, '-'],
    [
      'pageNumberSides',
      'one foot for all pages',
      'word/settings.xml',
      '<w:evenAndOddHeaders/>',
      '',
    ],
    [
      'pageNumberSides',
      'odd numbers at the left',
      'word/footer1.xml',
      'w:val="right"',
      'w:val="left"',
    ],
    ['tableHead', 'a long table without a repeated head', BODY, '<w:tblHeader/>', ''],
    ['braces', 'a placeholder left over', BODY, ELSEWHERE, '{完成人数}'],
  ])('reports %s: %s', (rule, _, part, from, to) => {
    expect(rulesOf(changedDocx(bulletin, [[part, from, to]]))).toContain(rule);
  });

  it('says where, what and how to put it right', () => {
    const docx = changedDocx(bulletin, [[BODY, '〔2023〕1号', '[2023]第01号']]);
    expect(checkFormat(docx)).toEqual(
      ['numberBrackets', 'numberOrdinal', 'numberZeros'].map(
        (rule) =>
          expect.objectContaining({ rule, place: '第4段“资扩面办[2023]第01号”' }) as unknown,
      ),
    );
    expect(checkFormat(docx)[0]).toMatchObject({
      problem: '发文字号的年份没有用六角括号',
      advice: '年份用六角括号“〔〕”括入，例如“〔2023〕1号”。',
    });
  });

  it.each<[string, string, boolean]>([
    ['exactly one millimetre over', 'w:top="2154"', false],
    ['two millimetres over', 'w:top="2211"', true],
    ['exactly one millimetre under', 'w:top="2041"', false],
    ['two millimetres under', 'w:top="1984"', true],
  ])('judges a margin %s', (_, top, isProblem) => {
    const docx = changedDocx(bulletin, [[BODY, 'w:top="2098"', top]]);
    expect(rulesOf(docx)).toEqual(isProblem ? expect.arrayContaining(['margin']) : []);
  });

  it('lets a letter (信函格式) begin higher on the page', () => {
    const letter = changedDocx(bulletin, [
      [BODY, 'w:top="2098"', 'w:top="1400"'],
      [BODY, 'w:bottom w:val="single"', 'w:bottom w:val="thickThinSmallGap"'],
    ]);
    expect(checkFormat(letter)).toEqual([]);
  });

  it('names ten problems of a rule and counts the others', () => {
    const rows = '<w:p><w:r><w:t>各乡(镇)</w:t></w:r></w:p>'.repeat(13);
    const docx = changedDocx(bulletin, [[BODY, '<w:body>', `<w:body>${rows}`]]);
    const problems = checkFormat(docx);
    expect(problems.filter(({ rule }) => rule === 'halfWidth')).toHaveLength(10);
    expect(problems.at(-1)?.problem).toBe('另有 3 处同类问题');
  });
});

describe('checkFormat of a file that is no sound document', () => {
  const encoder = new TextEncoder();
  const deep = '<w:p>'.repeat(100_000);
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', encoder.encode('不是文档')],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['half of a file', bulletin.slice(0, bulletin.length >> 1)],
    ['an archive without a document', zipFile([{ name: 'a.txt', bytes: encoder.encode('a') }])],
    ['a body that is not closed', changedDocx(bulletin, [[BODY, '</w:body>', '']])],
    ['a body nested without end', changedDocx(bulletin, [[BODY, '<w:body>', `<w:body>${deep}`]])],
    [
      'a tag without end',
      changedDocx(bulletin, [[BODY, '<w:body>', `<w:body${' a="'.repeat(50_000)}`]]),
    ],
  ])('%s is one problem', (_, bytes) => {
    expect(checkFormat(bytes)).toEqual([expect.objectContaining({ rule: 'file' })]);
  });

  it('does not expand entities that a document defines', () => {
    const docx = changedDocx(bulletin, [
      [BODY, /(?<=\?>\s*)(?=<w:document)/, '<!DOCTYPE a [<!ENTITY b "各乡(镇)">]>'],
      [BODY, ELSEWHERE, '&b;'],
    ]);
    expect(rulesOf(docx)).not.toContain('halfWidth');
  });
});
