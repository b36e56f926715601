import { ScriptException } from '../script-error';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
  pink: '#ffc0cb',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
  lightblue: '#add8e6',
};

/**
 * A CSS colour as Google keeps it, `#rrggbb` in lower case: `#FFF`, `#D9EAD3` and the basic names are understood.
 *
 * @throws ScriptException for anything else
 */
export function hexColor(css: string): string {
  const text = css.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const named = NAMED[text];
  if (named !== undefined) return named;
  throw new ScriptException(`Invalid argument: color`);
}

/** A colour that may be taken back: null is the default, undefined in a style. */
export function optionalColor(css: string | null | undefined): string | undefined {
  return css == null || css === '' ? undefined : hexColor(css);
}
