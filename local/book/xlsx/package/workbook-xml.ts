/** The workbook part: the list of sheets, defined names, the tab that is shown first. */
import type { XlsxPackage } from './package';
import { childOf, childrenOf, innerXml, outerXml, rootOf } from './xml-scan';
import {
  attributesOf,
  escapeAttribute,
  escapeXml,
  isTrue,
  unescapeXml,
  withAttributes,
} from './xml-text';
import type { Attributes } from './xml-text';

export interface SheetEntry {
  readonly name: string;
  /** The number by which the file knows the sheet, whatever its place. */
  readonly number: number;
  readonly state: string;
  readonly relationshipId: string;
  /** `worksheet`, `chartsheet`… */
  readonly kind: string;
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  readonly text: string;
  /** The sheet it belongs to, by name; undefined for the whole workbook. */
  readonly sheet: string | undefined;
  readonly hidden: boolean;
  readonly comment: string;
  /** The element, when it came with the file. */
  readonly element?: string;
}

/** Where the workbook part is; programs other than Excel put it elsewhere. */
export function workbookPath(parts: XlsxPackage): string {
  return parts.related('', 'officeDocument') ?? 'xl/workbook.xml';
}

/** The workbook part, to be read and changed. */
export class WorkbookXml {
  private xml: string;

  constructor(
    private readonly parts: XlsxPackage,
    readonly path: string,
  ) {
    this.xml = parts.text(path);
  }

  sheets(): SheetEntry[] {
    const targets = new Map(this.parts.relationships(this.path).map((one) => [one.id, one]));
    const list = childOf(this.xml, rootOf(this.xml), 'sheets');
    if (!list) return [];
    return childrenOf(this.xml, list, 'sheet').map((span) => {
      const attributes = attributesOf(this.xml, span);
      const relationshipId = relationshipIdOf(attributes);
      const target = targets.get(relationshipId);
      return {
        name: attributes['name'] ?? '',
        number: Number(attributes['sheetId']),
        state: attributes['state'] ?? 'visible',
        relationshipId,
        kind: target?.kind ?? '',
        part: target?.target ?? '',
      };
    });
  }

  /** Writes the list of sheets; the file's own entries keep their other attributes. */
  setSheets(entries: readonly SheetEntry[]): void {
    const list = childOf(this.xml, rootOf(this.xml), 'sheets');
    const known = new Map(
      (list ? childrenOf(this.xml, list, 'sheet') : []).map((span) => {
        const tag = outerXml(this.xml, span);
        return [relationshipIdOf(attributesOf(this.xml, span)), tag];
      }),
    );
    const tags = entries.map(({ name, number, state, relationshipId }) => {
      const tag = known.get(relationshipId) ?? `<sheet name="" r:id="${relationshipId}"/>`;
      const shown = state === 'visible' ? null : state;
      return withAttributes(tag, { name, sheetId: number, state: shown });
    });
    this.replace('sheets', `<sheets>${tags.join('')}</sheets>`, []);
    this.declareRelationshipPrefix();
  }

  private declareRelationshipPrefix(): void {
    const { start, openEnd } = rootOf(this.xml);
    const open = this.xml.slice(start, openEnd);
    if (/\sxmlns:r\s*=/.test(open)) return;
    const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    this.xml = this.xml.replace(open, withAttributes(open, { 'xmlns:r': r }));
  }

  definedNames(): DefinedName[] {
    const list = childOf(this.xml, rootOf(this.xml), 'definedNames');
    const sheets = this.sheets();
    return (list ? childrenOf(this.xml, list, 'definedName') : []).map((span) => {
      const { name = '', localSheetId, hidden, comment = '' } = attributesOf(this.xml, span);
      return {
        name,
        text: unescapeXml(innerXml(this.xml, span)),
        sheet: localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name,
        hidden: isTrue(hidden),
        comment,
        element: outerXml(this.xml, span),
      };
    });
  }

  /** Writes the names; call it after `setSheets`, whose order the names' sheets are counted in. */
  setDefinedNames(names: readonly DefinedName[]): void {
    const order = this.sheets().map((sheet) => sheet.name);
    const elements = names.map((name) => {
      const index = name.sheet === undefined ? -1 : order.indexOf(name.sheet);
      const localSheetId = index < 0 ? null : index;
      if (name.element !== undefined) {
        const { openEnd } = rootOf(name.element);
        const open = withAttributes(name.element.slice(0, openEnd), { localSheetId });
        return `${open}${escapeXml(name.text)}</definedName>`;
      }
      const open = withAttributes(`<definedName name="${escapeAttribute(name.name)}">`, {
        localSheetId,
        hidden: name.hidden ? 1 : null,
        comment: name.comment === '' ? null : name.comment,
      });
      return `${open}${escapeXml(name.text)}</definedName>`;
    });
    const list = elements.length === 0 ? '' : `<definedNames>${elements.join('')}</definedNames>`;
    this.replace('definedNames', list, ['externalReferences', 'functionGroups', 'sheets']);
  }

  from1904(): boolean {
    const properties = childOf(this.xml, rootOf(this.xml), 'workbookPr');
    return properties !== undefined && isTrue(attributesOf(this.xml, properties)['date1904']);
  }

  /** The place of the tab that is shown first. */
  activeTab(): number {
    const view = this.view();
    return Number((view && attributesOf(this.xml, view)['activeTab']) ?? 0);
  }

  setActiveTab(activeTab: number): void {
    const view = this.view();
    if (view) {
      const tag = withAttributes(this.xml.slice(view.start, view.openEnd), {
        activeTab,
        firstSheet: null,
      });
      this.xml = this.xml.slice(0, view.start) + tag + this.xml.slice(view.openEnd);
      return;
    }
    const views = `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`;
    this.replace('bookViews', views, ['workbookProtection', 'workbookPr', 'fileVersion']);
  }

  private view(): ReturnType<typeof childOf> {
    const views = childOf(this.xml, rootOf(this.xml), 'bookViews');
    return views && childOf(this.xml, views, 'workbookView');
  }

  /** Asks the program that opens the file to calculate all formulas: their kept results may be old. */
  recalculateOnOpen(): void {
    const present = childOf(this.xml, rootOf(this.xml), 'calcPr');
    const tag = present ? outerXml(this.xml, present) : '<calcPr/>';
    this.replace('calcPr', withAttributes(tag, { fullCalcOnLoad: 1 }), ['definedNames', 'sheets']);
  }

  /** The list of cells with formulas: one that names a cell without a formula makes Excel repair the file. */
  dropCalculationChain(): void {
    const chain = this.parts.relationships(this.path).find((one) => one.kind === 'calcChain');
    if (!chain) return;
    this.parts.unrelate(this.path, chain.id);
    this.parts.remove(chain.target);
  }

  /** Puts an element in place of the one of that name, or after the last of `after` that is there. */
  private replace(name: string, element: string, after: readonly string[]): void {
    const root = rootOf(this.xml);
    const present = childOf(this.xml, root, name);
    const before = after
      .map((one) => childOf(this.xml, root, one))
      .find((span) => span !== undefined);
    const from = present?.start ?? before?.end ?? root.openEnd;
    this.xml = this.xml.slice(0, from) + element + this.xml.slice(present?.end ?? from);
  }

  save(): void {
    this.parts.write(this.path, this.xml);
  }
}

/** The relationship of a sheet's entry; the prefix of the attribute is the file's own choice. */
function relationshipIdOf(attributes: Attributes): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}
