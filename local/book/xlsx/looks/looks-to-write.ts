/** The numbers of the looks that changed cells have in the file: looks of the file keep theirs, new ones are added. */
import type { CellStyle, ConditionalFormat } from '../../model';
import type { HucreFont } from '../hucre-adapter';
import { differentFacets, styleKey } from './style-compare';
import { styleOrigin } from './style-read';
import { differentialStyle, hucreStyle } from './style-write';
import { addLooks } from './styles-part';
import type { LookRequest } from './styles-part';

export class LooksToWrite {
  private readonly requests = new Map<string, LookRequest>();
  private readonly formats: ConditionalFormat[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly formatNumbers = new Map<ConditionalFormat, number>();

  constructor(
    private readonly file: object,
    private readonly baseFont: HucreFont,
  ) {}

  /** Announces a look that will be asked for. */
  want(style: CellStyle | undefined): void {
    if (!style || this.knownNumber(style) !== undefined) return;
    const key = this.requestKey(style);
    if (this.requests.has(key)) return;
    const origin = styleOrigin(style, this.file);
    this.requests.set(key, {
      base: origin?.number ?? 0,
      facets: differentFacets(origin?.seen ?? {}, style),
      style: hucreStyle(style, origin?.parsed ?? {}, this.baseFont),
    });
  }

  /** Announces the look of a conditional format. */
  wantFormat(format: ConditionalFormat): void {
    if (Object.keys(format.style).length > 0) this.formats.push(format);
  }

  /** True when nothing was announced. */
  get isEmpty(): boolean {
    return this.requests.size === 0 && this.formats.length === 0;
  }

  /** Adds what was announced to the styles part and gives its new text. */
  async addTo(stylesXml: string): Promise<string> {
    const requests = [...this.requests];
    const differential = this.formats.map((format) => differentialStyle(format.style));
    const added = await addLooks(
      stylesXml,
      requests.map(([, request]) => request),
      differential,
    );
    requests.forEach(([key], index) => this.numbers.set(key, added.numbers[index] ?? 0));
    this.formats.forEach((format, index) => {
      this.formatNumbers.set(format, added.differentialNumbers[index] ?? 0);
    });
    return added.xml;
  }

  /** The number of a look that the file has or that was announced and added. */
  numberOf(style: CellStyle | undefined): number {
    if (!style) return 0;
    return this.knownNumber(style) ?? this.numbers.get(this.requestKey(style)) ?? 0;
  }

  /** The numbers of the announced formats' looks. */
  get ofFormats(): ReadonlyMap<ConditionalFormat, number> {
    return this.formatNumbers;
  }

  private knownNumber(style: CellStyle): number | undefined {
    const origin = styleOrigin(style, this.file);
    if (origin) return styleKey(origin.seen) === styleKey(style) ? origin.number : undefined;
    return styleKey(style) === '' ? 0 : undefined;
  }

  private requestKey(style: CellStyle): string {
    return `${styleOrigin(style, this.file)?.number ?? 0}|${styleKey(style)}`;
  }
}
