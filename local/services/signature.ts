import { ScriptException } from './script-error';

/**
 * The error Google gives for arguments of the wrong kind.
 *
 * @example signatureMismatch('Utilities.sleep', ['a']).message
 *   // => "The parameters (String) don't match the method signature for Utilities.sleep."
 */
export function signatureMismatch(method: string, args: readonly unknown[]): ScriptException {
  const kinds = args.map(kindOf).join(',');
  return new ScriptException(
    `The parameters (${kinds}) don't match the method signature for ${method}.`,
  );
}

/** The text given, or Google's error when it is none. */
export function requireText(method: string, value: unknown, args: readonly unknown[]): string {
  if (typeof value !== 'string') throw signatureMismatch(method, args);
  return value;
}

/** The number given, or Google's error when it is none. */
export function requireNumber(method: string, value: unknown, args: readonly unknown[]): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw signatureMismatch(method, args);
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) {
    const kinds = new Set(value.map(kindOf));
    return kinds.size === 1 ? `${[...kinds].join('')}[]` : 'Array';
  }
  if (typeof value === 'object') return '(class)';
  return typeof value;
}
