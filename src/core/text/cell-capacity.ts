/**
 * How many characters we put into one cell at most: one of an .xlsx file holds 32,767, Google's 50,000, and a text kept on a
 * hidden sheet must come through both.
 */
export const CELL_CAPACITY_CHARACTERS = 32_000;
