/** XML as fast-xml-parser gives it in document order, made easy to walk. */

export interface XmlNode {
  /** Without prefix; `#text` for text. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
  readonly text?: string;
}

/** The nodes of a list that fast-xml-parser made with `preserveOrder`. */
export function collect(parsed: unknown): XmlNode[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.map((item: Record<string, unknown>) => {
    const name = Object.keys(item).find((key) => key !== ':@') ?? '';
    const attributes = (item[':@'] ?? {}) as XmlNode['attributes'];
    if (name === '#text') return { name, attributes, children: [], text: String(item[name]) };
    return { name, attributes, children: collect(item[name]) };
  });
}

/** The children called `name`. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** The first child called `name`. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return children(node, name)[0];
}

/** All text inside a node. */
export function textIn(node: XmlNode | undefined): string {
  if (!node) return '';
  return node.text ?? node.children.map(textIn).join('');
}

/** One spelling for nodes that say the same: attributes in order of their names, no blank text between elements. */
export function spell(node: XmlNode | undefined): string {
  if (!node) return '';
  if (node.text !== undefined) return node.text;
  const attributes = Object.keys(node.attributes)
    .sort()
    .map((name) => ` ${name}=${JSON.stringify(node.attributes[name])}`);
  const elements = node.children.some((one) => one.name !== '#text');
  const inside = node.children.filter(
    (one) => !elements || one.name !== '#text' || one.text?.trim() !== '',
  );
  return `<${node.name}${attributes.join('')}>${inside.map(spell).join('')}</>`;
}
