import { groups, max, min } from 'd3';
import { isOnlyWithin, reachOf, REACHES, type Place, type PlaceMention } from '../places/join-places.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { toneOf } from './draw-style.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { linesBlock, textBlock } from './text-block.ts';
import { textWidth, wrapText } from './text-width.ts';

const GAP = { narrow: 3, wide: 4 };
const PADDING = { narrow: 3, wide: 6 };
const SIGN = 8;
const BESIDE = SIGN + 4;
/** The size of names where not all of them fit into a phone’s tile whole: those that do not are broken. */
const SMALL = 11;
/** The least that is seen of a hatch beside a name. */
const HATCH = 12;
const SAMPLE = { width: 20, height: 14 };
/** Behind the name of a place that only a shorthand names. */
const WITHIN = '*';

/** How all tiles of a picture are set: how wide they are, how large names are, and whether what was done is said in words. */
type Setting = { width: number; size: number; said: boolean };

/**
 * A tile for each place, laid out as the places lie to one another. Its head says the furthest that the report goes: full
 * where it states a result, half hatched where a forecast, hollow where it has goals alone. Below, each sentence that names
 * the place is a sign, and where there is room what was done or is about to be is said.
 */
export function placeTiles(places: Place[], layout: Layout): Block {
  const columns = max(places, ({ tile }) => tile.column)! + 1;
  const gap = sizeOf(GAP, layout);
  const setting = settingOf(places, layout, (layout.width - gap * (columns - 1)) / columns);
  const rows = groups(places, ({ tile }) => tile.row)
    .sort(([a], [b]) => a - b)
    .map(([, members]) => placeRow(members, layout, setting));
  const map = stackBlocks(rows, gap);
  const legend = placeLegend(places, layout);
  // The legend takes the corner that the map leaves free, where it fits there.
  const corner = min(places.filter(({ tile }) => tile.row === 0), ({ tile }) => tile.column)! * (setting.width + gap); // prettier-ignore
  const fits = legend.width <= corner - gap && legend.height <= (rows[0]?.height ?? 0);
  return fits ? { ...map, marks: [...legend.marks, ...map.marks] } : stackBlocks([legend, map], 12);
}

function sizeOf(sizes: { narrow: number; wide: number }, layout: Layout): number {
  return isNarrow(layout) ? sizes.narrow : sizes.wide;
}

function nameOf(place: Place, { locale }: Layout): string {
  return place.name[locale] + (isOnlyWithin(place) ? WITHIN : '');
}

function settingOf(places: Place[], layout: Layout, width: number): Setting {
  const room = width - 2 * sizeOf(PADDING, layout);
  const fits = (size: number) => places.every((place) => textWidth(nameOf(place, layout), size, 600) <= room);
  const size = [TYPE.label, TYPE.caption].find(fits) ?? SMALL;
  const said = places
    .flatMap(({ mentions }) => mentions.flatMap(({ brief }) => brief?.[layout.locale] ?? []))
    .map((text) => wrapText(text, room - BESIDE, TYPE.axis))
    .every((lines) => lines.length <= 2 && lines.every((line) => textWidth(line, TYPE.axis) <= room - BESIDE));
  return { width, size, said };
}

/** Tiles of one row, all as high as the highest. */
function placeRow(places: Place[], layout: Layout, setting: Setting): Block {
  const { width } = setting;
  const tiles = places.map((place) => ({ place, head: placeHead(place, layout, setting), body: placeBody(place, layout, setting) })); // prettier-ignore
  const top = max(tiles, ({ head }) => head.height)!;
  const height = top + max(tiles, ({ body }) => body.height)!;
  const marks = tiles.map(({ place, head, body }): Mark => {
    const { slug, name, tile } = place;
    const says = name[layout.locale];
    const around = [
      ...edgeOf(place, { width, height, head: top, name: head.name }),
      { kind: 'link-area', x: 0, y: 0, width, height, place: slug, says } as const,
    ];
    return moveMarks(
      [...around, ...head.marks, moveMarks(body.marks, 0, top)],
      tile.column * (width + sizeOf(GAP, layout)),
      0,
    );
  });
  return { height, marks };
}

/** The edge of a tile and the fill of its head; `name` is how wide the name is. */
function edgeOf(place: Place, size: { width: number; height: number; head: number; name: number }): Mark[] {
  const { width, height, head, name } = size;
  const box = { x: 0, y: 0, width, height } as const;
  switch (reachOf(place)) {
    case 'achieved':
      return [{ kind: 'outline', ...box }, { kind: 'box', ...box, height: head, status: 'achieved' }]; // prettier-ignore
    case 'expected':
      return [
        { kind: 'outline', ...box },
        { kind: 'box', ...box, x: name, width: width - name, height: head, status: 'expected' },
      ];
    case 'target':
      return [{ kind: 'box', ...box, status: 'target' }];
    case null:
      return [{ kind: 'outline', ...box, tone: 'rule' }];
  }
}

