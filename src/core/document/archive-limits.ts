/** What an archive from outside may hold; a template of the office is far below. */
export interface ArchiveLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly unpackedBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** Any archive the add-on reads. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  fileBytes: 50 * MEGABYTE,
  entries: 5_000,
  unpackedBytes: 200 * MEGABYTE,
};

/** A template: a few pages and an emblem. Its figures stand in the sentences people read. */
export const TEMPLATE_LIMITS: ArchiveLimits = {
  fileBytes: 5 * MEGABYTE,
  entries: 1_000,
  unpackedBytes: 50 * MEGABYTE,
};

/** Why an archive cannot be read. */
export type ArchiveTroubleCode = 'tooLarge' | 'password' | 'broken';

/** Thrown by the archive reader and caught inside this folder; people never see it. */
export class ArchiveTrouble extends Error {
  override readonly name = 'ArchiveTrouble';

  constructor(readonly code: ArchiveTroubleCode) {
    super(code);
  }
}
