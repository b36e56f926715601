import type { ScriptMenu, ScriptMenuEntry } from '../services/spreadsheet/ui-port';
import { button, byId, make } from './elements';

const MARGIN_PIXELS = 8;

/** Shows the add-on's menus; `onChoose` is told of the function behind a chosen entry. */
export function showMenus(
  menus: readonly ScriptMenu[],
  onChoose: (name: string, title: string) => void,
): void {
  byId('menus').replaceChildren(
    ...menus.map((menu) => menuButton(menu, onChoose, { class: 'menu-opener' })),
  );
}

export type Choose = (name: string, title: string) => void;

// A click anywhere else closes what is open; so does one into the grid, which keeps its clicks to itself.
for (const event of ['click', 'pointerdown'] as const) {
  document.addEventListener(
    event,
    ({ target }) => {
      if (!(target instanceof Element && target.closest('.menu'))) closeAll(document);
    },
    { capture: true },
  );
}

/** A button that opens a menu. */
export function menuButton(
  menu: ScriptMenu,
  onChoose: Choose,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const holder = make('div', { class: 'menu' });
  const list = menuList(menu, (name, title) => {
    closeAll(holder);
    opener.focus();
    onChoose(name, title);
  });
  const opener = button(
    `${menu.caption} ▾`,
    () => {
      const isOpen = opener.getAttribute('aria-expanded') === 'true';
      closeAll(document);
      if (!isOpen) openList(opener, list);
    },
    { ...attributes, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
  );
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    openList(opener, list);
  });
  holder.addEventListener('keydown', (event) => {
    moveIn(holder, opener, event);
  });
  holder.append(opener, list);
  return holder;
}

/** Shows a menu at a place of the window; it goes once something is chosen, or when it loses the focus. */
export function menuAt(
  menu: ScriptMenu,
  { left, top }: { readonly left: number; readonly top: number },
  onChoose: Choose,
): void {
  const before = document.activeElement;
  const holder = make('div', { class: 'menu floating' });
  const list = menuList(menu, (name, title) => {
    holder.remove();
    onChoose(name, title);
  });
  list.hidden = false;
  holder.append(list);
  holder.addEventListener('keydown', (event) => {
    moveIn(holder, before instanceof HTMLElement ? before : holder, event);
    if (event.key === 'Escape' || event.key === 'Tab') holder.remove();
  });
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && holder.contains(relatedTarget)) return;
    // Not at once: the focus also goes when the menu is just being taken away.
    queueMicrotask(() => {
      holder.remove();
    });
  });
  document.body.append(holder);
  const { offsetWidth, offsetHeight } = list;
  holder.style.left = `${Math.min(left, innerWidth - offsetWidth - MARGIN_PIXELS)}px`;
  holder.style.top = `${Math.min(top, innerHeight - offsetHeight - MARGIN_PIXELS)}px`;
  list.querySelector('button')?.focus();
}

function menuList(menu: ScriptMenu, onChoose: Choose): HTMLElement {
  const list = make('ul', {
    role: 'menu',
    class: 'menu-list',
    'aria-label': menu.caption,
    hidden: '',
  });
  list.append(...menu.entries.map((entry) => menuEntry(entry, onChoose)));
  return list;
}

function menuEntry(entry: ScriptMenuEntry, onChoose: Choose): HTMLElement {
  if (entry.kind === 'separator') return make('li', { role: 'separator' });
  if (entry.kind === 'item') {
    const { caption, functionName } = entry;
    const item = button(
      caption,
      () => {
        onChoose(functionName, caption);
      },
      { role: 'menuitem', 'data-function': functionName },
    );
    return make('li', { role: 'none' }, item);
  }
  const list = menuList(entry, onChoose);
  const opener = button(
    `${entry.caption} ▸`,
    () => {
      openList(opener, list);
    },
    { role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
  );
  const item = make('li', { role: 'none', class: 'submenu' }, opener, list);
  item.addEventListener('mouseenter', () => {
    openList(opener, list, false);
  });
  item.addEventListener('mouseleave', () => {
    closeList(opener, list);
  });
  return item;
}

function openList(opener: HTMLElement, list: HTMLElement, takesFocus = true): void {
  opener.setAttribute('aria-expanded', 'true');
  list.hidden = false;
  if (takesFocus) list.querySelector('button')?.focus();
}

function closeList(opener: HTMLElement, list: HTMLElement): void {
  opener.setAttribute('aria-expanded', 'false');
  list.hidden = true;
}

function closeAll(place: HTMLElement | Document): void {
  document.querySelectorAll('.menu.floating').forEach((menu) => {
    menu.remove();
  });
  place.querySelectorAll<HTMLElement>('.menu-list').forEach((list) => {
    list.hidden = true;
  });
  place.querySelectorAll('.menu [aria-expanded], .menu-list [aria-expanded]').forEach((opener) => {
    opener.setAttribute('aria-expanded', 'false');
  });
}

/** Arrow keys, Escape and Home/End inside an open menu. */
function moveIn(holder: HTMLElement, opener: HTMLElement, event: KeyboardEvent): void {
  const focused = document.activeElement;
  const list = focused?.closest<HTMLElement>('.menu-list');
  if (!list) return;
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li > button')];
  const at = items.findIndex((item) => item === focused);
  const parent = list.closest('.submenu')?.querySelector<HTMLElement>(':scope > button');
  const go = (target: HTMLElement | undefined): void => {
    event.preventDefault();
    target?.focus();
  };
  if (event.key === 'ArrowDown') go(items[(at + 1) % items.length]);
  else if (event.key === 'ArrowUp') go(items[(at - 1 + items.length) % items.length]);
  else if (event.key === 'Home') go(items[0]);
  else if (event.key === 'End') go(items.at(-1));
  else if (event.key === 'ArrowRight' && focused?.getAttribute('aria-haspopup'))
    (focused as HTMLElement).click();
  else if (event.key === 'ArrowLeft' && parent) {
    closeList(parent, list);
    go(parent);
  } else if (event.key === 'Escape') {
    closeAll(holder);
    go(opener);
  }
}
