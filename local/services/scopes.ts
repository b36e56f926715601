import { ScriptException } from './script-error';

const AUTH = 'https://www.googleapis.com/auth/';

/** Permissions that stand-ins ask for; the add-on's own manifest has none of them. */
export const SCOPES = {
  allSpreadsheets: `${AUTH}spreadsheets`,
  allFiles: `${AUTH}drive`,
  readAllFiles: `${AUTH}drive.readonly`,
} as const;

/**
 * Throws Google's error unless one of the permissions was granted.
 *
 * @example requirePermission([], 'DriveApp.createFile', [SCOPES.allFiles])
 *   // throws "Specified permissions are not sufficient to call DriveApp.createFile. Required permissions: https://…/auth/drive"
 */
export function requirePermission(
  granted: readonly string[],
  call: string,
  anyOf: readonly string[],
): void {
  if (anyOf.some((scope) => granted.includes(scope))) return;
  const required = anyOf.length === 1 ? anyOf.join('') : `(${anyOf.join(' || ')})`;
  throw new ScriptException(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
  );
}
