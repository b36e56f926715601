import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyBook, type BookModel } from '../../local/book/model';
import { writeBook } from '../../local/book/xlsx/write-book';
import type { Desk, DeskOptions } from '../../local/desk';
import { openDeskIn, WRITE } from './support/desk-fixture';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

const deskWith = (code: string, options?: Partial<DeskOptions>): Promise<Desk> =>
  openDeskIn(newFolder(), code, options);

describe('openDesk files', () => {
  async function workbookFile(folder: string): Promise<string> {
    const file = join(folder, '台账 2023.xlsx');
    await writeBook(emptyBook('台账 2023'), file);
    return file;
  }

  it('writes to the output folder under the same name and leaves the input alone', async () => {
    const folder = newFolder();
    const workbook = await workbookFile(folder);
    const before = [readFileSync(workbook), statSync(workbook).mtimeMs];
    const desk = await deskWith(WRITE, { workbook, out: join(folder, '输出') });
    await desk.run('write', 1);
    const saved = await desk.save();
    expect(saved).toBe(join(folder, '输出', '台账 2023.xlsx'));
    expect([readFileSync(workbook), statSync(workbook).mtimeMs]).toEqual(before);
    const again = await deskWith(WRITE, { workbook: saved, out: join(folder, '再') });
    expect(again.book.sheets[0]!.values[0]![0]).toBe(1);
  });

  it('refuses to write over its input unless told to', async () => {
    const folder = newFolder();
    const workbook = await workbookFile(folder);
    await expect(deskWith(WRITE, { workbook, out: folder })).rejects.toThrow(/请加 --in-place/);
    const desk = await deskWith(WRITE, { workbook, out: folder, inPlace: true });
    expect(await desk.save()).toBe(workbook);
  });

  it('refuses a file for an output folder', async () => {
    const folder = newFolder();
    const out = join(folder, 'file');
    writeFileSync(out, '');
    await expect(deskWith(WRITE, { out })).rejects.toThrow(/是文件，不能用作输出文件夹/);
  });

  it('says when nothing was built', async () => {
    const bundleFolder = newFolder();
    await expect(deskWith(WRITE, { bundleFolder })).rejects.toThrow('请先运行：npm run build');
  });

  it('refuses a broken state before anything is done', async () => {
    const out = newFolder();
    writeFileSync(join(out, '.kuomian.json'), '{"half');
    await expect(deskWith(WRITE, { out })).rejects.toThrow(/状态文件.*已损坏/);
  });

  it('goes on from state and files in the same output folder', async () => {
    const out = newFolder();
    const code = `function make() {
        const blob = Utilities.newBlob('模板', 'text/plain', '模板.txt');
        const id = Drive.Files.create({ name: '模板.txt' }, blob).id;
        PropertiesService.getDocumentProperties().setProperty('template', id);
      }
      function read() {
        const id = PropertiesService.getDocumentProperties().getProperty('template');
        return Drive.Files.get(id, { alt: 'media' });
      }`;
    await (await deskWith(code, { out })).run('make');
    expect((await (await deskWith(code, { out })).run('read')).value).toBe('模板');
  });

  it('brings state and files along to another output folder', async () => {
    const folder = newFolder();
    const workbook = await workbookFile(folder);
    const code = `function make() {
        const id = Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('甲')).id;
        PropertiesService.getScriptProperties().setProperty('id', id);
      }
      function read() {
        return Drive.Files.get(PropertiesService.getScriptProperties().getProperty('id'), { alt: 'media' });
      }`;
    await (await deskWith(code, { workbook, out: folder, inPlace: true })).run('make');
    const out = join(folder, 'out');
    const desk = await deskWith(code, { workbook, out });
    expect((await desk.run('read')).value).toBe('甲');
    expect(readdirSync(join(out, 'drive'))).toEqual(['a.txt']);
  });

  it('makes no output folder before something is written', async () => {
    const out = join(newFolder(), 'out');
    const desk = await deskWith('function act() {}', { out });
    await desk.run('act');
    expect(existsSync(out)).toBe(false);
  });

  it('shares one workbook in memory between desks', async () => {
    const workbook: BookModel = emptyBook('台账');
    await (await deskWith(WRITE, { workbook })).run('write', 7);
    expect(workbook.sheets[0]!.values[0]![0]).toBe(7);
  });
});
