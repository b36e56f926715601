import type { PartContent } from './types';

/** A part's XML; empty if the package has no such part, or one that is no XML. */
export function partText(parts: ReadonlyMap<string, PartContent>, name: string): string {
  const content = parts.get(name);
  return typeof content === 'string' ? content : '';
}

/** True if a part is there and is XML. */
export function isTextPart(parts: ReadonlyMap<string, PartContent>, name: string): boolean {
  return typeof parts.get(name) === 'string';
}
