import { ScriptException } from './script-error';

const PLACEHOLDER = /%(?:%|(?:(\d+)\$)?([-+ 0]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

const NO_FLAGS = '';
const NO_WIDTH = '0';

interface Layout {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/**
 * A text with values put in, sprintf-style (`Utilities.formatString`): %s %d %i %f %e %x %X %o %c %b, with width,
 * precision, the flags `-`, `+`, blank and `0`, and `%%`.
 *
 * @example formatText('%05.1f%%', [12.34]) // => '012.3%'
 */
export function formatText(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    PLACEHOLDER,
    (
      match: string,
      place: string | undefined,
      flags: string = NO_FLAGS,
      width: string = NO_WIDTH,
      precision: string | undefined,
      kind: string,
    ) => {
      if (match === '%%') return '%';
      const position = place === undefined ? next++ : Number(place) - 1;
      if (position >= values.length) throw new ScriptException(`Missing argument for ${match}`);
      const layout = {
        flags,
        width: Number(width),
        precision: precision === undefined ? undefined : Number(precision),
      };
      return padded(converted(kind, values[position], layout), layout, kind !== 's');
    },
  );
}

function converted(kind: string, value: unknown, layout: Layout): string {
  const amount = Number(value);
  switch (kind) {
    case 's':
      return String(value).slice(0, layout.precision);
    case 'd':
    case 'i':
      return signed(Math.trunc(amount), String(Math.abs(Math.trunc(amount))), layout.flags);
    case 'f':
      return signed(amount, Math.abs(amount).toFixed(layout.precision ?? 6), layout.flags);
    case 'e':
      return signed(amount, Math.abs(amount).toExponential(layout.precision ?? 6), layout.flags);
    case 'x':
      return (amount >>> 0).toString(16);
    case 'X':
      return (amount >>> 0).toString(16).toUpperCase();
    case 'o':
      return (amount >>> 0).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value);
    case 'b':
      return (amount >>> 0).toString(2);
    default:
      throw new ScriptException(`Invalid conversion: %${kind}`);
  }
}

function signed(amount: number, digits: string, flags: string): string {
  if (amount < 0) return `-${digits}`;
  if (flags.includes('+')) return `+${digits}`;
  return flags.includes(' ') ? ` ${digits}` : digits;
}

function padded(text: string, { flags, width }: Layout, isNumber: boolean): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || !isNumber) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
