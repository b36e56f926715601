import type { EditProblem, EditReply, EditRequest, HandEdit } from '../desk-server/protocol';

/** Edits on their way to the desk: typing never waits for them. */
export interface EditQueue {
  add(edits: readonly HandEdit[]): void;
  readonly waiting: number;
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>;
}

export interface EditQueueOptions {
  readonly client: string;
  send(request: EditRequest): Promise<EditReply>;
  /** The desk's word on the cells. */
  onReply(reply: EditReply): void;
  /** Asks whether to write over what the add-on fills in; once for a while. */
  mayOverwrite(problem: EditProblem): Promise<boolean>;
  /** Puts cells back that were not written. */
  onDropped(edits: readonly HandEdit[]): void;
  onWaiting(count: number): void;
  /** The line broke; true to try again. */
  onFailed(error: unknown): boolean;
}

const RETRY_MILLISECONDS = 1_500;

/** A queue that sends one batch after the other; several edits of one cell become one. */
export function newEditQueue(options: EditQueueOptions): EditQueue {
  let waiting: HandEdit[] = [];
  let sending: readonly HandEdit[] = [];
  let running: Promise<void> | undefined;
  const tell = (): void => {
    options.onWaiting(waiting.length + sending.length);
  };
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      sending = waiting;
      waiting = [];
      await sendBatch(options, sending);
      sending = [];
      tell();
    }
    running = undefined;
  };
  return {
    add(edits) {
      for (const edit of edits) waiting = queued(waiting, sending, edit);
      tell();
      running ??= drain();
    },
    get waiting() {
      return waiting.length + sending.length;
    },
    settled: () => running ?? Promise.resolve(),
  };
}

/** The later edit of a cell replaces the earlier one and keeps what stood there before both. */
function queued(
  waiting: readonly HandEdit[],
  sending: readonly HandEdit[],
  edit: HandEdit,
): HandEdit[] {
  const earlier = waiting.find((one) => isSameCell(one, edit));
  if (earlier)
    return [...waiting.filter((one) => one !== earlier), withBefore(edit, earlier.before)];
  return [
    ...waiting,
    sending.some((one) => isSameCell(one, edit)) ? withBefore(edit, undefined) : edit,
  ];
}

function withBefore({ before: _before, ...edit }: HandEdit, before: HandEdit['before']): HandEdit {
  return before === undefined ? edit : { ...edit, before };
}

function isSameCell(one: HandEdit, other: HandEdit): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

async function sendBatch(options: EditQueueOptions, edits: readonly HandEdit[]): Promise<void> {
  const reply = await sendUntilAnswered(options, { client: options.client, edits });
  if (!reply) {
    options.onDropped(edits);
    return;
  }
  const guarded = reply.problems.find(({ kind }) => kind === 'protected');
  if (!guarded) {
    options.onReply(reply);
    return;
  }
  const refused = edits.filter((edit) =>
    reply.problems.some(
      (problem) => problem.kind === 'protected' && isSameCell(problem as never, edit),
    ),
  );
  const others = reply.problems.filter(({ kind }) => kind !== 'protected');
  if (await options.mayOverwrite(guarded)) {
    options.onReply({ cells: [], problems: others });
    const again = await sendUntilAnswered(options, {
      client: options.client,
      edits: refused,
      knowsWarning: true,
    });
    if (again) options.onReply(again);
    else options.onDropped(refused);
  } else options.onReply({ ...reply, problems: others });
}

async function sendUntilAnswered(
  options: EditQueueOptions,
  request: EditRequest,
): Promise<EditReply | undefined> {
  for (;;) {
    try {
      return await options.send(request);
    } catch (error) {
      if (!options.onFailed(error)) return undefined;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  }
}
