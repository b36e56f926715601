import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  placeholderRows,
  placeholdersOf,
} from '../../../src/core/document/placeholders/notice-placeholders';
import { NOTICE_TEMPLATES } from '../../../src/core/document/placeholders/template-codes';
import { placeholderTable } from '../../templates/placeholder-table';

const cellsOf = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .join('|');

describe('the placeholders of notices', () => {
  it('stand in docs/placeholders.md as the code declares them', () => {
    const page = readFileSync(join(__dirname, '../../../docs/placeholders.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `{'));
    expect(rows.map(cellsOf)).toEqual(placeholderTable().map(cellsOf));
  });

  it.each(NOTICE_TEMPLATES.map(({ name, code }) => [name, code] as const))(
    'are declared once each for %s',
    (_name, code) => {
      const keys = placeholdersOf(code).map(({ name, within }) => `${within ?? ''}/${name}`);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    },
  );

  it('mean the same in every template', () => {
    const meanings = NOTICE_TEMPLATES.flatMap(({ code }) =>
      placeholdersOf(code).map(({ name, within, meaning }) => `${within ?? ''}/${name}/${meaning}`),
    );
    expect(new Set(meanings).size).toBe(placeholderRows().length);
  });

  it('that a template must not lose are declared for it', () => {
    const required = placeholderRows().filter(({ requiredIn }) => requiredIn.length > 0);
    expect(required.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['文号', '受送达人', '期限', '案卷目录', '复议机关', '滞纳金明细']),
    );
  });
});
