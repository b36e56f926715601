/**
 * The one place that knows docxtemplater. Loaded when first used, like the archive library. Its module that numbers
 * drawings is not used: it counts through a whole batch, and a single file must not depend on its place in one
 * (`identifiers.ts` numbers them).
 */
import { contentTypesXml, WORD_TYPES } from './content-types';
import { CONTENT_TYPES, ROOT_RELATIONSHIPS } from './part-names';
import { relationshipsXml, relationshipType } from './relationships';
import { newZip, type Zip } from './zip-library';

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
  readonly parsed?: readonly ParsedPiece[];
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
  parser(tag: string): { get(scope: unknown): unknown };
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

const NO_DATE = new Date(1980, 0, 1);

/** Reads parts without rendering them. The first is taken for the main one. */
export function inspectParts(parts: ReadonlyMap<string, string>): Inspection {
  const pieces = new Map<string, readonly ParsedPiece[]>();
  const listener: LibraryModule = {
    name: 'PieceListener',
    set: ({ compiled }) => {
      Object.entries(compiled ?? {}).forEach(([name, { parsed }]) => {
        if (parsed !== undefined) pieces.set(name, parsed);
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
  const zip = templater.getZip();
  return new Map(
    Array.from(parts.keys()).map((name) => [name, zip.file(name)?.asText() ?? ''] as const),
  );
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
    parser: (tag) => ({
      get: (scope) => (isScope(scope) ? scope.get(tag.trim()) : undefined),
    }),
    nullGetter: () => '',
  });
}

function isScope(scope: unknown): scope is Scope {
  return scope instanceof Map;
}

/** A package of the parts alone: nothing else of a template changes, so nothing else is read or written. */
function smallPackage(parts: ReadonlyMap<string, string>): Zip {
  const [mainName = ''] = Array.from(parts.keys());
  const types = new Map(
    Array.from(parts.keys()).map((name) => [
      name,
      name === mainName ? WORD_TYPES.main : WORD_TYPES.header,
    ]),
  );
  const zip = newZip();
  const root = {
    id: 'rId1',
    type: relationshipType('officeDocument'),
    target: mainName,
    external: false,
  };
  zip.file(CONTENT_TYPES, contentTypesXml(types), { date: NO_DATE });
  zip.file(ROOT_RELATIONSHIPS, relationshipsXml([root]), { date: NO_DATE });
  parts.forEach((xml, name) => {
    zip.file(name, xml, { date: NO_DATE });
  });
  return zip;
}

function errorsIn(error: unknown): readonly LibraryError[] {
  if (!(error instanceof Error)) return [{}];
  const { properties } = withProperties(error);
  return properties?.errors ?? [{ ...(properties === undefined ? {} : { properties }) }];
}

function withProperties(error: Error & LibraryError): LibraryError {
  return error;
}
