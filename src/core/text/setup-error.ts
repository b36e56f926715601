/**
 * A broken set-up: a sheet, heading or setting without which the action cannot go on. Its message is a finished
 * Chinese sentence that says what to do; entry points show it as it is.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
