/** Data validation of a sheet; each rule is remembered in the file's own words and keeps them while it says the same. */
import type { Area, PlacedValidation, ValidationRule } from '../../model';
import { areaReference, areasOf, cellReference } from '../package/references';
import type { SheetXml } from '../package/sheet-xml';
import { fileCriteria, readCriteria } from './validation-criteria';
import {
  childOf,
  childrenOf,
  descendantsOf,
  innerXml,
  outerXml,
  rootOf,
} from '../package/xml-scan';
import { attributesOf, escapeAttribute, escapeXml, isTrue, unescapeXml } from '../package/xml-text';

/** What `ValidationRule.foreign` holds: the element, and what the model understood of it. */
interface RuleOrigin {
  readonly element: string;
  readonly says: string;
  readonly areas: readonly Area[];
  /** True for a rule of Excel 2010's second list, where rules with a range on another sheet may stand. */
  readonly extra: boolean;
}

/** The longest hint; Excel refuses the file when it is longer. */
const MOST_PROMPT_LETTERS = 255;

/** The rules of a sheet: those of the main list, then those of the second one. */
export function readValidations(xml: SheetXml): PlacedValidation[] {
  const main = xml.section('dataValidations');
  const extra = xml.section('extLst');
  return [
    ...(main === '' ? [] : childrenOf(main, rootOf(main), 'dataValidation')).map((span) =>
      readRule(outerXml(main, span), false),
    ),
    ...(extra === '' ? [] : descendantsOf(extra, rootOf(extra), 'dataValidation')).map((span) =>
      readRule(outerXml(extra, span), true),
    ),
  ];
}

function readRule(element: string, extra: boolean): PlacedValidation {
  const attributes = attributesOf(element, rootOf(element));
  const areas = areasOf(attributes['sqref'] ?? textOf(element, 'sqref'));
  const shown = isTrue(attributes['showErrorMessage']);
  const rule: ValidationRule = {
    ...readCriteria({
      type: attributes['type'] ?? 'none',
      operator: attributes['operator'] ?? 'between',
      formulas: ['formula1', 'formula2'].map((name) => textOf(element, name)).filter(Boolean),
      hidesDropdown: isTrue(attributes['showDropDown']),
    }),
    allowInvalid: !shown || (attributes['errorStyle'] ?? 'stop') !== 'stop',
    helpText: attributes['prompt'] ?? null,
  };
  const origin: RuleOrigin = { element, says: ruleKey(rule), areas, extra };
  return { areas, rule: { ...rule, foreign: origin } };
}

/** The text of a child; in the second list it stands one element deeper (`xm:f`). */
function textOf(element: string, name: string): string {
  const span = childOf(element, rootOf(element), name);
  if (!span) return '';
  return unescapeXml(innerXml(element, childrenOf(element, span)[0] ?? span));
}

function ruleKey({ criteria, values, allowInvalid, helpText }: ValidationRule): string {
  return JSON.stringify([criteria, values, allowInvalid, helpText]);
}

function placedKey({ areas, rule }: PlacedValidation): string {
  return JSON.stringify([areas, ruleKey(rule)]);
}

/** Writes the rules if they differ from those that were read. */
export function writeValidations(
  xml: SheetXml,
  before: readonly PlacedValidation[],
  after: readonly PlacedValidation[],
): void {
  if (before.map(placedKey).join() === after.map(placedKey).join()) return;
  const placed = after.filter(({ areas }) => areas.length > 0);
  const hasExtra = xml.section('extLst').includes('dataValidation');
  const staysExtra = (rule: ValidationRule): boolean => hasExtra && isExtra(rule);
  const main = placed
    .filter(({ rule }) => !staysExtra(rule))
    .map((one) => (isExtra(one.rule) ? newElement(one) : ruleElement(one)))
    .filter(Boolean);
  const extra = placed.filter(({ rule }) => staysExtra(rule)).map(ruleElement);
  xml.replace(
    'dataValidations',
    main.length === 0
      ? ''
      : `<dataValidations count="${main.length}">${main.join('')}</dataValidations>`,
  );
  writeExtraList(xml, extra);
}

/** True for an untouched rule of the second list; on a sheet without one it is written anew. */
function isExtra(rule: ValidationRule): boolean {
  const origin = rule.foreign as RuleOrigin | undefined;
  return origin?.extra === true && origin.says === ruleKey(rule);
}

function ruleElement({ areas, rule }: PlacedValidation): string {
  const sqref = areas.map(areaReference).join(' ');
  const origin = rule.foreign as RuleOrigin | undefined;
  if (origin?.says !== ruleKey(rule)) return newElement({ areas, rule });
  if (JSON.stringify(origin.areas) === JSON.stringify(areas)) return origin.element;
  return origin.element
    .replace(/(\ssqref\s*=\s*)["'][^"']*["']/, `$1"${sqref}"`)
    .replace(/(<xm:sqref>)[^<]*(<\/xm:sqref>)/, `$1${sqref}$2`);
}

/** '' for a rule that no file can say (see `fileCriteria`). */
function newElement({ areas, rule }: PlacedValidation): string {
  const sqref = areas.map(areaReference).join(' ');
  const [first] = areas;
  const corner = first ? cellReference(first.startRow, first.startColumn) : 'A1';
  const file = fileCriteria(rule, corner);
  if (!file) return '';
  const prompt = rule.helpText?.slice(0, MOST_PROMPT_LETTERS) ?? '';
  const attributes = [
    `type="${file.type}"`,
    rule.allowInvalid ? 'errorStyle="warning"' : '',
    file.operator === undefined ? '' : `operator="${file.operator}"`,
    'allowBlank="1"',
    file.hidesDropdown === true ? 'showDropDown="1"' : '',
    'showInputMessage="1" showErrorMessage="1"',
    prompt === '' ? '' : `prompt="${escapeAttribute(prompt)}"`,
    `sqref="${sqref}"`,
  ].filter(Boolean);
  const formulas = file.formulas.map((text, index) => {
    return `<formula${index + 1}>${escapeXml(text)}</formula${index + 1}>`;
  });
  return `<dataValidation ${attributes.join(' ')}>${formulas.join('')}</dataValidation>`;
}

/** Rules of the second list only ever go away or change their cells: new ones go to the main list. */
function writeExtraList(xml: SheetXml, rules: readonly string[]): void {
  const section = xml.section('extLst');
  const ext =
    section === ''
      ? undefined
      : childrenOf(section, rootOf(section)).find((span) => {
          return descendantsOf(section, span, 'dataValidations').length > 0;
        });
  const list = ext && descendantsOf(section, ext, 'dataValidations')[0];
  if (!ext || !list) return;
  if (rules.length > 0) {
    const open = section
      .slice(list.start, list.openEnd)
      .replace(/\scount="\d+"/, ` count="${rules.length}"`);
    const inner =
      section.slice(0, list.start) + open + rules.join('') + section.slice(list.innerEnd);
    xml.replace('extLst', inner);
    return;
  }
  const rest = section.slice(0, ext.start) + section.slice(ext.end);
  xml.replace('extLst', childrenOf(rest, rootOf(rest)).length === 0 ? '' : rest);
}
