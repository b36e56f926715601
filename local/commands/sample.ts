import { sampleBook, sampleToday } from '../sample';
import { deskWords } from '../words';
import { badUse } from './command-failure';
import { clockOnDay } from './desk-day';
import type { CommandIo, ExitCode } from './io';
import { makeWorkbook } from './make-workbook';

const MOST_EMPLOYERS = 100_000;

export interface SampleCommandOptions {
  readonly seed?: string;
  readonly employers?: string;
  readonly debug?: boolean;
}

/** `kuomian sample`: a synthetic county that says of itself that it is one, completed by the add-on's set-up. */
export function sampleWorkbook(
  io: CommandIo,
  file: string,
  { seed, employers, debug }: SampleCommandOptions,
): Promise<ExitCode> {
  const wanted = {
    ...(seed !== undefined && { seed: wholeNumber('--seed', seed, 0, Number.MAX_SAFE_INTEGER) }),
    ...(employers !== undefined && {
      employers: wholeNumber('--employers', employers, 1, MOST_EMPLOYERS),
    }),
  };
  return makeWorkbook(io, {
    file,
    debug,
    now: clockOnDay(sampleToday, io.now),
    makeBook: (name) => Object.assign(sampleBook(wanted), { name }),
  });
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw badUse(deskWords.badNumber(option, text, least, most));
}
