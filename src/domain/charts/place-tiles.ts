import { max } from 'd3';
import { isOnlyWithin, type Place } from '../places/join-places.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, type Block, type Mark } from './mark.ts';
import { textWidth } from './text-width.ts';

const GAP = 4;
const PADDING = { narrow: 4, wide: 6 };
const SIGN = 8;
/** The size of names that are broken to fit a phone’s tile. */
const SMALL = 11;

/**
 * A tile for each place, laid out as the places lie to one another: its name, and a sign for each time the report speaks of
 * it. A place that is named inside a shorthand alone has a dashed edge.
 */
export function placeTiles(places: Place[], layout: Layout): Block {
  const columns = max(places, ({ tile }) => tile.column)! + 1;
  const rows = max(places, ({ tile }) => tile.row)! + 1;
  const width = (layout.width - GAP * (columns - 1)) / columns;
  const room = width - paddingOf(layout);
  const fits = (size: number) => places.every(({ name }) => textWidth(name[layout.locale], size, 600) <= room);
  const size = [TYPE.label, TYPE.caption].find(fits);
  const tiles = places.map((place) => placeTile(place, layout, width, size ?? (layout.locale === 'zh' ? SMALL : null)));
  const height = max(tiles, (tile) => tile.height)!;
  const marks = places.flatMap(({ tile: { column, row }, ...place }, index): Mark[] => [
    moveMarks(
      [
        { kind: 'outline', x: 0, y: 0, width, height, ...(isOnlyWithin(place) && { dashed: true, within: true }) },
        { kind: 'link-area', x: 0, y: 0, width, height, place: place.slug, says: place.name[layout.locale] },
        ...tiles[index]!.marks,
      ],
      column * (width + GAP),
      row * (height + GAP),
    ),
  ]);
  return { height: rows * (height + GAP) - GAP, marks };
}

function paddingOf(layout: Layout): number {
  return isNarrow(layout) ? PADDING.narrow : PADDING.wide;
}

/** The name in one line of a size, or without one in its parts. */
function placeTile({ name, parts, mentions }: Place, layout: Layout, width: number, whole: number | null): Block {
  const { locale } = layout;
  const size = whole ?? SMALL;
  const padding = paddingOf(layout);
  const lines = whole === null ? parts : [name[locale]];
  const step = size * 1.25;
  const words = lines.map((text, index): Mark => {
    return { kind: 'text', x: padding, y: padding + size + step * index - 1, text, size, weight: 600 };
  });
  const head = padding + (whole === null ? 2 : 1) * step + 4;
  const across = Math.max(1, Math.floor((width - 2 * padding + 2) / (SIGN + 2)));
  const signs = mentions.flatMap(({ sentence, status, text }, index): Mark[] => {
    const x = padding + (index % across) * (SIGN + 2);
    const y = head + Math.floor(index / across) * (SIGN + 3);
    const says = `${name[locale]}${PUNCTUATION[locale].colon}${text[locale]}${PUNCTUATION[locale].comma}${sentence}`;
    return [
      { kind: 'sign', x: x + SIGN / 2, y: y + SIGN / 2, size: SIGN, status },
      { kind: 'link-area', x: x - 1, y: y - 1, width: SIGN + 2, height: SIGN + 3, sentence, says },
    ];
  });
  const lowest = Math.max(1, Math.ceil(mentions.length / across));
  return { height: head + lowest * (SIGN + 3) + padding - 3, marks: [...words, ...signs] };
}
