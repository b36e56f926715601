import type { FUniver } from '@univerjs/core/facade';
import { byId, make } from '../elements';
import { pageWords } from '../words';
import { keepAccessible } from './accessible';
import type * as vendor from './vendor';

type Library = typeof vendor;

/**
 * The started grid, as soon as the library's own script has come. The browser fetches it from the beginning but runs it only
 * now: while it runs, nothing else can be drawn.
 */
export async function loadGrid(): Promise<FUniver> {
  const library = await runScript();
  const place = byId('grid');
  keepAccessible(place);
  return library.startGrid(place);
}

function runScript(): Promise<Library> {
  const fetched = document.querySelector<HTMLLinkElement>('link[rel=preload][as=script]');
  return new Promise((resolve, reject) => {
    const script = make('script', { src: fetched?.href ?? '' });
    const failed = (): void => {
      reject(new Error(pageWords.gridFailed));
    };
    script.addEventListener('error', failed);
    script.addEventListener('load', () => {
      const { KuomianGrid } = globalThis as { KuomianGrid?: Library };
      if (KuomianGrid) resolve(KuomianGrid);
      else failed();
    });
    document.head.append(script);
  });
}
