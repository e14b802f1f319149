import { elementInView } from './in-view.ts';
import { notePosition } from './keep-through-change.ts';
import { onRest } from './on-rest.ts';

// Text flows anew when a phone is turned or a window changes its width, and a browser keeps no more than the distance from the top.
let { innerWidth: width } = window;
let bringBack = notePosition(undefined);

onRest(() => (bringBack = notePosition(window.scrollY > 0 ? elementInView() : undefined)));
window.addEventListener('resize', () => {
  // A change of the height alone is the bar of a phone’s browser.
  if (window.innerWidth === width) return;
  width = window.innerWidth;
  bringBack();
});
