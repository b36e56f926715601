import { deskWords } from '../words';
import { readActionList } from './action-list';
import { EXIT, type CommandIo, type ExitCode } from './io';

/** `kuomian actions`: one line for each. */
export function listActions(io: CommandIo, file?: string): ExitCode {
  const actions = readActionList(file);
  const width = Math.max(...actions.map(({ name }) => name.length));
  for (const { name, title, description, available } of actions) {
    const note = available ? '' : deskWords.notAvailableYet();
    io.out(`${name.padEnd(width)}  ${title}：${description}${note}\n`);
  }
  return EXIT.ok;
}
