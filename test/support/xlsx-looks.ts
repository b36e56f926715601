/** The looks of an .xlsx file, each spelled out in full. */
import { child, children, spell } from './xml-node';
import type { XmlNode } from './xml-node';

export interface Looks {
  /** Of cells, by number. */
  readonly looks: readonly string[];
  /** Of conditional formats, by number. */
  readonly ruleLooks: readonly string[];
}

/** What the looks of a styles part say, with fonts, fills, borders and the named style they build on. */
export function readLooks(styles: XmlNode): Looks {
  const list = (name: string, item: string): XmlNode[] => children(child(styles, name), item);
  const formats = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  );
  const lists = {
    font: list('fonts', 'font'),
    fill: list('fills', 'fill'),
    border: list('borders', 'border'),
  };
  const describe = (look: XmlNode): string => {
    const {
      numFmtId = '0',
      fontId = '0',
      fillId = '0',
      borderId = '0',
      xfId = '',
      ...flags
    } = look.attributes;
    const parts = [
      lists.font[Number(fontId)],
      lists.fill[Number(fillId)],
      lists.border[Number(borderId)],
    ];
    const inside = look.children.map(spell).join('');
    return [
      formats.get(numFmtId) ?? `#${numFmtId}`,
      ...parts.map(spell),
      inside,
      xfId,
      JSON.stringify(flags),
    ].join(' | ');
  };
  const named = list('cellStyleXfs', 'xf').map(describe);
  const looks = list('cellXfs', 'xf').map(
    (look) => `${describe(look)} of ${named[Number(look.attributes['xfId'])] ?? ''}`,
  );
  const ruleLooks = list('dxfs', 'dxf').map(spell);
  return { looks, ruleLooks };
}
