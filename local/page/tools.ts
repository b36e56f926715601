import { button, byId } from './elements';
import { showFiles, showMails } from './lists';
import { notify } from './notices';
import type { ServerLine } from './server-line';
import { pageWords } from './words';

export interface ToolActions {
  readonly save: () => void;
  readonly undo: () => void;
  readonly openPanel: () => void;
  readonly line: ServerLine;
}

export interface Tools {
  show(state: { readonly canSave: boolean; readonly undo: string | null }): void;
}

/** The buttons beside the menu. */
export function showTools({ save, undo, openPanel, line }: ToolActions): Tools {
  const saveButton = button(pageWords.save, save, {
    class: 'primary',
    title: 'Ctrl+S',
    'data-tool': 'save',
  });
  const undoButton = button(pageWords.undo, undo, { 'data-tool': 'undo' });
  const list = (show: (line: ServerLine) => Promise<void>) => () => {
    show(line).catch((error: unknown) => {
      notify({ kind: 'bad', text: error instanceof Error ? error.message : String(error) });
    });
  };
  byId('tools').replaceChildren(
    saveButton,
    undoButton,
    button(pageWords.files, list(showFiles), { 'data-tool': 'files' }),
    button(pageWords.mails, list(showMails), { 'data-tool': 'mails' }),
    button(pageWords.openPanel, openPanel, { 'data-tool': 'panel' }),
  );
  return {
    show({ canSave, undo: what }) {
      saveButton.disabled = !canSave;
      undoButton.disabled = what === null;
      const label = what === null ? pageWords.nothingToUndo : pageWords.undoWhat(what);
      undoButton.title = label;
      undoButton.setAttribute('aria-label', what === null ? pageWords.undo : label);
    },
  };
}
