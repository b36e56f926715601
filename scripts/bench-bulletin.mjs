/**
 * What composing the December summary costs for seven townships and 2,000 employers: the whole action beside refreshing the
 * progress of the same workbook, and its service calls. Also mailing it. `npm run bench` runs it; by itself:
 * `node scripts/bench-bulletin.mjs` after `npm run build`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { openDesk, sampleBook } = createRequire(import.meta.url)('../build/desk.cjs');

const EMPLOYERS = 2_000;
/** The fastest run counts, for everything that disturbs a run makes it slower. */
const RUNS = 3;
const MAILBOXES = 30;

// Converting to PDF is another program's work.
process.env.KUOMIAN_SOFFICE = '';

const out = mkdtempSync(join(tmpdir(), 'kuomian-bench-'));
try {
  const desk = await openDesk({
    workbook: sampleBook({ seed: 2023, employers: EMPLOYERS }),
    ...{ out, now: new Date('2023-12-20T02:00:00Z'), answers: 'yes' },
  });
  for (const action of ['setUpWorkbook', 'screenEmployers']) await mustRun(desk, action);
  const refresh = await fastest(desk, 'refreshProgress');
  const first = await mustRun(desk, 'composeBulletin');
  const compose = await fastest(desk, 'composeBulletin');
  giveMailboxes(desk.book);
  const send = await mustRun(desk, 'sendBulletin', { stage: 'send' });
  console.log(`\nThe December summary, 7 townships, ${EMPLOYERS} employers`);
  line('refreshProgress', refresh);
  line('composeBulletin', compose);
  console.log(`    the very first one: ${callsOf(first)} calls (it makes its hidden sheet)`);
  console.log(
    `    ratio to refreshProgress ${(compose.milliseconds / refresh.milliseconds).toFixed(1)}`,
  );
  line(`sendBulletin to ${send.calls['MailApp.sendEmail']}`, send);
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function fastest(desk, action) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await mustRun(desk, action));
  return runs.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best));
}

async function mustRun(desk, ...call) {
  const run = await desk.run(...call);
  if (!run.ok) throw new Error(`${run.name}: ${run.error}`);
  return run;
}

function giveMailboxes(book) {
  const { values } = book.sheets.find(({ name }) => name === '收件人');
  const heading = values.findIndex((row) => row.includes('邮箱'));
  const column = values[heading].indexOf('邮箱');
  values.slice(heading + 1, heading + 1 + MAILBOXES).forEach((row, at) => {
    row[column] = `office${at}@example.gov.cn`;
  });
}

function callsOf({ calls }) {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

function line(name, run) {
  console.log(`  ${name}: ${run.milliseconds} ms, ${callsOf(run)} service calls`);
}
