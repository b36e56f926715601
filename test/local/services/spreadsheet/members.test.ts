import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPublishedMembers } from './published-members';
import * as chart from '../../../../local/services/spreadsheet/members/chart';
import * as charts from '../../../../local/services/spreadsheet/members/charts-app';
import * as format from '../../../../local/services/spreadsheet/members/conditional-format';
import * as parts from '../../../../local/services/spreadsheet/members/parts';
import * as range from '../../../../local/services/spreadsheet/members/range';
import * as lists from '../../../../local/services/spreadsheet/members/range-list';
import * as sheet from '../../../../local/services/spreadsheet/members/sheet';
import * as spreadsheet from '../../../../local/services/spreadsheet/members/spreadsheet';
import * as app from '../../../../local/services/spreadsheet/members/spreadsheet-app';
import * as text from '../../../../local/services/spreadsheet/members/text';
import * as ui from '../../../../local/services/spreadsheet/members/ui';
import * as validation from '../../../../local/services/spreadsheet/members/validation';
import type { MemberTable } from '../../../../local/services/spreadsheet/face/signature';

const published = new Map([
  ...readPublishedMembers('charts'),
  ...readPublishedMembers('base'),
  ...readPublishedMembers('spreadsheet'),
]);

const tables: readonly (readonly [string, MemberTable])[] = [
  ...Object.entries({
    ...app,
    ...chart,
    ...charts,
    ...format,
    ...lists,
    ...parts,
    ...range,
    ...sheet,
    ...spreadsheet,
    ...text,
    ...ui,
    ...validation,
  }),
];

/** RANGE_LIST_MEMBERS → RangeList */
function interfaceName(constant: string): string {
  const words = constant
    .replace(/_MEMBERS$/, '')
    .toLowerCase()
    .split('_');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

describe('the member tables', () => {
  it.each(tables)('%s is what Google publishes', (constant, table) => {
    const name = interfaceName(constant);
    expect({ name, members: table }).toEqual({
      name,
      members: Object.fromEntries(published.get(name) ?? []),
    });
  });

  it('are all looked at here', () => {
    const folder = join(__dirname, '../../../../local/services/spreadsheet/members');
    expect(readdirSync(folder)).toHaveLength(12);
    expect(tables).toHaveLength(32);
  });
});
