/** Attributes of an element; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it stands in an element or an attribute. Template tags such as {单位名称} are plain text. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * One element; its children are XML already, and an undefined child is none.
 *
 * @example element('w:b', { 'w:val': 0 }) // => '<w:b w:val="0"/>'
 */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...children: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
    )
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element whose only attribute is `w:val`; undefined for an undefined value, so that it is left out. */
export function valued(name: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : element(name, { 'w:val': value });
}

/** An element that is there or not, such as `<w:keepNext/>`. */
export function flag(name: string, isOn: boolean | undefined): string | undefined {
  return isOn === true ? element(name) : undefined;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part of a package. */
export function xmlPart(root: string): string {
  return DECLARATION + root;
}

const WORD_NAMESPACES: XmlAttributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
};

/** A part whose root is a WordprocessingML element, with every namespace the builder uses. */
export function wordPart(root: string, ...children: readonly (string | undefined)[]): string {
  return xmlPart(element(root, WORD_NAMESPACES, ...children));
}
