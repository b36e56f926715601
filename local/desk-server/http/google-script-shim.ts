/**
 * `google.script.run` and `google.script.host` for a page a script shows: calls go to our page by message, which brings the
 * answers back. Written as functions so that they are checked like the rest; the page gets their text.
 */
export function googleScriptShim(): string {
  const parts = [sendsMessages, newRunner, newHost, installGoogleScript];
  return `(function () {${parts.map(String).join('\n')}\n${installGoogleScript.name}();})();`;
}

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

interface Answer {
  readonly kuomian: 'answer';
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: string | null;
}

type AnswerListener = (event: { readonly source: unknown; readonly data?: Answer }) => void;

interface ShownPage {
  readonly parent: { postMessage(message: unknown, target: string): void };
  addEventListener(name: string, listener: AnswerListener): void;
  google: unknown;
}

type Call = (handlers: Handlers, name: string, args: readonly unknown[]) => void;

/* From here on the functions run in the shown page: they may use each other and nothing else of this file. */

function sendsMessages(page: ShownPage): (message: object) => void {
  return (message) => {
    page.parent.postMessage(message, '*');
  };
}

/** Every name is a function of the script; a date or a function among the arguments is refused, as on Google. */
function newRunner(handlers: Handlers, call: Call): unknown {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'function' || value instanceof Date) {
      throw new TypeError('Failed due to illegal value in property: 0');
    }
    return value;
  };
  return new Proxy(
    {},
    {
      get(_target, name) {
        const part = {
          withSuccessHandler: 'success',
          withFailureHandler: 'failure',
          withUserObject: 'userObject',
        }[String(name)];
        if (part !== undefined)
          return (given: unknown) => newRunner({ ...handlers, [part]: given }, call);
        return (...args: unknown[]) => {
          call(handlers, String(name), args.map(plain));
        };
      },
    },
  );
}

function newHost(say: (message: object) => void): object {
  return {
    close: () => {
      say({ kuomian: 'close' });
    },
    setHeight: (height: number) => {
      say({ kuomian: 'size', height });
    },
    setWidth: (width: number) => {
      say({ kuomian: 'size', width });
    },
    editor: {
      focus: () => {
        say({ kuomian: 'focus' });
      },
    },
    origin: '',
  };
}

function installGoogleScript(): void {
  const page = globalThis as unknown as ShownPage;
  const say = sendsMessages(page);
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  page.addEventListener('message', ({ source, data }) => {
    if (source !== page.parent || data?.kuomian !== 'answer') return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) handlers?.success?.(data.value, handlers.userObject);
    else handlers?.failure?.(new Error(data.error ?? ''), handlers.userObject);
  });
  const call: Call = (handlers, name, args) => {
    calls += 1;
    waiting.set(calls, handlers);
    say({ kuomian: 'run', id: calls, name, args });
  };
  page.google = { script: { run: newRunner({}, call), host: newHost(say), url: {} } };
}
