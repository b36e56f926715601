/** What a person may do in the grid: move, select, type, copy, paste, fill, search. All else changes looks or lines, which the desk owns. */
const REFUSED_COMMANDS = [
  /^sheet\.command\.(?:insert|remove|delete|move-(?:rows|cols|range|drawing)|copy-sheet|rename|set-(?:bold|italic|underline|stroke|font|style|text|background|border|horizontal|vertical|tab-color|worksheet-name|worksheet-order|worksheet-hidden|worksheet-show|row-height|col-width|frozen|selection-frozen|row-frozen|col-frozen|gridlines|row-hidden|col-hidden|worksheet-row|worksheet-col))/,
  /^sheet\.command\.(?:add-worksheet-merge|remove-worksheet-merge|numfmt|delta|hide-row|hide-col|cancel-frozen|reset|clear-selection-format|clear-selection-all|toggle-gridlines|insert-float-image|edit-sheet-image|group|ungroup)/,
  /^sheet\.operation\.(?:insert-hyper-link|show-note)/,
  /^sheet\.command\.(?:update-note|delete-note|toggle-note)/,
  /^(?:drawing|sheet-drawing|sheet\.command\.(?:move-drawing|set-sheet-image|remove-sheet-image|delete-drawing))/,
];

/** Commands that look refused by name but are needed for typing and pasting. */
const ALLOWED_COMMANDS = [
  /^sheet\.command\.(?:set-range-values|clear-selection-content|insert-range-.*paste)/,
];

/** True for a command of the grid that a person may not give here. */
export function isRefused(id: string): boolean {
  return (
    REFUSED_COMMANDS.some((one) => one.test(id)) && !ALLOWED_COMMANDS.some((one) => one.test(id))
  );
}
