import type { ActionReport } from '../core/action-report';
import { checkFormat } from '../core/format-check/check-format';
import type { FormatProblem } from '../core/format-check/format-problem';
import { fieldsOf, textOf } from '../core/issue/issue-request';
import { SetupError } from '../core/text/setup-error';
import { FORMAT_ACTION_WORDS } from '../core/words/format-check';
import { readFile } from '../google/drive';
import { userInterface } from '../google/feedback';
import { newestDocument } from '../google/newest-document';
import { rememberedFolder } from '../google/template-folder';

/** What a page gets: the report, and the problems one by one. */
export interface FormatReport extends ActionReport {
  readonly problems?: readonly FormatProblem[];
}

interface NamedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Base64 of twenty megabytes; an official document is far below. */
const MOST_BASE64_CHARACTERS = 28_000_000;
const MOST_DETAILS = 20;

/**
 * 公文格式检查: what in the newest document of the add-on's folder, or with `{ name, base64 }` in an uploaded one, GB/T 9704-2012
 * wants otherwise. Nothing is changed.
 */
export function checkFormatAction(call: unknown): FormatReport {
  if (call !== undefined) return reportOn(uploaded(call));
  const report = reportOn(newest());
  show(report);
  return report;
}

function reportOn({ name, bytes }: NamedDocument): FormatReport {
  const problems = checkFormat(bytes);
  const { sound, found, line } = FORMAT_ACTION_WORDS;
  return {
    ok: true,
    summary: problems.length === 0 ? sound(name) : found(name, problems.length),
    details: problems.slice(0, MOST_DETAILS).map((one) => line(one.place, one.problem, one.advice)),
    problems,
  };
}

/** From the menu the problems would otherwise be seen by nobody: a toast holds one sentence. */
function show({ summary, details }: FormatReport): void {
  if (details.length === 0) return;
  const ui = userInterface();
  ui?.alert(summary, details.join('\n'), ui.ButtonSet.OK);
}

function newest(): NamedDocument {
  const folder = rememberedFolder();
  const file = folder && newestDocument(folder.folderId);
  if (file === undefined) throw new SetupError(FORMAT_ACTION_WORDS.nothing);
  const bytes = readFile(file.id);
  if (bytes === undefined) throw new SetupError(FORMAT_ACTION_WORDS.gone(file.name));
  return { name: file.name, bytes };
}

/** @throws SetupError if it is no base64 or too long */
function uploaded(call: unknown): NamedDocument {
  const fields = fieldsOf(call);
  const name = textOf(fields.get('name')) ?? '';
  const base64 = textOf(fields.get('base64')) ?? '';
  const isPossible =
    base64.length <= MOST_BASE64_CHARACTERS && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64);
  if (!isPossible) throw new SetupError(FORMAT_ACTION_WORDS.notBase64);
  return { name, bytes: Uint8Array.from(Utilities.base64Decode(base64)) };
}
