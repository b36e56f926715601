import { BULLETIN_SOURCE_SHEETS, sheetStillNeeded } from '../core/bulletin/bulletin-input';
import type { Grid } from '../core/table/column';
import { readGrid, readGrids, type Spreadsheet } from './workbook';

/** Every sheet that a bulletin is composed from, each read once; a missing one is undefined. */
export function readBulletinSources(workbook: Spreadsheet): ReadonlyMap<string, Grid | undefined> {
  const grids = new Map(readGrids(workbook, BULLETIN_SOURCE_SHEETS));
  for (let name = sheetStillNeeded(grids); name !== undefined; name = sheetStillNeeded(grids)) {
    grids.set(name, readGrid(workbook, name));
  }
  return grids;
}
