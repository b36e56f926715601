import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMailFile, type MailMessage } from './mail-message';

/** Messages that were sent, on their way into `<out>/outbox`. */
export interface Outbox {
  post(message: MailMessage): void;
  /** Writes what was posted since the last call; returns the paths. */
  flush(): Promise<readonly string[]>;
}

/** The outbox of an output folder: `0001.eml`, `0002.eml`, … in the order of sending, going on where it stopped. */
export function openOutbox(outFolder: string): Outbox {
  const folder = join(outFolder, 'outbox');
  const waiting: MailMessage[] = [];
  return {
    post(message) {
      waiting.push(message);
    },
    async flush() {
      const written: string[] = [];
      for (const message of waiting.splice(0)) {
        mkdirSync(folder, { recursive: true });
        const number = lastNumber(folder) + 1;
        const path = join(folder, `${String(number).padStart(4, '0')}.eml`);
        writeFileSync(path, await buildMailFile(message, number), { flag: 'wx' });
        written.push(path);
      }
      return written;
    },
  };
}

function lastNumber(folder: string): number {
  const numbers = readdirSync(folder).map((name) => Number(/^(\d+)\.eml$/.exec(name)?.[1] ?? '0'));
  return numbers.reduce((largest, one) => Math.max(largest, one), 0);
}
