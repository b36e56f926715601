import type { Area, AreaLook, CellLook } from './plan-type';

/** One part of a look, and all areas that are to have it. */
export interface LookGroup {
  readonly look: CellLook;
  readonly areas: readonly Area[];
}

/**
 * The looks part by part, each value with all its areas, so that one call sets it everywhere. A later look still lies over an
 * earlier one: an area joins an earlier group only if no other value was set there in between.
 *
 * @example two columns to the left and one between them to the right // => two groups of `horizontal`
 */
export function lookGroups(looks: readonly AreaLook[]): readonly LookGroup[] {
  const groupsOf = (part: keyof CellLook): readonly LookGroup[] =>
    looks.reduce<readonly LookGroup[]>(
      (groups, { area, look }) =>
        look[part] === undefined ? groups : withArea(groups, area, { [part]: look[part] }),
      [],
    );
  return PARTS.flatMap(groupsOf);
}

const PARTS: readonly (keyof CellLook)[] = [
  'fontColor',
  'fontSizePoints',
  'bold',
  'numberFormat',
  'background',
  'horizontal',
  'vertical',
  'wrap',
];

function withArea(groups: readonly LookGroup[], area: Area, look: CellLook): readonly LookGroup[] {
  const key = JSON.stringify(look);
  const place = groups.map((group) => JSON.stringify(group.look)).lastIndexOf(key);
  const later = groups.slice(place + 1).flatMap(({ areas }) => areas);
  if (place < 0 || later.some((one) => overlap(one, area))) {
    return [...groups, { look, areas: [area] }];
  }
  return groups.map((group, index) =>
    index === place ? { look, areas: [...group.areas, area] } : group,
  );
}

function overlap(one: Area, other: Area): boolean {
  const isApart = (start: number, count: number, otherStart: number): boolean =>
    start + count <= otherStart;
  const rowsOf = ({ rowCount }: Area): number => rowCount ?? Infinity;
  return !(
    isApart(one.row, rowsOf(one), other.row) ||
    isApart(other.row, rowsOf(other), one.row) ||
    isApart(one.column, one.columnCount, other.column) ||
    isApart(other.column, other.columnCount, one.column)
  );
}
