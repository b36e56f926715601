/** The looks of a loaded file by number, each made into one style object that all its cells share. */
import type { CellStyle } from '../../model';
import type { HucreStyle } from '../hucre-adapter';
import { styleKey } from './style-compare';
import { modelStyle } from './style-read';
import type { StyleOrigin } from './style-read';
import { numberFormats } from './styles-part';

export class LookTable {
  private readonly formats: readonly (string | undefined)[];
  private readonly styles = new Map<number, CellStyle | undefined>();

  constructor(
    stylesXml: string,
    readonly file: object,
    readonly themeColors: readonly string[],
  ) {
    this.formats = stylesXml === '' ? [] : numberFormats(stylesXml);
  }

  has(number: number): boolean {
    return this.styles.has(number);
  }

  numberFormat(number: number): string | undefined {
    return this.formats[number];
  }

  /** The style of a look that is in the table. */
  style(number: number): CellStyle | undefined {
    return this.styles.get(number);
  }

  /** Puts a look into the table, as hucre parsed it on the first cell that has it. */
  add(number: number, parsed: HucreStyle): void {
    const seen = modelStyle(parsed, this.formats[number], this.themeColors);
    if (number === 0 && styleKey(seen) === '') {
      this.styles.set(number, undefined);
      return;
    }
    const origin: StyleOrigin = { file: this.file, number, seen, parsed };
    this.styles.set(number, { ...seen, foreign: origin });
  }
}
