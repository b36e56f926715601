/**
 * What it costs to make 1,000 notices of mixed kinds from the add-on's own templates, beside making them one by one with
 * the same libraries and no reuse (unzip, compile, fill and zip for each), in one run. `npm run bench` runs it; by itself:
 * `node --expose-gc scripts/bench-documents.mjs`.
 */
import { buildSync } from 'esbuild';
import Docxtemplater from 'docxtemplater';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';

const DOCUMENTS = 1_000;
/** How often each way is run, by turns; the fastest run counts, for everything that disturbs a run makes it slower. */
const RUNS = 2;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const engine = bundledEngine();
const templates = engine.defaultTemplates();
const batch = Array.from({ length: DOCUMENTS }, (_, at) => {
  const template = templates[at % templates.length];
  return { template, data: sample(engine.placeholdersOf(template.code), at) };
});

const seconds = { render: [], merge: [], singles: [], zip: [], oneByOne: [] };
let sizes = {};
for (let run = 0; run < RUNS; run += 1) {
  sizes = withReuse();
  oneByOne();
}
report();

function withReuse() {
  const rendered = timed('render', () => {
    const byTemplate = new Map(
      templates.map((template) => [
        template,
        engine.renderDocuments(
          template.bytes,
          batch.filter((one) => one.template === template).map((one) => one.data),
        ),
      ]),
    );
    const next = new Map(templates.map((template) => [template, 0]));
    return batch.map(({ template }) => {
      const at = next.get(template);
      next.set(template, at + 1);
      return byTemplate.get(template)[at];
    });
  });
  const merged = timed('merge', () => engine.mergedFile(rendered));
  const singles = timed('singles', () => rendered.map((one) => engine.singleFile(one)));
  const files = singles.map((bytes, at) => ({ name: `${at + 1}.docx`, bytes }));
  const zip = timed('zip', () => engine.zipFile(files));
  globalThis.gc?.();
  return { merged: merged.length, zip: zip.length, heap: process.memoryUsage().heapUsed };
}

/** The way without reuse makes the single files only: a merged file it cannot make at all. */
function oneByOne() {
  timed('oneByOne', () =>
    batch.map(({ template, data }) => {
      const document = new Docxtemplater(new PizZip(template.bytes), {
        paragraphLoop: true,
        linebreaks: true,
        errorLogging: false,
        nullGetter: () => '',
      });
      document.render(data);
      return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    }),
  );
}

function timed(name, work) {
  // The processor's own time: other programs on the machine do not count.
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  seconds[name].push((user + system) / 1_000_000);
  return result;
}

function report() {
  const best = Object.fromEntries(
    Object.entries(seconds).map(([name, all]) => [name, Math.min(...all)]),
  );
  const total = best.render + best.merge + best.singles + best.zip;
  const each = (value) => `${((value * 1000) / DOCUMENTS).toFixed(2)} ms each`;
  const line = (name, value) =>
    console.log(`  ${name.padEnd(44)} ${value.toFixed(2).padStart(7)} s   ${each(value)}`);
  console.log(
    `\n${DOCUMENTS} notices of ${templates.length} kinds (Node ${process.version}, ${cpus()[0]?.model ?? '?'}; processor time, best of ${RUNS})`,
  );
  line('filling, one pass per template', best.render);
  line('one print file', best.merge);
  line('single files', best.singles);
  line('archive of the single files', best.zip);
  line('all of it', total);
  line('one by one without reuse, single files only', best.oneByOne);
  console.log(
    `  filling and single files: ${(best.oneByOne / (best.render + best.singles)).toFixed(1)} times as fast as one by one`,
  );
  console.log(
    `  print file ${kilobytes(sizes.merged)}, archive ${kilobytes(sizes.zip)}, heap afterwards ${kilobytes(sizes.heap)}`,
  );
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024).toLocaleString('en')} kB`;
}

/** Every placeholder with its example, every passage shown, three items in every list. */
function sample(declared, at, within) {
  const entries = declared
    .filter((one) => one.within === within)
    .map(({ name, kind, example }) => {
      if (kind === 'condition') return [name, at % 2 === 0];
      if (kind === 'text') return [name, `${example}${at}`];
      return [name, [0, 1, 2].map((item) => sample(declared, item, name))];
    });
  return Object.fromEntries(entries);
}

function bundledEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-bench-'));
  try {
    const outfile = join(folder, 'engine.cjs');
    const from = (path) => JSON.stringify(`./src/${path}`);
    buildSync({
      stdin: {
        contents: `
          export { renderDocuments } from ${from('core/document/render-documents')};
          export { singleFile } from ${from('core/document/single-file')};
          export { mergedFile } from ${from('core/document/merged-file')};
          export { zipFile } from ${from('core/document/zip-archive')};
          export { defaultTemplates } from ${from('templates/notice-templates')};
          export { placeholdersOf } from ${from('core/document/placeholders/notice-placeholders')};`,
        resolveDir: root,
      },
      bundle: true,
      format: 'cjs',
      platform: 'browser',
      outfile,
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
