/**
 * The one place that knows docxtemplater. Loaded when first used, like the archive library. Its module that numbers
 * drawings is not used: it counts through a whole batch, and a single file must not depend on its place in one
 * (`identifiers.ts` numbers them).
 */
import { contentTypesXml, WORD_TYPES } from './content-types';
import { CONTENT_TYPES, ROOT_RELATIONSHIPS } from './part-names';
import { relationshipsXml, relationshipType } from './relationships';
import { newZip, NO_DATE, type Zip } from './zip-library';

/** A value while rendering: maps, so that no name of a placeholder can reach what every object has. */
export type ScopeValue = string | boolean | readonly Scope[];
export interface Scope extends ReadonlyMap<string, ScopeValue> {
  get(name: string): ScopeValue | undefined;
}

/** A piece of a part as the library reads it. */
export interface ParsedPiece {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly location?: string;
  readonly inverted?: boolean;
  readonly offset?: number;
}

/** What the library finds wrong, by its own names. */
export interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly offset?: number | readonly number[];
    readonly file?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly LibraryError[];
  };
}

interface Compiled {
  readonly parsed: readonly ParsedPiece[];
}

interface LibraryModule {
  readonly name: string;
  set(given: { readonly compiled?: Readonly<Record<string, Compiled>> }): void;
}

interface Templater {
  render(data: Scope): unknown;
  getZip(): Zip;
}

interface TemplaterOptions {
  readonly paragraphLoop: boolean;
  readonly linebreaks: boolean;
  readonly errorLogging: boolean;
  readonly syntax: { readonly changeDelimiterPrefix: null };
  readonly modules: readonly LibraryModule[];
  parser(tag: string): { get(scope: Scope): unknown };
  nullGetter(): string;
}

declare function require(
  name: 'docxtemplater',
): new (zip: Zip, options: TemplaterOptions) => Templater;

/** What the library makes of parts with text: the pieces it sees, and what is wrong with them. */
export interface Inspection {
  readonly pieces: ReadonlyMap<string, readonly ParsedPiece[]>;
  readonly errors: readonly LibraryError[];
}

/** Reads parts without rendering them. The first is taken for the main one. */
export function inspectParts(parts: ReadonlyMap<string, string>): Inspection {
  const pieces = new Map<string, readonly ParsedPiece[]>();
  const listener: LibraryModule = {
    name: 'PieceListener',
    set: ({ compiled }) => {
      Object.entries(compiled ?? {}).forEach(([name, { parsed }]) => {
        pieces.set(name, parsed);
      });
    },
  };
  try {
    newTemplater(parts, [listener]);
    return { pieces, errors: [] };
  } catch (error) {
    return { pieces, errors: errorsIn(error) };
  }
}

/** Fills parts with data. The first is taken for the main one. @throws what the library throws on a faulty template */
export function fillParts(
  parts: ReadonlyMap<string, string>,
  data: Scope,
): ReadonlyMap<string, string> {
  const templater = newTemplater(parts, []);
  templater.render(data);
  const filled = Object.entries(templater.getZip().files).filter(([name]) => parts.has(name));
  return new Map(filled.map(([name, file]) => [name, file.asText()] as const));
}

function newTemplater(
  parts: ReadonlyMap<string, string>,
  modules: readonly LibraryModule[],
): Templater {
  const Docxtemplater = require('docxtemplater');
  return new Docxtemplater(smallPackage(parts), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    // A template cannot choose other braces: the check reads only these.
    syntax: { changeDelimiterPrefix: null },
    modules,
    parser: (tag) => ({ get: (scope) => scope.get(tag.trim()) }),
    nullGetter: () => '',
  });
}

/** A package of the parts alone: nothing else of a template changes, so nothing else is read or written. */
function smallPackage(parts: ReadonlyMap<string, string>): Zip {
  const names = Array.from(parts.keys());
  const types = new Map(
    names.map((name, index) => [name, index === 0 ? WORD_TYPES.main : WORD_TYPES.header]),
  );
  const zip = newZip();
  const type = relationshipType('officeDocument');
  const roots = names.slice(0, 1).map((target) => ({ id: 'rId1', type, target, external: false }));
  zip.file(CONTENT_TYPES, contentTypesXml(types), { date: NO_DATE });
  zip.file(ROOT_RELATIONSHIPS, relationshipsXml(roots), { date: NO_DATE });
  parts.forEach((xml, name) => {
    zip.file(name, xml, { date: NO_DATE });
  });
  return zip;
}

/** One error, or those that the library found together. */
function errorsIn(error: unknown): readonly LibraryError[] {
  const thrown: LibraryError = Object.assign({}, error);
  return thrown.properties?.errors ?? [thrown];
}
