/** Where parts of a package stand to each other; names without a leading stroke, such as `word/document.xml`. */

export const CONTENT_TYPES = '[Content_Types].xml';
export const ROOT_RELATIONSHIPS = '_rels/.rels';

/** The folder with its stroke; empty at the top. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The part that lists a part's relationships. */
export function relationshipsName(name: string): string {
  return `${folderOf(name)}_rels/${baseOf(name)}.rels`;
}

/** The part a relationship of `source` leads to. */
export function resolvedTarget(source: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folderOf(source)}${target}`).split('/');
  return steps
    .reduce<string[]>((path, step) => {
      if (step === '..') return path.slice(0, -1);
      return step === '' || step === '.' ? path : [...path, step];
    }, [])
    .join('/');
}

/** How `source` names a part in its relationships. */
export function relativeTarget(source: string, part: string): string {
  const folder = folderOf(source);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

/** The same place, with something before the file's own name. */
export function withPrefix(name: string, prefix: string): string {
  return `${folderOf(name)}${prefix}${baseOf(name)}`;
}
