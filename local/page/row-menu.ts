import type { RowRequest } from '../desk-server/protocol';
import type { ScriptMenu } from '../services/spreadsheet/ui-port';
import { byId } from './elements';
import { menuAt, menuButton } from './menu-bar';
import { pageWords } from './words';

type RowChange = RowRequest['change'];

const CHANGES: Readonly<Record<RowChange, string>> = {
  'insert above': pageWords.insertAbove,
  'insert below': pageWords.insertBelow,
  delete: pageWords.deleteRows,
};

/** The menu of the selected rows: a button beside the tools, and a click with the right button (or Shift+F10) on the grid. */
export function showRowMenus(onChoose: (change: RowChange) => void): void {
  const menu: ScriptMenu = {
    ...{ kind: 'menu', caption: pageWords.rowMenu, isAddonMenu: false },
    entries: Object.entries(CHANGES).map(([functionName, caption]) => ({
      kind: 'item' as const,
      ...{ caption, functionName },
    })),
  };
  const choose = (name: string): void => {
    const change = Object.keys(CHANGES).find((one) => one === name);
    if (change !== undefined) onChoose(change as RowChange);
  };
  const attributes = { 'data-tool': 'rows', title: pageWords.rowMenuLabel };
  byId('row-menu').replaceChildren(menuButton(menu, choose, attributes));
  byId('grid').addEventListener('contextmenu', (event) => {
    event.preventDefault();
    menuAt(menu, { left: event.clientX, top: event.clientY }, choose);
  });
}
