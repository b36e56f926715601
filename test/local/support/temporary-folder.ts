import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for each test of the file, with a Chinese name and a blank; removed afterwards. */
export function temporaryFolders(): () => string {
  return foldersUntil(afterEach);
}

/** The same for what several tests share: removed after the last of them. */
export function sharedFolders(): () => string {
  return foldersUntil(afterAll);
}

function foldersUntil(end: (remove: () => void) => void): () => string {
  const made: string[] = [];
  end(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), '扩面 测试-'));
    made.push(folder);
    return folder;
  };
}
