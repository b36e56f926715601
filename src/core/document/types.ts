import type { PackedContent } from './zip-library';

/** One document's data as plain values: text, truth values and lists of the same. Can be kept as JSON. */
export type TemplateValue = string | boolean | readonly TemplateData[];

// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a record type cannot hold itself
export interface TemplateData {
  // oxlint-disable-next-line typescript/consistent-indexed-object-style -- the same, of which Oxlint speaks a line below ESLint
  readonly [placeholder: string]: TemplateValue;
}

/** One placeholder a kind of document knows. */
export interface PlaceholderDeclaration {
  /** As it stands between the braces, without `#`, `^` or `/`. */
  readonly name: string;
  /** What it stands for, as the manual's table says it. */
  readonly meaning: string;
  readonly example: string;
  /** A template without it is reported. */
  readonly required?: boolean;
  /** `text` is printed; `condition` shows or hides a passage; `list` repeats one. */
  readonly kind: 'text' | 'condition' | 'list';
  /** The list whose repeated passage it belongs to; outside of it the placeholder is unknown. */
  readonly within?: string;
}

/** What is wrong with a template. */
export type TemplateProblemCode =
  | 'tooLarge'
  | 'notWord'
  | 'oldWord'
  | 'password'
  | 'otherOffice'
  | 'macros'
  | 'strictFormat'
  | 'brokenFile'
  | 'trackedChanges'
  | 'unknown'
  | 'missing'
  | 'unclosedTag'
  | 'unopenedTag'
  | 'doubleBrace'
  | 'wideBrace'
  | 'emptyTag'
  | 'unclosedSection'
  | 'unopenedSection'
  | 'crossedSection'
  | 'misplacedSection'
  | 'nestedTooDeep'
  | 'conditionAsText'
  | 'listAsText'
  | 'outsideList'
  | 'unsupportedMark'
  | 'otherTrouble';

/** One problem of a template, with a finished Chinese sentence. */
export interface TemplateProblem {
  readonly template: string;
  readonly code: TemplateProblemCode;
  /** The placeholder it is about; empty when the whole file is meant. */
  readonly placeholder: string;
  /** The words around it; empty when the whole file is meant. */
  readonly where: string;
  /** What is wrong, where, and what to do. */
  readonly sentence: string;
}

/** A part of a package: XML as text, everything else as bytes. */
export type PartContent = string | Uint8Array;

/** A part as it stands in a file. */
export interface FoundPart {
  readonly content: PartContent;
  readonly packed: PackedContent;
}

/** Where a relationship leads; an address outside of the package is `external`. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A template taken apart once, for any number of documents. */
export interface TemplatePackage {
  readonly parts: ReadonlyMap<string, PartContent>;
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly mainName: string;
  /** The parts as the file has them; what is in `parts` may differ. */
  readonly found: ReadonlyMap<string, FoundPart>;
  /** The main part's relationships by id. */
  readonly relationships: readonly Relationship[];
  /** The main part up to and with `<w:body>`. */
  readonly beforeBody: string;
  /** The body's blocks, with a mark in place of every section's properties. */
  readonly body: string;
  /** `<w:sectPr>` of each mark in order; the last one ends the body. */
  readonly sections: readonly string[];
  /** Headers, footers and notes with placeholders: each document has its own. */
  readonly ownParts: readonly string[];
  /** Headers, footers and notes that are the same for all documents. */
  readonly sharedParts: readonly string[];
  /** How many drawings the shared parts hold; they have the first numbers. */
  readonly drawings: number;
}

/** One document, ready to be written as a file or into a merged file. */
export interface RenderedDocument {
  readonly template: TemplatePackage;
  /** The blocks of the body, with the template's section marks. */
  readonly body: string;
  /** This document's headers, footers and notes, by part name. */
  readonly ownParts: ReadonlyMap<string, string>;
}

/** A file by name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
