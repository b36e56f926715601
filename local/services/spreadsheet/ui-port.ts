/** The button a person pressed; CLOSE is the dialog's close mark. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** A menu as a script built it. */
export interface ScriptMenu {
  readonly kind: 'menu';
  readonly caption: string;
  /** True for `createAddonMenu`. */
  readonly isAddonMenu: boolean;
  readonly entries: readonly ScriptMenuEntry[];
}

export type ScriptMenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | ScriptMenu;

export interface DialogSize {
  readonly widthPixels: number | undefined;
  readonly heightPixels: number | undefined;
}

/**
 * What stands for the person before the screen. `alert` and `prompt` return only when the person has answered, as on
 * Google, where the script waits.
 */
export interface UiPort {
  alert(title: string, message: string, buttons: ButtonSetName): ButtonName;
  prompt(
    title: string,
    message: string,
    buttons: ButtonSetName,
  ): { readonly button: ButtonName; readonly text: string };
  showSidebar(html: string, title: string): void;
  showModalDialog(html: string, title: string, size: DialogSize): void;
  showModelessDialog(html: string, title: string, size: DialogSize): void;
  addMenu(menu: ScriptMenu): void;
}
