/**
 * `npm run faults`: every action that changes anything is killed at each of its round trips, meets the errors of Google's
 * services, other people and hands on the sheet, and must come out whole. Prints a table; the last one is in docs/faults.md.
 *
 *   --action NAME      only this one (may be given more than once); 'issueNotices (mixed)' is a batch of five kinds
 *   --campaign NAME    only killed, errors, people, edits or processes (the same)
 *   --every N          every N-th fault only: a whole run takes an hour
 *   --all-calls        dies before every single round trip, also after one that only reads
 *   --journal FILE     keep findings there; a run that was stopped goes on where it was
 *
 * Exit status 1 if anything was lost or doubled, 2 if a name is not known.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { interleave } from './faults/crowd-campaign.mjs';
import { CROWDS } from './faults/crowds.mjs';
import { editBetween } from './faults/edit-campaign.mjs';
import { failEverywhere } from './faults/error-campaign.mjs';
import { killEverywhere } from './faults/kill-campaign.mjs';
import { race } from './faults/process-campaign.mjs';
import { createReport, tableOf } from './faults/report.mjs';
import { SCENARIOS } from './faults/scenarios.mjs';
import { labelOf } from './faults/trial.mjs';
import { createWorld } from './faults/world.mjs';

const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    action: { type: 'string', multiple: true, default: [] },
    campaign: { type: 'string', multiple: true, default: [] },
    every: { type: 'string', default: '1' },
    'all-calls': { type: 'boolean', default: false },
    journal: { type: 'string' },
  },
});

// Converting to PDF takes seconds and has tests of its own.
process.env['KUOMIAN_SOFFICE'] = '';

requireKnown('campaign', ['killed', 'errors', 'people', 'edits', 'processes']);
requireKnown(
  'action',
  SCENARIOS.flatMap((scenario) => [scenario.action, labelOf(scenario)]),
);

const every = Math.max(1, Number(options.every) || 1);
const sample = (list) => list.filter((_, index) => index % every === Math.floor(every / 2));
const wants = (list, name) => list.length === 0 || list.includes(name);
const world = createWorld(
  require('../build/desk.cjs'),
  fileURLToPath(new URL('../dist', import.meta.url)),
);
const report = createReport(options.journal);
const program = fileURLToPath(new URL('../build/kuomian.cjs', import.meta.url));

const started = performance.now();
try {
  await overScenarios('killed', (...trial) => killEverywhere(...trial, options['all-calls']));
  await overScenarios('errors', failEverywhere);
  await overScenarios('edits', editBetween);
  for (const crowd of CROWDS) {
    const name = crowd.people.map(({ action, name = action }) => name).join('+');
    if (!crowd.people.some(({ action }) => wants(options.action, action))) continue;
    await part('people', name, (tell) => interleave(world, crowd, sample, tell));
  }
  await part('processes', 'all', (tell) =>
    race(world, program, (action) => wants(options.action, action), tell),
  );
} finally {
  world.close();
}

const findings = report.findings();
const amiss = findings.filter((one) => one.amiss !== undefined);
console.log(`\n${tableOf(findings)}\n`);
amiss.forEach((one) => console.log(`${one.action}, ${one.fault}: ${one.amiss}\n`));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(
  `${findings.length} faults tried, ${findings.length - amiss.length} survived, ${amiss.length} with something amiss; ${minutes} min, Node ${process.version}`,
);
process.exitCode = amiss.length === 0 ? 0 : 1;

/** Ends where a name is none of these: nothing would be tried, and nothing amiss. */
function requireKnown(option, names) {
  const unknown = options[option].filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  const known = [...new Set(names)].join(', ');
  console.error(`--${option} ${unknown.join(', ')} is not known; there is: ${known}`);
  process.exit(2);
}

async function overScenarios(campaign, attempt) {
  for (const scenario of SCENARIOS) {
    const label = labelOf(scenario);
    if (![scenario.action, label].some((name) => wants(options.action, name))) continue;
    if (scenario.campaigns?.includes(campaign) === false) continue;
    await part(campaign, label, (tell) => attempt(world, scenario, sample, tell));
  }
}

async function part(campaign, name, attempt) {
  const key = `${campaign} ${name} ${every}${options['all-calls'] ? ' all calls' : ''}`;
  if (!wants(options.campaign, campaign) || report.isEnded(key)) return;
  const before = report.findings().length;
  await attempt((finding) => report.add(key, finding));
  report.end(key);
  const own = report.findings().slice(before);
  if (own.length === 0) return;
  const bad = own.filter((one) => one.amiss !== undefined).length;
  console.log(`${campaign.padEnd(10)} ${name.padEnd(40)} ${own.length} tried, ${bad} amiss`);
}
