import { existsSync, statSync } from 'node:fs';
import { DeskError } from './desk-error';
import { deskWords } from './words';

/**
 * Makes sure that a path can be the output folder: it is one, or nothing is there yet.
 *
 * @throws DeskError when it is a file
 */
export function requireOutputFolder(path: string): void {
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new DeskError(deskWords.outIsFile(path));
  }
}
