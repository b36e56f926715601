import type { RandomSource } from '../random';
import { withWrongCheckCharacter } from '../uscc';
import { type DirtType, fullWidth, type Soil, textSoil } from './rule';

const NO_BREAK_SPACE = '\u00a0';

/** An Excel number keeps 15 digits; the last three of an all-digit code become zeros. */
const asExcelNumber: Soil = (clean) => {
  if (typeof clean !== 'string' || !/^\d{18}$/.test(clean)) return undefined;
  return { cell: Number(`${clean.slice(0, 15)}000`), format: '0.00E+00', understood: null };
};

const asScientificText: Soil = (clean) => {
  if (typeof clean !== 'string' || !/^\d{18}$/.test(clean)) return undefined;
  return { cell: `${clean.charAt(0)}.${clean.slice(1, 6)}E+17`, understood: null };
};

/** Replaced by something that no longer tells the code. */
function lossy(change: (code: string) => string | null): Soil {
  return (clean) =>
    typeof clean === 'string' && clean.length === 18
      ? { cell: change(clean), understood: null }
      : undefined;
}

const typingError: Soil = (clean) => {
  if (typeof clean !== 'string' || clean.length !== 18) return undefined;
  const wrong = withWrongCheckCharacter(clean);
  return { cell: wrong, understood: wrong };
};

function spaced(code: string, random: RandomSource): string {
  const gap = random.pick([' ', NO_BREAK_SPACE, '  ']);
  const place = random.integer(1, code.length - 1);
  return random.chance(0.5) ? code + gap : code.slice(0, place) + gap + code.slice(place);
}

/** O and I are not in the alphabet of codes, so what was meant is certain. */
function lettersForDigits(code: string, random: RandomSource): string {
  const swap = random.chance(0.5) ? ['0', 'O'] : ['1', 'I'];
  const [digit = '', letter = ''] = code.includes(swap[0] ?? '') ? swap : ['0', 'O'];
  return code.replace(digit, letter);
}

/** What happens to unified social credit codes. */
export const CODE_DIRT = {
  fullWidth: { kind: 'fullWidthCode', handling: 'repaired', soil: textSoil(fullWidth) },
  lowerCase: {
    kind: 'lowerCaseCode',
    handling: 'repaired',
    soil: textSoil((code) => code.toLowerCase()),
  },
  spaced: { kind: 'spacedCode', handling: 'repaired', soil: textSoil(spaced) },
  letterForDigit: {
    kind: 'letterForDigitCode',
    handling: 'suggested',
    soil: textSoil(lettersForDigits),
  },
  number: { kind: 'numberCode', handling: 'refused', soil: asExcelNumber },
  scientificText: { kind: 'scientificTextCode', handling: 'refused', soil: asScientificText },
  shortened: { kind: 'shortenedCode', handling: 'refused', soil: lossy((code) => code.slice(1)) },
  oldTaxNumber: {
    kind: 'oldTaxNumber',
    handling: 'suggested',
    soil: textSoil((code) => code.slice(2, 17)),
  },
  wrongCheck: { kind: 'wrongCheckCode', handling: 'warned', soil: typingError },
  missing: { kind: 'missingCode', handling: 'blank', soil: lossy(() => null) },
} as const satisfies Record<string, DirtType>;
