import type { RoundTrips } from '../../hook';
import { notSupported } from '../../script-error';
import { registerFace } from './registry';
import { checkSignature, type MemberTable } from './signature';

/** A class that implements some members of one of Google's interfaces; made once per object, on first use. */
export type Topic<Handle, Face> = new (handle: Handle, face: Face) => object;

/** How one of Google's interfaces is put together. */
export interface FaceKind<Handle, Face> {
  /** The interface's name, as in errors and in the hook: `Range`. */
  readonly name: string;
  /** The whole real interface; what no topic implements throws when touched. */
  readonly members: MemberTable;
  readonly topicOf: ReadonlyMap<string, Topic<Handle, Face>>;
  /** Members that Google answers without a round trip. */
  readonly free: ReadonlySet<string>;
  readonly constants: Readonly<Record<string, unknown>>;
  /** Runs at the start of every round trip, after the gate: throws if what the handle means is gone. */
  readonly prepare: ((handle: Handle) => void) | undefined;
}

interface FaceKindParts<Handle, Face> {
  readonly name: string;
  readonly members: MemberTable;
  readonly topics: readonly Topic<Handle, Face>[];
  /** `'all'` for builders and plain values. */
  readonly free?: readonly string[] | 'all';
  readonly constants?: Readonly<Record<string, unknown>>;
  readonly prepare?: (handle: Handle) => void;
}

/** Puts an interface together from its topics. Only real members become visible; a topic's own helpers do not. */
export function faceKind<Handle, Face>(parts: FaceKindParts<Handle, Face>): FaceKind<Handle, Face> {
  const topicOf = new Map<string, Topic<Handle, Face>>();
  for (const topic of parts.topics) {
    for (const member of Object.getOwnPropertyNames(topic.prototype)) {
      if (Object.hasOwn(parts.members, member)) topicOf.set(member, topic);
    }
  }
  const free = parts.free === 'all' ? Object.keys(parts.members) : (parts.free ?? []);
  const { name, members, constants = {}, prepare } = parts;
  return { name, members, topicOf, free: new Set(free), constants, prepare };
}

/**
 * The object a script holds. A real member that the desk edition lacks throws `not supported in the desk edition: …`
 * when touched; a name Google does not have either is undefined, as on Google. Every call first checks its arguments
 * and, if it would be a round trip, passes the gate.
 */
export function makeFace<Handle, Face extends object>(
  kind: FaceKind<Handle, Face>,
  handle: Handle,
  gate: RoundTrips,
): Face {
  const made = new Map<Topic<Handle, Face>, object>();
  const announce = (member: string, args: readonly unknown[]): void => {
    gate.announce(kind.name, member, args);
    kind.prepare?.(handle);
  };
  const face: Face = new Proxy(Object.freeze({}) as Face, {
    get: (_target, member) =>
      typeof member === 'symbol' ? undefined : memberOf(kind, member, instanceOf, announce),
    has: (_target, member) => typeof member === 'string' && Object.hasOwn(kind.members, member),
  });
  function instanceOf(topic: Topic<Handle, Face>): object {
    const known = made.get(topic);
    if (known) return known;
    const fresh = new topic(handle, face);
    made.set(topic, fresh);
    return fresh;
  }
  registerFace(face, kind.name, handle);
  return face;
}

type Announce = (member: string, args: readonly unknown[]) => void;

function memberOf<Handle, Face>(
  kind: FaceKind<Handle, Face>,
  member: string,
  instanceOf: (topic: Topic<Handle, Face>) => object,
  announce: Announce,
): unknown {
  if (Object.hasOwn(kind.constants, member)) return kind.constants[member];
  const topic = kind.topicOf.get(member);
  if (topic) return guardedMethod(kind, member, instanceOf(topic), announce);
  if (member === 'toString') return () => kind.name;
  if (Object.hasOwn(kind.members, member)) throw notSupported(`${kind.name}.${member}`);
  return undefined;
}

function guardedMethod<Handle, Face>(
  kind: FaceKind<Handle, Face>,
  member: string,
  instance: object,
  announce: Announce,
): (...args: unknown[]) => unknown {
  const method: unknown = Reflect.get(instance, member);
  if (typeof method !== 'function') throw notSupported(`${kind.name}.${member}`);
  const counted = !kind.free.has(member);
  return (...args) => {
    checkSignature(qualified(kind.name, member), kind.members[member] ?? '', args);
    if (counted) announce(member, args);
    return Reflect.apply(method, instance, args) as unknown;
  };
}

function qualified(kind: string, member: string): string {
  return OUTSIDE_SPREADSHEET_APP.has(kind)
    ? `${kind}.${member}`
    : `SpreadsheetApp.${kind}.${member}`;
}

const OUTSIDE_SPREADSHEET_APP = new Set(['SpreadsheetApp', 'Ui', 'Menu', 'PromptResponse']);

/** Calls a member on a handle without checking or counting: for an object that passes calls on to others. */
export function callMember<Handle, Face>(
  kind: FaceKind<Handle, Face>,
  member: string,
  { handle, face }: { handle: Handle; face: Face },
  args: readonly unknown[],
): unknown {
  const topic = kind.topicOf.get(member);
  const instance = topic && new topic(handle, face);
  const method: unknown = instance && Reflect.get(instance, member);
  if (typeof method !== 'function') throw notSupported(`${kind.name}.${member}`);
  return Reflect.apply(method, instance, args) as unknown;
}
