import type { SheetFrame } from '../../desk-server/protocol';
import type { CellStore } from '../cell-store';
import { byId } from '../elements';
import { sheetPreview } from './sheet-preview';

/** Puts a sheet's first screen where the grid will be. */
export function showPreview(frame: SheetFrame, store: CellStore): void {
  const { clientWidth, clientHeight } = byId('sheet');
  const place = byId('preview');
  place.replaceChildren(sheetPreview(frame, store, clientWidth, clientHeight));
  place.hidden = false;
}

/** Leaves the place to the grid. */
export function hidePreview(): void {
  const place = byId('preview');
  place.replaceChildren();
  place.hidden = true;
}

/** Resolves when the browser has drawn what stands on the page now; at once where it draws nothing, as in a hidden tab. */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
