/**
 * A value as Google hands it to a page: plain data. A date anywhere makes the whole answer empty, as on Google.
 *
 * @throws TypeError for what cannot cross at all (functions, byte arrays, maps, an object that contains itself)
 */
export function transferable(value: unknown): unknown {
  const dates = { found: false };
  const plain = plainData(value, [], dates);
  return dates.found ? null : plain;
}

function plainData(value: unknown, above: readonly unknown[], dates: { found: boolean }): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw notTransferable();
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((one) => plainData(one, path, dates));
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]') {
    dates.found = true;
    return null;
  }
  if (kind !== '[object Object]') throw notTransferable();
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, plainData(one, path, dates)]),
  );
}

function notTransferable(): TypeError {
  return new TypeError('The return value is not a plain value that a page can be given.');
}
