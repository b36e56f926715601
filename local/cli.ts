/** The desk edition's command line: `kuomian run`, `import`, `desk`, `new`, `sample`, `actions`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from './commands/program';
import { tellOnStderr } from './commands/progress';
import { packageRoot } from './package-root';

// The office's time zone, before the first date is looked at: local time in a script is Beijing's.
process.env['TZ'] = 'Asia/Shanghai';

const LOCK_WAIT_MILLISECONDS = 60_000;

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
  version: string;
};

// A reader that has seen enough (`kuomian actions | head -1`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommandLine(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: () => Date.now(),
    progress: tellOnStderr,
    bundleFolder: undefined,
    lockWaitMilliseconds: LOCK_WAIT_MILLISECONDS,
  },
  version,
).then((code) => {
  process.exitCode = code;
});
