import type { Scalar } from '../../book/model';
import type { RandomSource } from '../random';
import type { DirtKind, Handling } from './kinds';

/** A cell after soiling. */
export interface SoiledCell {
  readonly cell: Scalar;
  /** The cell's number format, where it is not the column's. */
  readonly format?: string;
  readonly understood: Scalar;
}

/** Makes a clean cell dirty; undefined where this cell cannot carry this dirt. `other` gives the row's other cells. */
export type Soil = (
  clean: Scalar,
  random: RandomSource,
  other: (heading: string) => Scalar,
) => SoiledCell | undefined;

/** A way of soiling, before it is given a place. */
export interface DirtType {
  readonly kind: DirtKind;
  readonly handling: Handling;
  readonly soil: Soil;
}

/** How often a kind of dirt is planted in one column of one sheet. */
export interface DirtRule extends DirtType {
  readonly sheet: string;
  /** Contract heading. */
  readonly column: string;
  /** Part of the sheet's rows; at least one row is soiled wherever one can be. */
  readonly rate: number;
}

/** Soil for text cells that keeps the meaning: understood as the clean text. */
export function textSoil(change: (text: string, random: RandomSource) => string): Soil {
  return (clean, random) => {
    if (typeof clean !== 'string' || clean === '') return undefined;
    const cell = change(clean, random);
    return cell === clean ? undefined : { cell, understood: clean };
  };
}

/** Full-width forms of the printable ASCII characters, the blank excepted. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}