/** The name in one line, or in its parts where it does not fit; without a hyphen, which is not part of it. */
function placeHead(place: Place, layout: Layout, { width, size }: Setting): Block & { name: number } {
  const padding = sizeOf(PADDING, layout);
  const name = nameOf(place, layout);
  const room = width - 2 * padding - (reachOf(place) === 'expected' ? HATCH : 0);
  const isWhole = layout.locale === 'zh' || textWidth(name, size, 600) <= room;
  const lines = isWhole ? [name] : [...place.parts];
  if (!isWhole && isOnlyWithin(place)) lines.push(lines.pop()! + WITHIN);
  const words = linesBlock(lines, { x: padding, size, weight: 600, tone: reachOf(place) === 'achieved' ? 'paper' : 'ink' }); // prettier-ignore
  const end = padding + max(lines, (line) => textWidth(line, size, 600))! + 3;
  return { height: words.height + padding, name: end, marks: [moveMarks(words.marks, 0, padding / 2 - 1)] };
}

/** What the report says of a place: in words, or as a sign for each sentence. */
function placeBody(place: Place, layout: Layout, { width, said }: Setting): Block {
  const padding = sizeOf(PADDING, layout);
  const inWords = place.mentions.filter(({ brief }) => said && brief);
  const asSigns = place.mentions.filter((mention) => !inWords.includes(mention));
  const room = width - 2 * padding;
  const words = inWords.map((mention): Block => {
    const text = mention.brief![layout.locale];
    const { height, marks } = textBlock(text, { width: room - BESIDE, x: BESIDE, size: TYPE.axis });
    const sign: Mark = { kind: 'sign', x: SIGN / 2, y: 8, size: SIGN, status: mention.status };
    return { height, marks: [sign, ...marks, areaOf(place, mention, layout, { x: 0, y: 0, width: room, height })] };
  });
  const across = Math.max(1, Math.floor((room + 2) / (SIGN + 2)));
  const signs: Block = {
    height: Math.ceil(asSigns.length / across) * (SIGN + 3),
    marks: asSigns.flatMap((mention, index): Mark[] => {
      const [x, y] = [(index % across) * (SIGN + 2), Math.floor(index / across) * (SIGN + 3)];
      return [
        { kind: 'sign', x: x + SIGN / 2, y: y + SIGN / 2, size: SIGN, status: mention.status },
        areaOf(place, mention, layout, { x: x - 1, y, width: SIGN + 2, height: SIGN + 3 }),
      ];
    }),
  };
  const { height, marks } = stackBlocks([...words, ...(asSigns.length > 0 ? [signs] : [])], 3);
  return { height: height + padding + 4, marks: [moveMarks(marks, padding, 4)] };
}

function areaOf(
  { name }: Place,
  { sentence, text }: PlaceMention,
  { locale }: Layout,
  box: { x: number; y: number; width: number; height: number },
): Mark {
  const { colon, comma } = PUNCTUATION[locale];
  return { kind: 'link-area', ...box, sentence, says: `${name[locale]}${colon}${text[locale]}${comma}${sentence}` };
}

/** How many places have what at the furthest, each with the look of a head and of a sentence, and what the mark behind a name means. */
function placeLegend(places: Place[], layout: Layout): Block & { width: number } {
  const left = SAMPLE.width + SIGN + 14;
  const size = isNarrow(layout) ? TYPE.axis : TYPE.caption;
  const lines = REACHES.flatMap((reach) => {
    const count = places.filter((place) => reachOf(place) === reach).length;
    return count > 0 ? [{ reach, text: layout.t(`chart.tiles.${reach}`, { count }) }] : [];
  });
  const looks = lines.map(({ reach, text }): Block => {
    const words = textBlock(text, { width: layout.width - left, x: left, size, tone: toneOf(reach) });
    const box: Mark = { kind: 'box', x: 0, y: 1.5, ...SAMPLE, status: reach };
    const sign: Mark = { kind: 'sign', x: SAMPLE.width + 6 + SIGN / 2, y: 8.5, size: SIGN, status: reach };
    return { ...words, marks: [box, sign, ...words.marks] };
  });
  const within = layout.t('chart.tiles.within', { mark: WITHIN });
  const note = places.some(isOnlyWithin) ? [textBlock(within, { width: layout.width, size, tone: 'soft' })] : [];
  const width = max([...lines.map(({ text }) => left + textWidth(text, size)), note.length > 0 ? textWidth(within, size) : 0])!; // prettier-ignore
  return { ...stackBlocks([...looks, ...note], 4), width };
}
