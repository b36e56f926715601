import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultBundleFolder } from '../../local/package-root';
import { bulletinDocx } from '../../src/core/bulletin/layout/bulletin-docx';
import { bulletinTemplate } from '../../src/templates/bulletin';
import { sampleContent } from '../core/bulletin/layout/sample-content';
import { changedDocx } from '../core/format-check/changed-docx';
import { openDeskIn } from '../local/support/desk-fixture';
import { temporaryFolders } from '../local/support/temporary-folder';
import { callCount, DURING_CAMPAIGN, mustRun, setUpDesk } from '../support/campaign-desk';

const sound = bulletinDocx(sampleContent(), bulletinTemplate(), undefined);
const wrong = changedDocx(sound, [['word/document.xml', '〔2023〕1号', '[2023]1号']]);

const newFolder = temporaryFolders();

/** Files a document where the add-on files its own. */
const FILE_DOCUMENT = `
function fileDocument(name, base64) {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const folder = PropertiesService.getDocumentProperties().getProperty('documentFolder');
  const blob = Utilities.newBlob(Utilities.base64Decode(base64), type, name);
  Drive.Files.create({ name: name, mimeType: type, parents: [folder] }, blob);
}
`;

const upload = (bytes: Uint8Array) => ({
  name: '通报.docx',
  base64: Buffer.from(bytes).toString('base64'),
});

describe('checkFormat', () => {
  it('says of an uploaded document that it keeps the standard', async () => {
    const desk = await setUpDesk();
    const run = await desk.run('checkFormat', upload(sound));
    expect(run.value).toMatchObject({
      ok: true,
      summary: '“通报.docx”符合公文格式要求，没有发现问题。',
      problems: [],
    });
  });

  it('names each problem of an uploaded document with place and advice', async () => {
    const desk = await setUpDesk();
    const run = await desk.run('checkFormat', upload(wrong));
    expect(run.report).toMatchObject({
      summary: '“通报.docx”有 1 处不符合公文格式（GB/T 9704-2012）。',
      details: [
        '第4段“资扩面办[2023]1号”：发文字号的年份没有用六角括号。年份用六角括号“〔〕”括入，例如“〔2023〕1号”。',
      ],
    });
    expect(callCount(run)).toBeLessThanOrEqual(6);
  });

  it('checks the newest document of the folder, and shows what it found', async () => {
    const bundle = readFileSync(join(defaultBundleFolder(), 'Code.js'), 'utf8');
    const now = DURING_CAMPAIGN;
    const desk = await openDeskIn(newFolder(), `${bundle}\n${FILE_DOCUMENT}`, { now });
    await mustRun(desk, 'setUpWorkbook');
    const without = await desk.run('checkFormat');
    expect(without.report).toMatchObject({
      ok: false,
      summary: expect.stringMatching(/^还没有可以检查的公文/) as string,
    });
    await desk.run('fileDocument', '第一份.docx', upload(sound).base64);
    await desk.run('fileDocument', '第二份.docx', upload(wrong).base64);
    const run = await desk.run('checkFormat');
    expect(run.report?.summary).toMatch(/^“第二份.docx”有 1 处/);
    expect(run.messages.some(({ title }) => title.startsWith('“第二份.docx”'))).toBe(true);
  });

  it.each([
    ['no base64', { name: 'a.docx', base64: '汉字' }, '上传的文件没有读全，请重新选择文件再试。'],
    ['nothing', {}, '上传的文件没有读全，请重新选择文件再试。'],
  ])('refuses an upload of %s', async (_, call, sentence) => {
    const desk = await setUpDesk({ answers: 'yes' });
    const run = await desk.run('checkFormat', call);
    expect(run.report).toMatchObject({ ok: false, summary: sentence });
  });
});
