import { attribute, attributeText, element, elements, encoded, withoutAttribute } from '../xml';

/** Fonts of a theme by the names text uses for them. */
export type ThemeFonts = ReadonlyMap<string, string>;

const FONT_ATTRIBUTES = [
  ['w:asciiTheme', 'w:ascii'],
  ['w:hAnsiTheme', 'w:hAnsi'],
  ['w:eastAsiaTheme', 'w:eastAsia'],
  ['w:cstheme', 'w:cs'],
] as const;

const COLOUR_ATTRIBUTES = [
  'w:themeColor',
  'w:themeTint',
  'w:themeShade',
  'w:themeFill',
  'w:themeFillTint',
  'w:themeFillShade',
];

/** The fonts a theme names, for Simplified Chinese. */
export function themeFonts(theme: string): ThemeFonts {
  const fonts = new Map<string, string>();
  (['major', 'minor'] as const).forEach((size) => {
    const list = element(theme, `a:${size}Font`) ?? '';
    const latin = typeface(element(list, 'a:latin'));
    const chinese = elements(list, 'a:font').find((one) => attribute(one, 'script') === 'Hans');
    const eastAsian = typeface(element(list, 'a:ea'));
    fonts.set(`${size}Ascii`, latin);
    fonts.set(`${size}HAnsi`, latin);
    fonts.set(`${size}EastAsia`, eastAsian === '' ? typeface(chinese) : eastAsian);
    fonts.set(`${size}Bidi`, typeface(element(list, 'a:cs')));
  });
  return fonts;
}

function typeface(font: string | undefined): string {
  return font === undefined ? '' : attributeText(font, 'typeface');
}

/**
 * Text and styles that no longer ask the theme: a merged file has one theme only. Colours fall back on the value that
 * stands beside the theme's name.
 */
export function withoutTheme(xml: string, fonts: ThemeFonts): string {
  return xml.replace(/<w:\w+\s[^>]*[tT]heme[^>]*>/g, (tag) =>
    COLOUR_ATTRIBUTES.reduce(withoutAttribute, withNamedFonts(tag, fonts)),
  );
}

function withNamedFonts(tag: string, fonts: ThemeFonts): string {
  return FONT_ATTRIBUTES.reduce((text, [themed, plain]) => {
    const name = attribute(text, themed);
    if (name === undefined) return text;
    const bare = withoutAttribute(text, themed);
    const font = fonts.get(name);
    if (font === undefined || font === '') return bare;
    return withoutAttribute(bare, plain).replace(
      /\s*(\/?)>$/,
      (_, end: string) => ` ${plain}="${encoded(font)}"${end}>`,
    );
  }, tag);
}
