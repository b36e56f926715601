import { EXIT, type ExitCode } from './io';

/** A command that ends early; its message is a finished sentence for the person at the keyboard. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  constructor(
    message: string,
    readonly exitCode: ExitCode,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The command line cannot be carried out as it stands. */
export function badUse(message: string): CommandFailure {
  return new CommandFailure(message, EXIT.badUse);
}

/** The command was right, but something kept it from being done. */
export function notDone(message: string, cause?: unknown): CommandFailure {
  return new CommandFailure(message, EXIT.actionFailed, { cause });
}
