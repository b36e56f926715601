import type { DeskEvent, RunReply } from '../desk-server/protocol';
import { button, byId, make } from './elements';
import { pageWords } from './words';

type PageEvent = Extract<DeskEvent, { type: 'page' }>;

export type RunFromPage = (name: string, args: readonly unknown[]) => Promise<RunReply>;

/** The pages scripts show: one side panel, any number of dialogs. */
export interface ShownPages {
  show(page: PageEvent): void;
  closePanel(): void;
}

interface PageMessage {
  readonly kuomian?: unknown;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly args?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

interface OpenPage {
  readonly frame: HTMLIFrameElement;
  close(): void;
}

const DEFAULT_DIALOG = { widthPixels: 600, heightPixels: 400 };

/** Listens to the shown pages' calls and brings them the answers. */
export function newShownPages(run: RunFromPage, focusGrid: () => void): ShownPages {
  const open = new Set<OpenPage>();
  let panel: OpenPage | undefined;
  addEventListener('message', ({ source, data }: MessageEvent<PageMessage | null>) => {
    const page = [...open].find(({ frame }) => frame.contentWindow === source);
    if (page && data) heed(page, data, run, focusGrid);
  });
  const keep = (page: OpenPage): OpenPage => {
    open.add(page);
    return page;
  };
  const forget = (frame: HTMLIFrameElement): void => {
    for (const page of open) if (page.frame === frame) open.delete(page);
  };
  const closePanel = (): void => {
    panel?.close();
    panel = undefined;
  };
  return {
    closePanel,
    show(event) {
      if (event.kind === 'sidebar') {
        closePanel();
        panel = keep(openPanel(event, forget, closePanel));
      } else keep(openDialog(event, forget));
    },
  };
}

function openPanel(
  event: PageEvent,
  forget: (frame: HTMLIFrameElement) => void,
  onClose: () => void,
): OpenPage {
  const place = byId('panel');
  const frame = frameOf(event);
  const closer = button('×', onClose, { class: 'plain', 'aria-label': pageWords.closePanel });
  const head = make(
    'div',
    { class: 'panel-head' },
    make('h2', {}, event.title || pageWords.panelTitle),
    closer,
  );
  place.replaceChildren(head, frame);
  place.hidden = false;
  dispatchEvent(new Event('resize'));
  return {
    frame,
    close() {
      forget(frame);
      place.replaceChildren();
      place.hidden = true;
      dispatchEvent(new Event('resize'));
    },
  };
}

function openDialog(event: PageEvent, forget: (frame: HTMLIFrameElement) => void): OpenPage {
  const { widthPixels = DEFAULT_DIALOG.widthPixels, heightPixels = DEFAULT_DIALOG.heightPixels } =
    event.size ?? {};
  const frame = frameOf(event);
  frame.style.width = `${widthPixels}px`;
  frame.style.height = `${heightPixels}px`;
  const close = (): void => {
    forget(frame);
    box.close();
    box.remove();
  };
  const closer = button('×', close, { class: 'plain', 'aria-label': pageWords.close });
  const head = make('div', { class: 'panel-head' }, make('h2', {}, event.title), closer);
  const box = make('dialog', { class: 'shown-page', 'aria-label': event.title }, head, frame);
  box.addEventListener('cancel', close);
  document.body.append(box);
  if (event.kind === 'modal dialog') box.showModal();
  else box.show();
  return { frame, close };
}

function frameOf({ title, address }: PageEvent): HTMLIFrameElement {
  return make('iframe', {
    title: title || pageWords.panelTitle,
    sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
    src: address,
  });
}

function heed(page: OpenPage, message: PageMessage, run: RunFromPage, focusGrid: () => void): void {
  switch (message.kuomian) {
    case 'run':
      if (typeof message.name === 'string' && Array.isArray(message.args)) {
        void answer(page, message.id, run(message.name, message.args));
      }
      return;
    case 'close':
      page.close();
      return;
    case 'size':
      if (typeof message.width === 'number') page.frame.style.width = `${message.width}px`;
      if (typeof message.height === 'number') page.frame.style.height = `${message.height}px`;
      return;
    case 'focus':
      focusGrid();
      return;
    default:
  }
}

async function answer({ frame }: OpenPage, id: unknown, running: Promise<RunReply>): Promise<void> {
  const reply = await running.catch((error: unknown) => ({
    ...{ ok: false, value: null },
    error: error instanceof Error ? error.message : String(error),
  }));
  // The page has an origin of its own that no address names.
  frame.contentWindow?.postMessage({ kuomian: 'answer', id, ...reply }, '*');
}
