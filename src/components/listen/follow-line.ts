import type { Stretch } from '../position/stretch.ts';

/** The share of the room that stays above a line that is scrolled to. */
const LEAD = 0.2;

/**
 * How far the page scrolls so that the line that is spoken now is seen: not at all where it is, nor where the reader has scrolled
 * away from the line before. Then it stands high in the room, with what follows below.
 */
export function followLine(now: Stretch, before: Stretch | null, room: Stretch): number {
  const wasLeft = before !== null && (before.bottom <= room.top || before.top >= room.bottom);
  if (wasLeft || (now.top >= room.top && now.bottom <= room.bottom)) return 0;
  const height = room.bottom - room.top;
  const above = Math.min(LEAD * height, Math.max(0, height - (now.bottom - now.top)));
  return Math.round(now.top - room.top - above);
}
