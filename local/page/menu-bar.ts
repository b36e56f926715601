import type { ScriptMenu, ScriptMenuEntry } from '../services/spreadsheet/ui-port';
import { button, byId, make } from './elements';

/** Shows the add-on's menus; `onChoose` is told of the function behind a chosen entry. */
export function showMenus(
  menus: readonly ScriptMenu[],
  onChoose: (name: string, title: string) => void,
): void {
  const bar = byId('menus');
  bar.replaceChildren(...menus.map((menu) => menuButton(menu, onChoose)));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !bar.contains(event.target)) closeAll(bar);
  });
}

type Choose = (name: string, title: string) => void;

function menuButton(menu: ScriptMenu, onChoose: Choose): HTMLElement {
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
      closeAll(byId('menus'));
      if (!isOpen) openList(opener, list);
    },
    { class: 'menu-opener', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
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

function closeAll(place: HTMLElement): void {
  place.querySelectorAll<HTMLElement>('.menu-list').forEach((list) => {
    list.hidden = true;
  });
  place.querySelectorAll('[aria-expanded]').forEach((opener) => {
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
