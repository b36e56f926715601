/** The grid library's enumerations by value: our script takes only types from it, its values stand in its own file. */
import type {
  BorderStyle,
  HorizontalAlignment,
  VerticalAlignment,
  WrapStrategy,
} from '../../book/model';

type Codes<Name extends string> = Readonly<Record<Name, number>>;

export const YES = 1;
export const NO = 0;

export const CELL_TYPE = { string: 1, number: 2, boolean: 3 } as const;
export const HORIZONTAL: Codes<HorizontalAlignment> = { general: 0, left: 1, center: 2, right: 3 };
export const VERTICAL: Codes<VerticalAlignment> = { top: 1, middle: 2, bottom: 3 };
export const WRAP: Codes<WrapStrategy> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };
export const BORDER: Codes<BorderStyle> = {
  ...{ thin: 1, dotted: 3, dashed: 4 },
  ...{ double: 7, medium: 8, thick: 13 },
};
