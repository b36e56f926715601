import { hexColor } from '../colors';
import type { Desk } from '../desk';
import { COLOR_TYPE } from '../enums';
import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { COLOR_BUILDER_MEMBERS, COLOR_MEMBERS, RGB_COLOR_MEMBERS } from '../members/text';
import { ScriptException } from '../../script-error';

type Color = GoogleAppsScript.Spreadsheet.Color;
type Builder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;

interface ColorHandle {
  readonly desk: Desk;
  readonly hex: string;
}

/** A colour of its own; colours of the theme are not known here. */
class ColorTopic implements Omit<Color, 'asThemeColor'> {
  constructor(private readonly at: ColorHandle) {}

  asRgbColor(): RgbColor {
    return makeFace(RGB_KIND, this.at, this.at.desk.gate);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return COLOR_TYPE.RGB;
  }
}

const KIND = faceKind<ColorHandle, Color>({
  name: 'Color',
  members: COLOR_MEMBERS,
  topics: [ColorTopic],
  free: 'all',
});

class RgbColorTopic implements RgbColor {
  constructor(private readonly at: ColorHandle) {}

  asHexString(): string {
    return this.at.hex;
  }

  getRed(): number {
    return this.part(1);
  }

  getGreen(): number {
    return this.part(3);
  }

  getBlue(): number {
    return this.part(5);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return COLOR_TYPE.RGB;
  }

  private part(start: number): number {
    return Number.parseInt(this.at.hex.slice(start, start + 2), 16);
  }
}

const RGB_KIND = faceKind<ColorHandle, RgbColor>({
  name: 'RgbColor',
  members: RGB_COLOR_MEMBERS,
  topics: [RgbColorTopic],
  free: 'all',
});

/** A colour as scripts hold it. */
export function colorFace(desk: Desk, hex: string): Color {
  return makeFace(KIND, { desk, hex }, desk.gate);
}

/** The `#rrggbb` of a colour a script passes; undefined for null, which takes a colour back. */
export function hexOf(color: Color | null): string | undefined {
  return color === null ? undefined : handleOf<ColorHandle>(color, 'Color').hex;
}

interface BuilderHandle {
  readonly desk: Desk;
  hex: string | undefined;
}

class ColorBuilderTopic implements Omit<Builder, 'asThemeColor' | 'setThemeColor'> {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  build(): Color {
    return colorFace(this.at.desk, this.decided());
  }

  asRgbColor(): RgbColor {
    return this.build().asRgbColor();
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return this.at.hex === undefined ? COLOR_TYPE.UNSUPPORTED : COLOR_TYPE.RGB;
  }

  setRgbColor(cssString: string): Builder {
    this.at.hex = hexColor(cssString);
    return this.face;
  }

  private decided(): string {
    if (this.at.hex === undefined) throw new ScriptException('Invalid argument: color');
    return this.at.hex;
  }
}

const BUILDER_KIND = faceKind<BuilderHandle, Builder>({
  name: 'ColorBuilder',
  members: COLOR_BUILDER_MEMBERS,
  topics: [ColorBuilderTopic],
  free: 'all',
});

/** A builder without a colour. */
export function newColorBuilder(desk: Desk): Builder {
  return makeFace(BUILDER_KIND, { desk, hex: undefined }, desk.gate);
}
