import type { Period } from '../calendar/day';

/** True for a month as the readers give it, such as `2023-10`. */
export function isPeriod(value: unknown): value is Period {
  return typeof value === 'string' && /^\d{4}-\d{2}$/.test(value);
}
