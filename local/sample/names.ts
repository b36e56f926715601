import { randomSource } from './random';
import type { SampleSector } from './sectors';

/** Old counting characters and plain things: three in a row sound like nobody's firm. */
const SYLLABLES = Array.from(
  '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥' +
    '红橙黄绿青蓝紫松竹梅兰菊荷枫杉东南西北中云月星泉石舟桥鹤',
);

const TRIPLES = SYLLABLES.length ** 3;

/** Coprime with 125,000, so that consecutive employers get names that look unrelated and never repeat. */
const STRIDE = 38_461;

/** What an invented employer is called; 示例 is part of every name. */
export function inventedName(seed: number, index: number, sector: SampleSector): string {
  const random = randomSource(seed, 'name', index);
  const numbered = random.chance(0.06) ? `${random.integer(2, 99)}号` : '';
  const tradeName = `资源县示例${tripleOf(seed, index)}${numbered}`;
  const suffix = random.pick(sector.suffixes);
  if (sector.registration !== '91') return tradeName + suffix;
  return random.chance(0.12) ? `${tradeName}${suffix}（集团）` : tradeName + suffix;
}

/** Whoever signs for an employer or answers its telephone: a number, never a person's name. */
export function inventedPerson(role: '负责人' | '联系人', index: number): string {
  return `示例${role}${String(index + 1).padStart(4, '0')}`;
}

/** A telephone number that cannot be dialled: no exchange begins with 000. */
export function inventedTelephone(index: number): string {
  return `0773-000${String(index % 10_000).padStart(4, '0')}`;
}

/** Three syllables, different for every employer up to 125,000, with a number behind them from there on. */
function tripleOf(seed: number, index: number): string {
  const offset = randomSource(seed, 'names').integer(0, TRIPLES - 1);
  const place = (offset + index * STRIDE) % TRIPLES;
  const base = SYLLABLES.length;
  const triple = [Math.floor(place / base ** 2), Math.floor(place / base) % base, place % base]
    .map((syllable) => SYLLABLES[syllable] ?? '')
    .join('');
  const round = Math.floor(index / TRIPLES);
  return round === 0 ? triple : `${triple}第${round + 1}轮`;
}
