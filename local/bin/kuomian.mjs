#!/usr/bin/env node
/** Starts the built command line. Kept apart from it so that a checkout that was never built gets a sentence, not a stack. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../build/kuomian.cjs', import.meta.url));
if (existsSync(built)) {
  createRequire(import.meta.url)(built);
} else {
  process.stderr.write('还没有构建。请先运行：npm run build\n');
  process.exitCode = 2;
}
