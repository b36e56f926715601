import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { BookError } from '../../local/book/errors';
import { DeskError } from '../../local/desk-error';
import { importRows } from '../../local/import-file/import-rows';
import { checkTemplate } from '../../src/core/document/check-template';
import { placeholdersOf } from '../../src/core/document/placeholders/notice-placeholders';
import { textsToCompile } from '../support/texts-to-compile';
import { setUpDesk, sheetOf } from '../support/campaign-desk';
import { expectPlain } from './plain';
import { anyCharacter } from '../core/text/any-character';

const HEADINGS = '统一社会信用代码,单位名称,社保单位编号,所属期,缴费人数,申报基数';

async function rowsOrRefusal(bytes: Uint8Array): Promise<unknown> {
  try {
    return await importRows(bytes, '导出.csv');
  } catch (error) {
    if (!(error instanceof BookError) && !(error instanceof DeskError)) throw error;
    expectPlain(error.message);
    return undefined;
  }
}

describe('a file handed to the import', () => {
  it('is rows or a refusal in words, whatever its bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .uint8Array({ maxLength: 60 })
        .map((tail) => Buffer.concat([Buffer.from('PK\u0003\u0004'), tail])),
      fc.string({ unit: anyCharacter, maxLength: 200 }).map((text) => Buffer.from(text)),
      fc
        .array(fc.constantFrom('"', ',', '\n', '\r', '\t', '\u0000', '=1', '甲', '""', '\u202e'))
        .map((pieces) => Buffer.from(`${HEADINGS}\n${pieces.join('')}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        await rowsOrRefusal(file);
      }),
      { numRuns: 300, seed: 2023 },
    );
  });

  it.each([
    ['a quote that never ends', `${HEADINGS}\n"${'x'.repeat(1_000_000)}`],
    ['a million blank lines', '\n'.repeat(1_000_000)],
    ['a line of a million cells', ','.repeat(1_000_000)],
  ])('is read without end or overflow: %s', async (_, text) => {
    await rowsOrRefusal(Buffer.from(text));
  });

  it('never becomes a formula', async () => {
    const desk = await setUpDesk({ answers: 'yes' });
    const starts = ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝', "'="];
    const lines = starts.map(
      (start, index) => `,"${start}HYPERLINK(""http://x"")",11000${index},202310,1,100`,
    );
    const rows = await rowsOrRefusal(Buffer.from([HEADINGS, ...lines].join('\n')));
    const call = { fileName: '=1.csv', mode: 'append', rows };
    const run = await desk.run('importSocialInsurance', call);
    expect(run.report?.summary).toContain(`新增 ${starts.length} 行`);
    await desk.run('screenEmployers');
    await desk.run('checkData');
    expect(desk.book.sheets.filter(({ formulas }) => formulas.size > 0)).toEqual([]);
    const names = sheetOf(desk, '参保数据').values.slice(1, 1 + starts.length);
    expect(names.every((cells) => String(cells[1]).includes('HYPERLINK'))).toBe(true);
  });
});

/** A template as people may spoil it: its text replaced by this. */
function templateOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const zip = new PizZip();
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  };
  Object.entries(files).forEach(([name, text]) => zip.file(name, text));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

describe('a template that somebody spoiled', () => {
  const pieces = fc.constantFrom(
    ...[
      '{文号}',
      '{',
      '}',
      '{{',
      '{#稽核人员}',
      '{/稽核人员}',
      '{/}',
      '{#}',
      '{constructor}',
      '{__proto__}',
    ],
    ...[
      '{文号 | x}',
      '{=1+1}',
      '{@raw}',
      '{%image}',
      '｛文号｝',
      '</w:t>',
      '<w:tbl>',
      '&amp;',
      '\u202e',
      '{$x.y()}',
    ],
  );

  it('is told in sentences, and nothing is thrown', () => {
    const body = fc.array(pieces, { maxLength: 12 }).map((list) => paragraph(list.join('')));
    fc.assert(
      fc.property(fc.oneof(body, fc.string({ maxLength: 60 })), (text) => {
        checkTemplate('催缴通知书', templateOf(text), placeholdersOf('reminder')).forEach(
          ({ sentence }) => {
            expectPlain(sentence.replace(/[“{][^”}]*[”}]/g, ''));
          },
        );
      }),
      { numRuns: 60, seed: 2023 },
    );
  });

  it.each([
    ['entities of entities', templateOf('', { 'word/document.xml': laughs() })],
    ['a path out of the file', templateOf(paragraph('{文号}'), { '../../out.xml': 'x' })],
    ['no archive', Buffer.from('PK\u0003\u0004')],
    ['paragraphs in paragraphs', templateOf('<w:p>'.repeat(20_000))],
  ])('is refused with %s', (_, bytes) => {
    const problems = checkTemplate('催缴通知书', bytes, placeholdersOf('reminder'));
    expect(problems.length).toBeGreaterThan(0);
  });
});

function laughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
  );
  return `<!DOCTYPE d [<!ENTITY a0 "ha">${entities.join('')}]><w:document>&a9;</w:document>`;
}

describe('the bundle', () => {
  it('has no way to run text as code but its own two parts, which are written in it', () => {
    const code = readFileSync(join('dist', 'Code.js'), 'utf8');
    expect(code.match(/\beval\(/g) ?? []).toEqual([]);
    expect(code.match(/\bnew Function\b|\bFunction\(/g)).toHaveLength(2);
    const texts = textsToCompile(code).map(([, text]) => text);
    expect(texts.map((text) => text.length > 100_000)).toEqual([true, true]);
  });
});
