import type { FUniver } from '@univerjs/core/facade';
import { byId } from '../elements';
import { pageWords } from '../words';
import { keepAccessible } from './accessible';
import type * as vendor from './vendor';

type Library = typeof vendor;

const POLL_MILLISECONDS = 20;
const PATIENCE_MILLISECONDS = 60_000;

/** The started grid, as soon as the library's own script has come. */
export async function loadGrid(): Promise<FUniver> {
  const library = await whenLoaded();
  const place = byId('grid');
  keepAccessible(place);
  return library.startGrid(place);
}

async function whenLoaded(): Promise<Library> {
  const started = performance.now();
  for (;;) {
    const { KuomianGrid } = globalThis as { KuomianGrid?: Library };
    if (KuomianGrid) return KuomianGrid;
    if (performance.now() - started > PATIENCE_MILLISECONDS) throw new Error(pageWords.gridFailed);
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
}
