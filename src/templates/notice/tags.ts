import { type Block, type Paragraph, paragraph } from '../wordml/paragraph';

/** Eighteen characters that no line may break: on a justified page the line before them would be pulled apart. */
const UNBREAKABLE = '{统一社会信用代码}';

/** A paragraph of the body: 仿宋, first line two characters in. */
export function body(text: string, look: Paragraph = {}): Block {
  const align = text.includes(UNBREAKABLE) ? 'left' : undefined;
  return paragraph(text, { style: 'body', align, ...look });
}

/** The last paragraph before the signature: no signature stands alone on a page. */
export function lastWords(text: string): Block {
  return body(text, { keepWithNext: true });
}

/** 一、二、三、 */
export function heading(text: string): Block {
  return paragraph(text, { style: 'heading1' });
}

/** Blocks that are printed only while a condition holds, or once for every item of a list. */
export function section(name: string, ...blocks: readonly Block[]): readonly Block[] {
  const tag = (text: string): Block => paragraph(text, { keepWithNext: true });
  return [tag(`{#${name}}`), ...blocks, tag(`{/${name}}`)];
}

/** The same within a line. */
export function inline(name: string, text: string): string {
  return `{#${name}}${text}{/${name}}`;
}
