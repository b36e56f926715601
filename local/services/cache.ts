import type { DeskClock } from './clock';
import type { RoundTrips } from './hook';
import { ScriptException } from './script-error';
import { requireText } from './signature';
import { strictService } from './strict-service';

type Cache = GoogleAppsScript.Cache.Cache;

const LONGEST_KEY_CHARACTERS = 250;
const LARGEST_VALUE_BYTES = 100 * 1024;
const MOST_ITEMS = 1000;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

interface CachedItem {
  readonly value: string;
  readonly expiresAt: number;
}

/** The three caches, kept as long as the desk is open. */
export interface CacheStores {
  readonly document: Map<string, CachedItem>;
  readonly script: Map<string, CachedItem>;
  readonly user: Map<string, CachedItem>;
}

/** Empty caches. */
export function newCacheStores(): CacheStores {
  return { document: new Map(), script: new Map(), user: new Map() };
}

/** Stands in for `CacheService`. Items expire by the desk's clock. */
export function createCacheService(
  stores: CacheStores,
  clock: DeskClock,
  gate: RoundTrips,
): GoogleAppsScript.Cache.CacheService {
  const document = createCache(stores.document, clock, gate);
  const script = createCache(stores.script, clock, gate);
  const user = createCache(stores.user, clock, gate);
  return strictService('CacheService', {
    getDocumentCache: () => document,
    getScriptCache: () => script,
    getUserCache: () => user,
  });
}

function createCache(items: Map<string, CachedItem>, clock: DeskClock, gate: RoundTrips): Cache {
  const read = (key: string): string | null => {
    const item = items.get(checkedKey(key));
    return item && item.expiresAt > clock.now() ? item.value : null;
  };
  const write = (key: string, value: unknown, seconds: number): void => {
    const text = requireText('Cache.put', value, [key, value]);
    if (Buffer.byteLength(text) > LARGEST_VALUE_BYTES) {
      throw new ScriptException('Argument too large: value');
    }
    items.set(checkedKey(key), { value: text, expiresAt: clock.now() + lifetime(seconds) });
    dropOldest(items);
  };
  return strictService('Cache', {
    get(key: string) {
      gate.announce('Cache', 'get', [key]);
      return read(key);
    },
    getAll(keys: string[]) {
      gate.announce('Cache', 'getAll', [keys]);
      const found = keys.map((key) => [key, read(key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    put(key: string, value: string, seconds: number = DEFAULT_SECONDS) {
      gate.announce('Cache', 'put', [key, value, seconds]);
      write(key, value, seconds);
    },
    putAll(values: Record<string, unknown>, seconds: number = DEFAULT_SECONDS) {
      gate.announce('Cache', 'putAll', [values, seconds]);
      for (const [key, value] of Object.entries(values)) write(key, value, seconds);
    },
    remove(key: string) {
      gate.announce('Cache', 'remove', [key]);
      items.delete(key);
    },
    removeAll(keys: string[]) {
      gate.announce('Cache', 'removeAll', [keys]);
      for (const key of keys) items.delete(key);
    },
  });
}

function checkedKey(key: unknown): string {
  const text = requireText('Cache.get', key, [key]);
  if (text.length > LONGEST_KEY_CHARACTERS) throw new ScriptException('Argument too large: key');
  return text;
}

/** Milliseconds an item lives; one that has expired at once stays gone, as on Google. */
function lifetime(seconds: number): number {
  return Math.min(seconds, LONGEST_SECONDS) * 1000;
}

function dropOldest(items: Map<string, CachedItem>): void {
  for (const key of items.keys()) {
    if (items.size <= MOST_ITEMS) return;
    items.delete(key);
  }
}
