import {
  type PlaceholderRow,
  placeholderRows,
} from '../../src/core/document/placeholders/notice-placeholders';
import { NOTICE_TEMPLATES } from '../../src/core/document/placeholders/template-codes';

const KINDS = { text: '文字', condition: '条件', list: '列表' } as const;

const everywhere = (templates: readonly string[]): string =>
  templates.length === NOTICE_TEMPLATES.length ? '全部' : templates.join('、');

const kindOf = ({ kind, within }: PlaceholderRow): string =>
  within === undefined ? KINDS[kind] : `「${within}」之内`;

/** The lines of the table in docs/placeholders.md as the code declares it. */
export function placeholderTable(): readonly string[] {
  return placeholderRows().map((row) => {
    const cells = [
      `\`{${row.kind === 'text' ? '' : '#'}${row.name}}\``,
      kindOf(row),
      row.meaning,
      row.kind === 'text' && row.example !== '' ? row.example : `\`${row.example}\``,
      everywhere(row.templates),
      everywhere(row.requiredIn),
    ];
    return `| ${cells.map((cell) => (cell === '``' ? '' : cell)).join(' | ')} |`;
  });
}
