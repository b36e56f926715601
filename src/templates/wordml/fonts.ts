import { element, valued, wordPart } from './xml';

/** A font of GB/T 9704 and what stands in for it where it is not installed. */
interface Font {
  readonly name: string;
  /** `w:altName`: names of the same or the nearest font, the nearest first. */
  readonly alternatives: readonly string[];
  readonly family: 'roman' | 'swiss' | 'script' | 'modern';
  readonly panose: string;
}

/** The fonts of official documents by what they are for (GB/T 9704-2012, 7.2 and 7.3; 印发传达惯例 for 黑体 and 楷体). */
const FONTS = {
  title: {
    name: '方正小标宋简体',
    alternatives: [
      'FZXiaoBiaoSong-B05S',
      '方正小标宋_GBK',
      '华文中宋',
      'STZhongsong',
      'SimSun',
      'Noto Serif CJK SC',
    ],
    family: 'script',
    panose: '02010601030101010101',
  },
  body: {
    name: '仿宋_GB2312',
    alternatives: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
    family: 'modern',
    panose: '02010609030101010101',
  },
  heading: {
    name: '黑体',
    alternatives: ['SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC'],
    family: 'modern',
    panose: '02010609060101010101',
  },
  subheading: {
    name: '楷体_GB2312',
    alternatives: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
    family: 'modern',
    panose: '02010609030101010101',
  },
  number: {
    name: '宋体',
    alternatives: ['SimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'],
    family: 'roman',
    panose: '02010600030101010101',
  },
} as const satisfies Readonly<Record<string, Font>>;

export type FontRole = keyof typeof FONTS;

/** GB 2312 as `w:charset` numbers it. */
const GB2312 = '86';

/** `<w:rFonts>` with one font for Chinese and Latin alike, so that digits stand as the standard wants them. */
export function fontReference(role: FontRole): string {
  const { name } = FONTS[role];
  return element('w:rFonts', {
    'w:hint': 'eastAsia',
    ...{ 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name },
  });
}

/** word/fontTable.xml: every font of the documents with its declared fallbacks. */
export function fontTablePart(): string {
  return wordPart('w:fonts', ...Object.values(FONTS).map(fontEntry));
}

function fontEntry({ name, alternatives, family, panose }: Font): string {
  return element(
    'w:font',
    { 'w:name': name },
    valued('w:altName', alternatives.join(',')),
    valued('w:panose1', panose),
    valued('w:charset', GB2312),
    valued('w:family', family),
    valued('w:pitch', 'auto'),
  );
}
