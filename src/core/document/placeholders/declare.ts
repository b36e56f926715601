import type { PlaceholderDeclaration } from '../types';

/** A placeholder that prints a text. */
export function text(name: string, meaning: string, example: string): PlaceholderDeclaration {
  return { name, meaning, example, kind: 'text' };
}

/** A placeholder that shows a passage or hides it. */
export function condition(name: string, meaning: string): PlaceholderDeclaration {
  return { name, meaning, example: `{#${name}}……{/${name}}`, kind: 'condition' };
}

/** A placeholder that repeats a passage, followed by what each repetition may say. */
export function list(
  name: string,
  meaning: string,
  items: readonly PlaceholderDeclaration[],
): readonly PlaceholderDeclaration[] {
  const [first] = items;
  const inside = first === undefined ? '……' : `{${first.name}}`;
  return [
    { name, meaning, example: `{#${name}}${inside}{/${name}}`, kind: 'list' },
    ...items.map((item) => ({ ...item, within: name })),
  ];
}
