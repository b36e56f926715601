import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** A line of text on a page; places in millimetres from the paper's left and top edge. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  /** The same without joining pieces of one height. */
  readonly pieces: readonly PdfLine[];
}

/** A picture in a PDF by its own size in pixels. */
export interface PdfImage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** As printed. */
  readonly heightMillimetres: number;
}

/** True if poppler's programs can be run here. */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    execFileSync('pdfimages', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The lines of every page, from top to bottom; pieces of one height are one line, parted by spaces. */
export function pdfPages(pdf: Uint8Array): readonly PdfPage[] {
  const xml = withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-bbox-layout', file, '-'], { maxBuffer: 1 << 28 }).toString(),
  );
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([^]*?)<\/page>/g)].map(
    ([, width, height, content]) => ({
      width: Number(width) * MILLIMETRES_PER_POINT,
      height: Number(height) * MILLIMETRES_PER_POINT,
      lines: sameHeight(linesOf(content ?? '')),
      pieces: linesOf(content ?? ''),
    }),
  );
}

/** Every picture drawn on a page. */
export function pdfImages(pdf: Uint8Array): readonly PdfImage[] {
  const list = withFile(pdf, (file) => execFileSync('pdfimages', ['-list', file]).toString());
  return list
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[2] === 'image')
    .map(([page, , , width, height, , , , , , , , , verticalPixelsAnInch]) => ({
      page: Number(page),
      width: Number(width),
      height: Number(height),
      heightMillimetres: (Number(height) / Number(verticalPixelsAnInch)) * 25.4,
    }));
}

function linesOf(content: string): PdfLine[] {
  const box = 'xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)"';
  return [...content.matchAll(new RegExp(`<line ${box}>([^]*?)</line>`, 'g'))].map(
    ([, left, top, right, bottom, words]) => ({
      text: [...(words ?? '').matchAll(/<word [^>]*>([^<]*)<\/word>/g)]
        .map(([, word]) => word)
        .join(' '),
      ...{ left: millimetres(left), right: millimetres(right) },
      ...{ top: millimetres(top), bottom: millimetres(bottom) },
    }),
  );
}

function sameHeight(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((one, other) => one.top - other.top || one.left - other.left);
  return sorted.reduce<PdfLine[]>((all, line) => {
    const last = all.at(-1);
    if (!last || Math.abs(last.top - line.top) > 1) return [...all, line];
    const [first, second] = last.left <= line.left ? [last, line] : [line, last];
    const joined: PdfLine = {
      text: `${first.text} ${second.text}`,
      left: first.left,
      right: Math.max(first.right, second.right),
      top: Math.min(first.top, second.top),
      bottom: Math.max(first.bottom, second.bottom),
    };
    return [...all.slice(0, -1), joined];
  }, []);
}

function millimetres(points: string | undefined): number {
  return Number(points) * MILLIMETRES_PER_POINT;
}

function withFile<Result>(bytes: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-facts-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
