/** The words themselves: numbers, dates, punctuation, attachments, copies, what a template left behind. */
import { FORMAT_WORDS, type FormatWords } from '../words/format-check';
import type { CheckedDocument } from './document-model';
import { paragraphPlace, problemAt, type FormatProblem, type FormatRule } from './format-problem';

interface TextRule {
  readonly rule: FormatRule;
  /** What is wrong in a paragraph's text, or undefined. */
  readonly find: (text: string) => FormatWords | undefined;
}

/** A document number in any of the ways people write it: an office's characters, a year in brackets, a number. */
const NUMBER =
  /[\u4e00-\u9fff]{1,12}([[〔（(【［])\s*(\d{2,4})\s*([\]〕）)】］])\s*(第?)\s*(\d+)\s*号/g;

const HALF_WIDTH_AFTER = /[\u4e00-\u9fff”）》〕]([,;:!?()])/;
const HALF_WIDTH_BEFORE = /([,;:!?()])[\u4e00-\u9fff“（《]/;
const HALF_WIDTH_STOP = /[\u4e00-\u9fff](\.)(?=[\u4e00-\u9fff]|$)/;
const CHINESE_YEAR = /[一二][〇○零ＯO一二三四五六七八九]{3}年/;
const BRACES = /\{[^{}\n]{1,40}\}|\{\{|\}\}/;

const RULES: readonly TextRule[] = [
  numberRule('numberBrackets', ({ open, close }) => open !== '〔' || close !== '〕'),
  numberRule('numberOrdinal', ({ ordinal }) => ordinal !== ''),
  numberRule('numberZeros', ({ serial }) => serial.startsWith('0')),
  numberRule('numberYear', ({ year }) => year.length !== 4),
  {
    rule: 'dateZeros',
    find: (text) =>
      /年\s*0\d\s*月|月\s*0\d\s*日/.test(text) ? FORMAT_WORDS.dateZeros() : undefined,
  },
  {
    rule: 'dateChinese',
    find: (text) => (CHINESE_YEAR.test(text) ? FORMAT_WORDS.dateChinese() : undefined),
  },
  {
    rule: 'halfWidth',
    find: (text) => {
      const found = [HALF_WIDTH_AFTER, HALF_WIDTH_BEFORE, HALF_WIDTH_STOP]
        .map((pattern) => pattern.exec(withoutNumbers(text))?.[1])
        .find((mark) => mark !== undefined);
      return found === undefined ? undefined : FORMAT_WORDS.halfWidth(found);
    },
  },
  {
    rule: 'attachmentNumber',
    find: (text) =>
      /^附件\s*[一二三四五六七八九十]+(?:[：:、\s]|$)|^附件[：:]\s*[一二三四五六七八九十]+、/.test(
        text,
      )
        ? FORMAT_WORDS.attachmentNumber()
        : undefined,
  },
  {
    rule: 'attachmentEnd',
    find: (text) => (/^附件：.*[。；，、]$/.test(text) ? FORMAT_WORDS.attachmentEnd() : undefined),
  },
  {
    rule: 'copiesEnd',
    find: (text) =>
      /^抄送[：:]/.test(text) && !text.endsWith('。') ? FORMAT_WORDS.copiesEnd() : undefined,
  },
  {
    rule: 'braces',
    find: (text) => {
      const found = BRACES.exec(text)?.[0];
      return found === undefined ? undefined : FORMAT_WORDS.braces(found);
    },
  },
];

interface NumberParts {
  readonly open: string;
  readonly year: string;
  readonly close: string;
  readonly ordinal: string;
  readonly serial: string;
}

function numberRule(
  rule: 'numberBrackets' | 'numberOrdinal' | 'numberZeros' | 'numberYear',
  isWrong: (parts: NumberParts) => boolean,
): TextRule {
  return {
    rule,
    find: (text) => (numbersIn(text).some(isWrong) ? FORMAT_WORDS[rule]() : undefined),
  };
}

function numbersIn(text: string): readonly NumberParts[] {
  const all: NumberParts[] = [];
  text.replace(NUMBER, (whole, open: string, year: string, close: string, ordinal, serial) => {
    all.push({ open, year, close, ordinal: String(ordinal), serial: String(serial) });
    return whole;
  });
  return all;
}

/** The brackets of a document number have a rule of their own. */
function withoutNumbers(text: string): string {
  return text.replace(NUMBER, '').replace(/https?:\S+/g, '');
}

/** Problems of the words of every paragraph, those in tables too. */
export function checkTexts({ paragraphs }: CheckedDocument): readonly FormatProblem[] {
  return paragraphs.flatMap((paragraph, index) => {
    const text = paragraph.text.trim();
    if (text === '') return [];
    return RULES.flatMap(({ rule, find }) => {
      const words = find(text);
      return words === undefined ? [] : [problemAt(rule, paragraphPlace(index, paragraph), words)];
    });
  });
}
