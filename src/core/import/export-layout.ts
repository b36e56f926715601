import type { Column } from '../table/column';
import { uscc, text } from '../table/columns';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { socialInsuranceColumns, socialInsuranceSheet } from '../table/sheets/social-insurance';
import { taxColumns, taxSheet } from '../table/sheets/tax';
import type { ExportKind } from './export-type';

/** What a column of the target sheet is to an import. */
export type Role =
  | 'uscc'
  | 'name'
  | 'number'
  | 'period'
  /** A head count: counted anew where rows are persons. */
  | 'people'
  /** Bases and wages: the same amount may stand on the row of the unit's and of the persons' premium. */
  | 'base'
  /** Premiums: the unit's and the persons' add up. */
  | 'premium'
  | 'word';

/** The kinds in the order of the work. */
export const EXPORT_KINDS: readonly ExportKind[] = ['socialInsurance', 'tax'];

/** The target sheet of a kind of export, with the roles of its columns in their order. */
export interface ImportTarget {
  readonly sheet: SheetDeclaration<unknown>;
  readonly roles: readonly Role[];
}

export const IMPORT_TARGETS: Readonly<Record<ExportKind, ImportTarget>> = {
  socialInsurance: {
    sheet: socialInsuranceSheet,
    roles: rolesOf<keyof typeof socialInsuranceColumns>(socialInsuranceColumns, {
      ...{ uscc: 'uscc', name: 'name', socialInsuranceNumber: 'number', township: 'word' },
      ...{ period: 'period', status: 'word', insuredPeople: 'people', declaredBase: 'base' },
      ...{ duePremium: 'premium', paidPremium: 'premium' },
    }),
  },
  tax: {
    sheet: taxSheet,
    roles: rolesOf<keyof typeof taxColumns>(taxColumns, {
      ...{ uscc: 'uscc', name: 'name', township: 'word', period: 'period' },
      ...{ registeredPeople: 'people', wages: 'base', status: 'word' },
    }),
  },
};

function rolesOf<Name extends string>(
  columns: Readonly<Record<Name, Column<unknown>>>,
  roles: Readonly<Record<Name, Role>>,
): readonly Role[] {
  const named = Object.entries<Role>(roles);
  return Object.keys(columns).flatMap((column) =>
    named.filter(([name]) => name === column).map(([, role]) => role),
  );
}

/**
 * The target's columns as an export names them. Where the file names a 扣缴义务人, 纳税人识别号 and 纳税人名称 are the
 * person's, not the unit's (自然人电子税务局).
 */
export function columnsOnFile(
  kind: ExportKind,
  namesWithholdingAgent: boolean,
): readonly Column<unknown>[] {
  const { sheet, roles } = IMPORT_TARGETS[kind];
  if (kind === 'socialInsurance' || !namesWithholdingAgent) return sheet.columns;
  return sheet.columns.map((column, index) => {
    if (roles[index] === 'uscc') return AGENT_CODE;
    return roles[index] === 'name' ? AGENT_NAME : column;
  });
}

const AGENT_CODE: Column<unknown> = {
  ...uscc(),
  heading: '扣缴义务人识别号',
  aliases: [
    ...['扣缴义务人纳税人识别号', '扣缴义务人统一社会信用代码', '扣缴义务人税号'],
    ...['扣缴单位识别号', '统一社会信用代码'],
  ],
};
const AGENT_NAME: Column<unknown> = text('扣缴义务人名称', '', {
  aliases: ['扣缴义务人', '扣缴单位', '扣缴单位名称', '单位名称', '企业名称'],
});
