import { enumValueOf } from '../face/enumeration';

/**
 * An option by its dotted names.
 *
 * @example flatOptions('legend', { position: 'none' }) // { 'legend.position': 'none' }
 */
export function flatOptions(option: string, value: unknown): Record<string, unknown> {
  if (!isPlainObject(value)) return { [option]: enumValueOf(value)?.memberName ?? value };
  const flat: Record<string, unknown> = {};
  for (const [part, inner] of Object.entries(value)) {
    Object.assign(flat, flatOptions(`${option}.${part}`, inner));
  }
  return flat;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || enumValueOf(value)) return false;
  return !Array.isArray(value);
}
