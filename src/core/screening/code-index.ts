import { USCC_LENGTH } from '../text/uscc';
import { numberAt } from './number-at';
import { OLD_TAX_NUMBER_LENGTH } from './unit-code';

/**
 * Places of codes, as a Map from code to place would give them, in half its time at county scale: a Map keeps a pointer to each
 * code and follows it on every look, to text that lies anywhere in memory. Here a code is read once into three numbers, and only
 * these are compared. 18 characters of 34 are 92 bits, so three numbers of six characters are the whole code, not a digest of it.
 */
export interface CodeIndex {
  /** How many codes have a place: 0 … size − 1, in the order in which they came. */
  readonly size: () => number;
  /**
   * The place of a code written as a code of 18 characters should be, given to it now if it had none; −1 for any other text,
   * and for a new code that ends in 00, because it may have been a number.
   */
  readonly placeOfWellWritten: (text: string) => number;
  /** The place of a comparable code of 18 or 15 characters, given to it now if it had none. */
  readonly add: (code: string) => number;
  /** The place of a code, −1 if it has none. */
  readonly find: (text: string) => number;
}

/** What stands in a code: digits and capitals without O and I. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BASE = CHARACTERS.length;

const NUMBERS_OF_A_CODE = 3;

/** The last part of a code that ends in 00 is a multiple of this. */
const TWO_CHARACTERS = BASE * BASE;

/** Value of a character by its char code; −1 for one that stands in no code. */
const VALUES = valuesOfCharacters();

function valuesOfCharacters(): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < BASE; value += 1) values[CHARACTERS.charCodeAt(value)] = value;
  return values;
}

/**
 * An index without a code.
 *
 * @param capacity how many codes it can hold at most
 */
export function codeIndex(capacity: number): CodeIndex {
  const codes = new Int32Array(capacity * NUMBERS_OF_A_CODE);
  /** One more than a place, 0 where none stands; at least a fifth stays free, so that a look ends soon. */
  const slots = new Int32Array(powerOfTwoFrom(capacity * 1.25));
  const lastSlot = slots.length - 1;
  const read = new Int32Array(NUMBERS_OF_A_CODE);
  let size = 0;

  /** The slot in which the code just read stands or would stand. */
  const slotOfRead = (): number => {
    const first = numberAt(read, 0);
    const second = numberAt(read, 1);
    const third = numberAt(read, 2);
    let slot = mixed(first, second, third) & lastSlot;
    for (;;) {
      const start = (numberAt(slots, slot) - 1) * NUMBERS_OF_A_CODE;
      if (start < 0) return slot;
      if (codes[start + 2] === third && codes[start + 1] === second && codes[start] === first) {
        return slot;
      }
      slot = (slot + 1) & lastSlot;
    }
  };
  const placeAt = (slot: number): number => numberAt(slots, slot) - 1;
  const givePlace = (slot: number): number => {
    codes.set(read, size * NUMBERS_OF_A_CODE);
    size += 1;
    slots[slot] = size;
    return size - 1;
  };
  const placeOrNew = (): number => {
    const slot = slotOfRead();
    const place = placeAt(slot);
    return place >= 0 ? place : givePlace(slot);
  };
  return {
    size: () => size,
    placeOfWellWritten: (text) => {
      if (text.length !== USCC_LENGTH || !readInto(read, text)) return -1;
      const slot = slotOfRead();
      const place = placeAt(slot);
      if (place >= 0) return place;
      return numberAt(read, 2) % TWO_CHARACTERS === 0 ? -1 : givePlace(slot);
    },
    add: (code) => (readInto(read, code) ? placeOrNew() : -1),
    find: (text) => (readInto(read, text) ? placeAt(slotOfRead()) : -1),
  };
}

/** Reads a code of 18 or 15 characters into its three numbers; false if the text is none. */
function readInto(read: Int32Array, text: string): boolean {
  const { length } = text;
  if (length !== USCC_LENGTH && length !== OLD_TAX_NUMBER_LENGTH) return false;
  const part = length / NUMBERS_OF_A_CODE;
  for (let number = 0; number < NUMBERS_OF_A_CODE; number += 1) {
    const value = valueOf(text, number * part, part);
    if (value < 0) return false;
    read[number] = value;
  }
  // No code of 18 characters begins with a number below 0.
  if (length === OLD_TAX_NUMBER_LENGTH) read[0] = -1 - numberAt(read, 0);
  return true;
}

/** These characters as a number, below 2³¹ for six of them; −1 if one of them stands in no code. */
function valueOf(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const digit = VALUES[text.charCodeAt(index)] ?? -1;
    if (digit < 0) return -1;
    value = value * BASE + digit;
  }
  return value;
}

/** Numbers that differ little must not stand close together: codes of one county begin alike and are numbered in turn. */
function mixed(first: number, second: number, third: number): number {
  const sum =
    Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b) ^ Math.imul(third, 0xc2b2_ae35);
  return sum ^ (sum >>> 15);
}

function powerOfTwoFrom(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}
