/** What people do to a sheet between two clicks, while the first was cut short. */

/** `{ name, edit(sheet, heading), undo?(sheet, heading), isNewWork? }`, the heading one that the sheet cannot do without. */
export const HAND_EDITS = [
  {
    name: 'a row is inserted in the middle',
    edit(sheet, heading) {
      const at = middleOf(sheet, headingRow(sheet, heading));
      sheet.values.splice(at, 0, []);
      sheet.styles.splice(at, 0, []);
      sheet.maxRows += 1;
    },
  },
  {
    name: 'rows are sorted the other way round',
    edit(sheet, heading) {
      const first = headingRow(sheet, heading) + 1;
      const rows = sheet.values.slice(first, lastRow(sheet) + 1).reverse();
      sheet.values.splice(first, rows.length, ...rows);
    },
  },
  {
    name: 'a column of one’s own is inserted at the left',
    edit(sheet, heading) {
      const top = headingRow(sheet, heading);
      for (const row of sheet.values) row.unshift(null);
      for (const row of sheet.styles) row.unshift(undefined);
      sheet.values[top][0] = '领导批示';
      sheet.maxColumns += 1;
    },
  },
  {
    name: 'a heading is renamed, and put right when asked to',
    edit(sheet, heading) {
      renameHeading(sheet, heading, '改了名的标题');
    },
    undo(sheet, heading) {
      renameHeading(sheet, '改了名的标题', heading);
    },
  },
  {
    name: 'the last row is deleted',
    // What was deleted after it was done is done anew: a notice under a new number.
    isNewWork: true,
    edit(sheet, heading) {
      const last = lastRow(sheet);
      if (last <= headingRow(sheet, heading)) return;
      sheet.values.splice(last, 1);
      sheet.styles.splice(last, 1);
    },
  },
];

function renameHeading(sheet, from, to) {
  const row = sheet.values.find((cells) => cells.includes(from));
  if (row !== undefined) row[row.indexOf(from)] = to;
}

function lastRow({ values }) {
  let last = values.length - 1;
  while (last > 0 && !(values[last] ?? []).some((cell) => cell !== null && cell !== '')) last -= 1;
  return last;
}

function middleOf(sheet, top) {
  return Math.max(top + 1, Math.ceil((top + lastRow(sheet)) / 2));
}

function headingRow({ values }, heading) {
  return values.findIndex((cells) => (cells ?? []).includes(heading));
}
