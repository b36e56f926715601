import type { RichTextRun } from '../../../book/model';
import { hexColor } from '../colors';
import type { Desk } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { colorFace, hexOf } from './color';
import { TEXT_STYLE_BUILDER_MEMBERS, TEXT_STYLE_MEMBERS } from '../members/text';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** How letters look; parts left out are undecided. */
export type LetterStyle = RichTextRun['style'];

export interface TextStyleHandle {
  readonly desk: Desk;
  readonly style: LetterStyle;
}

class TextStyleTopic implements TextStyle {
  constructor(private readonly at: TextStyleHandle) {}

  copy(): Builder {
    return newTextStyleBuilder(this.at.desk, this.at.style);
  }

  getFontFamily(): string | null {
    return this.at.style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.at.style.fontSizePoints ?? null;
  }

  getForegroundColor(): string | null {
    return this.at.style.fontColor ?? null;
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { desk, style } = this.at;
    return style.fontColor === undefined ? null : colorFace(desk, style.fontColor);
  }

  isBold(): boolean | null {
    return this.at.style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.at.style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.at.style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.at.style.underline ?? null;
  }
}

const KIND = faceKind<TextStyleHandle, TextStyle>({
  name: 'TextStyle',
  members: TEXT_STYLE_MEMBERS,
  topics: [TextStyleTopic],
  free: 'all',
});

/** A style as scripts hold it. */
export function textStyleFace(desk: Desk, style: LetterStyle): TextStyle {
  return makeFace(KIND, { desk, style }, desk.gate);
}

interface BuilderHandle {
  readonly desk: Desk;
  style: LetterStyle;
}

class TextStyleBuilderTopic implements Builder {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  build(): TextStyle {
    return textStyleFace(this.at.desk, this.at.style);
  }

  setBold(bold: boolean): Builder {
    return this.set({ bold });
  }

  setFontFamily(fontFamily: string): Builder {
    return this.set({ fontFamily });
  }

  setFontSize(fontSizePoints: number): Builder {
    return this.set({ fontSizePoints });
  }

  setForegroundColor(cssString: string): Builder {
    return this.set({ fontColor: hexColor(cssString) });
  }

  setForegroundColorObject(color: GoogleAppsScript.Spreadsheet.Color): Builder {
    const fontColor = hexOf(color);
    return fontColor === undefined ? this.face : this.set({ fontColor });
  }

  setItalic(italic: boolean): Builder {
    return this.set({ italic });
  }

  setStrikethrough(strikethrough: boolean): Builder {
    return this.set({ strikethrough });
  }

  setUnderline(underline: boolean): Builder {
    return this.set({ underline });
  }

  private set(part: LetterStyle): Builder {
    this.at.style = { ...this.at.style, ...part };
    return this.face;
  }
}

const BUILDER_KIND = faceKind<BuilderHandle, Builder>({
  name: 'TextStyleBuilder',
  members: TEXT_STYLE_BUILDER_MEMBERS,
  topics: [TextStyleBuilderTopic],
  free: 'all',
});

/** A builder with nothing decided, or with the parts of a style. */
export function newTextStyleBuilder(desk: Desk, style: LetterStyle = {}): Builder {
  return makeFace(BUILDER_KIND, { desk, style }, desk.gate);
}
