/** Pictures of documents as they are printed: LibreOffice makes the pages, poppler the pictures. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOFFICE = process.env.KUOMIAN_SOFFICE ?? 'soffice';
/** Fine enough to read on a screen; twelve pages of it are half a megabyte. */
const DOTS_PER_INCH = 72;

/** Every document as a PDF in `folder`: the path of each, in the order given. One start of LibreOffice for all. */
export function asPdf(documents, folder) {
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(folder, 'profile-'));
  try {
    run(SOFFICE, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
      ...documents,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  return documents.map((document) => join(folder, `${basename(document, '.docx')}.pdf`));
}

/** One page (1-based) of a PDF as `target`.png. */
export function pageAsPicture(pdf, page, target) {
  run('pdftoppm', [
    ...['-png', '-singlefile', '-r', String(DOTS_PER_INCH)],
    ...['-f', String(page), '-l', String(page), pdf, target],
  ]);
}

function run(program, args) {
  const { status, error, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  return stdout;
}

/**
 * The first page (1-based) with a text.
 *
 * @throws Error if no page has it
 */
export function pageWith(pdf, text) {
  const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f');
  const index = pages.findIndex((page) =>
    typeof text === 'string' ? page.includes(text) : text.test(page),
  );
  if (index < 0) throw new Error(`${pdf} has no page with ${String(text)}`);
  return index + 1;
}
