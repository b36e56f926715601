import { emptyBook } from '../book/model';
import { deskWords } from '../words';
import { badUse } from './command-failure';
import type { CommandIo, ExitCode } from './io';
import { makeWorkbook } from './make-workbook';

/** The campaigns the add-on can be set up with. */
export const PRESETS: readonly string[] = ['ziyuan-2023'];

export interface NewOptions {
  readonly preset: string;
  readonly debug?: boolean;
}

/** `kuomian new`: an empty workbook, set up. */
export function newWorkbook(io: CommandIo, file: string, options: NewOptions): Promise<ExitCode> {
  if (!PRESETS.includes(options.preset)) {
    throw badUse(deskWords.unknownPreset(options.preset, PRESETS));
  }
  return makeWorkbook(io, { file, debug: options.debug, makeBook: emptyBook });
}
