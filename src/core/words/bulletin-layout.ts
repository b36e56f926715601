/** Words that the layout of a bulletin adds to its content. */
export const BULLETIN_LAYOUT_WORDS = {
  /** At the head of an attachment, followed by its number. */
  mark: '附件',
  /** After the day in the 版记. */
  printed: '印发',
} as const;
