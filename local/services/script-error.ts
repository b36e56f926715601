/** An error as Apps Script's own services throw it: its name is `Exception`. */
export class ScriptException extends Error {
  override readonly name: string = 'Exception';
}

/** The error for a method of a real service that the desk edition does not offer. */
export function notSupported(member: string): ScriptException {
  return new ScriptException(`not supported in the desk edition: ${member}`);
}
