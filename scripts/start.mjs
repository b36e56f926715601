/**
 * `npm start`: the main job on the sample county, from nothing: builds, makes the county, sets the workbook up, computes the
 * progress as on a day inside the campaign, prints the townships and where the files are.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const TODAY = '2023-11-20';
const out = join(root, 'out');
const sample = join(out, '示例县.xlsx');
const results = join(out, '结果');

mkdirSync(out, { recursive: true });
run(join(root, 'scripts', 'build.mjs'));
rmSync(sample, { force: true });
kuomian('sample', sample);
kuomian(
  'run',
  sample,
  'checkData',
  'screenEmployers',
  'refreshProgress',
  '--today',
  TODAY,
  '--out',
  results,
);
console.log(
  `\n打开看看：${join(results, '示例县.xlsx')}（第一张表是使用说明，「进度」有图表，「重点企业」「比对汇总」是比对结果，「数据问题」有检查结果）`,
);

function kuomian(...args) {
  run(join(root, 'local', 'bin', 'kuomian.mjs'), args);
}

function run(script, args = []) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
