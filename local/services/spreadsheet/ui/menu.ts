import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { MENU_MEMBERS } from '../members/ui';
import type { ScriptMenu, ScriptMenuEntry } from '../ui-port';
import type { UiHandle } from './ui';

type Menu = GoogleAppsScript.Base.Menu;

interface MenuHandle {
  readonly ui: UiHandle;
  readonly caption: string;
  readonly isAddonMenu: boolean;
  readonly entries: ScriptMenuEntry[];
}

class MenuTopic implements Menu {
  constructor(
    private readonly at: MenuHandle,
    private readonly face: Menu,
  ) {}

  addItem(caption: string, functionName: string): Menu {
    return this.add({ kind: 'item', caption, functionName });
  }

  addSeparator(): Menu {
    return this.add({ kind: 'separator' });
  }

  addSubMenu(menu: Menu): Menu {
    return this.add(menuOf(handleOf<MenuHandle>(menu, 'Menu')));
  }

  addToUi(): void {
    this.at.ui.port.addMenu(menuOf(this.at));
  }

  private add(entry: ScriptMenuEntry): Menu {
    this.at.entries.push(entry);
    return this.face;
  }
}

function menuOf({ caption, isAddonMenu, entries }: MenuHandle): ScriptMenu {
  return { kind: 'menu', caption, isAddonMenu, entries: [...entries] };
}

const KIND = faceKind<MenuHandle, Menu>({
  name: 'Menu',
  members: MENU_MEMBERS,
  topics: [MenuTopic],
  free: ['addItem', 'addSeparator', 'addSubMenu'],
});

/** An empty menu. */
export function newMenu(ui: UiHandle, caption: string, isAddonMenu: boolean): Menu {
  return makeFace(KIND, { ui, caption, isAddonMenu, entries: [] }, ui.desk.gate);
}
