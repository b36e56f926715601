import { type ParagraphLook, paragraphProperties } from './paragraph-properties';
import { type Inline, type RunLook, run } from './run';
import { STYLES, type StyleName } from './styles';
import { element } from './xml';

/** A paragraph or a table. Only the builder makes it. */
export interface Block {
  readonly block: string;
}

/** What a paragraph says: one text, or pieces that look different. A plain text is escaped. */
export type Content = string | readonly (string | Inline)[];

export interface Paragraph extends ParagraphLook {
  readonly style?: StyleName | undefined;
  /** For all its text. */
  readonly run?: RunLook | undefined;
}

/** A paragraph in one of the named styles (正文 if none is named). */
export function paragraph(content: Content, look: Paragraph = {}): Block {
  return { block: paragraphXml(content, look) };
}

/** The empty paragraph that ends a section and carries its properties. */
export function sectionEndParagraph(sectionProperties: string): Block {
  return { block: paragraphXml([], { exactPoints: 1, snapsToGrid: false }, sectionProperties) };
}

/** Empty lines of the page's grid. */
export function blankLines(count: number): readonly Block[] {
  return Array.from({ length: count }, () => paragraph(''));
}

function paragraphXml(
  content: Content,
  { style, run: runLook = {}, ...look }: Paragraph,
  sectionEnd?: string,
): string {
  const { id, sizePoints } = STYLES[style ?? 'plain'];
  const properties = paragraphProperties(look, {
    styleId: style === undefined || style === 'plain' ? undefined : id,
    charPoints: runLook.sizePoints ?? sizePoints,
    sectionEnd,
  });
  const pieces = typeof content === 'string' ? [content] : content;
  const inlines = pieces.map((piece) =>
    typeof piece === 'string' ? textXml(piece, runLook) : piece.inline,
  );
  return element('w:p', {}, properties, ...inlines);
}

function textXml(text: string, look: RunLook): string {
  return text === '' ? '' : run(text, look).inline;
}
