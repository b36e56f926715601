import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from '../desk-error';
import { packageRoot } from '../package-root';
import { deskWords } from '../words';

/** An action of the add-on in the words of its menu. */
export interface ActionEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The actions as the build wrote them down.
 *
 * @throws DeskError when nothing was built yet
 */
export function readActionList(
  file: string = join(packageRoot(), 'build', 'actions.json'),
): readonly ActionEntry[] {
  if (!existsSync(file)) throw new DeskError(deskWords.notBuilt());
  return JSON.parse(readFileSync(file, 'utf8')) as readonly ActionEntry[];
}

/** An action's title; its name where the list does not know it or is not there. */
export function titleOf(name: string, list: readonly ActionEntry[]): string {
  return list.find((action) => action.name === name)?.title ?? name;
}

/** The list, or none where nothing was built: good enough for titles. */
export function knownActions(): readonly ActionEntry[] {
  try {
    return readActionList();
  } catch {
    return [];
  }
}
