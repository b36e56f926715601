import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FILE_NAME } from '../../desk-state';

/** Remembers what Google keeps beside the workbook; what it returns puts that back. */
export function rememberState(outFolder: string): () => void {
  const file = join(outFolder, STATE_FILE_NAME);
  const text = existsSync(file) ? readFileSync(file) : undefined;
  return () => {
    if (text === undefined) {
      rmSync(file, { force: true });
      return;
    }
    if (existsSync(file) && readFileSync(file).equals(text)) return;
    const fresh = `${file}.${process.pid}.undo`;
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  };
}
