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
  items: readonly [PlaceholderDeclaration, ...PlaceholderDeclaration[]],
): readonly PlaceholderDeclaration[] {
  const [first] = items;
  return [
    { name, meaning, example: `{#${name}}{${first.name}}{/${name}}`, kind: 'list' },
    ...items.map((item) => ({ ...item, within: name })),
  ];
}
