/** Blue tabs are for typing, in three calm shades by what the sheet is about. */
export const STAFF_TABS = {
  setUp: '#5b8db8',
  data: '#7fa8c9',
  reference: '#a9c4d8',
} as const;

/** Green tabs are written by the add-on. */
export const ADDON_TABS = {
  results: '#6f9e7f',
  records: '#a8c3ae',
} as const;
