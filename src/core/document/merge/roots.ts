import { SetupError } from '../../text/setup-error';
import { TEMPLATE_REFUSALS } from '../../words/templates';
import { attributeText, encoded, matches, startTag } from '../xml';

const NAMESPACE = /\sxmlns(?::[\w.-]+)?(?=\s*=)/g;

/** The root's start tag of a part. */
export function rootTag(xml: string): string {
  return startTag(xml.slice(xml.search(/<[^?!]/)));
}

/**
 * One start tag with the namespaces of all: text of different templates stands under it.
 *
 * @throws SetupError if two templates mean different things by one prefix, as no office program's files do
 */
export function unitedRoot(name: string, tags: readonly string[]): string {
  const namespaces = new Map<string, string>();
  const ignorable = new Set<string>();
  tags.forEach((tag) => {
    matches(tag, NAMESPACE).forEach(([name]) => {
      const prefix = name.trim();
      const address = attributeText(tag, prefix);
      if ((namespaces.get(prefix) ?? address) !== address) {
        throw new SetupError(TEMPLATE_REFUSALS.cannotMerge);
      }
      namespaces.set(prefix, address);
    });
    matches(attributeText(tag, 'mc:Ignorable'), /\S+/g).forEach(([prefix]) =>
      ignorable.add(prefix),
    );
  });
  const declared = Array.from(namespaces).map(
    ([prefix, address]) => ` ${prefix}="${encoded(address)}"`,
  );
  const ignored = Array.from(ignorable).join(' ');
  return `<${name}${declared.join('')}${ignored === '' ? '' : ` mc:Ignorable="${encoded(ignored)}"`}>`;
}
