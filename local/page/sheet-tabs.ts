import type { SheetFrame } from '../desk-server/protocol';
import { byId, make } from './elements';

/** Shows the sheets' names; `onChoose` is told of a chosen one. */
export function showTabs(
  frames: readonly SheetFrame[],
  activeSheetId: number,
  onChoose: (sheetId: number) => void,
): void {
  const place = byId('tabs');
  place.replaceChildren(
    ...frames
      .filter(({ hidden }) => !hidden)
      .map((frame) => tab(frame, frame.id === activeSheetId, onChoose)),
  );
  place
    .querySelector('[aria-selected=true]')
    ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

function tab(
  { id, name, tabColor }: SheetFrame,
  isActive: boolean,
  onChoose: (sheetId: number) => void,
): HTMLElement {
  const element = make(
    'button',
    {
      ...{ type: 'button', role: 'tab', 'data-sheet': String(id) },
      ...{ 'aria-selected': String(isActive), 'aria-controls': 'grid' },
      tabindex: isActive ? '0' : '-1',
    },
    name,
  );
  if (tabColor !== null) element.style.setProperty('--tab-color', tabColor);
  element.addEventListener('click', () => {
    onChoose(id);
  });
  element.addEventListener('keydown', ({ key }) => {
    const next =
      key === 'ArrowRight'
        ? element.nextElementSibling
        : key === 'ArrowLeft'
          ? element.previousElementSibling
          : null;
    if (next instanceof HTMLElement) {
      next.click();
      document.querySelector<HTMLElement>('#tabs [aria-selected=true]')?.focus();
    }
  });
  return element;
}
