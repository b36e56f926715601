/** Conditional formats of a sheet; each is remembered in the file's own words and keeps them while it says the same. */
import type { Area, ConditionalFormat } from '../../model';
import type { HucreStyle, ParsedSheet } from '../hucre-adapter';
import { fileCondition, readCondition } from './condition-criteria';
import { areaReference, areasOf, cellReference } from '../package/references';
import type { SheetXml } from '../package/sheet-xml';
import { differentialFill, fontOf } from '../looks/style-read';
import { childrenOf, innerXml, outerXml, rootOf } from '../package/xml-scan';
import {
  attributesOf,
  escapeAttribute,
  escapeXml,
  unescapeXml,
  withAttributes,
} from '../package/xml-text';

/** What `ConditionalFormat.foreign` holds: the rule's element, its container, and what the model understood of it. */
interface FormatOrigin {
  readonly rule: string;
  readonly container: string;
  readonly says: string;
  readonly areas: readonly Area[];
}

/** The name the model has for rules it has no words for; they are carried as they are. */
const FOREIGN_CRITERIA = 'FOREIGN';

/** The rules of a sheet in the file's order of precedence. */
export function readConditionalFormats(
  xml: SheetXml,
  parsed: ParsedSheet,
  themeColors: readonly string[],
): ConditionalFormat[] {
  const looks = new Map(
    parsed.conditionalRules?.map((rule) => [
      lookKey(rule.range, rule.type, rule.priority),
      rule.style ?? {},
    ]),
  );
  const rules = xml.all('conditionalFormatting').flatMap((container) => {
    const root = rootOf(container);
    const { sqref = '' } = attributesOf(container, root);
    const areas = areasOf(sqref);
    return childrenOf(container, root, 'cfRule').map((span) => {
      const rule = outerXml(container, span);
      const { type = '', priority: rank = '0' } = attributesOf(container, span);
      const priority = Number(rank);
      const look = looks.get(lookKey(sqref, type, priority)) ?? {};
      const format = readRule(rule, areas, look, themeColors);
      const origin: FormatOrigin = { rule, container, says: formatKey(format), areas };
      return { priority, format: { ...format, foreign: origin } };
    });
  });
  return rules.sort((left, right) => left.priority - right.priority).map(({ format }) => format);
}

/** What finds a rule again among those hucre parsed. */
function lookKey(range: string, type: string, priority: number): string {
  return `${range}|${type}|${priority}`;
}

function readRule(
  rule: string,
  areas: readonly Area[],
  look: HucreStyle,
  themeColors: readonly string[],
): ConditionalFormat {
  const root = rootOf(rule);
  const attributes = attributesOf(rule, root);
  const formulas = childrenOf(rule, root, 'formula').map((span) =>
    unescapeXml(innerXml(rule, span)),
  );
  const condition = readCondition({
    type: attributes['type'] ?? '',
    operator: attributes['operator'],
    text: attributes['text'],
    formulas,
  });
  const background = differentialFill(look, themeColors);
  const { fontColor, bold, italic, underline, strikethrough } = fontOf(look.font, themeColors);
  const style = Object.fromEntries(
    Object.entries({ background, fontColor, bold, italic, underline, strikethrough }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return { areas, ...(condition ?? { criteria: FOREIGN_CRITERIA, values: [] }), style };
}

function formatKey({ criteria, values, style }: ConditionalFormat): string {
  const { background, fontColor, bold, italic, underline, strikethrough } = style;
  const look = [background, fontColor, bold, italic, underline, strikethrough];
  return JSON.stringify([criteria, values, look.map((part) => part ?? null)]);
}

function placedKey(format: ConditionalFormat): string {
  return JSON.stringify([format.areas, formatKey(format)]);
}

function originOf(format: ConditionalFormat): FormatOrigin | undefined {
  const origin = format.foreign as FormatOrigin | undefined;
  return origin?.says === formatKey(format) ? origin : undefined;
}

/** The rules of `after` whose look the file does not have yet; none when nothing changed. */
export function newFormats(
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
): ConditionalFormat[] {
  return sameFormats(before, after) ? [] : after.filter((format) => !originOf(format));
}

function sameFormats(
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
): boolean {
  return before.map(placedKey).join() === after.map(placedKey).join();
}

/** Writes the rules if they differ from those that were read. `looks` has the look of each of `newFormats`. */
export function writeConditionalFormats(
  xml: SheetXml,
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
  looks: ReadonlyMap<ConditionalFormat, number>,
): void {
  if (sameFormats(before, after)) return;
  const sections = after.map((format, index) => {
    const sqref = format.areas.map(areaReference).join(' ');
    const origin = originOf(format);
    if (!origin) return newSection(format, sqref, index + 1, looks.get(format));
    return oldSection(format, origin, sqref, index + 1);
  });
  xml.replace('conditionalFormatting', ...sections);
}

function oldSection(
  format: ConditionalFormat,
  { rule, container, areas }: FormatOrigin,
  sqref: string,
  priority: number,
): string {
  const { openEnd } = rootOf(container);
  const moved = JSON.stringify(areas) !== JSON.stringify(format.areas);
  const open = moved
    ? withAttributes(container.slice(0, openEnd), { sqref })
    : container.slice(0, openEnd);
  const tagEnd = rootOf(rule).openEnd;
  const ranked = withAttributes(rule.slice(0, tagEnd), { priority }) + rule.slice(tagEnd);
  return `${open}${ranked}</conditionalFormatting>`;
}

function newSection(
  format: ConditionalFormat,
  sqref: string,
  priority: number,
  look: number | undefined,
): string {
  const [first] = format.areas;
  const corner = first ? cellReference(first.startRow, first.startColumn) : 'A1';
  const condition = fileCondition(format, corner);
  if (!condition || !first) return '';
  const attributes = [
    `type="${condition.type}"`,
    look === undefined ? '' : `dxfId="${look}"`,
    `priority="${priority}"`,
    condition.operator === undefined ? '' : `operator="${condition.operator}"`,
    condition.text === undefined ? '' : `text="${escapeAttribute(condition.text)}"`,
  ].filter(Boolean);
  const formulas = condition.formulas.map((text) => `<formula>${escapeXml(text)}</formula>`);
  const rule = `<cfRule ${attributes.join(' ')}>${formulas.join('')}</cfRule>`;
  return `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
}
