/** A worksheet part cut into its sections, so that single sections change and the others keep their spelling. */
import { eachChild, rootOf } from './xml-scan';

/** The order a worksheet's sections must have (ECMA-376 part 1, 18.3.1.99, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type SectionName = (typeof ORDER)[number];

interface Section {
  readonly name: string;
  readonly xml: string;
}

const NEW_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
  '<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** The sections of one worksheet. */
export class SheetXml {
  private readonly head: string;
  private sections: Section[] = [];
  private readonly tail: string;
  private touched: boolean;

  constructor(source: string) {
    this.touched = source === '';
    const xml = source === '' ? NEW_SHEET : source;
    const root = rootOf(xml);
    this.head = withRelationshipPrefix(xml.slice(0, root.openEnd));
    this.tail = xml.slice(root.innerEnd);
    eachChild(xml, root.openEnd, root.innerEnd, (span) => {
      this.sections.push({ name: span.name, xml: xml.slice(span.start, span.end) });
    });
  }

  /** All sections of this name, as they are written; usually one. */
  all(name: SectionName): string[] {
    return this.sections.filter((section) => section.name === name).map((section) => section.xml);
  }

  /** The section's spelling, '' when there is none. */
  section(name: SectionName): string {
    return this.all(name)[0] ?? '';
  }

  /** True once a section reads differently than before. */
  get changed(): boolean {
    return this.touched;
  }

  /** Puts sections in the place of those of this name; '' takes them away. */
  replace(name: SectionName, ...spellings: readonly string[]): void {
    const at = this.placeOf(name);
    const added = spellings.filter((xml) => xml !== '').map((xml) => ({ name, xml }));
    if (added.map((section) => section.xml).join('') === this.all(name).join('')) return;
    this.touched = true;
    const before = this.sections.slice(0, at).filter((section) => section.name !== name);
    const after = this.sections.slice(at).filter((section) => section.name !== name);
    this.sections = [...before, ...added, ...after];
  }

  private placeOf(name: SectionName): number {
    const present = this.sections.findIndex((section) => section.name === name);
    if (present >= 0) return present;
    const rank = rankOf(name);
    const later = this.sections.findIndex((section) => rankOf(section.name) > rank);
    return later < 0 ? this.sections.length : later;
  }

  toString(): string {
    return this.head + this.sections.map((section) => section.xml).join('') + this.tail;
  }
}

/** Sections we do not know (`mc:AlternateContent`) hold drawings and controls, so they stand before `tableParts`. */
function rankOf(name: string): number {
  const rank = (ORDER as readonly string[]).indexOf(name);
  return rank < 0 ? ORDER.indexOf('controls') : rank;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** New links and drawings are written with the prefix `r`. */
function withRelationshipPrefix(head: string): string {
  if (/\sxmlns:r\s*=/.test(head)) return head;
  return head.replace(/\s*(\/?>)$/, (close) => ` xmlns:r="${RELATIONSHIPS}"${close.trim()}`);
}
