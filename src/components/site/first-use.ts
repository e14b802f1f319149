/** Of a press and a move only what follows is told: the button is up again before the script is there. */
const UNTOLD = ['pointerdown', 'pointermove'];
/** A page that comes up under a resting mouse says so, often with a move to where the mouse is; that is no sign of a reader yet. */
const RESTING = 'pointerover';
/** What a reader does first: he presses, moves the mouse, scrolls, hits a key, comes by Tab, chooses, selects. */
const HEARD = [
  'pointerdown',
  'pointermove',
  'scroll',
  'keydown',
  'focusin',
  'click',
  'change',
  'selectionchange',
  RESTING,
];
/** What a click waits for: all that a script answers otherwise than the browser does. What sends a form does not. */
const ANSWERED =
  '[data-side] a, a:is([data-quote], [data-search-open], [data-other-language]), button[type=button]:not([popovertarget=chapters])';

/**
 * Milliseconds after the page is there until what answers is fetched for whoever gives no sign, as a screen reader does; and for
 * which a click waits for it.
 */
const PATIENCE = 4_000;

/**
 * Loads with a reader’s first sign what answers him, or `atOnce`, and gives it the events that came before it was there. Where it
 * is not to be had, or not soon, links and buttons are the browser’s.
 */
export function onFirstUse(load: () => Promise<unknown>, atOnce: boolean): void {
  const early: Event[] = [];
  let isLoading = false;
  let isPatient = true;
  let rest = '';
  const isSign = (event: Event) => {
    if (event.type !== RESTING && event.type !== 'pointermove') return true;
    const { clientX, clientY } = event as PointerEvent;
    rest ||= `${clientX} ${clientY}`;
    return event.type !== RESTING && rest !== `${clientX} ${clientY}`;
  };
  /** Gives back what came early, or the clicks alone: of the rest what answers is told also when it comes later. */
  const giveBack = (type?: string) => {
    isPatient = false;
    for (const event of early.splice(0)) {
      if (type && event.type !== type) early.push(event);
      else replay(event);
    }
  };
  const end = () => {
    for (const type of HEARD) window.removeEventListener(type, keep, true);
    giveBack();
  };
  const start = () => {
    if (isLoading) return;
    isLoading = true;
    load().then(end, end);
    setTimeout(giveBack, PATIENCE, 'click');
  };
  const keep = (event: Event) => {
    const isTold = event.type === 'click' ? isPatient && holdBack(event as MouseEvent) : !UNTOLD.includes(event.type);
    if (isTold) early.push(event);
    if (isSign(event)) start();
  };
  for (const type of HEARD) window.addEventListener(type, keep, { capture: true, passive: type !== 'click' });
  if (atOnce) start();
  else window.addEventListener('load', () => setTimeout(start, PATIENCE));
}

/** Whether a click waits; one with a key held is the browser’s. */
function holdBack(event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (!(event.target as Element).closest(ANSWERED)) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}

function replay(event: Event): void {
  const Kind = event.constructor as typeof Event;
  event.target?.dispatchEvent(new Kind(event.type, event));
}
