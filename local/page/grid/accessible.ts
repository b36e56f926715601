import { pageWords } from '../words';

/**
 * Names what the grid library leaves without a name, and keeps its drawing areas in the order of the page: screen readers
 * and the Tab key then find them as they find the rest.
 */
export function keepAccessible(grid: HTMLElement): void {
  improve(grid);
  new MutationObserver(() => {
    improve(grid);
  }).observe(grid, { childList: true, subtree: true });
}

function improve(grid: HTMLElement): void {
  grid.querySelectorAll('canvas').forEach((canvas) => {
    const isSheet = canvas.id.startsWith('univer-sheet-main-canvas');
    set(canvas, 'tabindex', isSheet ? '0' : '-1');
    if (!isSheet) return;
    set(canvas, 'role', 'img');
    set(canvas, 'aria-label', pageWords.gridLabel);
  });
  grid.querySelectorAll('input:not([aria-label])').forEach((input) => {
    set(input, 'aria-label', pageWords.nameBox);
  });
  grid.querySelectorAll('a[aria-haspopup]').forEach((opener) => {
    set(opener, 'role', 'button');
    set(opener, 'aria-label', pageWords.nameList);
  });
}

/** Only where it differs, so that this does not wake the observer for ever. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
