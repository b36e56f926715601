import { ScriptException } from '../../script-error';

interface Registered {
  readonly kind: string;
  readonly handle: unknown;
}

const registered = new WeakMap<object, Registered>();

/** Remembers which handle stands behind an object that scripts hold. */
export function registerFace(face: object, kind: string, handle: unknown): void {
  registered.set(face, { kind, handle });
}

/** The kind of a stand-in, such as `Range`; undefined for every other object. */
export function faceKindOf(face: object): string | undefined {
  return registered.get(face)?.kind;
}

/**
 * The handle behind a stand-in that a script passes back.
 * The caller names the kind's own handle type; a face of another kind is refused.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the registry is the one place where a kind's name stands for its handle type
export function handleOf<Handle>(face: unknown, kind: string): Handle {
  const entry = typeof face === 'object' && face !== null ? registered.get(face) : undefined;
  if (entry?.kind !== kind) throw new ScriptException(`Invalid argument: ${kind.toLowerCase()}`);
  return entry.handle as Handle;
}
