import { readActionList } from './action-list';
import { EXIT, type CommandIo, type ExitCode } from './io';

/** `kuomian actions`: one line for each. */
export function listActions(io: CommandIo, file?: string): ExitCode {
  const actions = readActionList(file);
  const width = Math.max(...actions.map(({ name }) => name.length));
  for (const { name, title, description } of actions) {
    io.out(`${name.padEnd(width)}  ${title}：${description}\n`);
  }
  return EXIT.ok;
}
