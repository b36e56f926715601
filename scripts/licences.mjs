/**
 * `npm run licences`: writes docs/licences.md, the packages that reach a user and under which licence each comes: what the
 * add-on and the desk edition need at run time, and what is built into the desk's page. Read from package-lock.json; where a
 * package does not name its licence there, from the first words of its licence file.
 *
 *   --check    writes nothing; exit status 1 if the page is not that of package-lock.json, or a licence is not free
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = 'node_modules/';

/** Built into the desk's page by scripts/build-desk-page.mjs, so they are needed only to build. */
const isBuiltIn = (name) =>
  name.startsWith('@univerjs/') || ['react', 'react-dom', 'rxjs'].includes(name);

/** Licences under which anybody may use, change and pass on; MPL asks for the source of its own files when these are changed. */
const FREE = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'MIT',
    'MIT-0',
    'MPL-2.0',
    'Zlib',
  ],
  ...['(MIT AND Zlib)', '(MIT OR GPL-3.0)'],
];

/** The packages and their licences, by name: `{ name, version, licence, part }`. */
function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const main = packages[''];
  const needed = Object.keys(main.dependencies);
  const builtIn = Object.keys(main.devDependencies).filter(isBuiltIn);
  const found = new Map();
  reach(packages, needed, '', 'run time', found);
  reach(packages, builtIn, '', 'desk page', found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Follows dependencies the way Node looks for them: in the package's own folder, then in each folder above. */
function reach(packages, names, from, part, found) {
  for (const name of names) {
    const place = placeOf(packages, name, from);
    if (place === undefined || found.has(place)) continue;
    const { version, license, dependencies = {}, optionalDependencies = {} } = packages[place];
    found.set(place, { name, version, part, licence: license ?? licenceInFile(place) });
    reach(packages, Object.keys(dependencies), place, part, found);
    reach(packages, Object.keys(optionalDependencies), place, part, found);
  }
}

function placeOf(packages, name, from) {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${FOLDER}`)))
  ) {
    const place = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

function licenceInFile(place) {
  const text = readFileSync(join(root, place, 'LICENSE'), 'utf8').slice(0, 400);
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  throw new Error(`${place} does not say its licence; look at its LICENSE and name it here.`);
}

/** The page as it is written. */
function licencePage(packages) {
  const rows = packages.map(
    ({ name, version, licence, part }) => `| ${name} | ${version} | ${licence} | ${part} |`,
  );
  return [
    '# Licences',
    '',
    'What reaches a user, made by `npm run licences`; `npm test` compares it with package-lock.json and refuses a licence that is not free.',
    '“run time” is needed by the add-on or the desk edition, “desk page” is built into the page of `kuomian desk`. Tools of the',
    'developers are not listed. 扩面通 itself is under the MIT licence (LICENSE); fonts are named in documents, none is shipped.',
    '',
    '## Advisories',
    '',
    '`npm audit --omit=dev --audit-level=high` asks the registry. The registry this version was made against does not answer that',
    'question (405), so it could not be asked. What public advisories say of the packages at run time was looked up by hand on',
    '28 November 2026: nodemailer up to 9.0.0 (GHSA-p6gq-j5cr-w38f, high) and before 9.1.0 (GHSA-2x7j-588g-ccc2, high), @xmldom/xmldom',
    'of 2022 and before (GHSA-crh6-fp67-6883, critical), zrender before 5.2.1 (GHSA-fhv8-fx5f-7fxf). The pinned versions are later than',
    'each of these. A report of March 2026 on zrender (its issue 1153, text styles as untrusted JSON) names no fixed version:',
    'charts here are drawn from figures and names only, never from styles that came from outside.',
    '',
    '## Packages',
    '',
    '| package | version | licence | part |',
    '| ------- | ------- | ------- | ---- |',
    ...rows,
    '',
  ].join('\n');
}

const page = join(root, 'docs', 'licences.md');
const shipped = shippedPackages();
const unfree = shipped.filter(({ licence }) => !FREE.includes(licence));
unfree.forEach(({ name, licence }) =>
  console.error(`${name}: ${licence} is not among the free licences.`),
);
if (!process.argv.includes('--check')) writeFileSync(page, licencePage(shipped));
const isTrue = readFileSync(page, 'utf8').replace(/\r\n/g, '\n') === licencePage(shipped);
if (!isTrue)
  console.error(
    'docs/licences.md is not that of package-lock.json: npm run licences writes it anew.',
  );
process.exitCode = isTrue && unfree.length === 0 ? 0 : 1;
