import type { Bilingual } from '../locale.ts';
import type { MapFile } from './map-schema.ts';

/** A map laid out in a box: the outline of the land as the `d` of a path, and each town’s dot. */
export type PlacedMap = {
  width: number;
  height: number;
  land: string;
  towns: { name: Bilingual; x: number; y: number; side: 'left' | 'right'; here: boolean }[];
};

/** Lays a map out in Mercator’s projection, `width` units wide; all places are rounded to a tenth. */
export function placeMap({ bounds, land, towns }: MapFile, width: number): PlacedMap {
  const scale = width / (bounds.east - bounds.west);
  const top = stretch(bounds.north);
  const round = (value: number) => Math.round(value * 10) / 10;
  const place = ([longitude, latitude]: [number, number]) => ({
    x: round((longitude - bounds.west) * scale),
    y: round((top - stretch(latitude)) * scale),
  });
  return {
    width,
    height: Math.ceil((top - stretch(bounds.south)) * scale),
    land: land
      .map((ring) => {
        const points = ring.map(place).map(({ x, y }) => `${x},${y}`);
        return `M${points.join('L')}Z`;
      })
      .join(''),
    towns: towns.map(({ name, at, side, here = false }) => ({ name, side, here, ...place(at) })),
  };
}

/** Mercator’s ordinate of a latitude, in degrees of longitude. */
function stretch(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}
