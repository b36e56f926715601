import type { FUniver } from '@univerjs/core/facade';
import { UNIT } from './workbook-data';

/** True while a person types in a cell. */
export function isTyping(api: FUniver): boolean {
  return api.getWorkbook(UNIT)?.isCellEditing() ?? false;
}

/**
 * What it returns does something at once, or as soon as nobody types in a cell any more: opening the book anew would throw
 * away what stands in the cell. Only the last of several is done.
 */
export function onceNotTyping(api: FUniver): (work: () => void) => void {
  let waiting: (() => void) | undefined;
  const go = (work: () => void): void => {
    waiting = undefined;
    if (isTyping(api)) waiting = work;
    else work();
  };
  api.addEvent(api.Event.SheetEditEnded, () => {
    // What was typed is put into its cell within the same turn.
    setTimeout(() => {
      if (waiting) go(waiting);
    }, 0);
  });
  return go;
}
