import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { officeProfile } from './office-profile';

const CONVERSION_TIMEOUT_MILLISECONDS = 180_000;

/**
 * A text document keeps the blank pages before a section that begins on an odd or even page, which LibreOffice leaves out when
 * not told: printed on both sides, that section would stand on the wrong one.
 */
const WITH_BLANK_PAGES =
  'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

const USUAL_PLACES: readonly string[] = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** Where LibreOffice is installed; undefined when it is not. `KUOMIAN_SOFFICE` names it, or rules it out when empty. */
export function libreOfficePath(): string | undefined {
  const named = process.env['KUOMIAN_SOFFICE'];
  if (named !== undefined) return named !== '' && existsSync(named) ? named : undefined;
  const program = process.platform === 'win32' ? 'soffice.exe' : 'soffice';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program));
  return [...onPath, ...USUAL_PLACES].find((path) => existsSync(path));
}

/** The filter for the PDF of a file with this name ending, as LibreOffice's `--convert-to` takes it. */
export function pdfFilter(ending: string): string {
  return ending === 'docx' ? WITH_BLANK_PAGES : 'pdf';
}

/**
 * A document as PDF, made by LibreOffice; undefined when it is not installed or cannot read the document.
 *
 * @param ending the file name ending LibreOffice knows the document by, such as `docx`
 */
export function convertToPdf(bytes: Uint8Array, ending: string): Uint8Array | undefined {
  const program = libreOfficePath();
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-pdf-'));
  try {
    writeFileSync(join(folder, `document.${ending}`), bytes);
    // A profile of its own, because LibreOffice refuses to start twice on one.
    spawnSync(
      program,
      [
        officeProfile(join(folder, 'profile')),
        '--headless',
        '--convert-to',
        pdfFilter(ending),
        '--outdir',
        folder,
        join(folder, `document.${ending}`),
      ],
      { timeout: CONVERSION_TIMEOUT_MILLISECONDS, stdio: 'ignore', windowsHide: true },
    );
    const made = join(folder, 'document.pdf');
    return existsSync(made) ? new Uint8Array(readFileSync(made)) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
