import { contains, type Area } from './polygons.ts';

/** Finds the area a point lies in; undefined outside all of them. */
export type FindArea = (lon: number, lat: number) => Area | undefined;

/** Looks only at the areas whose box touches the point's cell of half a degree. */
export function indexAreas(areas: readonly Area[], cell = 0.5): FindArea {
  const cells = new Map<string, Area[]>();
  const at = (degrees: number): number => Math.floor(degrees / cell);
  for (const area of areas) {
    const [west, south, east, north] = area.box;
    for (let x = at(west); x <= at(east); x++)
      for (let y = at(south); y <= at(north); y++) {
        const key = `${x} ${y}`;
        const known = cells.get(key);
        if (known) known.push(area);
        else cells.set(key, [area]);
      }
  }
  return (lon, lat) => cells.get(`${at(lon)} ${at(lat)}`)?.find((area) => contains(area, lon, lat));
}
