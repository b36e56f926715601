import { headingKey } from './comparison-key';
import { isValidUscc } from './uscc';

/**
 * Headings of columns that hold a person's data (design rule 12; 个人信息保护法 28, 36): such columns are refused
 * unread. Codes AAC003 and AAE135 are the social insurance system's name and ID-card number.
 */
const PERSONAL_HEADINGS = new Set([
  ...['姓名', '职工姓名', '员工姓名', '人员姓名', '参保人姓名', '参保人员姓名', '纳税人姓名'],
  ...['公民身份号码', '社会保障号码', '社会保障号', '社保卡号', '社会保障卡号', '证照号码'],
  ...['账号', '帐号', '卡号', '工资卡号', '开户账号', '开户帐号', '户名'],
  ...['手机', '手机号', '手机号码', '个人手机', '移动电话', '个人电话', '职工电话', '员工电话'],
  ...['出生日期', '家庭住址', '住址', '家庭地址', 'aac003', 'aae135'],
]);

const PERSONAL_PARTS = ['身份证', '证件号', '银行账', '银行帐', '银行卡', '个人手机', '职工手机'];

/** True for a heading under which a person's name, papers, bank account or phone stand. */
export function isPersonalHeading(heading: string): boolean {
  const key = headingKey(heading);
  return PERSONAL_HEADINGS.has(key) || PERSONAL_PARTS.some((part) => key.includes(part));
}

/** Shortest text that can hold an ID-card number (18) or a bank card number (16). */
const SHORTEST_PERSONAL_NUMBER = 16;

const ID_CARD_NUMBER =
  /(?:^|[^0-9A-Za-z])([1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?![0-9A-Za-z])/;
const BANK_CARD_NUMBER = /(?:^|[^0-9A-Za-z])(62\d{14,17})(?![0-9A-Za-z])/;

/** True if an ID-card number (GB 11643, with its check digit) or a bank card number (Luhn) stands in the text. */
export function holdsPersonalNumber(text: string): boolean {
  if (text.length < SHORTEST_PERSONAL_NUMBER) return false;
  const idCardNumber = ID_CARD_NUMBER.exec(text)?.[1];
  if (idCardNumber !== undefined && isIdCardNumber(idCardNumber)) return true;
  const bankCardNumber = BANK_CARD_NUMBER.exec(text)?.[1];
  return bankCardNumber !== undefined && passesLuhn(bankCardNumber);
}

const ID_CARD_SHAPE = /[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]/;

/**
 * True if something in the text has the shape of an ID-card number, check digit or not, alone or inside a longer code
 * (tax numbers of self-employed people are their ID-card number with two digits behind). Such text is never shown.
 */
export function mayHoldPersonalNumber(text: string): boolean {
  if (text.length < SHORTEST_PERSONAL_NUMBER) return false;
  return holdsPersonalNumber(text) || (ID_CARD_SHAPE.test(text) && !isValidUscc(text));
}

const ID_CARD_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CARD_CHECKS = '10X98765432';

/** Eighteen digits may also be an employer's code; a code with a right check digit is taken for one. */
function isIdCardNumber(text: string): boolean {
  if (isValidUscc(text)) return false;
  const sum = ID_CARD_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text[index]),
    0,
  );
  return ID_CARD_CHECKS[sum % 11] === text.slice(-1).toUpperCase();
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
