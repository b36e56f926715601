import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emptyBook } from '../../../local/book/model';
import { writeBook } from '../../../local/book/xlsx/write-book';
import { serveDesk } from '../../../local/commands/desk';
import { EXIT, type CommandIo } from '../../../local/commands/io';
import { scriptBundle } from '../support/script-bundle';
import { temporaryFolders } from '../support/temporary-folder';
import { SCRIPT } from './support/served-desk';

const newFolder = temporaryFolders();

function command(folder: string) {
  const said: string[] = [];
  const io: CommandIo = {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    now: () => Date.UTC(2023, 11, 1, 2),
    progress: undefined,
    bundleFolder: scriptBundle(folder, SCRIPT),
    lockWaitMilliseconds: 0,
  };
  return { io, said };
}

async function bookIn(folder: string): Promise<string> {
  const file = join(folder, '台账.xlsx');
  await writeBook(emptyBook('台账'), file);
  return file;
}

describe('kuomian desk', () => {
  it('tells the address and serves until it is stopped, one desk to a folder', async () => {
    const folder = newFolder();
    const file = await bookIn(folder);
    const { io, said } = command(folder);
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const serving = serveDesk(io, file, {}, stopped);
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said[0]).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#[\w-]{32}/);
    await expect(serveDesk(command(folder).io, file, {})).rejects.toThrow('.kuomian-run.lock');
    stop();
    expect(await serving).toBe(EXIT.ok);
    expect(said[1]).toBe('扩面通已关闭，修改都已保存。\n');
    expect(existsSync(join(folder, 'backups'))).toBe(false);
    expect(readdirSync(folder)).not.toContain('.kuomian-run.lock');
  });

  it.each([
    ['a workbook that is not there', '没有.xlsx', {}, '找不到工作簿'],
    ['a port that is none', '台账.xlsx', { port: '99999' }, '端口“99999”不对'],
    ['a day that is none', '台账.xlsx', { today: '2023-02-30' }, '不是有效日期'],
  ])('says what to do about %s', async (_what, name, options, sentence) => {
    const folder = newFolder();
    await bookIn(folder);
    const { io } = command(folder);
    await expect(serveDesk(io, join(folder, name), options)).rejects.toThrow(sentence);
  });
});
