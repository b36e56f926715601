import { fieldsOf, textOf } from '../issue/issue-request';
import { SetupError } from '../text/setup-error';
import { IMPORT_REFUSALS } from '../words/import';
import { isPiece, readStaged, type StagedUpload } from './staged-upload';

/** What a page asks of an import, one call a stage. */
export type ImportCall =
  | {
      readonly stage: 'part';
      readonly upload: StagedUpload;
      /** 0-based, of the first piece. */
      readonly first: number;
      readonly pieces: readonly string[];
    }
  /** What it would do; nothing is changed. */
  | { readonly stage: 'plan'; readonly id: string }
  /**
   * Begins, goes on, or tells that it is done, whichever it is. `agreed` is what the person saw; without it only what was begun
   * is gone on with.
   */
  | { readonly stage: 'write'; readonly id: string; readonly agreed?: AgreedChanges | undefined }
  /** Not imported after all: what was uploaded is thrown away. */
  | { readonly stage: 'drop'; readonly id: string };

/** Rows that a plan adds, overwrites and empties. */
export interface AgreedChanges {
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

type ImportStage = ImportCall['stage'];

const STAGES: readonly ImportStage[] = ['part', 'plan', 'write', 'drop'];

/** True for a page's call; anything else is an upload as a whole. */
export function isImportCall(value: unknown): boolean {
  return stageOf(value) !== undefined;
}

/** True for a call that changes no cell of the data. */
export function isImportQuestion(value: unknown): boolean {
  const stage = stageOf(value);
  return stage !== undefined && stage !== 'write';
}

function stageOf(value: unknown): ImportStage | undefined {
  if (typeof value !== 'object' || value === null || !('stage' in value)) return undefined;
  return STAGES.find((stage) => stage === value.stage);
}

/** @throws SetupError if it is no such call */
export function readImportCall(value: unknown): ImportCall {
  const fields = fieldsOf(value);
  const stage = stageOf(value);
  if (stage === 'part') {
    const upload = readStaged(fields.get('upload'));
    const first = countOf(fields.get('first'));
    return { stage, upload, first, pieces: piecesOf(fields.get('pieces'), first, upload) };
  }
  const id = textOf(fields.get('id'));
  if (stage === undefined || id === undefined) throw new SetupError(IMPORT_REFUSALS.badUpload);
  if (stage !== 'write') return { stage, id };
  const agreed = fields.get('agreed') ?? undefined;
  return { stage, id, agreed: agreed === undefined ? undefined : agreedOf(agreed) };
}

function agreedOf(value: unknown): AgreedChanges {
  const fields = fieldsOf(value);
  return {
    added: countOf(fields.get('added')),
    replaced: countOf(fields.get('replaced')),
    removed: countOf(fields.get('removed')),
  };
}

function countOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new SetupError(IMPORT_REFUSALS.badUpload);
}

function piecesOf(value: unknown, first: number, { pieceCount }: StagedUpload): readonly string[] {
  if (!Array.isArray(value)) throw new SetupError(IMPORT_REFUSALS.badUpload);
  const pieces = value.filter(isPiece);
  const isWhole = pieces.length === value.length && pieces.length > 0;
  if (!isWhole || first + pieces.length > pieceCount) {
    throw new SetupError(IMPORT_REFUSALS.badUpload);
  }
  return pieces;
}
