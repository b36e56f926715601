import { createCacheService, newCacheStores } from '../../../local/services/cache';
import { createClock } from '../../../local/services/clock';
import { RoundTripGate } from '../../../local/services/hook';

const clock = createClock({ now: 0 });
const newCache = () =>
  createCacheService(newCacheStores(), clock, new RoundTripGate(undefined)).getScriptCache();

describe('CacheService', () => {
  it('returns null for what was never put', () => {
    expect(newCache().get('k')).toBeNull();
  });

  it('forgets an item when its time is over by the clock', () => {
    const cache = newCache();
    cache.put('k', 'v', 10);
    clock.sleep(9_999);
    expect(cache.get('k')).toBe('v');
    clock.sleep(1);
    expect(cache.get('k')).toBeNull();
  });

  it('keeps an item ten minutes when not told, and never more than six hours', () => {
    const cache = newCache();
    cache.put('short', 'v');
    cache.put('long', 'v', 999_999);
    clock.sleep(600_000);
    expect(Object.keys(cache.getAll(['short', 'long']))).toEqual(['long']);
    clock.sleep(21_600_000);
    expect(cache.get('long')).toBeNull();
  });

  it('takes 100 KB and keys of 250 characters', () => {
    const cache = newCache();
    cache.put('k'.repeat(250), 'x'.repeat(102_400));
    expect(() => {
      cache.put('k', 'x'.repeat(102_401));
    }).toThrow('Argument too large: value');
    expect(() => cache.get('k'.repeat(251))).toThrow('Argument too large: key');
  });

  it('drops the oldest above a thousand items', () => {
    const cache = newCache();
    cache.putAll(
      Object.fromEntries(Array.from({ length: 1001 }, (_, place) => [`k${place}`, 'v'])),
    );
    expect(cache.get('k0')).toBeNull();
    expect(cache.get('k1000')).toBe('v');
  });

  it('removes', () => {
    const cache = newCache();
    cache.putAll({ a: '1', b: '2', c: '3' });
    cache.remove('a');
    cache.removeAll(['b']);
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
  });
});
