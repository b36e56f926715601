/** Real processes on one file at the same moment, as several people on one shared folder. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { columnIn, deskOn, OPERATOR } from './world.mjs';
import { sentTo } from './trial.mjs';

const RACES = [
  {
    action: 'issueNotices',
    from: 'screened',
    counted: ({ book }) => columnIn(book, '文书登记', '文号'),
  },
  { action: 'sendBulletin', from: 'composed', counted: ({ out }) => sentTo(out) },
];

const CROWD_SIZES = [2, 4];

/** @param program the desk's command line, `build/kuomian.cjs` */
export async function race(world, program, wants, tell) {
  for (const { action, from, counted } of RACES.filter((one) => wants(one.action))) {
    const wanted = await alone(world, { action, from, counted });
    for (const size of CROWD_SIZES) {
      tell({
        campaign: 'processes',
        action,
        fault: `${size} processes at once`,
        amiss: await amissOf(world, { action, from, counted, size, program, wanted }),
      });
    }
  }
}

async function alone(world, { action, from, counted }) {
  const at = await deskOn(world, await world.stage(from));
  const run = await at.desk.run(action);
  if (!run.ok) throw new Error(`${action}: ${run.error}`);
  const found = counted({ book: at.desk.book, out: at.out }).sort();
  at.close();
  return found;
}

async function amissOf(world, { action, from, counted, size, program, wanted }) {
  const start = await world.stage(from);
  const at = await deskOn(world, start);
  try {
    const file = await at.desk.save();
    const args = [program, 'run', file, action, '--yes', '--in-place', '--today', start.day];
    const runs = Array.from({ length: size }, () =>
      promisify(execFile)(process.execPath, [...args, '--operator', OPERATOR]).catch(
        ({ stdout, stderr }) => ({ stdout, stderr }),
      ),
    );
    // Who comes second may be told in plain words that all is done already.
    const told = (await Promise.all(runs)).map(({ stdout, stderr }) => `${stdout}${stderr}`);
    const broken = told.find((text) => /\n\s+at |Error:|undefined/.test(text));
    if (broken !== undefined) return broken;
    const saved = await world.library.openDesk({ workbook: file, out: at.out, inPlace: true });
    const found = counted({ book: saved.book, out: at.out }).sort();
    return found.join() === wanted.join()
      ? undefined
      : `wanted ${wanted.join()}; found ${found.join()}`;
  } finally {
    at.close();
  }
}
