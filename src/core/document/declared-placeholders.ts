import { editDistance } from '../text/edit-distance';
import type { PlaceholderDeclaration, TemplateProblemCode } from './types';

/** What a template does with a name: prints it, or opens a passage by it. */
export type PlaceholderUse = 'text' | 'section';

/** What is wrong with using a name in a place, if anything. */
export interface UseTrouble {
  readonly code: TemplateProblemCode;
  /** Names that help: the nearest known one, or the list it belongs to. */
  readonly detail: string;
}

/**
 * Holds a use of a placeholder against the declarations. A text may also open a passage, which is shown if the text is
 * not empty.
 *
 * @param open the passages around it, by name
 */
export function useTrouble(
  name: string,
  use: PlaceholderUse,
  open: readonly string[],
  declared: readonly PlaceholderDeclaration[],
): UseTrouble | undefined {
  const namesakes = declared.filter((one) => one.name === name);
  if (namesakes.length === 0) return { code: 'unknown', detail: nearestName(name, declared) };
  const here = namesakes.filter((one) => one.within === undefined || open.includes(one.within));
  const [first] = here;
  if (first === undefined) {
    return { code: 'outsideList', detail: namesakes.map((one) => one.within).join('、') };
  }
  if (use === 'section' || here.some((one) => one.kind === 'text')) return undefined;
  return { code: first.kind === 'list' ? 'listAsText' : 'conditionAsText', detail: '' };
}

/** The known name that a wrong one was probably meant to be; empty if none is near. */
function nearestName(name: string, declared: readonly PlaceholderDeclaration[]): string {
  const most = Math.max(1, Math.floor(Array.from(name).length / 3));
  const near = declared
    .map((one) => ({ name: one.name, distance: editDistance(name, one.name) }))
    .filter((one) => one.distance <= most)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.name ?? '';
}
