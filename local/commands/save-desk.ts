import type { Desk } from '../desk';
import { deskWords } from '../words';
import { notDone } from './command-failure';
import type { CommandIo } from './io';
import { withProgress } from './progress';

/**
 * Writes the desk's workbook; returns the path.
 *
 * @throws CommandFailure (rejects) when the file cannot be written: open in Excel, disk full…
 */
export async function saveDesk(io: CommandIo, desk: Desk): Promise<string> {
  try {
    return await withProgress(io.progress, deskWords.saving(), () => desk.save());
  } catch (error) {
    throw notDone(error instanceof Error ? error.message : String(error), error);
  }
}
