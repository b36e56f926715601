/** Text goes into pages through `make` only, as text: nothing from the workbook is ever read as markup. */

type Child = Node | string;

/**
 * A new element.
 *
 * @param attributes `class`, `aria-…` and the like; a name without a value is left out if it is undefined
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A button that does something. */
export function makeButton(
  text: string,
  onClick: () => void,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', onClick);
  return button;
}

/** The element of this id, which the page's own markup has. */
export function byId(id: string): HTMLElement;
export function byId<T extends HTMLElement>(id: string, type: { new (): T; prototype: T }): T;
export function byId<T extends HTMLElement>(
  id: string,
  type?: { new (): T; prototype: T },
): HTMLElement {
  const element = document.getElementById(id);
  if (!element || (type && !(element instanceof type))) {
    throw new Error(`the page has no element #${id}`);
  }
  return element;
}

/** Makes a part of the page anew; whoever stood on something in it (by `data-key`) stands on the same thing after. */
export function keepingFocus(place: HTMLElement, render: () => void): void {
  const active = document.activeElement;
  const key =
    active instanceof HTMLElement && place.contains(active) ? active.dataset['key'] : undefined;
  render();
  if (key === undefined) return;
  place
    .querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    ?.focus({ preventScroll: true });
}

/** List items, one a line. */
export function listItems(lines: readonly string[]): HTMLLIElement[] {
  return lines.map((line) => make('li', {}, line));
}
