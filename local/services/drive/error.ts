import { ScriptException } from '../script-error';

/** An error as an advanced service gives it: named after Google's client library, with the API's own words. */
export class DriveException extends ScriptException {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: { readonly code: number; readonly message: string };

  constructor(method: string, code: number, message: string) {
    super(`API call to drive.files.${method} failed with error: ${message}`);
    this.details = { code, message };
  }
}

/** The error for an id nobody knows, or whose file was deleted by hand. */
export function fileNotFound(method: string, id: string): DriveException {
  return new DriveException(method, 404, `File not found: ${id}.`);
}
