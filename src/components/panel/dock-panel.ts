import type { Stretch } from '../position/stretch.ts';

/** The edge at which a panel lies, and how far the page scrolls on so that it covers nothing. */
export type Dock = { edge: 'top' | 'bottom'; scroll: number };

/** Room between the panel and what it explains. */
const GAP = 8;

/**
 * Where a panel of this height lies in the room of the window: below, or above where only that leaves the text free; a page that
 * may scroll moves instead. Of the texts the first that can be left free decides: the sentence, else the line with its word.
 */
export function dockPanel(texts: Stretch[], room: Stretch, height: number, mayScroll: boolean): Dock {
  const ceiling = room.top + height + GAP;
  const floor = room.bottom - height - GAP;
  for (const { top, bottom } of texts) {
    if (bottom <= floor) return { edge: 'bottom', scroll: 0 };
    const scroll = Math.ceil(bottom - floor);
    if (mayScroll && top - scroll >= room.top) return { edge: 'bottom', scroll };
    if (!mayScroll && top >= ceiling) return { edge: 'top', scroll: 0 };
  }
  return { edge: 'bottom', scroll: 0 };
}
