import type { ExportKind } from '../core/import/export-type';
import type { ImportMode } from '../core/import/plan-type';
import { byId, listItems } from './elements';

const form = byId('form', HTMLFormElement);
const fileInput = byId('file', HTMLInputElement);

/** Calls back when another file or kind of file is chosen, or another way of taking its rows in. */
export function onChosen(onFile: () => void, onMode: () => void): void {
  form.addEventListener('change', ({ target }) => {
    const isMode = target instanceof HTMLInputElement && target.name === 'mode';
    if (isMode) onMode();
    else onFile();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

/** The file a person has chosen. */
export function chosenFile(): File | undefined {
  return fileInput.files?.[0];
}

/** The name of the chosen file, '' without one. */
export function chosenName(): string {
  return chosenFile()?.name ?? '';
}

/** As if no file had been chosen; the same one can be chosen again only then. */
export function forgetFile(): void {
  fileInput.value = '';
}

/** Where a person begins. */
export function focusFile(): void {
  fileInput.focus();
}

/** The kind of file that is chosen. */
export function chosenKind(): ExportKind {
  return chosen('kind') as ExportKind;
}

/** How its rows are to be taken in. */
export function chosenMode(): ImportMode {
  return chosen('mode') as ImportMode;
}

function chosen(name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
}

/** What is known of the file, or would be done with it; no lines hide it. */
export function showDetails(heading: string, lines: readonly string[]): void {
  byId('details-heading').textContent = heading;
  const details = byId('details');
  details.replaceChildren(...listItems(lines));
  const section = details.closest('section');
  if (section) section.hidden = lines.length === 0;
}

/** While something is under way nothing can be chosen. */
export function setChoosing(isPossible: boolean): void {
  form.querySelectorAll<HTMLInputElement>('input').forEach((input) => {
    input.disabled = !isPossible;
  });
}

/** Chooses the kind that the page was opened for. */
export function chooseKind(kind: string): void {
  form.querySelectorAll<HTMLInputElement>('input[name="kind"]').forEach((input) => {
    if (input.value === kind) input.checked = true;
  });
}
