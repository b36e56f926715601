import { templateSentence } from '../words/templates';
import { useTrouble } from './declared-placeholders';
import { openTemplate } from './open-template';
import { libraryProblems } from './library-problems';
import { tooDeepPassage } from './nesting';
import { partText } from './part-text';
import { inspectParts, type ParsedPiece } from './template-library';
import { passagesOf, wordsAround } from './template-places';
import { TemplateTrouble } from './template-trouble';
import { trialTrouble } from './trial-rendering';
import type {
  PlaceholderDeclaration,
  TemplatePackage,
  TemplateProblem,
  TemplateProblemCode,
} from './types';
import { decoded } from './xml';

/** A problem before it has its sentence. */
export interface Finding {
  readonly code: TemplateProblemCode;
  readonly placeholder: string;
  readonly where: string;
  readonly detail: string;
}

const WIDE_BRACES = /(?=[^{}]*[｛｝])[{｛]([^{}｛｝]{1,40})[}｝]|｛([^{}｛｝]{1,40})\}/g;

/** Text that somebody added or took out and nobody has settled yet. */
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo)[\s>]/;

/**
 * Everything wrong with a template, each with the words around it and what to do: a file that is no .docx, names that
 * are not declared or lacking, passages not closed. Nothing is thrown, whatever the file holds; an empty list means that
 * `renderDocuments` will work.
 *
 * @param templateName as people call it, for the sentences
 * @param declared every placeholder the kind of document knows
 */
export function checkTemplate(
  templateName: string,
  bytes: Uint8Array,
  declared: readonly PlaceholderDeclaration[],
): readonly TemplateProblem[] {
  return onceEach(findings(bytes, declared)).map(({ code, placeholder, where, detail }) => ({
    template: templateName,
    code,
    placeholder,
    where,
    sentence: templateSentence(code, { template: templateName, placeholder, where, detail }),
  }));
}

function findings(
  bytes: Uint8Array,
  declared: readonly PlaceholderDeclaration[],
): readonly Finding[] {
  try {
    return contentFindings(openTemplate(bytes), declared);
  } catch (error) {
    // Only the file can be at fault here, and whoever uploads it should read a sentence, not a stack.
    return [wholeFile(error instanceof TemplateTrouble ? error.code : 'otherTrouble')];
  }
}

function wholeFile(code: TemplateProblemCode): Finding {
  return { code, placeholder: '', where: '', detail: '' };
}

function contentFindings(
  template: TemplatePackage,
  declared: readonly PlaceholderDeclaration[],
): readonly Finding[] {
  const parts = textParts(template);
  const texts = Array.from(parts.values());
  const tooDeep = texts.map(tooDeepPassage).find((one) => one !== undefined);
  if (tooDeep !== undefined) return [tooDeep];
  const { pieces, errors } = inspectParts(parts);
  const used = new Set<string>();
  const uses = Array.from(pieces).reduce<readonly Finding[]>(
    (list, [name, own]) => [...list, ...useFindings(partText(parts, name), own, declared, used)],
    [],
  );
  const faults = libraryProblems(errors, parts);
  const wide = texts.reduce<readonly Finding[]>((list, xml) => [...list, ...wideBraces(xml)], []);
  const excused = new Set([...faults, ...wide].map((one) => one.placeholder));
  const missing = declared
    .filter((one) => one.required === true && !used.has(one.name) && !excused.has(one.name))
    .map((one) => ({ ...wholeFile('missing'), placeholder: one.name, detail: one.meaning }));
  const tracked = texts.some((xml) => TRACKED.test(xml)) ? [wholeFile('trackedChanges')] : [];
  const doubled = faults.some((one) => one.code === 'doubleBrace');
  const named = doubled ? uses.filter((one) => one.code !== 'emptyTag') : uses;
  const found = [...tracked, ...faults, ...wide, ...named, ...missing];
  return found.length === 0 ? trialTrouble(template, declared).map(wholeFile) : found;
}

/** The main part and every header, footer and note that has a brace. */
function textParts(template: TemplatePackage): ReadonlyMap<string, string> {
  const main = `${template.beforeBody}${template.body}</w:body></w:document>`;
  return new Map([
    [template.mainName, main],
    ...template.ownParts.map((name) => [name, partText(template.parts, name)] as const),
  ]);
}

function useFindings(
  xml: string,
  pieces: readonly ParsedPiece[],
  declared: readonly PlaceholderDeclaration[],
  used: Set<string>,
): readonly Finding[] {
  const passages = passagesOf(xml);
  const open: { name: string; tables: number }[] = [];
  const found: Finding[] = [];
  let tables = 0;
  pieces.forEach((piece) => {
    if (piece.type === 'tag' && /^<\/?w:tbl[\s>]/.test(piece.value)) {
      tables += piece.value.startsWith('</') ? -1 : 1;
    }
    if (piece.type !== 'placeholder' || piece.offset === undefined) return;
    const name = decoded(piece.value).trim();
    const where = wordsAround(passages, piece.offset);
    const put = (code: TemplateProblemCode, detail = ''): void => {
      found.push({ code, placeholder: name, where, detail });
    };
    if (piece.module === 'loop' && piece.location === 'end') {
      if ((open.pop()?.tables ?? tables) !== tables) put('misplacedSection');
      return;
    }
    used.add(name);
    if (piece.module !== undefined && piece.module !== 'loop') {
      put('unsupportedMark');
      return;
    }
    const section = piece.module === 'loop';
    const around = open.map((one) => one.name);
    const trouble = useTrouble(name, section ? 'section' : 'text', around, declared);
    if (name === '') put('emptyTag');
    else if (trouble !== undefined) put(trouble.code, trouble.detail);
    if (section) open.push({ name, tables });
  });
  return found;
}

function wideBraces(xml: string): readonly Finding[] {
  return passagesOf(xml).reduce<readonly Finding[]>((list, passage) => {
    const text = decoded(passage.xml);
    const hits = text.match(WIDE_BRACES) ?? [];
    return [
      ...list,
      ...hits.map((hit): Finding => ({
        code: 'wideBrace',
        placeholder: hit
          .slice(1, -1)
          .replace(/^[#^/]/, '')
          .trim(),
        where: wordsAround(
          [{ ...passage, start: 0, end: passage.xml.length }],
          passage.xml.indexOf(hit),
        ),
        detail: '',
      })),
    ];
  }, []);
}

/** One finding for each name and kind of trouble: the first place is enough to find the others. */
function onceEach(all: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return all.filter(({ code, placeholder }) => {
    const key = `${code} ${placeholder}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
