import { removeSpaces } from '../text/spaces';
import { halfWidth } from '../text/width';
import type { CellReading } from './column';
import { readText } from './read-text';
import { doubtful, readAs, unreadable } from './reading';

/** RFC 5321, 4.5.3.1: no address is longer. */
const LONGEST_EMAIL_CHARACTERS = 254;

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const SEVERAL = /[,，;；、\s].*@/;

/**
 * An e-mail address by its syntax alone; the domain in small letters. Whether anybody reads it only sending can tell.
 *
 * @example readEmail(' zyz＠Example.gov.cn ').value // => 'zyz@example.gov.cn'
 */
export function readEmail(cell: unknown): CellReading<string> {
  const { value, problem } = readText(cell);
  if (value === undefined) return { value, problem };
  const text = halfWidth(value).replace(/^mailto:/i, '');
  if (/@.*@/.test(text) && SEVERAL.test(text)) return unreadable('severalEmails');
  return emailOf(removeSpaces(text));
}

function emailOf(text: string): CellReading<string> {
  const at = text.indexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1).toLowerCase()];
  const address = `${local}@${domain}`;
  const isAddress =
    at > 0 &&
    address.length <= LONGEST_EMAIL_CHARACTERS &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(domain);
  return isAddress ? readAs(address) : unreadable('notEmail');
}

const PHONE = /^[0-9+()\-、/转,; ]+$/;
const FEWEST_PHONE_DIGITS = 5;

/** An office's telephone as it is written, half-width; what has too few digits or letters in it is kept with a doubt. */
export function readPhone(cell: unknown): CellReading<string> {
  const { value, problem } = readText(cell);
  if (value === undefined) return { value, problem };
  const phone = halfWidth(value);
  const isPhone = PHONE.test(phone) && phone.replace(/\D/g, '').length >= FEWEST_PHONE_DIGITS;
  return isPhone ? readAs(phone) : doubtful(phone, 'notPhone');
}
