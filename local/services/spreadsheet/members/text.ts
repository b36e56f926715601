import type { MemberTable } from '../face/signature';

/** Every member of Google's `RichTextValue` with the arguments it takes, overloads parted by `|`. */
export const RICH_TEXT_VALUE_MEMBERS: MemberTable = {
  copy: '',
  getEndIndex: '',
  getLinkUrl: ' | number, number',
  getRuns: '',
  getStartIndex: '',
  getText: '',
  getTextStyle: ' | number, number',
};

/** Every member of Google's `RichTextValueBuilder` with the arguments it takes, overloads parted by `|`. */
export const RICH_TEXT_VALUE_BUILDER_MEMBERS: MemberTable = {
  build: '',
  setLinkUrl: 'number, number, String? | String?',
  setText: 'String',
  setTextStyle: 'number, number, TextStyle? | TextStyle?',
};

/** Every member of Google's `TextStyle` with the arguments it takes, overloads parted by `|`. */
export const TEXT_STYLE_MEMBERS: MemberTable = {
  copy: '',
  getFontFamily: '',
  getFontSize: '',
  getForegroundColor: '',
  getForegroundColorObject: '',
  isBold: '',
  isItalic: '',
  isStrikethrough: '',
  isUnderline: '',
};

/** Every member of Google's `TextStyleBuilder` with the arguments it takes, overloads parted by `|`. */
export const TEXT_STYLE_BUILDER_MEMBERS: MemberTable = {
  build: '',
  setBold: 'Boolean',
  setFontFamily: 'String',
  setFontSize: 'number',
  setForegroundColor: 'String',
  setForegroundColorObject: 'Color',
  setItalic: 'Boolean',
  setStrikethrough: 'Boolean',
  setUnderline: 'Boolean',
};

/** Every member of Google's `Color` with the arguments it takes, overloads parted by `|`. */
export const COLOR_MEMBERS: MemberTable = {
  asRgbColor: '',
  asThemeColor: '',
  getColorType: '',
};

/** Every member of Google's `ColorBuilder` with the arguments it takes, overloads parted by `|`. */
export const COLOR_BUILDER_MEMBERS: MemberTable = {
  asRgbColor: '',
  asThemeColor: '',
  build: '',
  getColorType: '',
  setRgbColor: 'String',
  setThemeColor: 'ThemeColorType',
};

/** Every member of Google's `RgbColor` with the arguments it takes, overloads parted by `|`. */
export const RGB_COLOR_MEMBERS: MemberTable = {
  asHexString: '',
  getBlue: '',
  getColorType: '',
  getGreen: '',
  getRed: '',
};
