import type { Finding } from './check-template';
import type { LibraryError } from './template-library';
import { partText } from './part-text';
import { passagesOf, wordsAround } from './template-places';
import type { TemplateProblemCode } from './types';
import { decoded } from './xml';

/** The template library's names of troubles. */
const CODES: ReadonlyMap<string, TemplateProblemCode> = new Map([
  ['unclosed_tag', 'unclosedTag'],
  ['unopened_tag', 'unopenedTag'],
  ['duplicate_open_tag', 'doubleBrace'],
  ['duplicate_close_tag', 'doubleBrace'],
  ['unclosed_loop', 'unclosedSection'],
  ['unopened_loop', 'unopenedSection'],
  ['closing_tag_does_not_match_opening_tag', 'crossedSection'],
  ['unbalanced_loop_tags', 'misplacedSection'],
  ['loop_position_invalid', 'misplacedSection'],
  ['loop_position_produces_invalid_xml', 'misplacedSection'],
  ['raw_xml_tag_should_be_only_text_in_paragraph', 'unsupportedMark'],
  ['raw_tag_outerxml_invalid', 'unsupportedMark'],
]);

/** The library's troubles in our words, with the place of each. */
export function libraryProblems(
  errors: readonly LibraryError[],
  parts: ReadonlyMap<string, string>,
): readonly Finding[] {
  return errors.map(({ properties = {} }) => {
    const { id = '', xtag = '', openingtag = '', closingtag = '', file = '', offset } = properties;
    const place = typeof offset === 'number' ? offset : (offset?.[0] ?? -1);
    const name = decoded(openingtag === '' ? xtag : openingtag);
    return {
      code: CODES.get(id) ?? 'otherTrouble',
      placeholder: name
        .replace(/[{}]/g, '')
        .replace(/^[#^/@]/, '')
        .trim(),
      where: wordsAround(passagesOf(partText(parts, file)), place),
      detail: decoded(closingtag).trim(),
    };
  });
}
