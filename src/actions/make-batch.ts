import { archiveFileName, contentLost, printFileName } from '../core/words/issue';
import { unfinishedBatch, type UnfinishedBatch } from '../core/issue/batch-state';
import { deliveryRows } from '../core/issue/delivery-rows';
import type { PlacedNotice, VolumeFiles } from '../core/issue/notice-content';
import { mayBeginVolume } from '../core/issue/run-time';
import { renderVolume, type Templates, type VolumeBytes } from '../core/issue/render-volume';
import { writtenCell } from '../core/issue/written-cell';
import { recordBlocks, type ValueBlock } from '../core/table/record-blocks';
import { deliveryListSheet } from '../core/table/sheets/delivery-list';
import { noticeColumns, type NoticeRow } from '../core/table/sheets/notices';
import { SetupError } from '../core/text/setup-error';
import { NOTICE_STATE_WORDS } from '../core/words/enforcement';
import { elapsedMilliseconds } from '../google/clock';
import { writeComputedTable } from '../google/computed-table';
import {
  createFile,
  findInFolder,
  replaceContent,
  WORD_TYPE,
  ZIP_TYPE,
  type DriveFile,
} from '../google/drive';
import { noteFiles, type ContentSheet } from '../google/notice-sheets';
import { settleNotices, type NoticeSession } from './notice-session';

/** A batch that is numbered, with what its notices say. */
export interface OpenBatch extends UnfinishedBatch {
  readonly contents: ContentSheet;
  /** All notices of the batch in the order of their numbers' rows, those of finished volumes too. */
  readonly notices: readonly PlacedNotice[];
}

/**
 * The batch that was begun and not ended; undefined if there is none.
 *
 * @throws SetupError if the hidden sheet no longer has what its notices say
 */
export function openBatch(
  { sources }: NoticeSession,
  contents: ContentSheet | undefined,
): OpenBatch | undefined {
  const unfinished = unfinishedBatch(sources.register.records);
  if (unfinished === undefined) return undefined;
  const { batch, rows } = unfinished;
  const notices = (contents?.notices ?? []).filter((notice) => notice.batch === batch);
  const kept = new Set(notices.map(({ number }) => number));
  if (contents === undefined || rows.some(({ number = '' }) => !kept.has(number))) {
    throw new SetupError(contentLost(batch));
  }
  return { batch, rows, contents, notices };
}

/** How making a batch goes on: every volume while there is time, or one only. */
export interface MakingOptions {
  readonly folderId: string;
  readonly templates: Templates;
  /** A run before this one may have made files that it did not note. */
  readonly mayHaveFiles: boolean;
  readonly isOneVolumeOnly: boolean;
}

/** The volumes made so far. */
export type MadeVolumes = ReadonlyMap<number, VolumeFiles>;

/** Makes the files of the volumes that have none, each noted before the next one is begun. */
export function makeVolumes(open: OpenBatch, options: MakingOptions): MadeVolumes {
  const made = new Map<number, VolumeFiles>();
  for (const { volume, files } of open.notices) {
    if (files !== undefined) made.set(volume, files);
  }
  const volumes = [...new Set(open.notices.map(({ volume }) => volume))];
  const left = volumes.filter((volume) => !made.has(volume));
  let longest = 0;
  for (const [index, volume] of left.entries()) {
    const begun = elapsedMilliseconds();
    if (index > 0 && (options.isOneVolumeOnly || !mayBeginVolume(begun, longest))) break;
    made.set(volume, makeVolume(open, volume, volumes.length, options));
    longest = Math.max(longest, elapsedMilliseconds() - begun);
  }
  return made;
}

function makeVolume(
  { batch, notices, contents }: OpenBatch,
  volume: number,
  volumeCount: number,
  options: MakingOptions,
): VolumeFiles {
  const own = notices.filter((notice) => notice.volume === volume);
  const bytes = renderVolume(own, options.templates);
  const print = saveFile(
    options,
    printFileName(batch, volume, volumeCount),
    WORD_TYPE,
    bytes,
    'print',
  );
  const archiveName = archiveFileName(batch, volume, volumeCount);
  const archive = saveFile(options, archiveName, ZIP_TYPE, bytes, 'archive');
  const files = { printFileId: print.id, archiveFileId: archive.id, printLink: print.link };
  noteFiles(contents, own, files);
  return files;
}

/** A file that a run made and did not note is written over, so that both files of a volume come from the same templates. */
function saveFile(
  { folderId, mayHaveFiles }: MakingOptions,
  name: string,
  type: string,
  bytes: VolumeBytes,
  part: keyof VolumeBytes,
): DriveFile {
  const [former] = mayHaveFiles ? findInFolder(folderId, name) : [];
  return former === undefined
    ? createFile(folderId, name, type, bytes[part])
    : replaceContent(former.id, type, bytes[part]);
}

/** Ends a batch whose volumes are all made: 送达清单, links, and what follows from the new notices. */
export function endBatch(session: NoticeSession, open: OpenBatch, made: MadeVolumes): void {
  const { register } = session.sources;
  const volumeOf = new Map(open.notices.map(({ number, volume }) => [number, volume]));
  const numbers = new Set(open.rows.map(({ number }) => number));
  const listed = open.notices.filter(({ number }) => numbers.has(number));
  writeComputedTable(session.workbook, deliveryListSheet, deliveryRows(listed));
  const linked = open.rows.map((row) => {
    const file = made.get(volumeOf.get(row.number ?? '') ?? 0)?.printLink;
    return { ...row, state: NOTICE_STATE_WORDS.awaitingService, file };
  });
  const after = replaced(register.records, linked);
  settleNotices(session, after, linkBlocks(linked, register.positions));
}

function replaced(
  register: readonly NoticeRow[],
  changed: readonly NoticeRow[],
): readonly NoticeRow[] {
  const byRow = new Map(changed.map((row) => [row.rowNumber, row]));
  return register.map((row) => byRow.get(row.rowNumber) ?? row);
}

function linkBlocks(
  rows: readonly NoticeRow[],
  positions: ReadonlyMap<string, number>,
): ValueBlock[] {
  const column = noticeColumns.file;
  const cells = rows.map((row) => ({
    rowNumber: row.rowNumber,
    cells: [writtenCell(column, row.file)],
  }));
  return recordBlocks(positions, [column.heading], cells);
}
