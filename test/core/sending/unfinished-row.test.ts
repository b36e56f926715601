import { bulletinCells, readBulletinStore } from '../../../src/core/sending/bulletin-store';
import { unfinishedRow } from '../../../src/core/sending/choose-bulletin';
import { parseTable } from '../../../src/core/table/parse-table';
import { bulletinsSheet } from '../../../src/core/table/sheets/bulletins';
import { contentOf } from '../bulletin/county';
import { ALL_DONE } from '../bulletin/situations';

const CONTENT = contentOf(ALL_DONE);
const TITLE = CONTENT.title;

function numbered(count: number): string {
  return `资扩面办〔2023〕${count}号`;
}

/** The number of the row to go on with, where the contents of these numbers are kept. */
function numberOf(rows: readonly (readonly string[])[], kept: readonly string[]) {
  const sheet = [['文号', '标题', '状态'], ...rows];
  const file = { attempt: 1, fileId: 'id', link: '' };
  const cells = kept.map((number) => bulletinCells({ ...CONTENT, number }, file));
  const { records } = parseTable(bulletinsSheet, sheet);
  return unfinishedRow(records, readBulletinStore([[], ...cells]), TITLE)?.number;
}

describe('the row of a run that died', () => {
  it.each<[string, string | undefined, string[][], string[]]>([
    [
      'is a draft of this title whose content is not kept',
      numbered(2),
      [[numbered(2), TITLE, '已拟稿']],
      [numbered(1)],
    ],
    [
      'is the last of several',
      numbered(3),
      [
        [numbered(2), TITLE, '已拟稿'],
        [numbered(3), TITLE, '已拟稿'],
      ],
      [],
    ],
    ['is none whose content is kept', undefined, [[numbered(1), TITLE, '已拟稿']], [numbered(1)]],
    ['is none of another title', undefined, [[numbered(2), '别的通报', '已拟稿']], []],
    ['is none that somebody typed as sent', undefined, [[numbered(2), TITLE, '已发送']], []],
    ['is none without a number', undefined, [['', TITLE, '已拟稿']], []],
    ['is none where there are no rows', undefined, [], [numbered(1)]],
  ])('%s', (_, number, rows, kept) => {
    expect(numberOf(rows, kept)).toBe(number);
  });
});
