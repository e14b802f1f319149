import { onSetting, settingOf } from '../settings/current.ts';

const MARKS = 'a:is([data-term], [data-number])';
/** The lines of the chapter’s heading and of its sentences. */
const LINES = ':is(header, [data-sentence]) > [data-side]';

/** Marks are tab stops on one side only: the interface’s, or the one that is shown. */
export function serveTabStops(reading: HTMLElement): void {
  setTabStops(reading);
  onSetting(['view'], () => setTabStops(reading));
}

function setTabStops(reading: HTMLElement): void {
  const view = settingOf('view');
  const article = reading.closest('article')!;
  const side = view === 'both' ? reading.dataset['locale'] : view;
  for (const line of article.querySelectorAll<HTMLElement>(LINES)) {
    const alone = line.parentElement!.querySelectorAll(':scope > [data-side]').length === 1;
    const tabIndex = alone || line.dataset['side'] === side ? 0 : -1;
    for (const mark of line.querySelectorAll<HTMLElement>(MARKS)) mark.tabIndex = tabIndex;
  }
}
