import { removeGhosts, removeSpaces } from './spaces';
import { halfWidth } from './width';

/**
 * What two spellings of the same thing have in common: half-width, without spaces and ghosts, small letters. For
 * comparing only, never for showing.
 *
 * @example comparisonKey('资源县Ａ矿业（集团） 公司') // => '资源县a矿业(集团)公司'
 */
export function comparisonKey(text: string): string {
  return removeSpaces(removeGhosts(halfWidth(text))).toLowerCase();
}

/** A heading taken apart: what it is compared by, and the unit in brackets behind it (empty if there is none). */
export interface HeadingParts {
  readonly key: string;
  readonly unit: string;
}

const UNIT_SUFFIX =
  /\((?:单位[::])?(亿元|万元|千元|百元|元|万人|人次|人|户|家|个|次|百分点|%|日|天|工作日|月|年)\)$/;

/** What export programs put around a heading: a star on must-fill columns, remarks about filling. */
const DECORATION = /^\*+|\*+$|\((?:必填|必填项|选填|可选|可不填|非必填)\)$/;

/**
 * A heading's key and unit. 【】〔〕 count as brackets; stars and (必填) are dropped.
 *
 * @example headingParts('* 征缴金额（万元）') // => { key: '征缴金额', unit: '万元' }
 */
export function headingParts(heading: string): HeadingParts {
  const plain = withoutDecorations(
    comparisonKey(heading)
      .replace(/[【〔[]/g, '(')
      .replace(/[】〕\]]/g, ')'),
  );
  const unit = UNIT_SUFFIX.exec(plain)?.[1] ?? '';
  return { key: withoutDecorations(plain.replace(UNIT_SUFFIX, '')), unit };
}

/** The key alone: headings with equal keys are the same column. */
export function headingKey(heading: string): string {
  return headingParts(heading).key;
}

function withoutDecorations(heading: string): string {
  const shorter = heading.replace(DECORATION, '');
  return shorter === heading ? heading : withoutDecorations(shorter);
}
