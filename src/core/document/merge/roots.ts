import { SetupError } from '../../text/setup-error';
import { TEMPLATE_REFUSALS } from '../../words/templates';
import { attribute, encoded, matches } from '../xml';

const NAMESPACE = /\s(xmlns(?::[\w.-]+)?)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root's start tag of a part. */
export function rootTag(xml: string): string {
  return /<[^?!][^>]*>/.exec(xml)?.[0] ?? '';
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
    matches(tag, NAMESPACE).forEach(([, prefix = '', double, single]) => {
      const address = double ?? single ?? '';
      if ((namespaces.get(prefix) ?? address) !== address) {
        throw new SetupError(TEMPLATE_REFUSALS.cannotMerge);
      }
      namespaces.set(prefix, address);
    });
    (attribute(tag, 'mc:Ignorable') ?? '').split(/\s+/).forEach((prefix) => {
      if (prefix !== '') ignorable.add(prefix);
    });
  });
  const declared = Array.from(namespaces).map(
    ([prefix, address]) => ` ${prefix}="${encoded(address)}"`,
  );
  const ignored = Array.from(ignorable).join(' ');
  return `<${name}${declared.join('')}${ignored === '' ? '' : ` mc:Ignorable="${encoded(ignored)}"`}>`;
}
